import type { Provenance } from '../../../src/evidence/receipt-leaf.ts'
import type { SiteDirectory } from '../sites/directory.ts'
import type { DeviceKeys } from './device-keys.ts'
import { readDeviceSignature, verifyDevice } from './device-signature.ts'
import { isSiteToken } from './site-token.ts'

/** What came with receipts that says who has sent them. */
export interface SenderProof {
  readonly origin: string | undefined
  /** `Yinyom-Token`. */
  readonly token?: string | undefined
  /** `Yinyom-Device`. */
  readonly device?: string | undefined
  /** The body as it came. */
  readonly bytes: Uint8Array
  /** The pseudonyms of its receipts. */
  readonly principals: readonly string[]
}

export interface GradePorts {
  readonly directory: SiteDirectory
  /** Undefined where no tables are there: then no device is known. */
  readonly deviceKeys?: DeviceKeys | undefined
  readonly now: number
}

/**
 * How far it is known who has sent receipts. A proof that does not hold lowers the grade and refuses nothing: a page
 * that a cache has kept, or a clock that is wrong, must not cost a visitor's answer.
 */
export async function gradeSender(proof: SenderProof, { directory, deviceKeys, now }: GradePorts): Promise<Provenance> {
  const { origin, token, bytes, principals } = proof
  const { origins, siteOf, find } = directory
  if (origin === undefined) return 'unsigned'
  const isListed = origins !== '*' && origins.includes(origin)
  const device = isListed && deviceKeys ? readDeviceSignature(proof.device) : undefined
  const isDevice =
    device !== undefined &&
    (await verifyDevice(device, bytes)) &&
    (await bindAll(deviceKeys!, principals, device.key, now))
  const site = siteOf(origin)
  const key = find(site)?.key
  if (token !== undefined && key !== undefined && isSiteToken(token, { site, origin, key, now })) return 'site'
  if (isDevice) return 'device'
  return isListed ? 'origin' : 'unsigned'
}

async function bindAll(keys: DeviceKeys, principals: readonly string[], key: string, now: number): Promise<boolean> {
  const at = new Date(now).toISOString()
  const bound = await Promise.all([...new Set(principals)].map((principal) => keys.bind(principal, key, at)))
  return bound.every(Boolean)
}
