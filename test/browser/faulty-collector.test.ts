import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let made = 0
beforeAll(async () => {
  site = await startSite({ faults: [] })
})
afterAll(() => site?.stop())
beforeEach(() => site.faulty?.follow([]))

describe('startFaultyCollector', () => {
  it('passes receipts on to the real collector where the script has nothing else to say', async () => {
    expect((await post(aReceipt())).status).toBe(201)
    expect(await site.receipts()).toHaveLength(made)
  })

  it('answers in the order of its script and stores nothing for it', async () => {
    const before = (await site.receipts()).length
    site.faulty?.follow([{ status: 500 }, { status: 503, retryAfter: 2 }, { status: 429, retryAfter: 1 }])
    const answers = [await post(aReceipt()), await post(aReceipt()), await post(aReceipt())]
    expect(answers.map((answer) => answer.status)).toEqual([500, 503, 429])
    expect(answers[1]?.headers.get('retry-after')).toBe('2')
    expect(await site.receipts()).toHaveLength(before)
  })

  it('can cut the connection before and after the commit', async () => {
    const before = (await site.receipts()).length
    site.faulty?.follow(['cut', 'cut-after-commit'])
    await expect(post(aReceipt())).rejects.toThrow('fetch failed')
    expect(await site.receipts()).toHaveLength(before)
    await expect(post(aReceipt())).rejects.toThrow('fetch failed')
    expect(await site.receipts()).toHaveLength(before + 1)
  })

  it('can leave a sender waiting', async () => {
    site.faulty?.follow(['hang'])
    await expect(post(aReceipt(), AbortSignal.timeout(300))).rejects.toThrow('timeout')
  })

  it('stands before a collector whose rows survive kill -9', async () => {
    await post(aReceipt())
    const before = await site.receipts()
    await site.killCollector9()
    await expect(post(aReceipt())).rejects.toThrow('fetch failed')
    await site.restartCollector()
    expect(await site.receipts()).toEqual(before)
    expect((await post(before.at(-1)?.receipt)).status).toBe(200)
  })
})

function post(receipt: unknown, signal?: AbortSignal): Promise<Response> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(receipt) }
  return fetch(site.endpoint, signal ? { ...init, signal } : init)
}

function aReceipt() {
  made += 1
  const hex = made.toString(16).padStart(12, '0')
  return {
    schema_version: 'th-consent-receipt/1',
    receipt_id: `019e80eb-97c0-7d10-9a51-${hex}`,
    record_id: '018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f3f',
    pii_principal_id: 'anon:4uJr0sV2b1mQp8xKz3nYtA',
    jurisdiction: 'TH',
    notice: null,
    ui: { surface: 'api', layer: 1, config_sha256: '1'.repeat(64), lang: 'th', widget: '0.1.0' },
    purposes: [{ id: 'analytics', basis: 'consent', state: 'refused' }],
    withdrawal_method: 'http://127.0.0.1/#settings',
    signals: { gpc: false },
    event: {
      type: 'programmatic',
      state: 'refused',
      action: 'reject_all',
      time: '2026-06-01T02:03:04.000Z',
      valid_until: '2026-11-28T02:03:04.000Z',
      actor: 'pii_principal',
      gesture: { trusted: false },
    },
    prev: null,
    seq: 1,
  }
}
