import { describe, expect, it } from 'vitest'
import { growTiles } from '../../../src/tlog/tiles.ts'
import { createTree } from '../../../src/tlog/tree.ts'
import { neededTiles } from '../../src/ledger/needed-tiles.ts'
import { sha256 } from '../../src/sha256.ts'

const SIZES = [1, 2, 255, 256, 257, 511, 512, 700, 65_535, 65_536, 65_537, 66_100]

const LEAVES = Array.from({ length: SIZES.at(-1)! }, (_one, n) => sha256(new TextEncoder().encode(String(n))))

describe('neededTiles', () => {
  it.each(SIZES)('names all that a tree of %i reads for its root, its growth and a proof, and nothing else', (size) => {
    const leaves = LEAVES.slice(0, size)
    const tiles = new Map(
      growTiles(sha256, 0, leaves, () => new Uint8Array()).map((one) => [`${one.level}/${one.index}`, one.hashes]),
    )
    for (const leaf of new Set([0, Math.floor(size / 2), size - 1])) {
      const needed = new Set<string>(neededTiles(size, [leaf]))
      const read = (level: number, index: number) => {
        expect(needed).toContain(`${level}/${index}`)
        return tiles.get(`${level}/${index}`)!
      }
      for (const key of needed) expect([...tiles.keys()]).toContain(key)
      createTree(sha256, size, read).root()
      createTree(sha256, size, read).inclusion(leaf)
      growTiles(sha256, size, leaves.slice(0, 1), read)
    }
  })
})
