import { receiptEntry } from '../../../src/evidence/receipt-leaf.ts'
import { parseCheckpoint } from '../../../src/tlog/checkpoint.ts'
import type { Checkpoint } from '../../../src/tlog/checkpoint.ts'
import { HASH_BYTES, isSame, leafHash } from '../../../src/tlog/hash.ts'
import { isSignedBy, parseNote } from '../../../src/tlog/signed-note.ts'
import type { VerifyEd25519 } from '../../../src/tlog/signed-note.ts'
import { growTiles, TILE_WIDTH } from '../../../src/tlog/tiles.ts'
import { createTree } from '../../../src/tlog/tree.ts'
import { logName, openingEntry } from '../ledger/grow-log.ts'
import { seqOf } from '../ledger/ledger.ts'
import type { Ledger, LogHead, Place } from '../ledger/ledger.ts'
import { digestOf } from '../digest-of.ts'
import { sha256 } from '../sha256.ts'
import { isFiledRight } from './is-filed-right.ts'

/** What was found wrong, at the first place where it shows. */
export interface LogFault {
  readonly site: string
  readonly period: string
  /** Place in the log; undefined where the whole log is meant. */
  readonly seq?: number
  readonly kind: LogFaultKind
}

/**
 * `edited`: the row is not what was hashed when it arrived. `missing`: no row, and it was not erased by the ledger.
 * `reordered`: the row belongs to another place of the log. `inserted`: a row beyond the end of the log. `tree`: the
 * stored hashes contradict each other or the signed state. `foreign-signature`: none of the ledger's keys has signed.
 * `missing-period`: the month before is not the one that this log was opened after. `rolled-back`: an older state that
 * was kept elsewhere is not the beginning of this one.
 */
export type LogFaultKind =
  | 'edited'
  | 'missing'
  | 'reordered'
  | 'inserted'
  | 'tree'
  | 'foreign-signature'
  | 'missing-period'
  | 'rolled-back'

export interface VerifyPorts {
  readonly ledger: Pick<Ledger, 'heads' | 'tile' | 'places' | 'keys'>
  /** What the names of the logs begin with. */
  readonly name: string
  readonly verify: VerifyEd25519
  /** Signed checkpoints that somebody has kept elsewhere: each must be the beginning of its log. */
  readonly kept?: readonly string[]
  /** Told of each log and of every 10,000 places in it. */
  readonly progress?: (at: {
    readonly site: string
    readonly period: string
    readonly seq: number
    readonly of: number
  }) => void
}

/** What a walk has seen. */
export interface LedgerVerdict {
  readonly logs: number
  readonly receipts: number
  readonly erased: number
  /** Months that were dropped because their time was over. */
  readonly dropped: number
  /** Empty where everything holds. */
  readonly faults: readonly LogFault[]
}

const AT_ONCE = 4 * TILE_WIDTH

/** Walks every log: rows against leaves, leaves against trees, trees against signatures, months against each other. */
export async function verifyLedger(ports: VerifyPorts): Promise<LedgerVerdict> {
  const heads = await ports.ledger.heads()
  const keys = await ports.ledger.keys()
  const totals = { logs: heads.length, receipts: 0, erased: 0, dropped: 0 }
  const faults: LogFault[] = []
  for (const head of heads) {
    const earlier = heads.filter(({ site, period }) => site === head.site && period < head.period)
    const before = earlier.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1)
    const checkpoint = signedCheckpoint(head, keys, ports)
    if (!checkpoint) faults.push({ ...placeOf(head), kind: 'foreign-signature' })
    else if (head.droppedAt) totals.dropped++
    else faults.push(...(await verifyLog({ head, checkpoint, before }, totals, ports)))
  }
  for (const note of ports.kept ?? []) faults.push(...(await verifyKept(note, heads, ports)))
  return { ...totals, faults }
}

interface LogToVerify {
  readonly head: LogHead
  readonly checkpoint: Checkpoint
  readonly before: LogHead | undefined
}

async function verifyLog(
  { head, checkpoint, before }: LogToVerify,
  totals: { receipts: number; erased: number },
  ports: VerifyPorts,
): Promise<LogFault[]> {
  const { site, period, size } = head
  const leaves = await leavesOf(head, ports)
  if (!leaves || !(await isTreeWhole(head, checkpoint, leaves, ports))) return [{ site, period, kind: 'tree' }]
  const leaf = (seq: number) => leaves.subarray(seq * HASH_BYTES, (seq + 1) * HASH_BYTES)
  const opening = openingEntry(logName(ports, site, period), before?.checkpoint ?? '')
  if (!isSame(leaf(0), leafHash(sha256, opening))) return [{ site, period, seq: 0, kind: 'missing-period' }]
  let expected = 1
  for (;;) {
    const places = await ports.ledger.places(site, period, expected, AT_ONCE)
    for (const place of places) {
      const seq = seqOf(place)
      if (seq >= size) return [{ site, period, seq, kind: 'inserted' }]
      // A place is a receipt or erased, never both.
      if (seq < expected) return [{ site, period, seq, kind: 'inserted' }]
      if (seq > expected) return [{ site, period, seq: expected, kind: 'missing' }]
      if (place.kind === 'receipt') {
        const own = leafOf(place)
        if (!isSame(own, leaf(seq)))
          return [{ site, period, seq, kind: isAnywhere(own, leaves) ? 'reordered' : 'edited' }]
        totals.receipts++
      } else totals.erased++
      expected++
      if (seq % 10_000 === 0) ports.progress?.({ site, period, seq, of: size - 1 })
    }
    if (places.length < AT_ONCE) break
  }
  ports.progress?.({ site, period, seq: expected - 1, of: size - 1 })
  return expected < size ? [{ site, period, seq: expected, kind: 'missing' }] : []
}

/** The leaf that this row would have; its digest is made anew of its body. */
function leafOf({ row, salt }: Extract<Place, { kind: 'receipt' }>): Uint8Array {
  const digest = digestOf(row.body)
  const own =
    digest === row.digest && isFiledRight(row) ? receiptEntry(sha256, digest, { ...row, salt }) : new Uint8Array()
  return leafHash(sha256, own)
}

function isAnywhere(leaf: Uint8Array, leaves: Uint8Array): boolean {
  for (let at = 0; at < leaves.length; at += HASH_BYTES)
    if (isSame(leaf, leaves.subarray(at, at + HASH_BYTES))) return true
  return false
}

/** All leaf hashes of a log; undefined where some are missing. */
async function leavesOf({ site, period, size }: LogHead, { ledger }: VerifyPorts): Promise<Uint8Array | undefined> {
  const leaves = new Uint8Array(size * HASH_BYTES)
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const tile = await ledger.tile(site, period, 0, index)
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH) * HASH_BYTES
    if (tile?.length !== width) return undefined
    leaves.set(tile, index * TILE_WIDTH * HASH_BYTES)
  }
  return leaves
}

/** Whether every stored tile is the one that the leaves make, and their root is the signed one. */
async function isTreeWhole(head: LogHead, checkpoint: Checkpoint, leaves: Uint8Array, { ledger }: VerifyPorts) {
  const hashes = Array.from({ length: head.size }, (_, at) => leaves.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES))
  const tiles = growTiles(sha256, 0, hashes, () => new Uint8Array())
  for (const { level, index, hashes: own } of tiles) {
    const stored = await ledger.tile(head.site, head.period, level, index)
    if (!stored || !isSame(stored, own)) return false
  }
  const made = new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]))
  const root = createTree(sha256, head.size, (level, index) => made.get(`${level}/${index}`)!).root()
  return checkpoint.size === head.size && isSame(root, checkpoint.root)
}

function signedCheckpoint(
  head: LogHead,
  keys: readonly Uint8Array[],
  { name, verify }: VerifyPorts,
): Checkpoint | undefined {
  const own = logName({ name }, head.site, head.period)
  const note = parseNote(head.checkpoint)
  const isOurs = keys.some((publicKey) => note && isSignedBy({ name: own, publicKey }, note, { sha256, verify }))
  const checkpoint = note && isOurs ? parseCheckpoint(note.text) : undefined
  return checkpoint?.origin === own ? checkpoint : undefined
}

/** A state that was kept elsewhere must be the beginning of what is here. */
async function verifyKept(text: string, heads: readonly LogHead[], ports: VerifyPorts): Promise<LogFault[]> {
  const kept = parseCheckpoint(parseNote(text)?.text ?? '')
  const head = heads.find(({ site, period }) => kept?.origin === logName(ports, site, period))
  const [site = '', period = ''] = kept?.origin.split('/').slice(-2) ?? []
  const fault: LogFault = { site, period, kind: 'rolled-back' }
  if (!kept || !head || kept.size > head.size) return [fault]
  // Of a month that was dropped only the end can be compared.
  if (head.droppedAt) return kept.size < head.size || head.checkpoint.includes(text.split('\n')[2] ?? '') ? [] : [fault]
  const tiles = new Map<string, Uint8Array>()
  const leaves = await leavesOf(head, ports)
  if (!leaves) return [fault]
  const hashes = Array.from({ length: kept.size }, (_, at) => leaves.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES))
  for (const { level, index, hashes: own } of growTiles(sha256, 0, hashes, () => new Uint8Array()))
    tiles.set(`${level}/${index}`, own)
  const root = createTree(sha256, kept.size, (level, index) => tiles.get(`${level}/${index}`)!).root()
  return isSame(root, kept.root) ? [] : [fault]
}

function placeOf({ site, period }: LogHead) {
  return { site, period }
}
