import type { Choices, ConsentRecordView, DecisionOptions, WhenOptions, Yinyom } from '../consent.ts'
import { expiresAt } from '../model/consent-record.ts'
import type { Decision } from '../model/decision.ts'
import { gestureOf } from '../ui/gesture.ts'
import type { Page } from './page-port.ts'
import type { Verbs } from './session-port.ts'
import type { Store } from './store.ts'

export interface PublicObjectPorts {
  /** Resolved once a configuration is in force. */
  readonly ready: Promise<void>
  readonly page: () => Pick<Page, 'act' | 'decide' | 'open' | 'close' | 'setLocale'> | undefined
  readonly store: Store
  readonly watch: (root: Node) => void
  readonly destroy: () => void
}

/** Verbs that the session carries out. */
const VERBS: readonly (keyof Verbs)[] = ['save', 'withdraw', 'reset', 'receipts', 'flush']

/** The public object; what needs the configuration or the session waits for it. */
export function createPublicObject({ ready, page, store, watch, destroy }: PublicObjectPorts): Yinyom {
  const state = () => store.get().state
  // Copies: what a page does to its own grants nothing.
  const copy = () => ({ ...state().choices })
  const allows = (id: string) => state().choices[id] === true
  const plain = (verb: 'acceptAll' | 'rejectAll', action: Decision['action']) => async (options?: DecisionOptions) => {
    // Before anything is awaited: the browser forgets an act of the visitor soon.
    const gesture = gestureOf()
    await ready
    if (options) return page()!.act((session) => session.verbs(gesture)[verb](options))
    return page()!.decide({ action, surface: 'api', layer: 1, gesture })
  }
  const face = {
    version: __VERSION__,
    ready,
    get status() {
      return state().status
    },
    get reasons() {
      return state().reasons
    },
    get record(): ConsentRecordView | undefined {
      const { record } = store.get()
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
    when: (id: string, options?: WhenOptions) =>
      new Promise<void>((resolve, reject) => {
        const signal = options?.signal
        const look = () => {
          if (signal?.aborted) reject(signal.reason)
          else if (allows(id)) resolve()
          else return
          stop()
        }
        const stop = store.subscribe(look)
        signal?.addEventListener('abort', look)
        look()
      }),
    subscribe(listener: (choices: Choices) => void) {
      const stop = store.subscribe((now, was) => {
        if (now.state !== was.state) listener(copy())
      })
      if (page()) listener(copy())
      return stop
    },
    acceptAll: plain('acceptAll', 'accept_all'),
    rejectAll: plain('rejectAll', 'reject_all'),
    open: async (...given: Parameters<Yinyom['open']>) => {
      await ready
      return page()?.open(...given)
    },
    close: () => page()?.close(),
    setLocale: (locale: string) => page()?.setLocale(locale),
    watch,
    destroy,
  }
  for (const verb of VERBS) {
    Object.assign(face, {
      async [verb](...given: never[]) {
        const gesture = gestureOf()
        await ready
        return page()!.act((session) => (session.verbs(gesture)[verb] as (...given: never[]) => unknown)(...given))
      },
    })
  }
  return face as typeof face & Verbs
}
