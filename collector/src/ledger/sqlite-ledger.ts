import Database from 'better-sqlite3'
import { findConflicts } from './find-conflicts.ts'
import { LedgerUnavailableError } from './ledger.ts'
import type { AppendOutcome, KeptReceipt, Ledger, LedgerEntry, LedgerRow } from './ledger.ts'

/** Result codes that pass by themselves or once an operator has made room: nothing is wrong with the request. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/

/** As SQLite keeps it, which has no true and false. */
type Flagged<T> = Omit<T, 'clockSuspect'> & { readonly clockSuspect: number }

/** A ledger in an open SQLite database; see `openDatabase`, which sees to it that a commit is on disk. */
export function createSqliteLedger(db: Database.Database): Ledger {
  const select = db.prepare<[string], Flagged<LedgerRow>>(
    `SELECT seq, receipt_id AS receiptId, digest, received_at AS receivedAt, clock_suspect AS clockSuspect, body
     FROM receipts WHERE receipt_id = ?`,
  )
  const insert = db.prepare<Flagged<LedgerEntry>>(
    `INSERT INTO receipts (receipt_id, digest, received_at, clock_suspect, body)
     VALUES (@receiptId, @digest, @receivedAt, @clockSuspect, @body)`,
  )
  const total = db.prepare<[], number>('SELECT count(*) FROM receipts').pluck()

  function find(receiptId: string): LedgerRow | undefined {
    const row = select.get(receiptId)
    return row && { ...row, clockSuspect: row.clockSuspect === 1 }
  }

  function keep(entry: LedgerEntry): KeptReceipt {
    const known = find(entry.receiptId)
    if (known) return { state: 'duplicate', row: known }
    const { lastInsertRowid } = insert.run({ ...entry, clockSuspect: Number(entry.clockSuspect) })
    return { state: 'stored', row: { seq: Number(lastInsertRowid), ...entry } }
  }

  const append = db.transaction((entries: readonly LedgerEntry[]): AppendOutcome => {
    const at = findConflicts(entries, (id) => select.get(id)?.digest)
    return at.length > 0 ? { state: 'conflict', at } : { state: 'kept', receipts: entries.map(keep) }
  })

  return {
    // `immediate` takes the write lock first, so that no other process writes between looking and storing.
    append: async (entries) => guarded(() => append.immediate(entries)),
    find: async (receiptId) => guarded(() => find(receiptId)),
    count: async () => guarded(() => total.get() ?? 0),
    close: async () => {
      // One file to copy for whoever takes a backup now; closing alone does it only where no one else reads.
      try {
        db.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        db.close()
      }
    },
  }
}

function guarded<T>(query: () => T): T {
  try {
    return query()
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !UNAVAILABLE.test(error.code)) throw error
    throw new LedgerUnavailableError(`The ledger cannot be used now (${error.code}: ${error.message}).`, {
      cause: error,
    })
  }
}
