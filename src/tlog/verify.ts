import { HASH_BYTES, isSame, nodeHash } from './hash.ts'
import type { Sha256 } from './hash.ts'

/** What an inclusion proof claims. */
export interface Inclusion {
  readonly leaf: Uint8Array
  readonly index: number
  readonly size: number
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** What a consistency proof claims. */
export interface Consistency {
  readonly older: { readonly size: number; readonly root: Uint8Array }
  readonly newer: { readonly size: number; readonly root: Uint8Array }
  readonly proof: readonly Uint8Array[]
}

/** Whether the leaf is where the proof says, in the tree with that root (RFC 9162, 2.1.3.2). */
export function isIncluded(sha256: Sha256, { leaf, index, size, root, proof }: Inclusion): boolean {
  if (!areCounts(index, size) || index >= size || !areHashes(proof)) return false
  let at = index
  let last = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sha256, sibling, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else {
      hash = nodeHash(sha256, hash, sibling)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && isSame(hash, root)
}

/** Whether the older tree is the beginning of the newer one (RFC 9162, 2.1.4.2). */
export function isConsistent(sha256: Sha256, { older, newer, proof }: Consistency): boolean {
  if (!areCounts(older.size, newer.size) || older.size > newer.size || !areHashes(proof)) return false
  if (older.size === 0) return proof.length === 0
  if (older.size === newer.size) return proof.length === 0 && isSame(older.root, newer.root)
  const hashes = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof
  let [at, last] = [older.size - 1, newer.size - 1]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  const [first, ...others] = hashes
  if (!first) return false
  let [left, whole] = [first, first]
  for (const hash of others) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      left = nodeHash(sha256, hash, left)
      whole = nodeHash(sha256, hash, whole)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else {
      whole = nodeHash(sha256, whole, hash)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && isSame(left, older.root) && isSame(whole, newer.root)
}

function areCounts(...numbers: readonly number[]): boolean {
  return numbers.every((number) => Number.isSafeInteger(number) && number >= 0)
}

function areHashes(proof: readonly Uint8Array[]): boolean {
  return proof.length <= 64 && proof.every(({ length }) => length === HASH_BYTES)
}

/** Shifts would cut what is beyond 32 bits. */
function half(number: number): number {
  return Math.floor(number / 2)
}

function isPowerOfTwo(number: number): boolean {
  return Number.isInteger(Math.log2(number))
}
