import type Database from 'better-sqlite3'
import type { SaltedEntry } from './grow-log.ts'
import type { LedgerRow } from './ledger.ts'

/** A receipt as the database has it, with what its proof needs. */
export interface ReceiptRow extends LedgerRow {
  readonly log: number
  readonly salt: Uint8Array
}

/** The tables of receipts and of what is counted of them. */
export interface SqliteReceipts {
  find(receiptId: string): ReceiptRow | undefined
  keep(entry: SaltedEntry, place: { readonly log: number; readonly seq: number }): void
}

/** SQLite has no true and false. */
type Flagged = Omit<ReceiptRow, 'clockSuspect'> & { readonly clockSuspect: number }

export function createSqliteReceipts(db: Database.Database): SqliteReceipts {
  const select = db.prepare<[string], Flagged>(
    `SELECT receipt_id AS receiptId, log, seq, digest, received_at AS receivedAt, clock_suspect AS clockSuspect,
            provenance, principal, salt, body, site, period
     FROM receipts JOIN logs ON logs.id = log WHERE receipt_id = ?`,
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
      return row && { ...row, clockSuspect: row.clockSuspect === 1 }
    },
    keep({ tallies, ...entry }, place) {
      const { receiptId, digest, receivedAt, provenance, principal, salt, body, site } = entry
      const clockSuspect = Number(entry.clockSuspect)
      insert.run({ receiptId, digest, receivedAt, clockSuspect, provenance, principal, salt, body, ...place })
      for (const tally of tallies) count.run({ site, provenance, ...tally })
    },
  }
}
