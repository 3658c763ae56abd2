import { randomBytes } from 'node:crypto'
import { createTree } from '../../../src/tlog/tree.ts'
import type { NodeCache, Tree } from '../../../src/tlog/tree.ts'
import { sha256 } from '../sha256.ts'
import { growLog } from './grow-log.ts'
import type { LogSigner, SaltedEntry } from './grow-log.ts'
import type { LedgerEntry } from './ledger.ts'
import { tileKey } from './needed-tiles.ts'
import type { TileKey } from './needed-tiles.ts'
import { byLog, planGroup } from './plan-group.ts'
import type { SqliteDuties } from './sqlite-duties.ts'
import type { LogRow, SqliteLogs } from './sqlite-logs.ts'
import type { ReceiptRow, SqliteReceipts } from './sqlite-receipts.ts'

/** Nodes that are kept of each log: the right edge needs far fewer. */
const MOST_NODES = 4096
const SALT_BYTES = 32

/** What has come at once: each request is a list that is kept together or not at all. */
export type Requests = readonly (readonly LedgerEntry[])[]

/** What a group is kept with. */
export interface GroupPorts {
  readonly logs: SqliteLogs
  readonly receipts: SqliteReceipts
  readonly duties: Pick<SqliteDuties, 'erasedAmong'>
  readonly caches: Map<number, NodeCache>
  readonly signer: LogSigner
}

/** Tiles of logs as a group has left them, by the log's id. */
type KnownTiles = Map<number, Map<TileKey, Uint8Array>>

/** Within one transaction: what is new of a group gets its leaves, its rows and its counts. */
export function keepGroup(requests: Requests, { logs, receipts, duties, caches, signer }: GroupPorts) {
  const rows = new Map<string, ReceiptRow>()
  const tiles: KnownTiles = new Map()
  const ids = new Set(requests.flat().map(({ receiptId }) => receiptId))
  for (const id of ids) {
    const row = receipts.find(id)
    if (row) rows.set(id, row)
  }
  const erased = duties.erasedAmong(ids)
  const { requests: planned, fresh } = planGroup(
    requests,
    (id) => rows.get(id)?.digest ?? (erased.has(id) ? 'erased' : undefined),
  )
  for (const { site, period, entries } of byLog(fresh)) {
    const log = logs.open(site, period)
    const salted = withSalts(entries)
    const read = readerOf(logs, log.id, tiles)
    const open = { ...log, read, cache: cacheOf(caches, log.id) }
    const before = log.size === 0 ? logs.before(log.site, log.period) : ''
    const grown = growLog(open, { entries: salted, before }, { sha256, signer })
    logs.keep(log.id, grown)
    for (const { level, index, hashes } of grown.tiles) tiles.get(log.id)?.set(tileKey(level, index), hashes)
    const first = Math.max(1, log.size)
    salted.forEach((entry, at) => {
      const place = { log: log.id, seq: first + at }
      receipts.keep(entry, place)
      rows.set(entry.receiptId, { ...entry, ...place, period: log.period })
    })
  }
  receipts.count(fresh)
  return { planned, rows, tiles }
}

/** The trees of logs as they stand now, each made once. */
export function treesOf(
  logs: SqliteLogs,
  { caches, tiles }: { readonly caches: Map<number, NodeCache>; readonly tiles: KnownTiles },
): (log: number) => { tree: Tree; checkpoint: string } {
  const made = new Map<number, { tree: Tree; checkpoint: string }>()
  return (id) => {
    const known = made.get(id)
    if (known) return known
    const { size, checkpoint }: LogRow = logs.byId(id)
    const one = { tree: createTree(sha256, size, readerOf(logs, id, tiles), cacheOf(caches, id)), checkpoint }
    made.set(id, one)
    return one
  }
}

/** Reads each tile once: a proof asks for the same one many times. */
function readerOf(logs: SqliteLogs, log: number, tiles: KnownTiles): (level: number, index: number) => Uint8Array {
  const known = tiles.get(log) ?? new Map<TileKey, Uint8Array>()
  tiles.set(log, known)
  return (level, index) => {
    const key = tileKey(level, index)
    const hashes = known.get(key) ?? logs.tile(log, level, index) ?? new Uint8Array()
    known.set(key, hashes)
    return hashes
  }
}

function withSalts(entries: readonly LedgerEntry[]): SaltedEntry[] {
  const salts = randomBytes(entries.length * SALT_BYTES)
  return entries.map((entry, at) => ({ ...entry, salt: salts.subarray(at * SALT_BYTES, (at + 1) * SALT_BYTES) }))
}

function cacheOf(caches: Map<number, NodeCache>, log: number): NodeCache {
  const cache = caches.get(log) ?? new Map<string, Uint8Array>()
  if (cache.size > MOST_NODES) cache.clear()
  caches.set(log, cache)
  return cache
}
