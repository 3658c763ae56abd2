import type { ConfigInput } from './config/config-schema.ts'
import type { Reason, Status } from './decision/quick-state.ts'
import type { Choices } from './model/choices.ts'
import type { ConsentReceipt } from './model/consent-receipt.ts'
import type { FlushResult } from './model/outbox-entry.ts'
import type { Problem } from './model/problem.ts'

export type { Choices, ConfigInput, ConsentReceipt, FlushResult, Problem, Reason, Status }

/** Where we speak to the visitor. */
export type Surface = 'banner' | 'settings' | 'notice'

/** Where a surface opens; all of it is optional. */
export interface OpenOptions {
  /** For the settings: the category to go to. */
  readonly category?: string | undefined
  /** For the notice: its id; default the configured one, then the first. */
  readonly id?: string | undefined
  /** For the notice: the version to read; default the one in force. */
  readonly version?: string | undefined
  /** For the notice: show what has changed since this version. */
  readonly compareWith?: string | undefined
  /** For the notice: the clause to go to, such as `ข้อ-2-ข`. */
  readonly anchor?: string | undefined
}

/** The current answer as developers read it. */
export interface ConsentRecordView {
  /** When the visitor decided. */
  readonly decidedAt: Date
  /** Until when it holds. */
  readonly expiresAt: Date
  /** Category ids that were asked, with their answer. */
  readonly choices: Choices
  /** Decisions made on this device so far. */
  readonly seq: number
}

/** Who decides; the default is the visitor. With a guardian only an age band is kept (PDPA s.20). */
export interface DecisionOptions {
  readonly actor?: 'pii_principal' | 'guardian'
  /** Needed with `actor: 'guardian'`. */
  readonly ageBand?: 'under_10' | '10_to_20'
}

/** `detail` of each event on `window`. */
export interface YinyomEvents {
  /** The choices in force are known. */
  'yinyom:ready': { readonly status: Status; readonly choices: Choices }
  /** A question is on the screen. */
  'yinyom:prompt': { readonly reasons: readonly Reason[] }
  /** A visitor has decided, here or in another tab. */
  'yinyom:decision': {
    readonly choices: Choices
    readonly action: ConsentReceipt['event']['action']
    readonly surface: ConsentReceipt['ui']['surface']
    /** True where the decision was made in another tab. */
    readonly elsewhere: boolean
  }
  /** A receipt has moved. */
  'yinyom:receipt': { readonly id: string; readonly state: 'queued' | 'sent' | 'refused' }
  'yinyom:problem': Problem
}

export interface WhenOptions {
  /** Ends the wait. */
  readonly signal?: AbortSignal
}

/** `window.Yinyom`, and what `createConsent` returns. */
export interface Yinyom {
  /** Version of the widget. */
  readonly version: string
  /** Resolved once the choices in force are known; never rejected. */
  readonly ready: Promise<void>
  /** `unset` before the first answer, `stale` where something must be asked again, else `decided`. */
  readonly status: Status
  /** Why the visitor is asked; empty when they are not. */
  readonly reasons: readonly Reason[]
  /** The stored answer; undefined before the first. */
  readonly record: ConsentRecordView | undefined
  /** In force now, by category and service id. An absent id was never asked. */
  readonly choices: Choices
  /**
   * Whether this category or service may run now. An unknown id may not.
   * @example if (Yinyom.allows('analytics')) startAnalytics()
   */
  allows(id: string): boolean
  /**
   * Resolved when this category or service may run; stays pending until then. Rejected with the signal's reason where
   * `signal` is aborted before.
   * @example await Yinyom.when('marketing'); loadPixel()
   * @example useEffect(() => { const life = new AbortController(); Yinyom.when('video', life).then(play, () => {}); return () => life.abort() })
   */
  when(id: string, options?: WhenOptions): Promise<void>
  /**
   * Calls `listener` now and after each change of the choices. Returns the function that ends it.
   * @example const stop = Yinyom.subscribe((choices) => console.log(choices))
   */
  subscribe(listener: (choices: Choices) => void): () => void
  /**
   * Grants every category; call it only for a click of the visitor. With Global Privacy Control honoured, advertising
   * stays off until it is named in `save`.
   * @example button.onclick = () => Yinyom.acceptAll()
   */
  acceptAll(options?: DecisionOptions): Promise<void>
  /**
   * Refuses every category.
   * @example button.onclick = () => Yinyom.rejectAll()
   */
  rejectAll(options?: DecisionOptions): Promise<void>
  /**
   * Answers for the ids given; a category that was never asked and is not given is refused.
   * @example await Yinyom.save({ analytics: true, marketing: false })
   */
  save(choices: Choices, options?: DecisionOptions): Promise<void>
  /**
   * Takes back the consent for these ids, default all. Signals are revoked, what the services set is deleted, and the
   * page reloads if their scripts have run (`onWithdraw`).
   * @example await Yinyom.withdraw(['marketing'])
   */
  withdraw(ids?: readonly string[], options?: DecisionOptions): Promise<void>
  /**
   * Forgets the answer on this device, as if the visitor had never been asked. Receipts that wait are kept. No receipt.
   * @example await Yinyom.reset()
   */
  reset(): Promise<void>
  /**
   * Opens a surface.
   * @example link.onclick = () => Yinyom.open('settings')
   * @example Yinyom.open('notice', { compareWith: '1.0.0' })
   */
  open(surface: Surface, options?: OpenOptions): Promise<void>
  /**
   * Closes what is open, without a decision.
   * @example Yinyom.close()
   */
  close(): void
  /**
   * Changes the language of every surface.
   * @example Yinyom.setLocale('en')
   */
  setLocale(locale: string): void
  /**
   * The receipts kept on this device, oldest first.
   * @example const proof = await Yinyom.receipts()
   */
  receipts(): Promise<readonly ConsentReceipt[]>
  /**
   * Sends what waits in the outbox now, without regard to pauses, and once more what was refused.
   * @example const { pending } = await Yinyom.flush()
   */
  flush(): Promise<FlushResult>
  /**
   * Watches a part of the page that cannot be seen from the document, such as the shadow root of a web component: what is
   * marked in it waits and runs like the rest.
   * @example Yinyom.watch(this.attachShadow({ mode: 'open' }))
   */
  watch(root: Node): void
  /**
   * Takes everything off the page and stops listening; held-back elements stay held back.
   * @example onUnmount(() => Yinyom.destroy())
   */
  destroy(): void
}

/** A call that waits for the tag, or is made at once where it has run. */
export type QueuedCall = (consent: Yinyom) => void

declare global {
  /** What the tag adds to a page. */
  interface Window {
    /** There once the tag has run; until then use `yinyomQueue`. */
    Yinyom: Yinyom
    /** Calls for the tag: `(window.yinyomQueue ||= []).push((consent) => …)`. */
    yinyomQueue?: QueuedCall[]
    /** Configuration of the tag, set before it runs. */
    yinyomConfig?: ConfigInput
  }
  interface WindowEventMap {
    'yinyom:ready': CustomEvent<YinyomEvents['yinyom:ready']>
    'yinyom:prompt': CustomEvent<YinyomEvents['yinyom:prompt']>
    'yinyom:decision': CustomEvent<YinyomEvents['yinyom:decision']>
    'yinyom:receipt': CustomEvent<YinyomEvents['yinyom:receipt']>
    'yinyom:problem': CustomEvent<YinyomEvents['yinyom:problem']>
  }
}
