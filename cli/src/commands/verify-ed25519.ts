import { verify } from 'node:crypto'

/** What stands before the 32 bytes of a public Ed25519 key in DER (RFC 8410). */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

/** Whether an Ed25519 signature of these bytes is that key's; false for a key that is none. */
export function verifyEd25519(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = Buffer.concat([DER_HEAD, publicKey])
    return verify(undefined, bytes, { key, format: 'der', type: 'spki' }, signature)
  } catch {
    return false
  }
}
