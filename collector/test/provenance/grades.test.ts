import { describe, expect, it } from 'vitest'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { createDeviceKeys } from '../../src/provenance/device-keys.ts'
import { createCollector } from '../../src/app.ts'
import { createDirectory } from '../../src/sites/directory.ts'
import type { Site } from '../../src/sites/sites.ts'
import { aDevice, aSiteServer } from '../a-device.ts'
import { aReceipt } from '../a-receipt.ts'
import { aRecords } from '../a-records.ts'
import { aSigner } from '../a-signer.ts'

const NOW = Date.parse('2026-06-01T02:03:05.000Z')
const SECONDS = NOW / 1000
const SHOP = 'https://shop.example.co.th'
const OTHER = 'https://www.example.co.th'
const server = aSiteServer()
const CLAIMS = { site: 'shop', origin: SHOP, exp: SECONDS + 300 }

async function aGradedCollector(origins: '*' | readonly string[] = [OTHER]) {
  const ledger = createMemoryLedger(aSigner)
  const shop: Site = { site: 'shop', name: 'Shop', role: 'controller', origins: [SHOP], key: server.key }
  const records = aRecords()
  const deviceKeys = createDeviceKeys(records)
  const directory = createDirectory(() => [shop], origins)
  const app = createCollector({ ledger, directory, deviceKeys, now: () => NOW, maxBytes: 65_536 })
  let n = 0
  /** Sends a receipt of a pseudonym, and gives the grade that is kept. */
  async function grade(headers: Record<string, string> | ((body: string) => Record<string, string>), principal = 'a') {
    const isShop = typeof headers !== 'function' && headers.origin === SHOP
    const receipt = aReceipt(++n, {
      pii_principal_id: `anon:${principal.padEnd(22, 'x')}`,
      withdrawal_method: `${isShop ? SHOP : OTHER}/#yinyom`,
    })
    const body = JSON.stringify(receipt)
    const own = typeof headers === 'function' ? headers(body) : headers
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...own }, body }
    const answer = await app.request('/v1/receipts', init)
    expect(answer.status).toBe(201)
    return (await ledger.find(receipt.receipt_id))?.provenance
  }
  return { grade, records, deviceKeys, app, ledger }
}

describe('T13: the grade of a receipt', () => {
  it('is unsigned without an origin, whatever else is sent', async () => {
    const { grade } = await aGradedCollector()
    const device = aDevice()
    const headers = (body: string) => ({ 'yinyom-token': server.token(CLAIMS), 'yinyom-device': device.header(body) })
    expect([await grade({}), await grade(headers)]).toEqual(['unsigned', 'unsigned'])
  })

  it('is origin from a listed page, and site with a token of its server', async () => {
    const { grade } = await aGradedCollector()
    expect(await grade({ origin: SHOP })).toBe('origin')
    expect(await grade({ origin: SHOP, 'yinyom-token': server.token(CLAIMS) })).toBe('site')
  })

  it('is site on a collector that takes receipts from every page, and unsigned without a token', async () => {
    const { grade } = await aGradedCollector('*')
    expect(await grade({ origin: SHOP, 'yinyom-token': server.token(CLAIMS) })).toBe('site')
    expect(await grade({ origin: SHOP })).toBe('unsigned')
  })

  it.each<[string, string]>([
    ['is old', server.token({ ...CLAIMS, exp: SECONDS })],
    ['was made for longer than ten minutes', server.token({ ...CLAIMS, exp: SECONDS + 601 })],
    ['is of another origin', server.token({ ...CLAIMS, origin: OTHER })],
    ['is of another site', server.token({ ...CLAIMS, site: 'main' })],
    ['has no end', server.token({ site: 'shop', origin: SHOP })],
    ['has a text for its end', server.token({ ...CLAIMS, exp: '9999999999' })],
    ['is of another server', aSiteServer().token(CLAIMS)],
    ['was changed', server.token(CLAIMS).replace(/^(v1\..{8})./, '$1_')],
    ['is of another version', server.token(CLAIMS).replace('v1', 'v2')],
    ['is twice', `${server.token(CLAIMS)}, ${server.token(CLAIMS)}`],
    ['is null', `v1.${Buffer.from('null').toString('base64url')}.${'A'.repeat(86)}`],
    ['is very long', server.token({ ...CLAIMS, more: 'x'.repeat(5000) })],
    ['is nonsense', 'x'],
  ])('is origin, and the receipt is kept, where the token %s', async (_, token) => {
    const { grade } = await aGradedCollector()
    expect(await grade({ origin: SHOP, 'yinyom-token': token })).toBe('origin')
  })

  it('is origin on a site that has no key', async () => {
    const { grade } = await aGradedCollector()
    const token = server.token({ ...CLAIMS, site: 'main', origin: OTHER })
    expect(await grade({ origin: OTHER, 'yinyom-token': token })).toBe('origin')
  })

  it('is device with a signature of the key that first signed for the pseudonym', async () => {
    const { grade, deviceKeys } = await aGradedCollector()
    const [one, other] = [aDevice(), aDevice()]
    const by = (device: typeof one) => (body: string) => ({ origin: OTHER, 'yinyom-device': device.header(body) })
    expect([await grade(by(one)), await grade(by(one)), await grade(by(other))]).toEqual(['device', 'device', 'origin'])
    expect(await grade(by(other), 'b')).toBe('device')
    expect(await deviceKeys.find(`anon:${'a'.padEnd(22, 'x')}`)).toBe(one.key)
  })

  it.each<[string, (body: string) => string]>([
    ['is of another body', () => aDevice().header('another body')],
    ['is another’s', (body) => `${aDevice().key}.${aDevice().sign(body)}`],
    ['has a key that is no point of the curve', (body) => `B${'_'.repeat(86)}.${aDevice().sign(body)}`],
    ['is nonsense', () => 'x.y'],
  ])('is origin where the device’s signature %s, and binds nothing', async (_, header) => {
    const { grade, records } = await aGradedCollector()
    expect(await grade((body) => ({ origin: OTHER, 'yinyom-device': header(body) }))).toBe('origin')
    expect(await records.selectFrom('device_keys').selectAll().execute()).toEqual([])
  })

  it('holds what stood in a receipt apart from it: neither token nor key is in what is kept', async () => {
    const { grade, ledger } = await aGradedCollector()
    const device = aDevice()
    const token = server.token(CLAIMS)
    await grade((body) => ({ origin: OTHER, 'yinyom-token': token, 'yinyom-device': device.header(body) }))
    const row = await ledger.find(aReceipt(1).receipt_id)
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${token.slice(0, 30)}|${device.key}`))
  })
})

it('of many keys that sign for one pseudonym at once, one is bound, whichever collector is asked', async () => {
  const records = aRecords()
  const collectors = [createDeviceKeys(records), createDeviceKeys(records)]
  const keys = Array.from({ length: 40 }, (_, n) => `key${n}`)
  const bound = await Promise.all(keys.map((key, n) => collectors[n % 2]!.bind('anon:one', key, '2026-06-01')))
  expect(bound.filter(Boolean)).toHaveLength(1)
})
