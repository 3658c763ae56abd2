import type { Choices } from './choices.ts'
import type { ConsentReceipt, Gesture, ReceiptAction, ReceiptPurpose } from './consent-receipt.ts'
import type { ConsentRecord } from './consent-record.ts'

/** Exactly the words that were on the screen; hashed into the receipt. Plain JSON, nothing personal, no times. */
export interface ShownContent {
  readonly surface: ConsentReceipt['ui']['surface']
  readonly lang: string
  readonly layout: NonNullable<ConsentReceipt['ui']['layout']>
  readonly text: unknown
}

/** One act of a visitor, as a surface reports it. */
export interface Decision {
  readonly action: ReceiptAction
  /** Answers by category or service id; for `accept_all`, `reject_all` and `withdraw` the engine fills them in. */
  readonly choices?: Choices
  readonly surface: ConsentReceipt['ui']['surface']
  readonly layer: 1 | 2
  /** What the visitor saw; absent for `api`. */
  readonly shown?: ShownContent
  readonly actor?: 'pii_principal' | 'guardian'
  readonly ageBand?: 'under_10' | '10_to_20'
  /** What the browser said of the act; absent: a script's. */
  readonly gesture?: Gesture
}

/**
 * All that a receipt is made from. It is written to a journal in the click itself, before anything asynchronous, so a
 * crash or a closed tab between the click and the outbox loses no evidence. Plain JSON.
 */
export interface ReceiptDraft {
  /** The receipt's id, made with the decision: turning a draft into a receipt twice gives one receipt. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly time: number
  /** The record after the decision. */
  readonly record: ConsentRecord
  /** False for `allow_once`, which holds for this page view only. */
  readonly stored: boolean
  readonly action: ReceiptAction
  readonly state: ConsentReceipt['event']['state']
  readonly purposes: readonly ReceiptPurpose[]
  readonly surface: ConsentReceipt['ui']['surface']
  readonly layer: 1 | 2
  readonly lang: string
  readonly shown?: ShownContent
  /** The notice that was on offer, where it was known in the click. */
  readonly notice?: NonNullable<ConsentReceipt['notice']>
  readonly reasons: NonNullable<ConsentReceipt['ui']['reasons']>
  readonly gpc: boolean
  readonly actor: ConsentReceipt['event']['actor']
  readonly ageBand?: 'under_10' | '10_to_20'
  /** What the browser said of the act; absent: a script's, or nobody remembers (`recovery: 'record'`). */
  readonly gesture?: Gesture
  /** A later page has found the draft, or has made it from the record alone. */
  readonly recovery?: NonNullable<ConsentReceipt['recovery']>
  readonly site?: string
  readonly withdrawal: string
  readonly widget: string
  /** The configuration in force as its owner wrote it, for its hash. */
  readonly config: unknown
}
