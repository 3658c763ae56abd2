import type { ConsentReceipt } from './consent-receipt.ts'

/** A receipt on this device and how far it has got. */
export interface OutboxEntry {
  readonly receipt: ConsentReceipt
  /** `kept`: it is not sent, because no collector is configured or because too many wait. */
  readonly state: 'queued' | 'sent' | 'refused' | 'kept'
  /** For `refused`: which widget sent it to which endpoint; another pair is worth another try. */
  readonly by?: string
  /** For `sent`: that the collector's log holds it (C2SP tlog-proof), where the collector has said so. */
  readonly proof?: string
}

/** The outcome of sending what waits in the outbox. */
export interface FlushResult {
  /** Receipts that the collector has acknowledged in this call. */
  readonly sent: number
  /** Receipts that still wait. */
  readonly pending: number
  /** Receipts that the collector has refused for good; set aside, not lost. */
  readonly refused: number
}
