import { describe, expect, it } from 'vitest'
import { sizeInWords } from '../../src/stats/file-size.ts'
import { ledgerStats } from '../../src/stats/ledger-stats.ts'

const head = (site: string, period: string, size: number, droppedAt?: string) => ({
  site,
  period,
  size,
  checkpoint: '',
  ...(droppedAt !== undefined && { droppedAt }),
})

describe('ledgerStats', () => {
  it('counts receipts and months per site, and neither openings nor the audit trail', () => {
    const heads = [
      head('audit', '2026-11', 100),
      head('main', '2026-09', 11, '2026-11-01'),
      head('main', '2026-11', 21),
      head('shop', '2026-10', 6),
    ]
    expect(ledgerStats(heads)).toEqual({
      receipts: 35,
      months: 2,
      dropped: 1,
      sites: [
        { site: 'main', receipts: 30, months: 1, newest: '2026-11' },
        { site: 'shop', receipts: 5, months: 1, newest: '2026-10' },
      ],
    })
  })
})

describe('sizeInWords', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1540, '1.5 kB'],
    [999_600, '1.0 MB'],
    [45_300_000, '45 MB'],
    [2_000_000_000_000_000, '2000 TB'],
  ])('of %i is %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words)
  })
})
