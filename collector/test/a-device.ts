import { generateKeyPairSync, sign } from 'node:crypto'

/** A visitor's browser with its key, and a site's server with its own. */
export interface ADevice {
  /** The raw public key in base64url. */
  readonly key: string
  /** `Yinyom-Device` for a body. */
  header(body: string): string
  /** A signature alone. */
  sign(text: string): string
}

export function aDevice(): ADevice {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-65).toString('base64url')
  const signed = (text: string) =>
    sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  return { key, sign: signed, header: (body) => `${key}.${signed(body)}` }
}

/** The server of a site: its public key as the collector is given it, and the tokens that it makes. */
export function aSiteServer() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    key: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
    token(claims: object) {
      const signed = `v1.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
      return `${signed}.${sign(undefined, Buffer.from(signed), privateKey).toString('base64url')}`
    },
  }
}
