import Database from 'better-sqlite3'
import { WordedError } from '../words/words.ts'
import type { WordKey } from '../words/words.ts'
import { MIGRATIONS } from './migrations.ts'

/** The file cannot be used as a ledger; the message is one sentence with the remedy. */
export class LedgerFileError extends WordedError {
  override readonly name = 'LedgerFileError'
}

/** How long opening waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 1000

/**
 * Opens the ledger's SQLite file, makes it if there is none, and brings its schema up to date.
 *
 * @throws LedgerFileError when it is no ledger of ours, cannot be written, or was made by a newer version.
 */
export function openDatabase(path: string, busyTimeout = BUSY_TIMEOUT): Database.Database {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { timeout: busyTimeout })
    checkVersion(db)
    keepCommits(db, path)
    migrate(db, path)
    // From here on whoever writes waits outside of SQLite, which would hold up the event loop.
    db.pragma('busy_timeout = 0')
    return db
  } catch (error) {
    db?.close()
    if (error instanceof LedgerFileError) throw error
    throw new LedgerFileError(remedy(error), { path, remark: remark(error) })
  }
}

/** The first version in which two connections that write and checkpoint at one instant cannot harm the file. */
const OLDEST_SQLITE = [3, 51, 3]

function checkVersion(db: Database.Database): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  const at = OLDEST_SQLITE.findIndex((part, index) => part !== parts[index])
  if (at >= 0 && (parts[at] ?? 0) < OLDEST_SQLITE[at]!) throw new LedgerFileError('database.oldSqlite', { version })
}

function keepCommits(db: Database.Database, path: string): void {
  if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
    throw new LedgerFileError('database.noWal', { path })
  }
  // In WAL mode the default may lose the last commits when the power fails; what was acknowledged must stay.
  db.pragma('synchronous = FULL')
  // What is deleted is overwritten, and not only forgotten.
  db.pragma('secure_delete = ON')
  // On macOS an ordinary fsync stops at the drive's cache; elsewhere this does nothing.
  db.pragma('fullfsync = ON')
}

function migrate(db: Database.Database, path: string): void {
  const steps = db.transaction(() => {
    const version = Number(db.pragma('user_version', { simple: true }))
    if (version > MIGRATIONS.length) {
      throw new LedgerFileError('database.newer', { path })
    }
    if (version === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get()) {
      throw new LedgerFileError('database.foreign', { path })
    }
    MIGRATIONS.slice(version).forEach((step) => db.exec(step))
    db.pragma(`user_version = ${MIGRATIONS.length}`)
  })
  steps.immediate()
}

function remark(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function remedy(error: unknown): WordKey {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') return 'database.cannotOpen'
  if (code.startsWith('SQLITE_IOERR')) return 'database.failingDisk'
  return code.startsWith('SQLITE_BUSY') ? 'database.busy' : 'database.noFolder'
}
