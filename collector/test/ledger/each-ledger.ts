import { join } from 'node:path'
import { describe } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { createPostgresLedger } from '../../src/ledger/postgres-ledger.ts'
import { migratePostgres } from '../../src/ledger/postgres-migrations.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { aFolder } from '../a-folder.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { aSigner } from '../a-signer.ts'
import { primaryOf, usePostgres } from '../use-postgres.ts'
import type { Databases } from '../use-postgres.ts'

/** An empty ledger in a database of its own. */
export async function aPostgresLedger(databases: Databases): Promise<Ledger> {
  const primary = primaryOf([databases.server()], await databases.make())
  await migratePostgres(primary)
  return createPostgresLedger(primary, { signer: aSigner })
}

/** The same tests on each kind of ledger; on PostgreSQL only where it is installed. */
export function describeEachLedger(name: string, tests: (open: () => Promise<Ledger>) => void): void {
  describe(`${name} in SQLite`, () =>
    tests(async () => createSqliteLedger(openDatabase(join(aFolder(), 'ledger.sqlite')), { signer: aSigner })))
  describe(`${name} in memory`, () => tests(async () => createMemoryLedger(aSigner)))
  describe.skipIf(!POSTGRES_BIN)(`${name} in PostgreSQL`, () => {
    const databases = usePostgres()
    tests(() => aPostgresLedger(databases))
  })
}
