import { verify } from 'node:crypto'

/** A signature of a visitor's browser, and the key that it says it is of. */
export interface DeviceSignature {
  /** P-256, a raw uncompressed point of 65 bytes in base64url. */
  readonly key: string
  /** `r` and `s`, 64 bytes. */
  readonly signature: Uint8Array
}

const FORM = /^(B[\w-]{86})\.([\w-]{86})$/

/** Reads `<raw public key in base64url>.<signature in base64url>`; undefined for anything else. */
export function readDeviceSignature(header: string | undefined): DeviceSignature | undefined {
  const [, key, signature] = FORM.exec(header ?? '') ?? []
  return key && signature ? { key, signature: Buffer.from(signature, 'base64url') } : undefined
}

/** What stands before the 65 bytes of a P-256 key in DER (RFC 5480). */
const DER_HEAD = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex')

/** Whether an ECDSA signature over the SHA-256 of these bytes is that key's; reckoned off the event loop. */
export function verifyDevice({ key, signature }: DeviceSignature, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const der = Buffer.concat([DER_HEAD, Buffer.from(key, 'base64url')])
    const of = { key: der, format: 'der', type: 'spki', dsaEncoding: 'ieee-p1363' } as const
    try {
      verify('sha256', bytes, of, signature, (error, isRight) => resolve(!error && isRight))
    } catch {
      // A point that is not on the curve.
      resolve(false)
    }
  })
}
