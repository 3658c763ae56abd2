import { createHash, verify } from 'node:crypto'
import { leafHash } from '../../src/tlog/hash.ts'
import { growTiles } from '../../src/tlog/tiles.ts'
import { createTree } from '../../src/tlog/tree.ts'

export const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())

/** Node's own check of an Ed25519 signature. */
export function verifyEd25519(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  const key = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  return verify(undefined, bytes, { key, format: 'der', type: 'spki' }, signature)
}

export const entry = (at: number) => new TextEncoder().encode(`leaf-${at}`)

/** A log of tiles in memory that grows by groups. */
export function aLog() {
  const tiles = new Map<string, Uint8Array>()
  const read = (level: number, index: number) => tiles.get(`${level}/${index}`) ?? new Uint8Array()
  let size = 0
  return {
    tiles,
    append(entries: readonly Uint8Array[]) {
      const leaves = entries.map((one) => leafHash(sha256, one))
      for (const { level, index, hashes } of growTiles(sha256, size, leaves, read))
        tiles.set(`${level}/${index}`, hashes)
      size += entries.length
    },
    at: (wanted = size) => createTree(sha256, wanted, read),
  }
}
