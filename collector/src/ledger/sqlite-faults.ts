import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { LedgerUnavailableError } from './ledger.ts'

/** Result codes that pass by themselves or once an operator has made room: nothing is wrong with the request. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/
const BUSY = /^SQLITE_(BUSY|LOCKED)/

/** What a ledger consists of: without its write-ahead log a file lacks its last commits, without the index its locks. */
const PARTS = ['', '-wal', '-shm']

/**
 * Whether the files that were opened are still those under their names: SQLite writes on into deleted ones. The
 * companions of a file stay for as long as it is open.
 */
export function watchFile(path: string): () => boolean {
  const opened = new Map<string, number>()
  return () =>
    PARTS.every((part) => {
      const inode = statSync(path + part, { throwIfNoEntry: false })?.ino
      const known = opened.get(part)
      if (known === undefined && inode !== undefined) opened.set(part, inode)
      return known === undefined || known === inode
    })
}

/** Whether another process writes: it ends by itself. */
export function isBusy(error: LedgerUnavailableError): boolean {
  return error.cause instanceof Database.SqliteError && BUSY.test(error.cause.code)
}

/** @throws LedgerUnavailableError in the place of what passes by itself, or once an operator has made room. */
export function guarded<T>(query: () => T): T {
  try {
    return query()
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !UNAVAILABLE.test(error.code)) throw error
    throw new LedgerUnavailableError(`The ledger cannot be used now (${error.code}: ${error.message}).`, {
      cause: error,
    })
  }
}
