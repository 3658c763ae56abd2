import type Database from 'better-sqlite3'
import type { GrownLog } from './grow-log.ts'
import { monthAfter } from './period.ts'
import type { LogHead } from './ledger.ts'

/** A log in the database. */
export interface LogRow extends LogHead {
  readonly id: number
}

/** The tables of logs and tiles. */
export interface SqliteLogs {
  /** The log of this month, or the site's newest where the clock has gone back; made empty where there is none. */
  open(site: string, period: string): LogRow
  byId(id: number): LogRow
  /** The signed checkpoint at the end of the site's period before this one; empty where there is none. */
  before(site: string, period: string): string
  all(): LogRow[]
  tile(log: number, level: number, place: number): Uint8Array | undefined
  keep(log: number, grown: GrownLog): void
}

export function createSqliteLogs(db: Database.Database): SqliteLogs {
  const columns = 'SELECT id, site, period, size, checkpoint, dropped_at AS droppedAt FROM logs'
  const newest = db.prepare<[string], LogRow>(`${columns} WHERE site = ? ORDER BY period DESC LIMIT 1`)
  const one = db.prepare<[number], LogRow>(`${columns} WHERE id = ?`)
  const earlier = db.prepare<[string, string], LogRow>(
    `${columns} WHERE site = ? AND period < ? ORDER BY period DESC LIMIT 1`,
  )
  const all = db.prepare<[], LogRow>(`${columns} ORDER BY site, period`)
  const make = db.prepare<[string, string]>(`INSERT INTO logs (site, period, size, checkpoint) VALUES (?, ?, 0, '')`)
  const tile = db
    .prepare<[number, number, number], Buffer>('SELECT hashes FROM tiles WHERE log = ? AND level = ? AND place = ?')
    .pluck()
  const keepTile = db.prepare<[number, number, number, Uint8Array]>(
    `INSERT INTO tiles (log, level, place, hashes) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET hashes = excluded.hashes`,
  )
  const keepHead = db.prepare<[number, string, number]>('UPDATE logs SET size = ?, checkpoint = ? WHERE id = ?')

  return {
    open(site, period) {
      const last = newest.get(site)
      if (last && last.period >= period && !last.droppedAt) return last
      // A month that was dropped takes nothing more, wherever the clock stands.
      const { lastInsertRowid } = make.run(site, last && last.period >= period ? monthAfter(last.period) : period)
      return one.get(Number(lastInsertRowid))!
    },
    byId: (id) => one.get(id)!,
    before: (site, period) => earlier.get(site, period)?.checkpoint ?? '',
    all: () => all.all(),
    tile: (log, level, place) => tile.get(log, level, place),
    keep(log, { size, tiles, checkpoint }) {
      for (const { level, index, hashes } of tiles) keepTile.run(log, level, index, hashes)
      keepHead.run(size, checkpoint, log)
    },
  }
}
