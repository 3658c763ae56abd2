import type Database from 'better-sqlite3'
import { idHash } from './id-hash.ts'
import { dayOf } from './period.ts'
import type { DropClock, Erased, Erasure, Hold, LogHead } from './ledger.ts'

/** Erasure, legal holds and the end of a month, in SQLite; each is one transaction. */
export interface SqliteDuties {
  /** Of these ids the ones that were erased. */
  erasedAmong(receiptIds: Iterable<string>): Set<string>
  erase(erasure: Erasure): Erased
  hold(hold: Hold): void
  drop(before: string, clock: DropClock): LogHead[]
}

export function createSqliteDuties(db: Database.Database): SqliteDuties {
  const wasErased = db.prepare<[string], number>('SELECT 1 FROM erased WHERE id_hash = ?').pluck()
  const anyErased = db.prepare<[], number>('SELECT 1 FROM erased LIMIT 1').pluck()
  const held = db.prepare<[string, string], number>('SELECT 1 FROM holds WHERE principal = ? AND until >= ?').pluck()
  const own = db.prepare<[string], { receiptId: string; log: number; seq: number }>(
    'SELECT receipt_id AS receiptId, log, seq FROM receipts WHERE principal = ?',
  )
  const bury = db.prepare('INSERT INTO erased (id_hash, log, seq, erased_at, reason) VALUES (?, ?, ?, ?, ?)')
  const remove = db.prepare('DELETE FROM receipts WHERE receipt_id = ?')
  const hold = db.prepare<[string, string, string]>(
    `INSERT INTO holds (principal, reference, until) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET until = excluded.until`,
  )
  const ended = db.prepare<{ before: string; today: string; site: string | null }, LogHead & { id: number }>(
    `SELECT id, site, period, size, checkpoint FROM logs
     WHERE period < @before AND site = coalesce(@site, site) AND dropped_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM receipts JOIN holds USING (principal) WHERE log = logs.id AND until >= @today)`,
  )

  const eraseAll = db.transaction(({ principals, at, reason }: Erasure): Erased => {
    const today = dayOf(at)
    const free = principals.filter((principal) => held.get(principal, today) === undefined)
    const rows = free.flatMap((principal) => own.all(principal))
    for (const { receiptId, log, seq } of rows) {
      bury.run(idHash(receiptId), log, seq, at, reason)
      remove.run(receiptId)
    }
    return { receipts: rows.length, held: principals.filter((principal) => !free.includes(principal)) }
  })

  const dropAll = db.transaction((before: string, { at, today, site }: DropClock): LogHead[] => {
    const logs = ended.all({ before, today, site: site ?? null })
    for (const { id } of logs) {
      for (const table of ['receipts', 'tiles', 'erased']) db.prepare(`DELETE FROM ${table} WHERE log = ?`).run(id)
      db.prepare('UPDATE logs SET dropped_at = ? WHERE id = ?').run(at, id)
    }
    return logs.map(({ site, period, size, checkpoint }) => ({ site, period, size, checkpoint, droppedAt: at }))
  })

  return {
    erasedAmong(receiptIds) {
      const erased = new Set<string>()
      if (anyErased.get() === undefined) return erased
      for (const id of receiptIds) if (wasErased.get(idHash(id)) !== undefined) erased.add(id)
      return erased
    },
    erase(erasure) {
      const erased = eraseAll.immediate(erasure)
      // The write-ahead log still has the pages of before: what was deleted must not be read there.
      db.pragma('wal_checkpoint(TRUNCATE)')
      return erased
    },
    hold: ({ principal, reference, until }) => void hold.run(principal, reference, until),
    drop(before, clock) {
      const dropped = dropAll.immediate(before, clock)
      db.pragma('wal_checkpoint(TRUNCATE)')
      return dropped
    },
  }
}
