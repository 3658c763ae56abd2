import { randomBytes } from 'node:crypto'
import { createTree } from '../../../src/tlog/tree.ts'
import type { NodeCache, Tree } from '../../../src/tlog/tree.ts'
import { sha256 } from '../sha256.ts'
import { growLog } from './grow-log.ts'
import type { LogSigner } from './grow-log.ts'
import type { LedgerEntry } from './ledger.ts'
import { byLog, planGroup } from './plan-group.ts'
import type { SqliteDuties } from './sqlite-duties.ts'
import type { LogRow, SqliteLogs } from './sqlite-logs.ts'
import type { ReceiptRow, SqliteReceipts } from './sqlite-receipts.ts'

/** Nodes that are kept of each log: the right edge needs far fewer. */
const MOST_NODES = 4096

/** What has come at once: each request is a list that is kept together or not at all. */
export type Requests = readonly (readonly LedgerEntry[])[]

/** What a group is kept with. */
export interface GroupPorts {
  readonly logs: SqliteLogs
  readonly receipts: SqliteReceipts
  readonly duties: Pick<SqliteDuties, 'isErased'>
  readonly caches: Map<number, NodeCache>
  readonly signer: LogSigner
}

/** Within one transaction: what is new of a group gets its leaves, its rows and its counts. */
export function keepGroup(requests: Requests, { logs, receipts, duties, caches, signer }: GroupPorts) {
  const rows = new Map<string, ReceiptRow>()
  const ids = new Set(requests.flat().map(({ receiptId }) => receiptId))
  for (const id of ids) {
    const row = receipts.find(id)
    if (row) rows.set(id, row)
  }
  const { requests: planned, fresh } = planGroup(
    requests,
    (id) => rows.get(id)?.digest ?? (duties.isErased(id) ? 'erased' : undefined),
  )
  for (const { site, period, entries } of byLog(fresh)) {
    const log = logs.open(site, period)
    const salted = entries.map((entry) => ({ ...entry, salt: randomBytes(32) }))
    const read = (level: number, index: number) => logs.tile(log.id, level, index) ?? new Uint8Array()
    const open = { ...log, read, cache: cacheOf(caches, log.id) }
    const before = log.size === 0 ? logs.before(log.site, log.period) : ''
    logs.keep(log.id, growLog(open, { entries: salted, before }, { sha256, signer }))
    const first = Math.max(1, log.size)
    salted.forEach((entry, at) => {
      const place = { log: log.id, seq: first + at }
      receipts.keep(entry, place)
      rows.set(entry.receiptId, { ...entry, ...place, period: log.period })
    })
  }
  receipts.count(fresh)
  return { planned, rows }
}

/** The trees of logs as they stand now, each made once. */
export function treesOf(
  logs: SqliteLogs,
  caches: Map<number, NodeCache>,
): (log: number) => { tree: Tree; checkpoint: string } {
  const made = new Map<number, { tree: Tree; checkpoint: string }>()
  return (id) => {
    const known = made.get(id)
    if (known) return known
    const { size, checkpoint }: LogRow = logs.byId(id)
    const read = (level: number, index: number) => logs.tile(id, level, index) ?? new Uint8Array()
    const one = { tree: createTree(sha256, size, read, cacheOf(caches, id)), checkpoint }
    made.set(id, one)
    return one
  }
}

function cacheOf(caches: Map<number, NodeCache>, log: number): NodeCache {
  const cache = caches.get(log) ?? new Map<string, Uint8Array>()
  if (cache.size > MOST_NODES) cache.clear()
  caches.set(log, cache)
  return cache
}
