import { HASH_BYTES } from '../../../src/tlog/hash.ts'
import { growTiles, widthAtEdge } from '../../../src/tlog/tiles.ts'
import type { Tile } from '../../../src/tlog/tiles.ts'
import { createTree } from '../../../src/tlog/tree.ts'
import { sha256 } from '../sha256.ts'

/** The right edge of a tree: all that is needed to grow it and to make its root, whatever its size. */
export interface Edge {
  /** Leaves. */
  readonly size: number
  /** By level, the hashes of the last tile where it is not full; empty where it is. */
  readonly hashes: readonly Uint8Array[]
}

/** A tree that grows leaf by leaf and keeps its edge alone. */
export interface Frontier {
  size(): number
  /** Appends leaves; the tiles that have changed, as they are now. */
  grow(leaves: readonly Uint8Array[]): Tile[]
  root(): Uint8Array
  edge(): Edge
}

export function createFrontier({ size: start, hashes }: Edge = { size: 0, hashes: [] }): Frontier {
  const last = [...hashes]
  let size = start

  return {
    size: () => size,
    grow(leaves) {
      const tiles = growTiles(sha256, size, leaves, (level) => last[level] ?? new Uint8Array())
      for (const tile of tiles) last[tile.level] = tile.hashes
      size += leaves.length
      return tiles
    },
    root: () => createTree(sha256, size, (level) => last[level] ?? new Uint8Array()).root(),
    edge: () => ({ size, hashes: last.map((row, level) => row.slice(0, widthAtEdge(size, level) * HASH_BYTES)) }),
  }
}

/** Whether these can be the hashes at the edge of a tree of this size. */
export function isEdge({ size, hashes }: Edge): boolean {
  const levels = Math.max(hashes.length, Math.ceil(Math.log2(size + 1) / 8))
  for (let level = 0; level < levels; level++)
    if ((hashes[level]?.length ?? 0) !== widthAtEdge(size, level) * HASH_BYTES) return false
  return true
}
