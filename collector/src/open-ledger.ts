import { MAIN_SITE } from './sites/sites.ts'
import { openKeyFile } from './keys/key-file.ts'
import type { SigningKey } from './keys/signing-key.ts'
import type { Ledger } from './ledger/ledger.ts'
import { logOldReceipts } from './ledger/log-old-receipts.ts'
import { openDatabase } from './ledger/open-database.ts'
import type { PostgresAddress } from './ledger/postgres-address.ts'
import { hostConfigs } from './ledger/postgres-hosts.ts'
import { postgresKeys, rememberPostgresKey } from './ledger/postgres-keys.ts'
import { createPostgresLedger } from './ledger/postgres-ledger.ts'
import { migratePostgres } from './ledger/postgres-migrations.ts'
import { createPrimary } from './ledger/postgres-primary.ts'
import { hasKeys, rememberKey } from './ledger/sqlite-keys.ts'
import { createSqliteLedger } from './ledger/sqlite-ledger.ts'
import { createPostgresRecords } from './records/postgres-records.ts'
import type { Records } from './records/records.ts'
import { createSqliteRecords } from './records/sqlite-records.ts'
import type { Words } from './words/words.ts'
import type { CollectorOptions } from './options.ts'

/** A ledger, and the key that signs in it. */
export interface OpenLedger {
  readonly ledger: Ledger
  readonly signer: SigningKey
  /** The collector's own tables beside it; closed with the ledger. */
  readonly records: Records
}

interface OpenPorts {
  readonly now: () => number
  readonly say: (line: string) => void
  readonly words: Words
}

/** The ledger of these options, with its key; receipts of an earlier version get their leaves first. */
export async function openLedger(options: CollectorOptions, ports: OpenPorts): Promise<OpenLedger> {
  return options.postgres ? openPostgres(options.postgres, options, ports) : openSqlite(options, ports)
}

async function openSqlite(
  { database, key, log }: CollectorOptions,
  { now, say, words }: OpenPorts,
): Promise<OpenLedger> {
  const db = openDatabase(database)
  const signer = openKeyFile(key, { name: log, mayMake: !hasKeys(db) })
  rememberKey(db, signer.publicKey, new Date(now()).toISOString())
  const ledger = createSqliteLedger(db, { signer })
  const old = await logOldReceipts(db, ledger, MAIN_SITE)
  if (old > 0) say(words('serve.oldReceipts', { count: old }))
  return { ledger, signer, records: createSqliteRecords(db) }
}

async function openPostgres(
  address: PostgresAddress,
  { key, log }: CollectorOptions,
  { now }: OpenPorts,
): Promise<OpenLedger> {
  const primary = createPrimary(hostConfigs(address))
  try {
    await migratePostgres(primary)
    const keys = await postgresKeys(primary)
    const signer = openKeyFile(key, { name: log, mayMake: keys.length === 0 })
    await rememberPostgresKey(primary, signer.publicKey, new Date(now()).toISOString())
    return { ledger: createPostgresLedger(primary, { signer }), signer, records: createPostgresRecords(primary) }
  } catch (error) {
    await primary.close()
    throw error
  }
}
