import type Database from 'better-sqlite3'
import { CopyError, ROWS_AT_ONCE, TABLES } from './ledger-tables.ts'
import type { LedgerTables, ReadRows, TableRow, WriteRows } from './ledger-tables.ts'

/** The tables of an open SQLite ledger, which nobody else uses through `db` meanwhile. */
export function createSqliteTables(db: Database.Database): LedgerTables {
  const read: ReadRows = async (table, after) => {
    const { key, columns } = TABLES[table]
    const where = after ? `WHERE (${key.join(', ')}) > (${key.map(() => '?').join(', ')})` : ''
    const sql = `SELECT ${columns.join(', ')} FROM ${table} ${where} ORDER BY ${key.join(', ')} LIMIT ${ROWS_AT_ONCE}`
    return db.prepare<unknown[], TableRow>(sql).all(...(after ? key.map((column) => after[column]) : []))
  }
  const write: WriteRows = async (table, rows) => {
    const { columns } = TABLES[table]
    const marks = columns.map(() => '?').join(', ')
    const insert = db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
    for (const row of rows) insert.run(...columns.map((column) => row[column]))
  }

  async function within<T>(begin: string, work: () => Promise<T>): Promise<T> {
    db.exec(begin)
    try {
      const result = await work()
      db.exec('COMMIT')
      return result
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    reading: (work) =>
      within('BEGIN', async () => {
        if (db.prepare('SELECT 1 FROM unlogged').get()) throw new CopyError('copy.unlogged')
        return work(read)
      }),
    writing: (work) => within('BEGIN IMMEDIATE', () => work({ read, write })),
  }
}
