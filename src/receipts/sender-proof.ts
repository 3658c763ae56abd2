import { own } from '../model/own.ts'
import { toBase64Url } from '../model/ids.ts'
import type { DeviceStore } from './device-store.ts'
import type { Schedule } from './schedule.ts'

/** Headers that tell the collector who sends a body for a pseudonym; none where nothing is known. Never rejects. */
export type SenderProof = (body: string, principal: string) => Promise<Readonly<Record<string, string>>>

/** The key of this device for one pseudonym: another pseudonym gets another key, so that nobody can tie them together. */
interface DeviceKey {
  readonly principal: string
  readonly pair: CryptoKeyPair
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' }

/** The token that the site's own server has put into the page, and nothing else. */
export const tokenProof: SenderProof = async () => {
  const token = document.querySelector<HTMLMetaElement>('meta[name="yinyom-token"]')?.content
  return own<Record<string, string>>(token ? { 'Yinyom-Token': token } : {})
}

/**
 * The site's token, and a signature by a key of this device that no script can read. `store` is apart from the receipts:
 * a browser that keeps no keys must not cost them their place. Where there is no key within `limit` milliseconds, or
 * once there was none, it goes on without.
 */
export function deviceProof(store: DeviceStore, limit: number, schedule: Schedule): SenderProof {
  let refused = false

  async function keyOf(principal: string): Promise<CryptoKeyPair> {
    let kept = (await store.read('device')) as DeviceKey | undefined
    if (kept?.principal !== principal) {
      const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify'])
      await store.update('device', (found) => {
        const known = found as DeviceKey | undefined
        return (kept = known?.principal === principal ? known : { principal, pair })
      })
    }
    return kept!.pair
  }

  async function sign(body: string, principal: string): Promise<string> {
    const { publicKey, privateKey } = await keyOf(principal)
    const parts = await Promise.all([
      crypto.subtle.exportKey('raw', publicKey),
      crypto.subtle.sign(SIGNING, privateKey, new TextEncoder().encode(body)),
    ])
    return parts.map((part) => toBase64Url(new Uint8Array(part))).join('.')
  }

  return async (body, principal) => {
    const device = refused
      ? ''
      : await new Promise<string>((resolve) => {
          const giveUp = () => {
            refused = true
            resolve('')
          }
          const cancel = schedule(limit, giveUp)
          sign(body, principal).then(resolve, giveUp).finally(cancel)
        })
    return own({ ...(await tokenProof(body, principal)), ...(device && { 'Yinyom-Device': device }) })
  }
}
