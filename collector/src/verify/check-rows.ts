import { receiptEntry } from '../../../src/evidence/receipt-leaf.ts'
import { isSame, leafHash } from '../../../src/tlog/hash.ts'
import { digestOf } from '../digest-of.ts'
import { openingEntry } from '../ledger/grow-log.ts'
import { seqOf } from '../ledger/ledger.ts'
import type { LogHead, Place } from '../ledger/ledger.ts'
import { sha256 } from '../sha256.ts'
import { isFiledRight } from './is-filed-right.ts'
import type { LogFaultKind, WalkedLedger } from './log-fault.ts'

/** The first row that is not what its leaf says. */
export interface RowFault {
  readonly kind: Extract<LogFaultKind, 'edited' | 'missing' | 'missing-period' | 'inserted'>
  readonly seq: number
  /** The leaf that the row would have. */
  readonly own?: Uint8Array
}

/** What has been read. */
export interface RowTotals {
  receipts: number
  erased: number
}

/** Compares rows with the leaves from `start` on. `opening` is the entry that the log begins with. */
export async function checkRows(
  ledger: Pick<WalkedLedger, 'places'>,
  { site, period }: LogHead,
  {
    start,
    leaves,
    opening,
  }: { readonly start: number; readonly leaves: readonly Uint8Array[]; readonly opening: Opening },
  totals: RowTotals,
): Promise<RowFault | undefined> {
  let expected = start
  if (start === 0 && leaves.length > 0) {
    if (!isSame(leaves[0]!, leafHash(sha256, openingEntry(opening.name, opening.before))))
      return { kind: 'missing-period', seq: 0 }
    expected++
  }
  const end = start + leaves.length
  for (const place of expected < end ? await ledger.places(site, period, expected, end - expected) : []) {
    // A place is a receipt or erased, never both.
    if (seqOf(place) < expected) return { kind: 'inserted', seq: seqOf(place) }
    if (seqOf(place) > expected) break
    if (place.kind === 'receipt') {
      const own = leafOf(place)
      if (!isSame(own, leaves[expected - start]!)) return { kind: 'edited', seq: expected, own }
      totals.receipts++
    } else totals.erased++
    expected++
  }
  return expected < end ? { kind: 'missing', seq: expected } : undefined
}

/** What the first leaf of a log binds. */
export interface Opening {
  /** Of the log. */
  readonly name: string
  /** The signed end of the month before; empty where there is none. */
  readonly before: string
}

/** The leaf that this row would have; its digest is made anew of its body. */
function leafOf({ row, salt }: Extract<Place, { kind: 'receipt' }>): Uint8Array {
  const digest = digestOf(row.body)
  const { receivedAt, clockSuspect, provenance } = row
  const arrival = { receivedAt, clockSuspect, provenance, salt }
  return leafHash(
    sha256,
    digest === row.digest && isFiledRight(row) ? receiptEntry(sha256, digest, arrival) : new Uint8Array(),
  )
}
