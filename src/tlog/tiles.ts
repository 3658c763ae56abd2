import { HASH_BYTES, nodeHash } from './hash.ts'
import type { Sha256 } from './hash.ts'

/** Hashes in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256

const TILE_BYTES = TILE_WIDTH * HASH_BYTES

/** A run of consecutive hashes of one level; at level 0 of leaves, at level n + 1 of full tiles at level n. */
export interface Tile {
  readonly level: number
  /** From the left, 0 first. */
  readonly index: number
  /** 1 to 256 hashes, one after the other. */
  readonly hashes: Uint8Array
}

/** Gives the hashes of a tile, at least as many as the tree of the size in question has. */
export type TileReader = (level: number, index: number) => Uint8Array

/** How many hashes the last tile of a level has in a tree of this size; 0 where the last one is full or there is none. */
export function widthAtEdge(size: number, level: number): number {
  return Math.floor(size / TILE_WIDTH ** level) % TILE_WIDTH
}

/**
 * The tiles that change when leaves are appended to a tree of `size`, in the state after it. `edge` gives the partial
 * tile at the right end of a level; it is not asked where there is none.
 */
export function growTiles(
  sha256: Sha256,
  size: number,
  leaves: readonly Uint8Array[],
  edge: (level: number, index: number) => Uint8Array,
): Tile[] {
  const changed: Tile[] = []
  let rising = joined(leaves)
  for (let level = 0; rising.length > 0; level++) {
    const first = Math.floor(size / TILE_WIDTH ** level)
    const width = first % TILE_WIDTH
    const place = Math.floor(first / TILE_WIDTH)
    const row = width > 0 ? joined([edge(level, place).subarray(0, width * HASH_BYTES), rising]) : rising
    const full: Uint8Array[] = []
    for (let at = 0; at * TILE_BYTES < row.length; at++) {
      const hashes = row.slice(at * TILE_BYTES, (at + 1) * TILE_BYTES)
      changed.push({ level, index: place + at, hashes })
      if (hashes.length === TILE_BYTES) full.push(hashOfRow(sha256, hashes))
    }
    rising = joined(full)
  }
  return changed
}

/** The root of a full row of 1, 2, 4, … 256 hashes. */
function hashOfRow(sha256: Sha256, hashes: Uint8Array): Uint8Array {
  let row = hashes
  while (row.length > HASH_BYTES) {
    const above = new Uint8Array(row.length / 2)
    for (let at = 0; at < row.length; at += 2 * HASH_BYTES) {
      const left = row.subarray(at, at + HASH_BYTES)
      const right = row.subarray(at + HASH_BYTES, at + 2 * HASH_BYTES)
      above.set(nodeHash(sha256, left, right), at / 2)
    }
    row = above
  }
  return row
}

/** The path of a tile under the log's address (C2SP tlog-tiles), such as `tile/0/x001/234` or `tile/1/000.p/17`. */
export function tilePath(level: number, index: number, width = TILE_WIDTH): string {
  const parts = [String(index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    parts.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  return `tile/${level}/${parts.join('/')}${width < TILE_WIDTH ? `.p/${width}` : ''}`
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
