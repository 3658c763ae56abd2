import { existsSync } from 'node:fs'
import type { LogSigner } from './ledger/grow-log.ts'
import type { Ledger } from './ledger/ledger.ts'
import { CopyError } from './ledger/ledger-tables.ts'
import type { LedgerTables } from './ledger/ledger-tables.ts'
import { openDatabase } from './ledger/open-database.ts'
import { hostConfigs } from './ledger/postgres-hosts.ts'
import { createPostgresLedger } from './ledger/postgres-ledger.ts'
import { migratePostgres } from './ledger/postgres-migrations.ts'
import { createPrimary } from './ledger/postgres-primary.ts'
import { createPostgresTables } from './ledger/postgres-tables.ts'
import { createSqliteLedger } from './ledger/sqlite-ledger.ts'
import { createSqliteTables } from './ledger/sqlite-tables.ts'
import type { Store } from './options.ts'

/** A ledger without its key: it is read and moved, and nothing is signed. */
export interface OpenStore {
  readonly tables: LedgerTables
  readonly ledger: Pick<Ledger, 'heads' | 'tile' | 'places' | 'keys'>
  close(): Promise<void>
}

const READER: LogSigner = {
  name: '',
  sign: () => {
    throw new Error('This ledger is open to be read.')
  },
}

/** Opens a store, and makes it where there is none and `mayMake` says so. */
export async function openStore(
  { database, postgres }: Store,
  { mayMake }: { readonly mayMake: boolean },
): Promise<OpenStore> {
  if (!postgres) {
    if (!mayMake && !existsSync(database)) throw new CopyError('copy.noFile', { path: database })
    const db = openDatabase(database)
    const ledger = createSqliteLedger(db, { signer: READER })
    return { tables: createSqliteTables(db), ledger, close: () => ledger.close() }
  }
  const primary = createPrimary(hostConfigs(postgres))
  try {
    await migratePostgres(primary)
  } catch (error) {
    await primary.close()
    throw error
  }
  const ledger = createPostgresLedger(primary, { signer: READER })
  return { tables: createPostgresTables(primary), ledger, close: () => ledger.close() }
}
