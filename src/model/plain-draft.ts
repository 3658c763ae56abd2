import type { Gesture } from './consent-receipt.ts'
import type { ShownContent } from './decision.ts'
import type { ConsentRecord } from './consent-record.ts'

/**
 * What the first file writes in the click that answers the first question: enough to make the whole draft from, with
 * nothing loaded. Plain JSON. `fillDraft` makes it a `ReceiptDraft`.
 */
export interface PlainDraft {
  /** Tells it from a whole draft. */
  readonly plain: true
  /** The receipt's id. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly action: 'accept_all' | 'reject_all'
  readonly surface: 'banner' | 'api'
  readonly shown?: ShownContent
  readonly gesture?: Gesture
  /** The record after the decision. */
  readonly record: ConsentRecord
  readonly lang: string
  /** Global Privacy Control of this browser, honoured or not. */
  readonly gpc: boolean
  readonly withdrawal: string
  readonly widget: string
  /** The configuration as its sources gave it, not checked yet. */
  readonly config: unknown
}
