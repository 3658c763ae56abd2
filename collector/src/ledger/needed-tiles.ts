import { TILE_WIDTH, widthAtEdge } from '../../../src/tlog/tiles.ts'

/** The name of a tile within its log. */
export type TileKey = `${number}/${number}`

export function tileKey(level: number, index: number): TileKey {
  return `${level}/${index}`
}

/** The tiles that a tree of this size reads when it grows, makes its root, or proves these leaves. */
export function neededTiles(size: number, leaves: readonly number[]): TileKey[] {
  const keys = new Set<TileKey>()
  for (let level = 0, each = 1; each <= size; level++, each *= TILE_WIDTH) {
    const row = each * TILE_WIDTH
    const last = Math.floor(size / each)
    if (widthAtEdge(size, level) > 0) keys.add(tileKey(level, Math.floor(last / TILE_WIDTH)))
    for (const leaf of leaves)
      if (Math.floor(leaf / row) * TILE_WIDTH < last) keys.add(tileKey(level, Math.floor(leaf / row)))
  }
  return [...keys]
}
