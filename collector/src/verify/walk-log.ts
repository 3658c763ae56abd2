import type { Checkpoint } from '../../../src/tlog/checkpoint.ts'
import { isSame } from '../../../src/tlog/hash.ts'
import { TILE_WIDTH } from '../../../src/tlog/tiles.ts'
import type { Tile } from '../../../src/tlog/tiles.ts'
import type { LogHead } from '../ledger/ledger.ts'
import { checkRows } from './check-rows.ts'
import type { Opening, RowFault, RowTotals } from './check-rows.ts'
import { createFrontier } from './frontier.ts'
import type { Edge, Frontier } from './frontier.ts'
import { faultOf } from './log-fault.ts'
import type { LogFault, WalkedLedger } from './log-fault.ts'
import { readLeaves } from './read-leaves.ts'

export interface LogToWalk {
  readonly head: LogHead
  /** What is signed of it. */
  readonly checkpoint: Checkpoint
  readonly opening: Opening
  /** Where an earlier walk has ended; undefined begins with the first leaf. */
  readonly from?: Edge | undefined
}

export interface WalkPorts {
  readonly ledger: WalkedLedger
  /** Told after every few tiles how far rows and leaves fit together. */
  readonly reached: (edge: () => Edge) => Promise<void>
}

/** Rows against leaves, leaves against tree, tree against signed state. Holds a few tiles at a time, whatever the log's size. */
export async function walkLog(log: LogToWalk, totals: RowTotals, ports: WalkPorts): Promise<LogFault | undefined> {
  const { head, checkpoint, opening, from } = log
  const frontier = createFrontier(from)
  let fault: RowFault | undefined
  while (frontier.size() < head.size) {
    const start = frontier.size()
    const leaves = await readLeaves(ports.ledger, head, { start, end: head.size })
    if (!leaves) return faultOf(head, 'tree')
    const full = frontier.grow(leaves).filter(({ level, hashes }) => level > 0 && isFull(hashes))
    if (!(await areStored(full, log, ports))) return faultOf(head, 'tree')
    // Whether a row or its leaf is wrong shows at the end: the tree is walked on without the rows.
    fault ??= await checkRows(ports.ledger, head, { start, leaves, opening }, totals)
    if (!fault) await ports.reached(frontier.edge)
  }
  const isSigned = checkpoint.size === head.size && isSame(frontier.root(), checkpoint.root)
  if (!isSigned || !(await areStored(edgeTiles(frontier), log, ports))) return faultOf(head, 'tree')
  if (fault) return faultOf(head, await kindOf(fault, head, ports), fault.seq)
  return insertedAfter(head, ports)
}

function isFull(hashes: Uint8Array): boolean {
  return hashes.length === TILE_WIDTH * 32
}

function edgeTiles(frontier: Frontier): Tile[] {
  const { size, hashes } = frontier.edge()
  const tiles = hashes.map((row, level) => ({
    level,
    index: Math.floor(size / TILE_WIDTH ** (level + 1)),
    hashes: row,
  }))
  return tiles.filter(({ hashes: row }) => row.length > 0)
}

/** Whether these are the tiles that are stored; one at the edge is longer where the log has grown meanwhile. */
async function areStored(tiles: readonly Tile[], { head }: LogToWalk, { ledger }: WalkPorts): Promise<boolean> {
  for (const { level, index, hashes } of tiles) {
    const stored = await ledger.tile(head.site, head.period, level, index)
    if (!stored || !isSame(stored.subarray(0, hashes.length), hashes)) return false
    if (stored.length > hashes.length && !((await sizeNow(head, ledger)) > head.size)) return false
  }
  return true
}

async function sizeNow({ site, period }: LogHead, ledger: WalkedLedger): Promise<number> {
  return (await ledger.heads()).find((one) => one.site === site && one.period === period)?.size ?? 0
}

/** A row that another leaf of the log fits was moved. */
async function kindOf({ kind, own }: RowFault, head: LogHead, { ledger }: WalkPorts) {
  if (kind !== 'edited' || !own) return kind
  for (let start = 0; start < head.size;) {
    const leaves = await readLeaves(ledger, head, { start, end: head.size })
    if (!leaves) break
    if (leaves.some((leaf) => isSame(leaf, own))) return 'reordered'
    start += leaves.length
  }
  return kind
}

/** A row beyond the end, unless the log has grown over it meanwhile. */
async function insertedAfter(head: LogHead, { ledger }: WalkPorts): Promise<LogFault | undefined> {
  const [beyond] = await ledger.places(head.site, head.period, head.size, 1)
  if (!beyond) return undefined
  const seq = beyond.kind === 'receipt' ? beyond.row.seq : beyond.seq
  return seq >= (await sizeNow(head, ledger)) ? faultOf(head, 'inserted', seq) : undefined
}
