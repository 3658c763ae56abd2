import { describe, expect, it } from 'vitest'
import { byLog, planGroup } from '../../src/ledger/plan-group.ts'
import { anEntry } from './ledger-contract.ts'

describe('planGroup', () => {
  it('stores of several requests what is new, once, and refuses each request as a whole', () => {
    const { requests, fresh } = planGroup(
      [[anEntry(1), anEntry(2)], [anEntry(2), anEntry(3)], [anEntry(4), anEntry(1, 'b')], [anEntry(4)]],
      (id) => (id === 'receipt-3' ? 'a'.repeat(64) : undefined),
    )
    expect(fresh.map(({ receiptId }) => receiptId)).toEqual(['receipt-1', 'receipt-2', 'receipt-4'])
    expect(requests).toEqual([
      {
        state: 'kept',
        receipts: [
          { receiptId: 'receipt-1', isNew: true },
          { receiptId: 'receipt-2', isNew: true },
        ],
      },
      {
        state: 'kept',
        receipts: [
          { receiptId: 'receipt-2', isNew: false },
          { receiptId: 'receipt-3', isNew: false },
        ],
      },
      { state: 'conflict', at: [1] },
      { state: 'kept', receipts: [{ receiptId: 'receipt-4', isNew: true }] },
    ])
  })
})

describe('byLog', () => {
  it('gives sites in one order whoever came first, and months and receipts as they came', () => {
    const of = (n: number, site: string, month: number) => ({
      ...anEntry(n),
      site,
      receivedAt: `2026-0${month}-10T00:00:00.000Z`,
    })
    const shares = byLog([of(1, 'shop', 6), of(2, 'main', 7), of(3, 'shop', 6), of(4, 'main', 6)])
    expect(shares.map(({ site, period, entries }) => [site, period, ...entries.map((one) => one.receiptId)])).toEqual([
      ['main', '2026-07', 'receipt-2'],
      ['main', '2026-06', 'receipt-4'],
      ['shop', '2026-06', 'receipt-1', 'receipt-3'],
    ])
  })
})
