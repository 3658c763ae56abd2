import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { LedgerUnavailableError } from './ledger.ts'

/** Result codes that pass by themselves or once an operator has made room: nothing is wrong with the request. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/
const BUSY = /^SQLITE_(BUSY|LOCKED)/

/** Whether the file that was opened is still the one under its name: SQLite writes on into a deleted one. */
export function watchFile(path: string): () => boolean {
  const inode = () => {
    try {
      return statSync(path).ino
    } catch {
      return undefined
    }
  }
  const opened = inode()
  return () => inode() === opened
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
