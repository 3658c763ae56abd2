import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Ledger, LedgerEntry, LedgerRow } from '../../src/ledger/ledger.ts'

/** The `n`th entry; `content` stands for what the receipt says. */
export function anEntry(n: number, content = 'a'): LedgerEntry {
  const time = new Date(Date.parse('2026-06-01T00:00:00.000Z') + n).toISOString()
  return {
    receiptId: `receipt-${n}`,
    digest: content.repeat(64),
    receivedAt: time,
    clockSuspect: false,
    body: `{"content":"${content}"}`,
    site: 'main',
    provenance: 'origin',
    principal: 'anon:0123456789abcdefghijkl',
    tallies: [],
  }
}

/** The row of it in June 2026. */
export function aRow(n: number, seq: number, entry: LedgerEntry = anEntry(n)): LedgerRow {
  const { tallies: _, ...row } = entry
  return { ...row, seq, period: '2026-06' }
}

/** A proof says where the log stands, which changes. */
const proof = expect.stringMatching(/^c2sp\.org\/tlog-proof@v1\n/)

/** What every ledger keeps to. */
export function describeLedger(name: string, open: () => Promise<Ledger>): void {
  describe(name, () => {
    let ledger: Ledger
    beforeEach(async () => void (ledger = await open()))
    afterEach(() => ledger.close())

    it('is empty at first', async () => {
      expect(await ledger.count()).toBe(0)
      expect(await ledger.find('receipt-1')).toBeUndefined()
    })

    it('stores an entry and finds it as it was given', async () => {
      const row = aRow(1, 1)
      expect(await ledger.append([anEntry(1)])).toEqual({ state: 'kept', receipts: [{ state: 'stored', row, proof }] })
      expect(await ledger.find('receipt-1')).toEqual(row)
      expect(await ledger.count()).toBe(1)
    })

    it('keeps the flag of a time that is suspect, and tells it again', async () => {
      const entry = { ...anEntry(1), clockSuspect: true }
      const row = aRow(1, 1, entry)
      expect(await ledger.append([entry])).toEqual({ state: 'kept', receipts: [{ state: 'stored', row, proof }] })
      expect(await ledger.append([anEntry(1)])).toEqual({
        state: 'kept',
        receipts: [{ state: 'duplicate', row, proof }],
      })
      expect(await ledger.find('receipt-1')).toEqual(row)
    })

    it('numbers what it stores 1, 2, 3 over all requests, whatever was refused between', async () => {
      await ledger.append([anEntry(1), anEntry(2)])
      await ledger.append([anEntry(2)])
      await ledger.append([anEntry(9), anEntry(1, 'b')])
      await ledger.append([anEntry(3)])
      const seqs = await Promise.all([1, 2, 3].map(async (n) => (await ledger.find(`receipt-${n}`))?.seq))
      expect(seqs).toEqual([1, 2, 3])
    })

    it('answers the same entry again with the row of the first time', async () => {
      await ledger.append([anEntry(1)])
      const later = { ...anEntry(1), receivedAt: '2030-01-01T00:00:00.000Z' }
      const row = aRow(1, 1)
      expect(await ledger.append([later])).toEqual({ state: 'kept', receipts: [{ state: 'duplicate', row, proof }] })
      expect(await ledger.count()).toBe(1)
    })

    it('keeps one of an entry that comes twice at once', async () => {
      const outcome = await ledger.append([anEntry(1), anEntry(1)])
      expect(outcome).toMatchObject({ receipts: [{ state: 'stored' }, { state: 'duplicate', row: { seq: 1 } }] })
      expect(await ledger.count()).toBe(1)
    })

    it('stores nothing of a list with a conflict, and says which entries', async () => {
      await ledger.append([anEntry(1)])
      const outcome = await ledger.append([anEntry(2), anEntry(1, 'b'), anEntry(3), anEntry(3, 'b'), anEntry(1)])
      expect(outcome).toEqual({ state: 'conflict', at: [1, 3] })
      expect(await ledger.count()).toBe(1)
      expect((await ledger.find('receipt-1'))?.digest).toBe('a'.repeat(64))
    })

    it('keeps each of many that are sent at once, once', async () => {
      const sent = Array.from({ length: 60 }, (_, n) => [anEntry(n % 20), anEntry(20 + (n % 7))])
      await Promise.all(sent.map((entries) => ledger.append(entries)))
      expect(await ledger.count()).toBe(27)
    })

    it('takes a body that is not ASCII, has a quote or a NUL', async () => {
      const body = '{"ร้าน":"\u0000\'\\";DROP TABLE receipts;--\u{1F600}"}'
      await ledger.append([{ ...anEntry(1), body }])
      expect((await ledger.find('receipt-1'))?.body).toBe(body)
    })
  })
}
