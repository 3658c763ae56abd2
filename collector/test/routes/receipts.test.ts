import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/model/jcs.ts'
import type { AppendOutcome } from '../../src/ledger/ledger.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { aCollector } from '../a-collector.ts'
import { aSigner } from '../a-signer.ts'
import { aReceipt, receiptId } from '../a-receipt.ts'

const digestOf = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex')

describe('one receipt', () => {
  it('is kept in canonical form and acknowledged with its time, place and digest', async () => {
    const { send, ledger } = aCollector()
    const response = await send(aReceipt())
    const digest = digestOf(aReceipt())
    const proof = expect.stringMatching(/^c2sp/)
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ received_at: '2026-06-01T02:03:06.000Z', seq: 1, digest, proof })
    expect(await ledger.find(receiptId(1))).toEqual({
      seq: 1,
      receiptId: receiptId(1),
      digest,
      receivedAt: '2026-06-01T02:03:06.000Z',
      clockSuspect: false,
      body: canonicalJson(aReceipt()),
      site: 'main',
      period: '2026-06',
      provenance: 'unsigned',
      principal: aReceipt().pii_principal_id,
    })
  })

  it('has the digest of the published vector', async () => {
    const { site: _site, ...receipt } = aReceipt(1, {
      receipt_id: '019e80eb-97c0-7d10-9a51-3b0c5d1e2f40',
      notice: {
        id: 'privacy',
        version: '2.1.0',
        effective: '2026-06-01',
        lang: 'th',
        uri: 'https://www.example.go.th/privacy/2.1.0',
        sha256: '0'.repeat(64),
      },
      ui: {
        surface: 'banner',
        layer: 1,
        config_sha256: '1'.repeat(64),
        content_sha256: '2'.repeat(64),
        lang: 'th',
        layout: 'bar',
        widget: '1.0.0',
      },
      purposes: [
        { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
        { id: 'analytics', basis: 'consent', state: 'refused' },
        { id: 'marketing', basis: 'consent', state: 'given' },
      ],
      withdrawal_method: 'https://www.example.go.th/#cookie-settings',
      event: { ...aReceipt().event, state: 'given', action: 'save_choices' },
    })
    const response = await aCollector().send(receipt)
    const digest = '811455696c68491156a119eecbe06b49945475aca7887191dc00185601fe1921'
    expect(await response.json()).toMatchObject({ digest })
  })

  it('is acknowledged again in the very same words, in whatever order its keys come', async () => {
    const { send, ledger } = aCollector()
    const first = await send(aReceipt())
    const again = await send(Object.fromEntries(Object.entries(aReceipt()).reverse()))
    expect(again.status).toBe(200)
    expect(await again.text()).toBe(await first.text())
    expect(await ledger.count()).toBe(1)
  })

  it('is refused when its id is taken by other content, and the first stays', async () => {
    const { send, ledger } = aCollector()
    await send(aReceipt())
    const response = await send(aReceipt(1, { site: 'another' }))
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ errors: [{ path: 'receipt_id', found: `"${receiptId(1)}"` }] })
    expect((await ledger.find(receiptId(1)))?.digest).toBe(digestOf(aReceipt()))
    expect((await send(aReceipt())).status).toBe(200)
  })

  it('may come by beacon as text/plain, and is the same receipt by fetch afterwards', async () => {
    const { send } = aCollector()
    const headers = { 'content-type': 'text/plain;charset=UTF-8' }
    expect((await send(aReceipt(), { headers })).status).toBe(201)
    expect((await send(aReceipt())).status).toBe(200)
  })

  it('is stored and flagged when its time is far from its arrival, and told so again', async () => {
    const { send, ledger } = aCollector({ now: () => Date.parse('2027-06-01T02:03:05.000Z') })
    const first = await send(aReceipt())
    expect(first.status).toBe(201)
    expect(await first.clone().json()).toMatchObject({ digest: digestOf(aReceipt()), clock_suspect: true })
    expect((await ledger.find(receiptId(1)))?.clockSuspect).toBe(true)
    expect(await (await send(aReceipt())).text()).toBe(await first.text())
  })

  it('is refused from the page of another site than its own', async () => {
    const origins = ['https://www.example.co.th', 'https://other.example']
    const { send, ledger } = aCollector({ origins })
    const from = (origin: string) => ({ headers: { 'content-type': 'application/json', origin } })
    const response = await send(aReceipt(), from('https://other.example'))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ path: 'withdrawal_method' }] })
    expect(await ledger.count()).toBe(0)
    expect((await send(aReceipt(), from('https://www.example.co.th'))).status).toBe(201)
  })

  it('is acknowledged only when the ledger says that it is kept', async () => {
    const commit = withResolvers<AppendOutcome>()
    const ledger = { ...createMemoryLedger(aSigner), append: () => commit.promise }
    let answered = false
    const answer = aCollector({ ledger }).send(aReceipt())
    void answer.then(() => (answered = true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(answered).toBe(false)
    const row = {
      seq: 7,
      receiptId: receiptId(1),
      digest: 'a'.repeat(64),
      receivedAt: '2026-06-01T00:00:00.000Z',
      clockSuspect: false,
      body: '',
      site: 'main',
      period: '2026-06',
      provenance: 'origin' as const,
      principal: 'anon:x',
    }
    commit.resolve({ state: 'kept', receipts: [{ state: 'stored', row, proof: 'c2sp.org/tlog-proof@v1\n' }] })
    expect((await answer).status).toBe(201)
  })

  it('sent by many at once is kept once and told the same to all', async () => {
    const { send, ledger } = aCollector()
    const responses = await Promise.all(Array.from({ length: 20 }, () => send(aReceipt())))
    expect(responses.map(({ status }) => status).sort((a, b) => a - b)).toEqual([...Array<number>(19).fill(200), 201])
    expect(new Set(await Promise.all(responses.map((response) => response.text()))).size).toBe(1)
    expect(await ledger.count()).toBe(1)
  })

  it('takes nothing of the request into the ledger but the receipt', async () => {
    const { send, ledger } = aCollector()
    const headers = {
      'content-type': 'application/json',
      origin: 'https://www.example.co.th',
      referer: 'https://www.example.co.th/private?token=1',
      'user-agent': 'Mozilla/5.0 (probe)',
      'x-forwarded-for': '203.0.113.7',
      cookie: 'session=abc',
    }
    await send(aReceipt(), { headers })
    const row = await ledger.find(receiptId(1))
    const own = ['period', 'principal', 'provenance', 'site']
    const fields = ['body', 'clockSuspect', 'digest', 'receiptId', 'receivedAt', 'seq', ...own]
    expect(Object.keys(row!).sort()).toEqual(fields.sort())
    expect(JSON.stringify(row)).not.toMatch(/203\.0\.113|probe|session|token/)
  })
})

describe('an array of receipts', () => {
  it('is answered by an array in the same order', async () => {
    const response = await aCollector().send([aReceipt(3), aReceipt(1), aReceipt(2)])
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject([
      { seq: 1, digest: digestOf(aReceipt(3)) },
      { seq: 2, digest: digestOf(aReceipt(1)) },
      { seq: 3, digest: digestOf(aReceipt(2)) },
    ])
  })

  it('is 201 with one that is new, 200 with none', async () => {
    const { send } = aCollector()
    await send(aReceipt(1))
    const mixed = await send([aReceipt(1), aReceipt(2), aReceipt(2)])
    expect(mixed.status).toBe(201)
    expect(await mixed.json()).toMatchObject([{ seq: 1 }, { seq: 2 }, { seq: 2 }])
    expect((await send([aReceipt(1), aReceipt(2)])).status).toBe(200)
  })

  it('may have fifty, and not fifty-one', async () => {
    const { send, ledger } = aCollector({ maxBytes: 1_000_000 })
    const many = Array.from({ length: 51 }, (_, n) => aReceipt(n))
    expect((await send(many)).status).toBe(422)
    expect(await ledger.count()).toBe(0)
    expect((await send(many.slice(1))).status).toBe(201)
    expect(await ledger.count()).toBe(50)
  })

  it('is refused whole for one fault', async () => {
    const { send, ledger } = aCollector()
    const response = await send([aReceipt(1), aReceipt(2, { seq: 0 }), aReceipt(3)])
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ path: '[1].seq', found: '0' }] })
    expect(await ledger.count()).toBe(0)
  })

  it('is refused whole for one conflict, with the ledger or within itself', async () => {
    const { send, ledger } = aCollector()
    await send(aReceipt(1))
    const response = await send([
      aReceipt(2),
      aReceipt(1, { site: 'another' }),
      aReceipt(3),
      aReceipt(3, { site: 'another' }),
    ])
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ errors: [{ path: '[1].receipt_id' }, { path: '[3].receipt_id' }] })
    expect(await ledger.count()).toBe(1)
  })
})

function withResolvers<T>() {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((done) => (resolve = done))
  return { promise, resolve }
}
