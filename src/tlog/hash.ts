/** SHA-256 of these bytes, 32 of them. Whoever calls brings it: Node's own, or one that runs in any browser. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** Bytes of a hash. */
export const HASH_BYTES = 32

/** The hash of an entry (RFC 6962, 2.1: a zero byte before it keeps leaves and nodes apart). */
export function leafHash(sha256: Sha256, entry: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + entry.length)
  bytes.set(entry, 1)
  return sha256(bytes)
}

/** The hash of two subtrees, the left one first (RFC 6962, 2.1). */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + 2 * HASH_BYTES)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 1 + HASH_BYTES)
  return sha256(bytes)
}

/** Whether two hashes are the same. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}
