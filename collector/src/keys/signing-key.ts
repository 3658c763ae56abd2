import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { formatKey, formatNote, keyIdOf } from '../../../src/tlog/signed-note.ts'
import type { LogSigner } from '../ledger/grow-log.ts'
import { sha256 } from '../sha256.ts'

/** The collector's Ed25519 key. */
export interface SigningKey extends LogSigner {
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
  /** What a checker is given: `name+id+key` (C2SP signed-note). */
  readonly verifierKey: string
}

/** A new key, in PEM. */
export function makePem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
}

/**
 * The key in this PEM, which signs under `name` and the names of logs that begin with it.
 *
 * @throws TypeError where the text is no private Ed25519 key.
 */
export function readSigningKey(pem: string, name: string): SigningKey {
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`not an Ed25519 key but ${key.asymmetricKeyType}`)
  const publicKey = rawPublicKey(key)
  return {
    name,
    publicKey,
    verifierKey: formatKey(sha256, { name, publicKey }),
    sign(text, log) {
      const keyId = keyIdOf(sha256, { name: log, publicKey })
      const signature = new Uint8Array(sign(undefined, Buffer.from(text), key))
      return formatNote({ text, signatures: [{ name: log, keyId, signature }] })
    },
  }
}

/** The 32 bytes (RFC 8032) of an Ed25519 key. */
export function rawPublicKey(key: KeyObject): Uint8Array {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  return new Uint8Array(Buffer.from(x, 'base64url'))
}
