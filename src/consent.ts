import type { GivenConfig } from './config/config-schema.ts'
import type { Reason, Status } from './decision/quick-state.ts'
import type { Choices } from './model/choices.ts'
import type { ConsentReceipt } from './model/consent-receipt.ts'
import type { FlushResult } from './model/outbox-entry.ts'
import type { Problem } from './model/problem.ts'

/** The configuration, every key optional. */
export type ConfigInput = GivenConfig
export type { Choices, ConsentReceipt, FlushResult, Problem, Reason, Status }

/** What can be opened: the banner, the settings or the notice viewer. */
export type Surface = 'banner' | 'settings' | 'notice'

/** Where a surface opens. Every key is optional. */
export interface OpenOptions {
  /** For the settings: the category to show. */
  readonly category?: string | undefined
  /** For the notice: its id. Default: the configured one, else the first. */
  readonly id?: string | undefined
  /** For the notice: the version to read. Default: the one in force. */
  readonly version?: string | undefined
  /** For the notice: show what has changed since this version. */
  readonly compareWith?: string | undefined
  /** For the notice: the clause to show, such as `ข้อ-2-ข`. */
  readonly anchor?: string | undefined
}

/** The visitor's current answer. */
export interface ConsentRecordView {
  /** When the visitor decided. */
  readonly decidedAt: Date
  /** When the answer expires. */
  readonly expiresAt: Date
  /** The answer for each category that was asked, by id. */
  readonly choices: Choices
  /** Number of decisions made on this device so far. */
  readonly seq: number
}

/** Who decides. Default: the visitor. For a guardian, only an age band is stored (PDPA s.20). */
export interface DecisionOptions {
  readonly actor?: 'pii_principal' | 'guardian'
  /** Required with `actor: 'guardian'`. */
  readonly ageBand?: 'under_10' | '10_to_20'
}

/** `detail` of each event on `window`. */
export interface YinyomEvents {
  /** The current choices are known. */
  'yinyom:ready': { readonly status: Status; readonly choices: Choices }
  /** The banner asks the visitor. */
  'yinyom:prompt': { readonly reasons: readonly Reason[] }
  /** The visitor has decided, here or in another tab. */
  'yinyom:decision': {
    readonly choices: Choices
    readonly action: ConsentReceipt['event']['action']
    readonly surface: ConsentReceipt['ui']['surface']
    /** True if the decision was made in another tab. */
    readonly elsewhere: boolean
  }
  /** The state of a receipt has changed. */
  'yinyom:receipt': { readonly id: string; readonly state: 'queued' | 'sent' | 'refused' }
  'yinyom:problem': Problem
}

export interface WhenOptions {
  /** Ends the wait when it is aborted. */
  readonly signal?: AbortSignal
}

/** `window.Yinyom`, and what `createConsent` returns. */
export interface Yinyom {
  /** Version of the widget. */
  readonly version: string
  /** Resolves when the current choices are known. Never rejects. */
  readonly ready: Promise<void>
  /** `unset` before the first answer, `stale` if something must be asked again, otherwise `decided`. */
  readonly status: Status
  /** Why the visitor is asked; empty when they are not. */
  readonly reasons: readonly Reason[]
  /** The stored answer; undefined before the first one. */
  readonly record: ConsentRecordView | undefined
  /** The current choices, by category and service id. An id that is absent was never asked. */
  readonly choices: Choices
  /**
   * Returns whether this category or service may run now. False for an unknown id.
   * @example if (Yinyom.allows('analytics')) startAnalytics()
   */
  allows(id: string): boolean
  /**
   * Resolves when this category or service may run, and stays pending until then. Rejects with the signal's reason if
   * `signal` is aborted first.
   * @example await Yinyom.when('marketing'); loadPixel()
   * @example useEffect(() => { const life = new AbortController(); Yinyom.when('video', life).then(play, () => {}); return () => life.abort() })
   */
  when(id: string, options?: WhenOptions): Promise<void>
  /**
   * Calls `listener` now and after each change of the choices. Returns a function that unsubscribes it.
   * @example const stop = Yinyom.subscribe((choices) => console.log(choices))
   */
  subscribe(listener: (choices: Choices) => void): () => void
  /**
   * Grants every category. Call it only from a visitor's click. If Global Privacy Control is honoured, advertising stays
   * off unless `save` grants it.
   * @example button.onclick = () => Yinyom.acceptAll()
   */
  acceptAll(options?: DecisionOptions): Promise<void>
  /**
   * Refuses every optional category. Call it only from a visitor's click.
   * @example button.onclick = () => Yinyom.rejectAll()
   */
  rejectAll(options?: DecisionOptions): Promise<void>
  /**
   * Records the answers for these ids. A category that is omitted and was never asked is refused. Call it only from a
   * visitor's click.
   * @example await Yinyom.save({ analytics: true, marketing: false })
   */
  save(choices: Choices, options?: DecisionOptions): Promise<void>
  /**
   * Withdraws consent for these ids, by default for all. Revokes signals, deletes what the services have stored, and
   * reloads the page if their scripts have run (`onWithdraw`).
   * @example await Yinyom.withdraw(['marketing'])
   */
  withdraw(ids?: readonly string[], options?: DecisionOptions): Promise<void>
  /**
   * Deletes the answer on this device, as if the visitor had never been asked. Keeps receipts and creates none.
   * @example await Yinyom.reset()
   */
  reset(): Promise<void>
  /**
   * Opens the banner, the settings or a notice.
   * @example link.onclick = () => Yinyom.open('settings')
   * @example Yinyom.open('notice', { compareWith: '1.0.0' })
   */
  open(surface: Surface, options?: OpenOptions): Promise<void>
  /**
   * Closes whatever is open, without a decision.
   * @example Yinyom.close()
   */
  close(): void
  /**
   * Sets the language of the interface, such as `th` or `en`.
   * @example Yinyom.setLocale('en')
   */
  setLocale(locale: string): void
  /**
   * Resolves to the receipts on this device, oldest first.
   * @example const proof = await Yinyom.receipts()
   */
  receipts(): Promise<readonly ConsentReceipt[]>
  /**
   * Sends queued receipts now, regardless of any pause, and retries refused ones once.
   * @example const { pending } = await Yinyom.flush()
   */
  flush(): Promise<FlushResult>
  /**
   * Also handles marked elements in a part of the page that the document cannot see, such as the shadow root of a web
   * component.
   * @example Yinyom.watch(this.attachShadow({ mode: 'open' }))
   */
  watch(root: Node): void
  /**
   * For the owner of the site: shows what of this page is known, marked, half-marked and running without an answer, with
   * the lines to paste. Absent until the page has settled; `?yinyom-check` in the address opens it then.
   * @example Yinyom.check?.()
   */
  check?(): Promise<void>
  /**
   * Removes the widget from the page and stops listening. Blocked elements stay blocked.
   * @example onUnmount(() => Yinyom.destroy())
   */
  destroy(): void
}

/** A call that runs when the tag has loaded, or at once if it already has. */
export type QueuedCall = (consent: Yinyom) => void

declare global {
  /** Globals of the tag. */
  interface Window {
    /** Available once the tag has run; before that, use `yinyomQueue`. */
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
