import { randomBytes } from 'node:crypto'
import { createTree } from '../../../src/tlog/tree.ts'
import type { NodeCache, Tree } from '../../../src/tlog/tree.ts'
import { sha256 } from '../sha256.ts'
import { growLog } from './grow-log.ts'
import type { LogSigner } from './grow-log.ts'
import type { AppendOutcome, KeptReceipt, LedgerEntry, LedgerRow } from './ledger.ts'
import { neededTiles, tileKey } from './needed-tiles.ts'
import type { TileKey } from './needed-tiles.ts'
import { byLog, planGroup } from './plan-group.ts'
import type { PlannedRequest } from './plan-group.ts'
import { allOf } from './postgres-all-of.ts'
import { OvertakenError } from './postgres-faults.ts'
import { keepLog, lockOpenLogs, logsById, openLog, readTiles } from './postgres-logs.ts'
import type { PostgresLog } from './postgres-logs.ts'
import type { Query } from './postgres-primary.ts'
import { countReceipts, erasedAmong, findReceipts, keepReceipts } from './postgres-receipts.ts'
import type { PostgresReceipt } from './postgres-receipts.ts'
import { receiptProof } from './receipt-proof.ts'

/** What a collector remembers of a log at one signed state: another collector may have gone on since. */
interface LogMemory {
  checkpoint: string
  readonly tiles: Map<TileKey, Uint8Array>
  readonly nodes: NodeCache
}

/** By the log's id. */
export type LogMemories = Map<number, LogMemory>

interface GroupPorts {
  readonly query: Query
  readonly memories: LogMemories
  readonly signer: LogSigner
}

/** Nodes and tiles that are kept of each log: the right edge needs far fewer. */
const MOST_NODES = 4096
const MOST_TILES = 64

/** Within one transaction: what is new of a group gets its leaves, its rows and its counts; everything its proof. */
export async function keepGroup(
  requests: readonly (readonly LedgerEntry[])[],
  ports: GroupPorts,
): Promise<AppendOutcome[]> {
  const { query } = ports
  const entries = requests.flat()
  const ids = [...new Set(entries.map(({ receiptId }) => receiptId))]
  const { open, found, erased } = await lookUp(query, { ids, sites: entries.map(({ site }) => site) })
  const rows = new Map(found.map((row) => [row.receiptId, row]))
  const digestOf = (id: string) => rows.get(id)?.digest ?? (erased.has(id) ? 'erased' : undefined)
  const { requests: planned, fresh } = planGroup(requests, digestOf)
  const growing = async () => {
    for (const { site, period, entries: own } of byLog(fresh)) {
      const { log, receipts } = await grow({ site, period, own, last: open.get(site) }, ports)
      open.set(site, log)
      for (const row of receipts) rows.set(row.receiptId, row)
    }
  }
  await allOf([growing(), countReceipts(query, fresh)])
  // A row of a commit that nobody confirmed is seen after a restart: only a commit that writes waits for the standby.
  if (fresh.length === 0) await query(`SELECT pg_logical_emit_message(true, 'yinyom', 'again')`)
  return withProofs(planned, { rows, open: [...open.values()] }, ports)
}

/** What is stored is looked for once the locks are held: what others have stored until then is seen. */
async function lookUp(
  query: Query,
  { ids, sites }: { readonly ids: readonly string[]; readonly sites: readonly string[] },
) {
  const look = () => allOf([lockOpenLogs(query, sites), findReceipts(query, ids), erasedAmong(query, ids)])
  let [open, found, erased] = await look()
  // A site without an open log has none yet, or had it followed by the next while this waited.
  if (sites.some((site) => !open.has(site))) [open, found, erased] = await look()
  return { open, found, erased }
}

interface LogGrowth {
  readonly site: string
  readonly period: string
  readonly own: readonly LedgerEntry[]
  readonly last: PostgresLog | undefined
}

async function grow({ site, period, own, last }: LogGrowth, { query, memories, signer }: GroupPorts) {
  const log = await openLog(query, { site, period, last })
  const memory = await recall(log, [], { query, memories })
  const before = log.size === 0 ? (last?.checkpoint ?? '') : ''
  const salted = own.map((entry) => ({ ...entry, salt: new Uint8Array(randomBytes(32)) }))
  const place = { ...log, read: readerOf(memory), cache: memory.nodes }
  const grown = growLog(place, { entries: salted, before }, { sha256, signer })
  const first = Math.max(1, log.size)
  await allOf([keepLog(query, log.id, grown), keepReceipts(query, salted, { log: log.id, first })])
  for (const { level, index, hashes } of grown.tiles) memory.tiles.set(tileKey(level, index), hashes)
  memory.checkpoint = grown.checkpoint
  const receipts = salted.map(({ tallies: _tallies, ...entry }, at): PostgresReceipt => ({
    ...entry,
    log: log.id,
    seq: first + at,
    period: log.period,
  }))
  return { log: { ...log, size: grown.size, checkpoint: grown.checkpoint }, receipts }
}

async function withProofs(
  planned: readonly PlannedRequest[],
  { rows, open }: { readonly rows: ReadonlyMap<string, PostgresReceipt>; readonly open: readonly PostgresLog[] },
  ports: GroupPorts,
): Promise<AppendOutcome[]> {
  const told = planned.flatMap((one) => (one.state === 'kept' ? one.receipts.map(({ receiptId }) => receiptId) : []))
  const seqs = new Map<number, number[]>()
  for (const { log, seq } of new Set(told.map((id) => rows.get(id)!))) seqs.set(log, [...(seqs.get(log) ?? []), seq])
  const known = new Map(open.map((log) => [log.id, log]))
  const others = [...seqs.keys()].filter((id) => !known.has(id))
  for (const log of await logsById(ports.query, others)) known.set(log.id, log)
  const trees = new Map<number, { tree: Tree; checkpoint: string }>()
  for (const [id, leaves] of seqs) {
    const log = known.get(id)!
    const memory = await recall(log, leaves, ports)
    trees.set(id, { tree: createTree(sha256, log.size, readerOf(memory), memory.nodes), checkpoint: log.checkpoint })
  }
  return planned.map((request): AppendOutcome => {
    if (request.state === 'conflict') return request
    const receipts = request.receipts.map(({ receiptId, isNew }): KeptReceipt => {
      const row = rows.get(receiptId)!
      const proof = receiptProof(row, trees.get(row.log)!)
      return { state: isNew ? 'stored' : 'duplicate', row: withoutProof(row), proof }
    })
    return { state: 'kept', receipts }
  })
}

/** What is remembered of a log as it now is, with all tiles that its edge and these leaves need. */
async function recall(
  log: PostgresLog,
  leaves: readonly number[],
  { query, memories }: Pick<GroupPorts, 'query' | 'memories'>,
): Promise<LogMemory> {
  const known = memories.get(log.id)
  const isFresh = known?.checkpoint === log.checkpoint && known.nodes.size < MOST_NODES && known.tiles.size < MOST_TILES
  const memory = isFresh ? known : { checkpoint: log.checkpoint, tiles: new Map(), nodes: new Map() }
  memories.set(log.id, memory)
  const missing = neededTiles(log.size, leaves).filter((key) => !memory.tiles.has(key))
  for (const [key, hashes] of await readTiles(query, log.id, missing)) memory.tiles.set(key, hashes)
  return memory
}

/** A tile that is not there was dropped with its month a moment ago. */
function readerOf({ tiles }: LogMemory): (level: number, index: number) => Uint8Array {
  return (level, index) => {
    const tile = tiles.get(tileKey(level, index))
    if (!tile) throw new OvertakenError(`Tile ${level}/${index} is not there.`)
    return tile
  }
}

/** A row without what only its proof tells. */
export function withoutProof({ log: _log, salt: _salt, ...row }: PostgresReceipt): LedgerRow {
  return row
}
