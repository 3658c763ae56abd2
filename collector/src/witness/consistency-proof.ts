import { HASH_BYTES } from '../../../src/tlog/hash.ts'
import { TILE_WIDTH } from '../../../src/tlog/tiles.ts'
import { createTree } from '../../../src/tlog/tree.ts'
import { tileKey } from '../ledger/needed-tiles.ts'
import type { TileKey } from '../ledger/needed-tiles.ts'
import { sha256 } from '../sha256.ts'

/** Gives a tile with at least `width` hashes; undefined where it is not there. */
export type ReadTile = (level: number, index: number, width: number) => Promise<Uint8Array | undefined>

/**
 * That the tree of `older` leaves is the beginning of the one of `size` (RFC 6962, 2.1.2). Undefined where a tile that
 * it is made of is not there, as in a month that was dropped. Throws `RangeError` for more leaves than there are.
 */
export async function consistencyProof(
  size: number,
  older: number,
  read: ReadTile,
): Promise<readonly Uint8Array[] | undefined> {
  if (older === 0) return []
  const tiles = new Map<TileKey, Uint8Array>()
  for (const [level, index] of tilesOf(size, older)) {
    const width = Math.min(TILE_WIDTH, Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH)
    const hashes = await read(level, index, width)
    if (!hashes || hashes.length < width * HASH_BYTES) return undefined
    tiles.set(tileKey(level, index), hashes)
  }
  return createTree(sha256, size, (level, index) => tiles.get(tileKey(level, index))!).consistency(older)
}

/** Which tiles are read depends on the sizes alone, so a tree of blank ones tells. */
function tilesOf(size: number, older: number): readonly (readonly [number, number])[] {
  const asked = new Map<TileKey, readonly [number, number]>()
  const blank = new Uint8Array(TILE_WIDTH * HASH_BYTES)
  const tree = createTree(
    () => blank.subarray(0, HASH_BYTES),
    size,
    (level, index) => {
      asked.set(tileKey(level, index), [level, index])
      return blank
    },
  )
  tree.consistency(older)
  return [...asked.values()]
}
