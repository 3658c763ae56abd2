import Database from 'better-sqlite3'
import { WordedError } from '../words/words.ts'
import type { HeadFault, HeadVerdict, SignedHead } from './judge-head.ts'
import { judgeHead } from './judge-head.ts'

/** What a witness keeps: the last state of each log that it has cosigned, and the last signed states that it refused. */
export interface Heads {
  /**
   * Judges a signed state against the one that is kept, and keeps it where it is to be cosigned: both in one transaction
   * that is on disk when this returns. What it refuses as a misdeed is kept as well: it is the evidence.
   */
  advance(head: SignedHead, request: Advance): HeadVerdict
  /** The last state of a log that was cosigned. */
  find(origin: string): KeptHead | undefined
  /** Every log, by name. */
  list(): readonly KeptHead[]
  /** The last state of each log and kind that was refused. */
  refused(): readonly RefusedHead[]
  close(): void
}

export interface Advance {
  /** As `AddCheckpoint` has them. */
  readonly old: number
  readonly proof: readonly Uint8Array[]
  /** The signed note that the state stands in. */
  readonly note: string
  /** When it was cosigned, in seconds since 1970. */
  readonly time: number
}

export interface KeptHead {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  readonly note: string
  readonly time: number
}

export interface RefusedHead {
  readonly origin: string
  readonly fault: HeadFault
  readonly note: string
  readonly time: number
}

/** The file cannot be used; the message is one sentence with the remedy. */
export class HeadsFileError extends WordedError {
  override readonly name = 'HeadsFileError'
}

/** "YYwi": marks the file as a witness's. */
const APPLICATION = 0x59597769
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS heads (
    origin TEXT PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL, note TEXT NOT NULL, time INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS refused (
    origin TEXT NOT NULL, fault TEXT NOT NULL, note TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (origin, fault)
  ) STRICT, WITHOUT ROWID;
`

/**
 * Opens the file of a witness, and makes it where there is none. Several processes may have it open.
 *
 * @throws HeadsFileError where it is another program's, or cannot be written.
 */
export function openHeads(path: string): Heads {
  const db = openFile(path)
  const find = db.prepare<[string], KeptHead>('SELECT * FROM heads WHERE origin = ?')
  const list = db.prepare<[], KeptHead>('SELECT * FROM heads ORDER BY origin')
  const refused = db.prepare<[], RefusedHead>('SELECT * FROM refused ORDER BY origin, fault')
  const keep = db.prepare('INSERT OR REPLACE INTO heads (origin, size, root, note, time) VALUES (?, ?, ?, ?, ?)')
  const keepRefused = db.prepare('INSERT OR REPLACE INTO refused (origin, fault, note, time) VALUES (?, ?, ?, ?)')
  const advance = db.transaction(({ checkpoint }: SignedHead, { old, proof, note, time }: Advance): HeadVerdict => {
    const { origin, size, root } = checkpoint
    const verdict = judgeHead(checkpoint, { old, proof }, find.get(origin))
    if (verdict.state === 'cosign') keep.run(origin, size, Buffer.from(root), note, time)
    if ('fault' in verdict && verdict.fault) keepRefused.run(origin, verdict.fault, note, time)
    return verdict
  })
  return {
    // Takes the file's lock before it reads: nobody moves a head between the look and the write.
    advance: (head, request) => advance.immediate(head, request),
    find: (origin) => find.get(origin),
    list: () => list.all(),
    refused: () => refused.all(),
    close: () => void db.close(),
  }
}

function openFile(path: string): Database.Database {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { timeout: 2000 })
    const application = db.pragma('application_id', { simple: true })
    const isEmpty = !db.prepare('SELECT 1 FROM sqlite_schema').get()
    if (application !== APPLICATION && !isEmpty) throw new HeadsFileError('heads.foreign', { path })
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('fullfsync = ON')
    db.pragma(`application_id = ${APPLICATION}`)
    db.exec(SCHEMA)
    return db
  } catch (error) {
    db?.close()
    if (error instanceof HeadsFileError) throw error
    throw new HeadsFileError('heads.cannotOpen', { path, remark: (error as Error).message })
  }
}
