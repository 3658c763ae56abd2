import { describe, expect, it } from 'vitest'
import { createAdmission } from '../../src/limits/admission.ts'
import { countedReceipts } from '../../src/limits/counted-receipts.ts'
import { createSenderLimits } from '../../src/limits/sender-limits.ts'
import { createSiteQuotas, untilTomorrow } from '../../src/limits/site-quotas.ts'
import { aCollector } from '../a-collector.ts'
import { aReceipt } from '../a-receipt.ts'
import { aRecords } from '../a-records.ts'

const NOW = Date.parse('2026-06-01T03:00:00.000Z')
const MINUTE = 60_000

function quotasOf(quota: number | undefined, own: { counted?: () => Promise<number> } = {}) {
  const asked: string[] = []
  const reports: string[] = []
  const quotas = createSiteQuotas({
    quotaOf: () => quota,
    async counted(site, day) {
      asked.push(`${site} ${day}`)
      return own.counted?.() ?? 0
    },
    report: ({ message }) => void reports.push(message),
  })
  return { quotas, asked, reports }
}

describe('the quota of a site', () => {
  it('is its receipts of a day: more are refused, and the next day in Thailand begins anew', async () => {
    const { quotas } = quotasOf(3)
    expect(await quotas.take('shop', 2, NOW)).toBe(true)
    expect(await quotas.take('shop', 2, NOW)).toBe(false)
    expect(await quotas.take('shop', 1, NOW)).toBe(true)
    expect(await quotas.take('shop', 1, Date.parse('2026-06-01T16:59:59.999Z'))).toBe(false)
    expect(await quotas.take('shop', 1, Date.parse('2026-06-01T17:00:00.000Z'))).toBe(true)
  })

  it('counts what was stored before a restart, and by other collectors, asking once a minute', async () => {
    let stored = 5
    const { quotas, asked } = quotasOf(8, { counted: async () => stored })
    const first = await Promise.all([1, 2, 3, 4].map(() => quotas.take('shop', 1, NOW)))
    expect(first).toEqual([true, true, true, false])
    expect(asked).toEqual(['shop 2026-06-01'])
    stored = 6
    await quotas.take('shop', 1, NOW + MINUTE)
    expect(asked).toHaveLength(2)
    await expect.poll(() => quotas.take('shop', 2, NOW + MINUTE + 1)).toBe(true)
    expect(await quotas.take('shop', 1, NOW + MINUTE + 1)).toBe(false)
  })

  it('goes by the last figure while the counts cannot be read, and says so', async () => {
    const { quotas, reports } = quotasOf(1, { counted: () => Promise.reject(new Error('locked')) })
    expect([await quotas.take('shop', 1, NOW), await quotas.take('shop', 1, NOW)]).toEqual([true, false])
    expect(reports).toEqual(['locked'])
  })

  it('asks for no counts where a site has none', async () => {
    const { quotas, asked } = quotasOf(undefined)
    expect(await quotas.take('shop', 1_000_000, NOW)).toBe(true)
    expect(asked).toEqual([])
  })

  it('is refused with 429 and an hour at most to wait, and a retry of what is stored takes nothing of it', async () => {
    const quotas = createSiteQuotas({ quotaOf: () => 2, counted: async () => 0, report: () => undefined })
    const limits = createSenderLimits({ perAddress: 100, perOrigin: 100 })
    const { send, ledger } = aCollector({ admission: createAdmission({ limits, quotas, isFull: () => false }) })
    const statuses = []
    for (const n of [1, 1, 1, 2]) statuses.push((await send(aReceipt(n))).status)
    expect(statuses).toEqual([201, 200, 200, 201])
    const refused = await send(aReceipt(3))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(3600)
    expect(await ledger.find(aReceipt(3).receipt_id)).toBeUndefined()
  })

  it('asks its sender again at midnight where that is sooner than an hour', () => {
    expect(untilTomorrow(Date.parse('2026-06-01T16:59:30.000Z'))).toBe(30)
    expect(untilTomorrow(Date.parse('2026-06-01T17:00:00.000Z'))).toBe(3600)
  })
})

it('receipts are counted by the category that most of them answer', async () => {
  const records = aRecords()
  const row = { site: 'shop', day: '2026-06-01', state: 'given', notice: '', surface: 'banner', lang: 'th' }
  const rows = [
    { ...row, category: 'necessary', provenance: 'origin', receipts: 5 },
    { ...row, category: 'necessary', provenance: 'site', receipts: 4 },
    { ...row, category: 'analytics', provenance: 'origin', receipts: 2 },
    { ...row, category: 'necessary', provenance: 'origin', receipts: 99, day: '2026-06-02' },
  ]
  await records.insertInto('counts').values(rows).execute()
  expect(await countedReceipts(records, 'shop', '2026-06-01')).toBe(9)
  expect(await countedReceipts(records, 'blog', '2026-06-01')).toBe(0)
})
