import { createAdmission } from '../src/limits/admission.ts'
import { createSenderLimits } from '../src/limits/sender-limits.ts'
import { createCollector } from '../src/app.ts'
import { LedgerUnavailableError } from '../src/ledger/ledger.ts'
import { createMemoryLedger } from '../src/ledger/memory-ledger.ts'
import { createDeviceKeys } from '../src/provenance/device-keys.ts'
import { createDirectory } from '../src/sites/directory.ts'
import { createSites } from '../src/sites/sites.ts'
import type { Site } from '../src/sites/sites.ts'
import { aDevice } from './a-device.ts'
import { ARRIVAL, aReceipt } from './a-receipt.ts'
import { aRecords } from './a-records.ts'
import { aSigner } from './a-signer.ts'
import { underContract } from './contract.ts'

export const ORIGIN = 'https://www.example.co.th'
export const CLIENT = 'https://client.example.co.th'
export const principal = aReceipt().pii_principal_id
export const SECONDS = Math.floor(ARRIVAL.now / 1000)
export const CLAIM = { principal, what: 'access', exp: SECONDS + 60 }

/** A collector with a site of its own and one that is handled for a client, and a visitor with a device. */
export async function aDeskFor(
  met?: Set<string>,
  own: { readonly perAddress?: number; readonly isDown?: boolean } = {},
) {
  const records = aRecords()
  const client: Site = {
    site: 'client',
    name: 'C',
    role: 'processor',
    origins: [CLIENT],
    controller: 'mailto:dpo@client.example',
  }
  await createSites(records).keep(client, new Date(ARRIVAL.now).toISOString())
  const limits = createSenderLimits({ perAddress: 100, perOrigin: own.perAddress ?? 100 })
  const quotas = { take: async () => true, giveBack: () => undefined }
  const ledger = createMemoryLedger(aSigner)
  const down = () => Promise.reject(new LedgerUnavailableError('busy'))
  const app = createCollector({
    ledger: own.isDown ? { ...ledger, ofPrincipal: down } : ledger,
    directory: createDirectory(() => [client], [ORIGIN]),
    deviceKeys: createDeviceKeys(records),
    admission: createAdmission({ limits, quotas, isFull: () => false }),
    api: { records, isSecure: false },
    now: () => ARRIVAL.now,
    maxBytes: 65_536,
  })
  const ask = underContract(app, met)
  const device = aDevice()
  const send = (n: number, origin: string) => {
    const body = JSON.stringify(aReceipt(n, { withdrawal_method: `${origin}/#yinyom` }))
    const headers = { 'content-type': 'application/json', origin, 'yinyom-device': device.header(body) }
    return ask('/v1/receipts', { method: 'POST', headers, body })
  }
  const claim = (value: unknown, by = device, headers: Record<string, string> = {}) => {
    const body = typeof value === 'string' ? value : JSON.stringify(value)
    const all = { 'content-type': 'application/json', 'yinyom-device': by.header(body), ...headers }
    return ask('/v1/mine', { method: 'POST', headers: all, body })
  }
  const requests = () =>
    records.selectFrom('requests').select(['site', 'kind', 'principal', 'actor', 'state']).execute()
  return { ask, send, claim, requests, ledger, records }
}
