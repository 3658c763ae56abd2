import type Database from 'better-sqlite3'
import type { SaltedEntry } from './grow-log.ts'
import { packBody, unpackBody } from './packed-body.ts'
import { seqOf } from './ledger.ts'
import type { LedgerEntry, LedgerRow, Place } from './ledger.ts'
import { sumTallies } from './tallies.ts'

/** A receipt as the database has it, with what its proof needs. */
export interface ReceiptRow extends LedgerRow {
  readonly log: number
  readonly salt: Uint8Array
}

/** The tables of receipts and of what is counted of them. */
export interface SqliteReceipts {
  find(receiptId: string): ReceiptRow | undefined
  /** The places of a log from this one on, in order. */
  places(log: number, from: number, most: number): Place[]
  ofPrincipal(principal: string): ReceiptRow[]
  keep(entry: SaltedEntry, place: { readonly log: number; readonly seq: number }): void
  /** Adds what is counted of these receipts. */
  count(entries: readonly LedgerEntry[]): void
}

/** SQLite has no true and false. */
type Flagged = Omit<ReceiptRow, 'clockSuspect' | 'body'> & {
  readonly clockSuspect: number
  readonly body: string | Uint8Array
}

export function createSqliteReceipts(db: Database.Database): SqliteReceipts {
  const rows = `SELECT receipt_id AS receiptId, log, seq, digest, received_at AS receivedAt, clock_suspect AS clockSuspect,
                       provenance, principal, salt, body, site, period
                FROM receipts JOIN logs ON logs.id = log`
  const select = db.prepare<[string], Flagged>(`${rows} WHERE receipt_id = ?`)
  const inLog = db.prepare<[number, number, number], Flagged>(`${rows} WHERE log = ? AND seq >= ? ORDER BY seq LIMIT ?`)
  const ofOne = db.prepare<[string], Flagged>(`${rows} WHERE principal = ? ORDER BY received_at`)
  const gone = db.prepare<[number, number, number], { seq: number; erasedAt: string; reason: string }>(
    'SELECT seq, erased_at AS erasedAt, reason FROM erased WHERE log = ? AND seq >= ? ORDER BY seq LIMIT ?',
  )
  const insert = db.prepare(
    `INSERT INTO receipts (receipt_id, log, seq, digest, received_at, clock_suspect, provenance, principal, salt, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const count = db.prepare(
    `INSERT INTO counts (site, day, category, state, notice, surface, lang, provenance, receipts)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET receipts = receipts + excluded.receipts`,
  )

  return {
    find(receiptId) {
      const row = select.get(receiptId)
      return row && unflagged(row)
    },
    ofPrincipal: (principal) => ofOne.all(principal).map(unflagged),
    places(log, from, most) {
      const there = inLog.all(log, from, most).map(toPlace)
      const erased = gone.all(log, from, most).map((one): Place => ({ kind: 'erased', ...one }))
      if (erased.length === 0) return there
      return [...there, ...erased].toSorted((a, b) => seqOf(a) - seqOf(b)).slice(0, most)
    },
    keep({ receiptId, digest, receivedAt, clockSuspect, provenance, principal, salt, body }, { log, seq }) {
      insert.run(
        receiptId,
        log,
        seq,
        digest,
        receivedAt,
        Number(clockSuspect),
        provenance,
        principal,
        salt,
        packBody(body),
      )
    },
    count(entries) {
      for (const { parts, receipts } of sumTallies(entries)) count.run(...parts, receipts)
    },
  }
}

/** By name, for a walk over a ledger reads every row. */
function toPlace(one: Flagged): Place {
  const { receiptId, digest, receivedAt, clockSuspect, body, site, provenance, principal, period, seq, salt } = one
  const row = {
    receiptId,
    digest,
    receivedAt,
    clockSuspect: clockSuspect === 1,
    body: unpackBody(body),
    site,
    provenance,
    principal,
    period,
    seq,
  }
  return { kind: 'receipt', row, salt }
}

function unflagged(row: Flagged): ReceiptRow {
  return { ...row, body: unpackBody(row.body), clockSuspect: row.clockSuspect === 1 }
}
