/** What is handed to the ledger of one receipt. */
export interface LedgerEntry {
  /** The receipt's own id: the ledger keeps one row per id. */
  readonly receiptId: string
  /** SHA-256 of `body` in 64 lower-case hex digits; same id and same digest is the same receipt. */
  readonly digest: string
  /** The collector's clock at arrival: ISO 8601 in UTC with milliseconds. */
  readonly receivedAt: string
  /** The receipt's own time is far from that: the visitor's clock was wrong, or it has waited for very long. */
  readonly clockSuspect: boolean
  /** The receipt in canonical JSON. */
  readonly body: string
}

/** A receipt that is on disk. */
export interface LedgerRow extends LedgerEntry {
  /** Place in the ledger: 1, 2, 3, … without gaps. */
  readonly seq: number
}

/** Per entry, in the order given: newly stored, or kept before (then the row is the one of the first time). */
export interface KeptReceipt {
  readonly state: 'stored' | 'duplicate'
  readonly row: LedgerRow
}

/** Either all entries are kept, or none is stored and `at` lists the entries whose id is taken by other content. */
export type AppendOutcome =
  | { readonly state: 'kept'; readonly receipts: readonly KeptReceipt[] }
  | { readonly state: 'conflict'; readonly at: readonly number[] }

/**
 * Where receipts are kept. Each promise may be rejected with a `LedgerUnavailableError` (try again later) or with
 * another error (something is broken).
 */
export interface Ledger {
  /** All or nothing. Resolved only when what it says is on disk. */
  append(entries: readonly LedgerEntry[]): Promise<AppendOutcome>
  find(receiptId: string): Promise<LedgerRow | undefined>
  count(): Promise<number>
  /** Gives back what is held open; nothing may be asked afterwards. */
  close(): Promise<void>
}

/** The ledger cannot answer now: it is busy, full or cannot be written. Nothing was stored. */
export class LedgerUnavailableError extends Error {
  override readonly name = 'LedgerUnavailableError'
}
