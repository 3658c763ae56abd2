import type { Choices, ConsentRecordView, Yinyom } from '../consent.ts'
import { expiresAt } from '../model/consent-record.ts'
import type { Page } from './page.ts'
import type { Verbs } from './verbs.ts'

export interface FacadePorts {
  /** Resolved once a configuration is in force. */
  readonly ready: Promise<void>
  readonly page: () => Page | undefined
  readonly choices: () => Choices
  readonly subscribers: Set<() => void>
  readonly destroy: () => void
}

/** Verbs that the actor carries out. */
const VERBS: readonly (keyof Verbs)[] = ['acceptAll', 'rejectAll', 'save', 'withdraw', 'reset', 'receipts', 'flush']

/** The public face; what needs the configuration or the actor waits for it. */
export function createFacade({ ready, page, choices, subscribers, destroy }: FacadePorts): Yinyom {
  const standing = () => page()?.standing()
  // Copies: what a page does to its own grants nothing.
  const copy = () => ({ ...choices() })
  const allows = (id: string) => choices()[id] === true
  const face = {
    version: __VERSION__,
    ready,
    get status() {
      return standing()?.status ?? 'unset'
    },
    get reasons() {
      return standing()?.reasons ?? []
    },
    get record(): ConsentRecordView | undefined {
      const record = page()?.record()
      return (
        record && {
          choices: { ...record.choices },
          seq: record.seq,
          decidedAt: new Date(record.decidedAt),
          expiresAt: new Date(expiresAt(record)),
        }
      )
    },
    get choices() {
      return copy()
    },
    allows,
    when: (id: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!allows(id)) return
          subscribers.delete(look)
          resolve()
        }
        subscribers.add(look)
        look()
      }),
    subscribe(listener: (choices: Choices) => void) {
      const call = () => listener(copy())
      subscribers.add(call)
      if (page()) call()
      return () => void subscribers.delete(call)
    },
    open: async (...given: Parameters<Yinyom['open']>) => {
      await ready
      return page()?.open(...given)
    },
    close: () => page()?.close(),
    setLocale: (locale: string) => page()?.setLocale(locale),
    destroy,
  }
  for (const verb of VERBS) {
    Object.assign(face, {
      async [verb](...given: never[]) {
        await ready
        return page()!.act(({ verbs }) => (verbs[verb] as (...given: never[]) => unknown)(...given))
      },
    })
  }
  return face as typeof face & Verbs
}
