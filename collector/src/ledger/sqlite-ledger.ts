import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { createTree } from '../../../src/tlog/tree.ts'
import type { NodeCache, Tree } from '../../../src/tlog/tree.ts'
import { sha256 } from '../sha256.ts'
import { createGroups } from './group-commit.ts'
import { growLog } from './grow-log.ts'
import type { LogSigner } from './grow-log.ts'
import { LedgerUnavailableError } from './ledger.ts'
import type { AppendOutcome, KeptReceipt, Ledger, LedgerEntry, LedgerRow, LogHead } from './ledger.ts'
import { periodOf } from './period.ts'
import { planGroup } from './plan-group.ts'
import { receiptProof } from './receipt-proof.ts'
import { createSqliteDuties } from './sqlite-duties.ts'
import type { SqliteDuties } from './sqlite-duties.ts'
import { publicKeys } from './sqlite-keys.ts'
import { createSqliteLogs } from './sqlite-logs.ts'
import type { LogRow, SqliteLogs } from './sqlite-logs.ts'
import { createSqliteReceipts } from './sqlite-receipts.ts'
import type { ReceiptRow, SqliteReceipts } from './sqlite-receipts.ts'

/** Result codes that pass by themselves or once an operator has made room: nothing is wrong with the request. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/
const BUSY = /^SQLITE_(BUSY|LOCKED)/

/** How long a group waits for another process that writes, and how often it asks, in milliseconds. */
const PATIENCE = 1000
const INTERVAL = 10

/** Nodes that are kept of each log: the right edge needs far fewer. */
const MOST_NODES = 4096

type Requests = readonly (readonly LedgerEntry[])[]

export interface SqliteLedgerOptions {
  readonly signer: LogSigner
  /** How long a write waits for another process, in milliseconds; the event loop goes on meanwhile. Default 1000. */
  readonly patience?: number
}

/** A ledger in an open SQLite database; see `openDatabase`, which sees to it that a commit is on disk. */
export function createSqliteLedger(
  db: Database.Database,
  { signer, patience = PATIENCE }: SqliteLedgerOptions,
): Ledger {
  const [logs, receipts, duties] = [createSqliteLogs(db), createSqliteReceipts(db), createSqliteDuties(db)]
  const caches = new Map<number, NodeCache>()
  const isThere = watchFile(db.name)
  const beat = db.prepare(`INSERT INTO beat (id, at) VALUES (1, ?) ON CONFLICT DO UPDATE SET at = excluded.at`)
  const keep = db.transaction((requests: Requests) => keepGroup(requests, { logs, receipts, duties, caches, signer }))

  async function writing<T>(work: () => T): Promise<T> {
    for (const end = Date.now() + patience; ; await pause(INTERVAL)) {
      if (!isThere()) throw new LedgerUnavailableError(`The ledger's file ${db.name} is no longer there.`)
      try {
        return guarded(work)
      } catch (error) {
        // What a transaction has hashed and not kept must not be taken for part of a log.
        caches.clear()
        if (!(error instanceof LedgerUnavailableError && isBusy(error) && Date.now() < end)) throw error
      }
    }
  }

  async function commit(requests: Requests): Promise<AppendOutcome[]> {
    // `immediate` takes the write lock first, so that no other process writes between looking and storing.
    const { planned, rows } = await writing(() => keep.immediate(requests))
    const trees = treesOf(logs, caches)
    return planned.map((request): AppendOutcome => {
      if (request.state === 'conflict') return request
      const kept = request.receipts.map(({ receiptId, isNew }): KeptReceipt => {
        const row = rows.get(receiptId)!
        return { state: isNew ? 'stored' : 'duplicate', row: toRow(row), proof: receiptProof(row, trees(row.log)) }
      })
      return { state: 'kept', receipts: kept }
    })
  }
  const groups = createGroups(commit)
  const logOf = (site: string, period: string) =>
    guarded(() => logs.all().find((one) => one.site === site && one.period === period))

  return {
    append: (entries) => groups.add(entries),
    async find(receiptId) {
      const row = guarded(() => receipts.find(receiptId))
      return row && toRow(row)
    },
    places: async (site, period, from, most) => {
      const log = logOf(site, period)
      return log ? guarded(() => receipts.places(log.id, from, most)) : []
    },
    ofPrincipal: async (principal) => guarded(() => receipts.ofPrincipal(principal).map(toRow)),
    erase: (erasure) => writing(() => duties.erase(erasure)),
    hold: (hold) => writing(() => duties.hold(hold)),
    drop: (before, clock) => writing(() => duties.drop(before, clock)),
    keys: async () => guarded(() => publicKeys(db)),
    heads: async () => guarded(() => logs.all().map(headOf)),
    async tile(site, period, level, index) {
      const log = logOf(site, period)
      return log && guarded(() => logs.tile(log.id, level, index))
    },
    count: async () => guarded(() => logs.all().reduce((sum, { size }) => sum + Math.max(0, size - 1), 0)),
    ready: async () => void (await writing(() => beat.run(new Date().toISOString()))),
    async close() {
      await groups.idle()
      // One file to copy for whoever takes a backup now; closing alone does it only where no one else reads.
      try {
        db.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        db.close()
      }
    },
  }
}

interface GroupPorts {
  readonly logs: SqliteLogs
  readonly receipts: SqliteReceipts
  readonly duties: Pick<SqliteDuties, 'isErased'>
  readonly caches: Map<number, NodeCache>
  readonly signer: LogSigner
}

/** Within one transaction: what is new of a group gets its leaves, its rows and its counts. */
function keepGroup(requests: Requests, { logs, receipts, duties, caches, signer }: GroupPorts) {
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
  for (const [[site, period], entries] of byLog(fresh)) {
    const log = logs.open(site, period)
    const salted = entries.map((entry) => ({ ...entry, salt: new Uint8Array(randomBytes(32)) }))
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
  return { planned, rows }
}

/** What is new by site and month, in order. */
function byLog(fresh: readonly LedgerEntry[]): [[site: string, period: string], LedgerEntry[]][] {
  const groups = new Map<string, [[string, string], LedgerEntry[]]>()
  for (const entry of fresh) {
    const key: [string, string] = [entry.site, periodOf(entry.receivedAt)]
    const group = groups.get(key.join('/')) ?? [key, []]
    group[1].push(entry)
    groups.set(key.join('/'), group)
  }
  return [...groups.values()]
}

function treesOf(
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

function headOf({ site, period, size, checkpoint, droppedAt }: LogRow): LogHead {
  return { site, period, size, checkpoint, ...(droppedAt && { droppedAt }) }
}

/** A row without what only its proof tells. */
function toRow(row: ReceiptRow): LedgerRow {
  const { receiptId, digest, receivedAt, clockSuspect, body, site, provenance, principal, period, seq } = row
  return { receiptId, digest, receivedAt, clockSuspect, body, site, provenance, principal, period, seq }
}

/** Whether the file that was opened is still the one under its name: SQLite writes on into a deleted one. */
function watchFile(path: string): () => boolean {
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

function isBusy(error: LedgerUnavailableError): boolean {
  return error.cause instanceof Database.SqliteError && BUSY.test(error.cause.code)
}

function guarded<T>(query: () => T): T {
  try {
    return query()
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !UNAVAILABLE.test(error.code)) throw error
    throw new LedgerUnavailableError(`The ledger cannot be used now (${error.code}: ${error.message}).`, {
      cause: error,
    })
  }
}
