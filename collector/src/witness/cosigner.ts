import { createPrivateKey, sign } from 'node:crypto'
import { cosignatureOf, cosignedText, formatCosignerKey } from '../../../src/tlog/cosignature.ts'
import { formatSignature } from '../../../src/tlog/signed-note.ts'
import type { NoteKey } from '../../../src/tlog/signed-note.ts'
import { rawPublicKey } from '../keys/signing-key.ts'
import { sha256 } from '../sha256.ts'

/** The key of a witness. */
export interface Cosigner extends NoteKey {
  /** What whoever trusts the witness is given: `name+id+key`. */
  readonly verifierKey: string
  /** The signature line, with its newline, of a note's text at a time in seconds since 1970. */
  cosign(text: string, time: number): string
}

/**
 * The key in this PEM, which cosigns under `name`.
 *
 * @throws TypeError where the text is no private Ed25519 key.
 */
export function readCosigner(pem: string, name: string): Cosigner {
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`not an Ed25519 key but ${key.asymmetricKeyType}`)
  const publicKey = rawPublicKey(key)
  return {
    name,
    publicKey,
    verifierKey: formatCosignerKey(sha256, { name, publicKey }),
    cosign(text, time) {
      const signature = new Uint8Array(sign(undefined, Buffer.from(cosignedText(text, time)), key))
      return formatSignature(cosignatureOf(sha256, { name, publicKey }, { time, signature }))
    },
  }
}
