import { receiptEntry } from '../../../src/evidence/receipt-leaf.ts'
import { formatCheckpoint } from '../../../src/tlog/checkpoint.ts'
import { leafHash } from '../../../src/tlog/hash.ts'
import type { Sha256 } from '../../../src/tlog/hash.ts'
import { growTiles } from '../../../src/tlog/tiles.ts'
import type { Tile, TileReader } from '../../../src/tlog/tiles.ts'
import { createTree } from '../../../src/tlog/tree.ts'
import type { NodeCache } from '../../../src/tlog/tree.ts'
import type { LedgerEntry } from './ledger.ts'

/** Signs the checkpoints of the collector's logs. */
export interface LogSigner {
  /** What the names of its logs begin with: an address without its scheme. */
  readonly name: string
  /** The note of a text that is signed under a log's own name. */
  sign(text: string, log: string): string
}

/** A log before it grows. */
export interface OpenLog {
  readonly site: string
  readonly period: string
  readonly size: number
  readonly read: TileReader
  readonly cache: NodeCache
}

/** A log after it has grown; what is not here has not changed. */
export interface GrownLog {
  readonly size: number
  readonly tiles: readonly Tile[]
  readonly checkpoint: string
}

export type SaltedEntry = LedgerEntry & { readonly salt: Uint8Array }

/** The name of a log, which its checkpoints begin with. */
export function logName({ name }: Pick<LogSigner, 'name'>, site: string, period: string): string {
  return `${name}/${site}/${period}`
}

/**
 * The first entry of a log: it binds the last checkpoint of the site's period before, so that a period that is missing
 * shows. `before` is that signed checkpoint, or empty for the first period of all.
 */
export function openingEntry(name: string, before: string): Uint8Array {
  return new TextEncoder().encode(`yinyom log ${name}\n${before}`)
}

/** Appends these entries; an empty log gets its opening first. */
export function growLog(
  log: OpenLog,
  { entries, before }: { readonly entries: readonly SaltedEntry[]; readonly before: string },
  { sha256, signer }: { readonly sha256: Sha256; readonly signer: LogSigner },
): GrownLog {
  const name = logName(signer, log.site, log.period)
  const opening = log.size === 0 ? [openingEntry(name, before)] : []
  const leaves = [...opening, ...entries.map((entry) => receiptEntry(sha256, entry.digest, entry))]
  const hashes = leaves.map((entry) => leafHash(sha256, entry))
  const tiles = growTiles(sha256, log.size, hashes, log.read)
  const size = log.size + leaves.length
  const changed = new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]))
  const read: TileReader = (level, index) => changed.get(`${level}/${index}`) ?? log.read(level, index)
  const root = createTree(sha256, size, read, log.cache).root()
  return { size, tiles, checkpoint: signer.sign(formatCheckpoint({ origin: name, size, root }), name) }
}
