import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { checkProof } from '../../../src/evidence/check-proof.ts'
import { digestOf } from '../../src/digest-of.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import type { Pictures, Shown } from '../../src/pictures/pictures.ts'
import { sha256 } from '../../src/sha256.ts'
import { aReceipt, receiptId } from '../a-receipt.ts'
import { aSigner } from '../a-signer.ts'
import { anApi } from './an-api.ts'

const ANN = aReceipt().pii_principal_id
const DISCLOSED = {
  requester: 'สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล',
  contact: 'mail@example.go.th',
  basis: 'พ.ร.บ. มาตรา 39',
  purpose: 'ตรวจสอบ',
  follow_up: '2026-07-15',
}
const EXPORT = { site: 'main', from: '2026-06-01', to: '2026-06-30', format: 'ndjson', ...DISCLOSED }

async function withReceipts(count = 3, pictures?: Pictures) {
  const api = await anApi({ ...(pictures && { pictures }) })
  for (let n = 1; n <= count; n++) {
    const answer = await api.app.request('/v1/receipts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://www.example.co.th' },
      body: JSON.stringify(aReceipt(n)),
    })
    expect(answer.status).toBe(201)
  }
  return api
}

describe('one receipt', () => {
  it('is shown with where it stands and a proof that holds', async () => {
    const api = await withReceipts()
    const answer = await (await api.as('auditor'))(`/v1/receipts/${receiptId(2)}`)
    const shown = (await answer.json()) as { receipt: object; proof: string; seq: number }
    expect(shown).toMatchObject({ receipt: aReceipt(2), seq: 2, site: 'main', period: '2026-06', provenance: 'origin' })
    const own = checkProof(digestOf(canonicalJson(shown.receipt)), shown.proof, aSigner, {
      sha256,
      verify: verifyEd25519,
    })
    expect(own.holds).toBe(true)
  })

  it('has the picture of what was on the screen, for whoever may see the receipt', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
    const isOurs = (shown: Shown) => shown.config_sha256 === aReceipt().ui.config_sha256
    const api = await withReceipts(1, {
      of: async (shown) => ({ state: isOurs(shown) ? 'kept' : 'no-archive', widths: [390] }),
      read: async (shown, width) => (isOurs(shown) && width === 390 ? png : undefined),
    })
    const at = `/v1/receipts/${receiptId(1)}`
    const ask = await api.as('auditor')
    expect(await (await ask(at)).json()).toMatchObject({ pictures: { state: 'kept', widths: [390] } })
    const picture = await ask(`${at}/pictures/390`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(png)
    for (const width of ['1280', '391', '390.png', '../390'])
      expect((await ask(`${at}/pictures/${encodeURIComponent(width)}`)).status, width).toBe(404)
    expect((await (await api.as('auditor', ['blog']))(`${at}/pictures/390`)).status).toBe(404)
    expect((await (await api.as('viewer'))(`${at}/pictures/390`)).status).toBe(403)
  })

  it('says that no archives are kept where no folder is set', async () => {
    const ask = await (await withReceipts(1)).as('auditor')
    expect(await (await ask(`/v1/receipts/${receiptId(1)}`)).json()).toMatchObject({
      pictures: { state: 'off', widths: [] },
    })
  })

  it('is not there under another number, nor as an entry of the audit trail', async () => {
    const api = await withReceipts(1)
    const ask = await api.as('auditor')
    expect((await ask(`/v1/receipts/${receiptId(9)}`)).status).toBe(404)
    await ask(`/v1/receipts/${receiptId(1)}`)
    const [entry] = await api.ledger.places('audit', '2026-06', 1, 1)
    const id = entry?.kind === 'receipt' ? entry.row.receiptId : ''
    expect(id).toMatch(/^audit:/)
    expect((await ask(`/v1/receipts/${encodeURIComponent(id)}`)).status).toBe(404)
  })

  it('is found by its pseudonym, and by nothing else', async () => {
    const ask = await (await withReceipts()).as('auditor')
    const { receipts } = (await (await ask(`/v1/principals/${ANN}`)).json()) as { receipts: unknown[] }
    expect(receipts).toHaveLength(3)
    for (const wrong of ['anon:', "anon:'%20OR%201=1--aaaaaaaaaaaaaa", '%25', 'actor:ann'])
      expect((await ask(`/v1/principals/${wrong}`)).status, wrong).toBe(422)
  })
})

describe('the page for a visitor', () => {
  it('says in plain Thai and English what is held, without what a controller must answer (T28)', async () => {
    const api = await withReceipts(2)
    const ask = await api.as('owner')
    const agency = {
      name: 'A',
      role: 'processor',
      origins: ['https://a.example.co.th'],
      controller: 'mailto:a@example.co.th',
    }
    await ask('/v1/sites/agency', { method: 'PUT', body: agency })
    await api.app.request('/v1/receipts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://a.example.co.th' },
      body: JSON.stringify(aReceipt(7, { withdrawal_method: 'https://a.example.co.th/#yinyom' })),
    })
    const answer = await ask(`/v1/principals/${ANN}/page`)
    const page = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const words of [ANN, 'มีทั้งหมด 2 รายการ', 'analytics: ปฏิเสธ', '1 มิถุนายน 2569', 'อีก 1 รายการ'])
      expect(page).toContain(words)
    expect(page).not.toContain(receiptId(7))
    expect(page).not.toContain('<script')
  })
})

describe('T24: each reading, export and erasure', () => {
  it('is in the audit trail, with who and what; the newest first, page by page', async () => {
    const api = await withReceipts()
    const ask = await api.as('owner')
    await ask(`/v1/receipts/${receiptId(1)}`)
    await ask(`/v1/principals/${ANN}`)
    await (await ask('/v1/exports', { method: 'POST', body: EXPORT })).text()
    await ask('/v1/erasures', { method: 'POST', body: { principals: [ANN], reason: 'asked' } })
    const first = (await (await ask('/v1/audit?most=3')).json()) as { entries: { action: string }[]; next: string }
    expect(first.entries.map(({ action }) => action)).toEqual(['receipts.erase', 'receipts.export', 'receipts.read'])
    const second = (await (await ask(`/v1/audit?most=3&before=${first.next}`)).json()) as typeof first
    expect(second.entries).toMatchObject([{ action: 'receipts.read', about: receiptId(1), site: 'main' }])
    expect(second.next).toBeNull()
  })

  it('does not count as a receipt', async () => {
    const api = await withReceipts(1)
    await (
      await api.as('auditor')
    )(`/v1/receipts/${receiptId(1)}`)
    expect(await api.ledger.count()).toBe(1)
    const { logs } = (await (await (await api.as('viewer'))('/v1/logs')).json()) as { logs: { site: string }[] }
    expect(logs.map(({ site }) => site)).toEqual(['main'])
  })
})

describe('T25: an export', () => {
  it.each(Object.keys(DISCLOSED))('is refused without %s', async (field) => {
    const ask = await (await withReceipts()).as('auditor')
    for (const value of [undefined, '  ']) {
      const answer = await ask('/v1/exports', { method: 'POST', body: { ...EXPORT, [field]: value } })
      expect(answer.status).toBe(422)
      expect(((await answer.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe(field)
    }
  })

  it('is kept with who has got what, and followed up', async () => {
    const ask = await (await withReceipts()).as('auditor')
    await (await ask('/v1/exports', { method: 'POST', body: EXPORT })).text()
    const list = async () => (await (await ask('/v1/disclosures')).json()) as { disclosures: Record<string, unknown>[] }
    const [made] = (await list()).disclosures
    expect(made).toMatchObject({ ...DISCLOSED, site: 'main', receipts: 3, followed_at: null })
    const done = await ask(`/v1/disclosures/${String(made?.disclosure)}/followed`, { method: 'PUT' })
    expect([done.status, (await list()).disclosures[0]?.followed_at]).toEqual([204, '2026-06-15'])
  })

  it('T13: holds the fields that were asked for, in their fewest no pseudonym, and never an address or a device', async () => {
    const ask = await (await withReceipts()).as('auditor')
    const least = await (await ask('/v1/exports', { method: 'POST', body: EXPORT })).text()
    expect(Object.keys(JSON.parse(least.split('\n')[0]!) as object)).toEqual([
      'received_at',
      'state',
      'action',
      'purposes',
      'notice',
      'lang',
    ])
    expect(least).not.toContain('anon:')
    const all = await (
      await ask('/v1/exports', {
        method: 'POST',
        body: { ...EXPORT, fields: ['receipt_id', 'pseudonym', 'receipt', 'provenance', 'log', 'seq'] },
      })
    ).text()
    expect(JSON.parse(all.split('\n')[0]!)).toMatchObject({ pseudonym: ANN, log: 'main/2026-06', seq: '1' })
    expect(all).not.toMatch(/user.?agent|"ip"|address/i)
    const wrong = await ask('/v1/exports', { method: 'POST', body: { ...EXPORT, fields: ['ip'] } })
    expect(wrong.status).toBe(422)
  })

  it('is a record of ISO/IEC TS 27560 a line, where that is asked for', async () => {
    const ask = await (await withReceipts(2)).as('auditor')
    const text = await (await ask('/v1/exports', { method: 'POST', body: { ...EXPORT, format: 'jsonld' } })).text()
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toHaveProperty('@context')
  })

  it('is CSV that Thai Excel opens', async () => {
    const ask = await (await withReceipts(1)).as('auditor')
    const answer = await ask('/v1/exports', { method: 'POST', body: { ...EXPORT, format: 'csv', fields: ['receipt'] } })
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="receipts-main-2026-06-01-2026-06-30.csv"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain('ร้านตัวอย่าง')
  })

  it('holds the days that were asked for', async () => {
    const ask = await (await withReceipts()).as('auditor')
    const lines = async (from: string, to: string) =>
      (await (await ask('/v1/exports', { method: 'POST', body: { ...EXPORT, from, to } })).text()).split('\n').length -
      1
    expect([await lines('2026-06-15', '2026-06-15'), await lines('2026-06-16', '2026-06-30')]).toEqual([3, 0])
    const turned = await ask('/v1/exports', {
      method: 'POST',
      body: { ...EXPORT, from: '2026-06-30', to: '2026-06-01' },
    })
    expect(turned.status).toBe(422)
  })
})

describe('erasure and holds', () => {
  it('erase for a reason, spare what is held, and say so', async () => {
    const api = await withReceipts()
    const ask = await api.as('owner')
    const hold = { principal: ANN, reference: 'ศาล 12/2569', until: '2026-12-31' }
    expect((await ask('/v1/holds', { method: 'POST', body: hold })).status).toBe(201)
    const erase = (reason: string) => ask('/v1/erasures', { method: 'POST', body: { principals: [ANN], reason } })
    expect((await erase(' ')).status).toBe(422)
    expect(await (await erase('asked')).json()).toEqual({ receipts: 0, held: [ANN] })
    for (const until of ['2026-06-14', '2026-02-30'])
      expect((await ask('/v1/holds', { method: 'POST', body: { ...hold, until } })).status).toBe(422)
  })
})

describe('sites', () => {
  it('take what pages of their origins send into a log of their own, at once', async () => {
    const api = await withReceipts(0)
    const ask = await api.as('owner')
    const put = (site: string, body: object) => ask(`/v1/sites/${site}`, { method: 'PUT', body })
    const shop = { name: 'Shop', role: 'controller', origins: ['https://SHOP.example.co.th:443/'] }
    expect(await (await put('shop', shop)).json()).toMatchObject({ origins: ['https://shop.example.co.th'] })
    expect((await put('blog', shop)).status).toBe(422)
    for (const id of ['audit', 'Shop', '9', '..%2f'])
      expect((await put(id, { ...shop, origins: [] })).status, id).toBeGreaterThanOrEqual(404)
    expect((await put('agency', { ...shop, role: 'processor', origins: [] })).status).toBe(422)
    const sent = await api.app.request('/v1/receipts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://shop.example.co.th' },
      body: JSON.stringify(aReceipt(7, { withdrawal_method: 'https://shop.example.co.th/#yinyom' })),
    })
    expect(sent.status).toBe(201)
    expect(await api.ledger.find(receiptId(7))).toMatchObject({ site: 'shop', provenance: 'origin' })
  })
})
