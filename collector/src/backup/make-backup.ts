import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import Database from 'better-sqlite3'
import { copyTables } from '../ledger/ledger-tables.ts'
import { openStore } from '../open-store.ts'
import type { Store } from '../options.ts'
import { seal } from './sealed-file.ts'

/** A file that holds a ledger as it was at one moment. */
export interface Backup {
  /** SHA-256 of the file, in hex. */
  readonly sha256: string
}

/**
 * Writes the ledger into a new SQLite file while it goes on taking receipts: of a file page by page, of a PostgreSQL
 * service as one read of one moment. With a passphrase the file is sealed.
 */
export async function makeBackup(from: Store, to: string, passphrase: string | undefined): Promise<Backup> {
  // Under another name until it is whole: half a backup must not be taken for one.
  const part = `${to}.part`
  try {
    await (from.postgres ? copyOf(from, part) : pagesOf(from.database, part))
    if (passphrase === undefined) await rename(part, to)
    else await seal(part, to, passphrase)
  } finally {
    for (const name of [part, `${part}-wal`, `${part}-shm`]) await rm(name, { force: true })
  }
  return { sha256: await hashOf(to) }
}

async function pagesOf(database: string, to: string): Promise<void> {
  const db = new Database(database, { readonly: true, fileMustExist: true })
  try {
    await db.backup(to)
  } finally {
    db.close()
  }
}

async function copyOf(from: Store, to: string): Promise<void> {
  const source = await openStore(from, { mayMake: false })
  const target = await openStore({ database: to }, { mayMake: true })
  try {
    await copyTables(source.tables, target.tables)
  } finally {
    await target.close()
    await source.close()
  }
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
