import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/model/jcs.ts'
import { digestOf } from '../src/digest-of.ts'
import { openDatabase } from '../src/ledger/open-database.ts'
import { createSqliteLedger } from '../src/ledger/sqlite-ledger.ts'
import { aFolder } from './a-folder.ts'
import { aReceipt, receiptId } from './a-receipt.ts'
import { aSigner } from './a-signer.ts'
import { anEntry } from './ledger/ledger-contract.ts'
import { ASSUMED, sumCells } from './scaling-sums.ts'

/** The cells of each table of the page, without its head and the first column. */
function tablesOf(language: string): string[][][] {
  const page = readFileSync(join(import.meta.dirname, `../../docs/scaling${language}.md`), 'utf8')
  return [...page.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .split('|')
          .slice(2, -1)
          .map((cell) => cell.trim()),
      ),
  )
}

describe.each(['', '.th'])('docs/scaling%s.md', (language) => {
  const [assumed = [], sums = []] = tablesOf(language)

  it('reckons with the figures of the formulas', () => {
    expect(assumed.map(([value]) => value)).toEqual(
      Object.values(ASSUMED).map((value) => value.toLocaleString('en-US')),
    )
  })

  it('has the sums that the formulas give', () => {
    expect(sums).toEqual(sumCells())
  })
})

describe('the formulas', () => {
  it('give what a ledger takes: bytes of a receipt, and tiles', async () => {
    const path = join(aFolder(), 'ledger.sqlite')
    const db = openDatabase(path)
    const ledger = createSqliteLedger(db, { signer: aSigner })
    const many = 2560
    for (let first = 0; first < many; first += 128)
      await ledger.append(
        Array.from({ length: 128 }, (_one, at) => {
          const principal = `anon:${String(first + at).padStart(22, 'x')}`
          const body = canonicalJson(aReceipt(first + at, { pii_principal_id: principal }))
          return { ...anEntry(1), receiptId: receiptId(first + at), body, digest: digestOf(body), principal }
        }),
      )
    const rows = many + 1
    const tiles = Number(db.prepare('SELECT count(*) FROM tiles').pluck().get())
    // Full tiles, and one on each of two levels that is not full.
    expect(tiles).toBe(Math.floor(rows / 256) + 2)
    const hashes = Number(db.prepare('SELECT sum(length(hashes)) FROM tiles').pluck().get()) / 32
    expect(hashes).toBe(rows + Math.floor(rows / 256))
    db.pragma('wal_checkpoint(TRUNCATE)')
    const bytes = statSync(path).size / many
    await ledger.close()
    expect(bytes).toBeGreaterThan(ASSUMED.bytes * 0.8)
    expect(bytes).toBeLessThan(ASSUMED.bytes * 1.15)
  })
})
