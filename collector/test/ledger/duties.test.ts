import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/ledger/ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { firstKept, monthAfter } from '../../src/ledger/period.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { describeEachLedger } from './each-ledger.ts'
import { anEntry } from './ledger-contract.ts'

const ANN = 'anon:annannannannannannanna'
const BOB = 'anon:bobbobbobbobbobbobbobb'
const AT = '2026-09-01T00:00:00.000Z'
const aFile = () => join(aFolder(), 'ledger.sqlite')

const of = (n: number, principal: string, month = 6): LedgerEntry => ({
  ...anEntry(n),
  principal,
  receivedAt: `2026-0${month}-10T00:00:00.000Z`,
  body: `{"who":"${principal}","n":${n}}`,
})

describeEachLedger('a ledger', (open) => {
  it('finds all receipts of one pseudonym, and no others', async () => {
    const ledger = await open()
    await ledger.append([of(1, ANN), of(2, BOB), of(3, ANN)])
    expect((await ledger.ofPrincipal(ANN)).map(({ receiptId }) => receiptId)).toEqual(['receipt-1', 'receipt-3'])
    expect(await ledger.ofPrincipal('anon:%')).toEqual([])
    await ledger.close()
  })

  it('erases them, keeps their places, and stores none of them again', async () => {
    const ledger = await open()
    await ledger.append([of(1, ANN), of(2, BOB), of(3, ANN)])
    const before = await ledger.heads()
    expect(await ledger.erase({ principals: [ANN], at: AT, reason: 'asked on 30 August' })).toEqual({
      receipts: 2,
      held: [],
    })
    expect(await ledger.places('main', '2026-06', 1, 10)).toMatchObject([
      { kind: 'erased', seq: 1, erasedAt: AT, reason: 'asked on 30 August' },
      { kind: 'receipt', row: { receiptId: 'receipt-2' } },
      { kind: 'erased', seq: 3 },
    ])
    expect([await ledger.find('receipt-1'), await ledger.heads()]).toEqual([undefined, before])
    expect(await ledger.append([of(1, ANN)])).toEqual({ state: 'conflict', at: [0] })
    expect(await ledger.append([of(4, BOB)])).toMatchObject({ receipts: [{ row: { seq: 4 } }] })
    await ledger.close()
  })

  it('erases nothing that is held, until the day after the last', async () => {
    const ledger = await open()
    await ledger.append([of(1, ANN), of(2, BOB)])
    await ledger.hold({ principal: ANN, reference: 'court 12/2569', until: '2026-09-01' })
    expect(await ledger.erase({ principals: [ANN, BOB], at: AT, reason: 'x' })).toEqual({ receipts: 1, held: [ANN] })
    const later = { principals: [ANN], at: '2026-09-02T00:00:00.000Z', reason: 'x' }
    expect(await ledger.erase(later)).toEqual({ receipts: 1, held: [] })
    await ledger.close()
  })

  it('lets whole months go, keeps their last state, and goes on with those that are left', async () => {
    const ledger = await open()
    await ledger.append([of(1, ANN, 5), of(2, BOB, 6)])
    const [may] = await ledger.heads()
    const clock = { at: AT, today: '2026-09-01' }
    expect(await ledger.drop('2026-06', clock)).toEqual([{ ...may, droppedAt: AT }])
    expect(await ledger.drop('2026-06', clock)).toEqual([])
    expect(await ledger.find('receipt-1')).toBeUndefined()
    expect(await ledger.places('main', '2026-05', 0, 10)).toEqual([])
    expect(await ledger.tile('main', '2026-05', 0, 0)).toBeUndefined()
    expect(await ledger.append([of(2, BOB, 6), of(3, BOB, 6)])).toMatchObject({ receipts: [{ row: { seq: 1 } }, {}] })
    await ledger.close()
  })

  it('keeps a month with a receipt that is held', async () => {
    const ledger = await open()
    await ledger.append([of(1, ANN, 5)])
    await ledger.hold({ principal: ANN, reference: 'x', until: '2026-09-01' })
    expect(await ledger.drop('2026-06', { at: AT, today: '2026-09-01' })).toEqual([])
    expect(await ledger.drop('2026-06', { at: AT, today: '2026-09-02' })).toHaveLength(1)
    await ledger.close()
  })

  it('puts nothing into a month that has gone, even where the clock stands there', async () => {
    const ledger = await open()
    await ledger.append([of(1, ANN, 5)])
    await ledger.drop('2026-06', { at: AT, today: '2026-09-01' })
    expect(await ledger.append([of(2, ANN, 5)])).toMatchObject({ receipts: [{ row: { period: '2026-06', seq: 1 } }] })
    await ledger.close()
  })
})

describe('an erasure in SQLite', () => {
  it('leaves nothing of the receipt in any of its files', async () => {
    const path = aFile()
    const ledger = createSqliteLedger(openDatabase(path), { signer: aSigner })
    const many = Array.from({ length: 300 }, (_one, n) => of(n, n % 3 ? BOB : ANN))
    await ledger.append(many)
    const bytes = () =>
      readdirSync(dirname(path))
        .map((name) => readFileSync(join(dirname(path), name), 'latin1'))
        .join('')
    expect(bytes()).toContain(ANN)
    await ledger.erase({ principals: [ANN], at: AT, reason: 'x' })
    expect(bytes()).not.toContain(ANN)
    expect(bytes()).toContain(BOB)
    await ledger.close()
  })
})

describe('months', () => {
  it('follow each other over the end of a year', () => {
    expect([monthAfter('2026-01'), monthAfter('2026-12')]).toEqual(['2026-02', '2027-01'])
  })

  it('are kept as long as one receipt in them may be younger than the limit', () => {
    // The last receipt of May in Bangkok is 30 days old on 30 June at 17:00 UTC.
    expect(firstKept('2026-06-30T16:59:59.999Z', 30)).toBe('2026-05')
    expect(firstKept('2026-06-30T17:00:00.000Z', 30)).toBe('2026-06')
  })
})
