import type Database from 'better-sqlite3'
import type { SaltedEntry } from './grow-log.ts'
import { seqOf } from './ledger.ts'
import type { LedgerRow, Place } from './ledger.ts'

/** A receipt as the database has it, with what its proof needs. */
export interface ReceiptRow extends LedgerRow {
  readonly log: number
  readonly salt: Uint8Array
}

/** The tables of receipts and of what is counted of them. */
export interface SqliteReceipts {
  find(receiptId: string): ReceiptRow | undefined
  /** The places of a log from this one on, in order. */
  places(log: number, from: number, most: number): Place[]
  ofPrincipal(principal: string): ReceiptRow[]
  keep(entry: SaltedEntry, place: { readonly log: number; readonly seq: number }): void
}

/** SQLite has no true and false. */
type Flagged = Omit<ReceiptRow, 'clockSuspect'> & { readonly clockSuspect: number }

export function createSqliteReceipts(db: Database.Database): SqliteReceipts {
  const rows = `SELECT receipt_id AS receiptId, log, seq, digest, received_at AS receivedAt, clock_suspect AS clockSuspect,
                       provenance, principal, salt, body, site, period
                FROM receipts JOIN logs ON logs.id = log`
  const select = db.prepare<[string], Flagged>(`${rows} WHERE receipt_id = ?`)
  const inLog = db.prepare<[number, number, number], Flagged>(`${rows} WHERE log = ? AND seq >= ? ORDER BY seq LIMIT ?`)
  const ofOne = db.prepare<[string], Flagged>(`${rows} WHERE principal = ? ORDER BY received_at`)
  const gone = db.prepare<[number, number, number], { seq: number; erasedAt: string; reason: string }>(
    'SELECT seq, erased_at AS erasedAt, reason FROM erased WHERE log = ? AND seq >= ? ORDER BY seq LIMIT ?',
  )
  const insert = db.prepare(
    `INSERT INTO receipts (receipt_id, log, seq, digest, received_at, clock_suspect, provenance, principal, salt, body)
     VALUES (@receiptId, @log, @seq, @digest, @receivedAt, @clockSuspect, @provenance, @principal, @salt, @body)`,
  )
  const count = db.prepare(
    `INSERT INTO counts (site, day, category, state, notice, surface, lang, provenance, receipts)
     VALUES (@site, @day, @category, @state, @notice, @surface, @lang, @provenance, 1)
     ON CONFLICT DO UPDATE SET receipts = receipts + 1`,
  )

  return {
    find(receiptId) {
      const row = select.get(receiptId)
      return row && unflagged(row)
    },
    ofPrincipal: (principal) => ofOne.all(principal).map(unflagged),
    places(log, from, most) {
      const there = inLog.all(log, from, most).map((one): Place => {
        const { salt, log: _log, ...row } = unflagged(one)
        return { kind: 'receipt', row, salt }
      })
      const erased = gone.all(log, from, most).map((one): Place => ({ kind: 'erased', ...one }))
      return [...there, ...erased].toSorted((a, b) => seqOf(a) - seqOf(b)).slice(0, most)
    },
    keep({ tallies, ...entry }, place) {
      const { receiptId, digest, receivedAt, provenance, principal, salt, body, site } = entry
      const clockSuspect = Number(entry.clockSuspect)
      insert.run({ receiptId, digest, receivedAt, clockSuspect, provenance, principal, salt, body, ...place })
      for (const tally of tallies) count.run({ site, provenance, ...tally })
    },
  }
}

function unflagged(row: Flagged): ReceiptRow {
  return { ...row, clockSuspect: row.clockSuspect === 1 }
}
