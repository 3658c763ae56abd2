import type { GrownLog } from './grow-log.ts'
import type { LogHead } from './ledger.ts'
import { tileKey } from './needed-tiles.ts'
import type { TileKey } from './needed-tiles.ts'
import { monthAfter } from './period.ts'
import { OvertakenError } from './postgres-faults.ts'
import type { Query } from './postgres-primary.ts'

/** A log in the database. */
export interface PostgresLog extends LogHead {
  readonly id: number
}

type Row = Omit<PostgresLog, 'droppedAt'> & { readonly droppedAt: string | null }

const COLUMNS = 'id, site, period, size, checkpoint, dropped_at AS "droppedAt"'

/** Every log, by site and period. */
export async function allLogs(query: Query): Promise<PostgresLog[]> {
  return (await query<Row>(`SELECT ${COLUMNS} FROM yinyom.logs ORDER BY site, period`)).map(toLog)
}

export async function logByName(query: Query, site: string, period: string): Promise<PostgresLog | undefined> {
  // A text here may hold no NUL, and an address can.
  if (`${site}${period}`.includes('\0')) return undefined
  const rows = await query<Row>(`SELECT ${COLUMNS} FROM yinyom.logs WHERE site = $1 AND period = $2`, [site, period])
  return rows.map(toLog)[0]
}

export async function logsById(query: Query, ids: readonly number[]): Promise<PostgresLog[]> {
  if (ids.length === 0) return []
  return (await query<Row>(`SELECT ${COLUMNS} FROM yinyom.logs WHERE id = ANY($1)`, [ids])).map(toLog)
}

/**
 * Locks the open log of each site, in the order of their names, so that collectors wait for each other and never
 * around a circle. A site that has no log yet is not in it, nor one whose log was followed by the next month meanwhile.
 */
export async function lockOpenLogs(query: Query, sites: readonly string[]): Promise<Map<string, PostgresLog>> {
  const rows = await query<Row>(
    `SELECT ${COLUMNS} FROM yinyom.logs WHERE site = ANY($1) AND next IS NULL ORDER BY site, period FOR UPDATE`,
    [[...new Set(sites)]],
  )
  return new Map(rows.map((row) => [row.site, toLog(row)]))
}

/** What is stored of a site in this month goes here: its open log, or a new one after it. */
export async function openLog(
  query: Query,
  { site, period, last }: { readonly site: string; readonly period: string; readonly last: PostgresLog | undefined },
): Promise<PostgresLog> {
  const isLate = last !== undefined && last.period >= period
  if (isLate && !last.droppedAt) return last
  // A month that was dropped takes nothing more, wherever the clock stands.
  const own = isLate ? monthAfter(last.period) : period
  if (last) await query('UPDATE yinyom.logs SET next = $2 WHERE id = $1', [last.id, own])
  const made = await query<{ id: number }>(
    `INSERT INTO yinyom.logs (site, period, size, checkpoint) VALUES ($1, $2, 0, '') ON CONFLICT DO NOTHING RETURNING id`,
    [site, own],
  )
  const [log] = made
  if (!log) throw new OvertakenError(`Another collector has opened the log of ${site}.`)
  return { id: log.id, site, period: own, size: 0, checkpoint: '' }
}

export async function readTiles(
  query: Query,
  log: number,
  keys: readonly TileKey[],
): Promise<Map<TileKey, Uint8Array>> {
  if (keys.length === 0) return new Map()
  const parts = keys.map((key) => key.split('/').map(Number))
  const rows = await query<{ level: number; place: number; hashes: Buffer }>(
    `SELECT level, place, hashes FROM yinyom.tiles
     WHERE log = $1 AND (level, place) IN (SELECT * FROM unnest($2::int[], $3::int[]))`,
    [log, parts.map(([level]) => level), parts.map(([, place]) => place)],
  )
  return new Map(rows.map(({ level, place, hashes }) => [tileKey(level, place), hashes]))
}

export async function keepLog(query: Query, log: number, { size, tiles, checkpoint }: GrownLog): Promise<void> {
  await query(
    `WITH kept AS (
       INSERT INTO yinyom.tiles (log, level, place, hashes)
       SELECT $1, * FROM unnest($4::int[], $5::int[], $6::bytea[])
       ON CONFLICT (log, level, place) DO UPDATE SET hashes = excluded.hashes)
     UPDATE yinyom.logs SET size = $2, checkpoint = $3 WHERE id = $1`,
    [
      log,
      size,
      checkpoint,
      tiles.map(({ level }) => level),
      tiles.map(({ index }) => index),
      tiles.map(({ hashes }) => Buffer.from(hashes)),
    ],
  )
}

function toLog({ droppedAt, ...log }: Row): PostgresLog {
  return { ...log, ...(droppedAt !== null && { droppedAt }) }
}
