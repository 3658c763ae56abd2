import { setTimeout as pause } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { LedgerUnavailableError } from '../ledger/ledger.ts'
import { guarded, isBusy } from '../ledger/sqlite-faults.ts'
import { createDriver } from './one-statement-driver.ts'
import type { Records } from './records.ts'
import type { RecordTables } from './tables.ts'

/** How long a statement waits for another process that writes, and how often it asks, in milliseconds. */
const PATIENCE = 1000
const INTERVAL = 10

/** The collector's own tables in an open SQLite database, which stays open. */
export function createSqliteRecords(db: Database.Database): Records {
  async function run(sql: string, values: readonly unknown[]): Promise<readonly object[]> {
    for (const end = Date.now() + PATIENCE; ; await pause(INTERVAL)) {
      try {
        return guarded(() => {
          const statement = db.prepare<unknown[], object>(sql)
          if (statement.reader) return statement.all(...values)
          statement.run(...values)
          return []
        })
      } catch (error) {
        if (!(error instanceof LedgerUnavailableError && isBusy(error) && Date.now() < end)) throw error
      }
    }
  }
  return new Kysely<RecordTables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => createDriver(run),
      createIntrospector: (any) => new SqliteIntrospector(any),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}
