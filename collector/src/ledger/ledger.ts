import type { Provenance } from '../../../src/evidence/receipt-leaf.ts'

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
  /** The site whose log it stands in, as the operator names it. */
  readonly site: string
  readonly provenance: Provenance
  /** The visitor's pseudonym, `anon:…`: what access and erasure go by. */
  readonly principal: string
  /** What is counted of it, once when it is stored. */
  readonly tallies: readonly Tally[]
}

/** One thing that is counted: a purpose, and how it was answered. No receipt is read for a rate. */
export interface Tally {
  /** Day of arrival in Asia/Bangkok, `2026-11-26`. */
  readonly day: string
  readonly category: string
  /** As in the receipt: `given`, `refused`, `withdrawn`, `expired`, `always_on`. */
  readonly state: string
  /** Version of the notice on offer; empty where there was none. */
  readonly notice: string
  readonly surface: string
  readonly lang: string
}

/** A receipt that is on disk. */
export interface LedgerRow extends Omit<LedgerEntry, 'tallies'> {
  /** The month of its log in Asia/Bangkok, `2026-11`. */
  readonly period: string
  /** Place in the log of its site and period: 1, 2, 3, … without gaps. */
  readonly seq: number
}

/** Per entry, in the order given: newly stored, or kept before (then the row is the one of the first time). */
export interface KeptReceipt {
  readonly state: 'stored' | 'duplicate'
  readonly row: LedgerRow
  /** That its log holds it (C2SP tlog-proof). */
  readonly proof: string
}

/** Either all entries are kept, or none is stored and `at` lists the entries whose id is taken by other content, or was erased. */
export type AppendOutcome =
  | { readonly state: 'kept'; readonly receipts: readonly KeptReceipt[] }
  | { readonly state: 'conflict'; readonly at: readonly number[] }

/** A log as it stands. */
export interface LogHead {
  readonly site: string
  readonly period: string
  /** Leaves, the opening among them. */
  readonly size: number
  /** The signed checkpoint of that size. */
  readonly checkpoint: string
  /** When its receipts and tiles were deleted because their time was over; undefined where they are there. */
  readonly droppedAt?: string | undefined
}

/** What stands at a place of a log. */
export type Place =
  | { readonly kind: 'receipt'; readonly row: LedgerRow; readonly salt: Uint8Array }
  /** Body and salt are deleted, the leaf stays. */
  | { readonly kind: 'erased'; readonly seq: number; readonly erasedAt: string; readonly reason: string }

export function seqOf(place: Place): number {
  return place.kind === 'receipt' ? place.row.seq : place.seq
}

/** Which receipts are meant: those of pseudonyms, never of one that is under a legal hold. */
export interface Erasure {
  readonly principals: readonly string[]
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Why, in the operator's words; it stays. */
  readonly reason: string
}

/** What became of an erasure. */
export interface Erased {
  readonly receipts: number
  /** Pseudonyms of which nothing was erased because they are held. */
  readonly held: readonly string[]
}

/** Keeps what is wanted for a case in law from erasure and expiry, until its day. */
export interface Hold {
  readonly principal: string
  /** Of the order. */
  readonly reference: string
  /** The last day, `2027-01-31`. */
  readonly until: string
}

/** When months are dropped, and whose. */
export interface DropClock {
  /** ISO 8601 in UTC. */
  readonly at: string
  /** The day in Asia/Bangkok that holds are compared with. */
  readonly today: string
  /** Default: all sites. */
  readonly site?: string
}

/**
 * Where receipts are kept, in one log per site and month. Each promise may be rejected with a `LedgerUnavailableError`
 * (try again later) or with another error (something is broken).
 */
export interface Ledger {
  /** All or nothing. Resolved only when what it says is on disk. */
  append(entries: readonly LedgerEntry[]): Promise<AppendOutcome>
  find(receiptId: string): Promise<LedgerRow | undefined>
  /** Every log, by site and period. */
  heads(): Promise<readonly LogHead[]>
  /**
   * Resolved once all that can be read now outlasts the loss of a server. With PostgreSQL a state can be read that its
   * standby lacks, after a restart or a wait that was cancelled; whoever publishes one waits for this first.
   */
  confirmed(): Promise<void>
  /** The hashes of a tile; undefined where the log has none there. */
  tile(site: string, period: string, level: number, index: number): Promise<Uint8Array | undefined>
  /** What stands at the places of a log from this one on, at most so many, in order; a place that is missing is passed over. */
  places(site: string, period: string, from: number, most: number): Promise<readonly Place[]>
  /** All receipts of a pseudonym, oldest first. */
  ofPrincipal(principal: string): Promise<readonly LedgerRow[]>
  /** Deletes body and salt for good; the leaf stays and says nothing. An id that was erased is never stored again. */
  erase(erasure: Erasure): Promise<Erased>
  hold(hold: Hold): Promise<void>
  /**
   * Deletes the receipts and tiles of each month before this one, of all sites or of one; its last checkpoint stays. A
   * month with a receipt that is held on `today` stays whole. Gives the months that went.
   */
  drop(before: string, clock: DropClock): Promise<readonly LogHead[]>
  /** Every key that has signed here, the oldest first: 32 bytes each. */
  keys(): Promise<readonly Uint8Array[]>
  /** Receipts that were stored, from the sizes of the logs; the audit trail is not counted. */
  count(): Promise<number>
  /** Resolved where a receipt could be stored now: it writes. */
  ready(): Promise<void>
  /** Gives back what is held open; nothing may be asked afterwards. */
  close(): Promise<void>
}

/** The ledger cannot answer now: it is busy, full or cannot be written. Nothing was stored. */
export class LedgerUnavailableError extends Error {
  override readonly name = 'LedgerUnavailableError'
}
