import { HASH_BYTES, nodeHash } from './hash.ts'
import type { Sha256 } from './hash.ts'
import { TILE_WIDTH } from './tiles.ts'
import type { TileReader } from './tiles.ts'

/** A log as it is at one size. */
export interface Tree {
  readonly size: number
  root(): Uint8Array
  /** From the leaf's sibling up (RFC 6962, 2.1.1). Throws `RangeError` for a leaf that the tree does not have. */
  inclusion(index: number): Uint8Array[]
  /** That the tree of `older` leaves is the beginning of this one (RFC 6962, 2.1.2). Throws `RangeError` for 0 or more than there are. */
  consistency(older: number): Uint8Array[]
}

/** Hashes of whole subtrees by `first leaf/leaves`. They never change, so trees of one log may share them. */
export type NodeCache = Map<string, Uint8Array>

const LEVEL_BITS = Math.log2(TILE_WIDTH)

/** The tree of the first `size` leaves. Reads only tiles, each where a hash of it is needed. */
export function createTree(sha256: Sha256, size: number, read: TileReader, cache: NodeCache = new Map()): Tree {
  /** The subtree over these leaves, for a power of two that is aligned. */
  function whole(start: number, leaves: number): Uint8Array {
    const key = `${start}/${leaves}`
    const known = cache.get(key)
    if (known) return known
    const level = Math.floor(Math.log2(leaves) / LEVEL_BITS)
    const each = TILE_WIDTH ** level
    const first = start / each
    const row = read(level, Math.floor(first / TILE_WIDTH))
    const from = (first % TILE_WIDTH) * HASH_BYTES
    const part = row.slice(from, from + (leaves / each) * HASH_BYTES)
    if (part.length !== (leaves / each) * HASH_BYTES) throw new RangeError(`tile ${level}/${first} is too short`)
    const hash = leaves === each ? part : halves(start, leaves)
    cache.set(key, hash)
    return hash
  }

  function halves(start: number, leaves: number): Uint8Array {
    return nodeHash(sha256, whole(start, leaves / 2), whole(start + leaves / 2, leaves / 2))
  }

  /** What is no power of two ends with the tree: one for each start. */
  const edges = new Map<number, Uint8Array>()

  function range(start: number, end: number): Uint8Array {
    const leaves = end - start
    const left = splitOf(leaves)
    if (left * 2 === leaves || leaves === 1) return whole(start, leaves)
    const known = end === size ? edges.get(start) : undefined
    if (known) return known
    const hash = nodeHash(sha256, range(start, start + left), range(start + left, end))
    if (end === size) edges.set(start, hash)
    return hash
  }

  function path(index: number, start: number, end: number): Uint8Array[] {
    if (end - start === 1) return []
    const middle = start + splitOf(end - start)
    return index < middle
      ? [...path(index, start, middle), range(middle, end)]
      : [...path(index, middle, end), range(start, middle)]
  }

  function subproof(older: number, start: number, end: number, isWhole: boolean): Uint8Array[] {
    if (older === end) return isWhole ? [] : [range(start, end)]
    const middle = start + splitOf(end - start)
    return older <= middle
      ? [...subproof(older, start, middle, isWhole), range(middle, end)]
      : [...subproof(older, middle, end, false), range(start, middle)]
  }

  return {
    size,
    root: () => (size === 0 ? sha256(new Uint8Array()) : range(0, size)),
    inclusion(index) {
      if (!(index >= 0 && index < size)) throw new RangeError(`leaf ${index} of ${size}`)
      return path(index, 0, size)
    },
    consistency(older) {
      if (!(older > 0 && older <= size)) throw new RangeError(`a tree of ${older} in one of ${size}`)
      return subproof(older, 0, size, true)
    },
  }
}

/** The largest power of two below `leaves` (RFC 6962, 2.1); 1 for one leaf. */
function splitOf(leaves: number): number {
  let split = 1
  while (split * 2 < leaves) split *= 2
  return split
}
