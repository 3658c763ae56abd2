import type { Session } from '../../src/page/session-port.ts'
import type { Decision } from '../../src/model/decision.ts'

/** A session that notes what it is asked to do, and does nothing. */
export function aSession(): { readonly session: Session; readonly calls: [name: string, ...given: unknown[]][] } {
  const calls: [string, ...unknown[]][] = []
  const note =
    (name: string) =>
    (...given: unknown[]): void =>
      void calls.push([name, ...given])
  const later =
    (name: string) =>
    async (...given: unknown[]): Promise<void> =>
      void calls.push([name, ...given])
  const session: Session = {
    decide: async (decision: Decision) => note('decide')(decision.action),
    confirm: note('confirm'),
    settled: later('settled'),
    catchUp: note('catchUp'),
    onTabMessage: note('onTabMessage'),
    syncFromCookie: note('syncFromCookie'),
    words: () => ({ body: 'special' }),
    preload: note('preload'),
    open: later('open'),
    close: note('close'),
    mountNotices: later('mountNotices'),
    mountCookies: later('mountCookies'),
    check: later('check'),
    mountPlaceholders: note('mountPlaceholders'),
    verbs: () => {
      throw new Error('not asked for here')
    },
  }
  return { session, calls }
}
