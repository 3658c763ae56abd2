import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { LedgerUnavailableError } from '../../src/ledger/ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry, aRow, describeLedger } from './ledger-contract.ts'

const options = { signer: aSigner }
const aFile = () => join(aFolder(), 'ledger.sqlite')

describeLedger('createSqliteLedger', async () => createSqliteLedger(openDatabase(aFile()), options))

describe('createSqliteLedger on a file', () => {
  it('has it all after it was closed, in one file', async () => {
    const path = aFile()
    const first = createSqliteLedger(openDatabase(path), options)
    await first.append([anEntry(1), anEntry(2)])
    await first.close()
    expect(existsSync(`${path}-wal`)).toBe(false)

    const second = createSqliteLedger(openDatabase(path), options)
    expect(await second.find('receipt-2')).toEqual(aRow(2, 2))
    await second.close()
  })

  it('is one ledger for two processes', async () => {
    const path = aFile()
    const [one, two] = [
      createSqliteLedger(openDatabase(path), options),
      createSqliteLedger(openDatabase(path), options),
    ]
    await one.append([anEntry(1)])
    expect(await two.append([anEntry(1)])).toMatchObject({ receipts: [{ state: 'duplicate' }] })
    expect(await two.append([anEntry(1, 'b')])).toEqual({ state: 'conflict', at: [0] })
    expect(await two.append([anEntry(2)])).toMatchObject({ receipts: [{ row: { seq: 2 } }] })
    await one.close()
    await two.close()
  })

  it('closes into the file itself while someone else still reads', async () => {
    const path = aFile()
    const ledger = createSqliteLedger(openDatabase(path), options)
    const reader = new Database(path, { readonly: true })
    await ledger.append([anEntry(1)])
    await ledger.close()
    const copy = aFile()
    copyFileSync(path, copy)
    reader.close()
    const copied = new Database(copy)
    expect(copied.prepare('SELECT count(*) FROM receipts').pluck().get()).toBe(1)
    copied.close()
  })
})

describe('createSqliteLedger in trouble', () => {
  it('is unavailable while another process writes, and well again afterwards', async () => {
    const path = aFile()
    const ledger = createSqliteLedger(openDatabase(path), { ...options, patience: 0 })
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    await expect(ledger.append([anEntry(1)])).rejects.toThrow(LedgerUnavailableError)
    await expect(ledger.append([anEntry(1)])).rejects.toThrow(/SQLITE_BUSY/)
    other.exec('COMMIT')
    other.close()
    expect(await ledger.append([anEntry(1)])).toMatchObject({ receipts: [{ state: 'stored', row: { seq: 1 } }] })
    await ledger.close()
  })

  it('is unavailable when the disk is full, keeps what it has and stores nothing of the list', async () => {
    const db = openDatabase(aFile())
    const ledger = createSqliteLedger(db, options)
    await ledger.append([anEntry(1)])
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
    const large = { ...anEntry(3), body: randomBytes(75_000).toString('base64') }
    await expect(ledger.append([anEntry(2), large])).rejects.toThrow(LedgerUnavailableError)
    expect(await ledger.count()).toBe(1)

    db.pragma('max_page_count = 1000')
    expect(await ledger.append([anEntry(2), large])).toMatchObject({ receipts: [{ row: { seq: 2 } }, {}] })
    await ledger.close()
  })

  it('is unavailable when the file cannot be written, and still finds', async () => {
    const db = openDatabase(aFile())
    const ledger = createSqliteLedger(db, options)
    await ledger.append([anEntry(1)])
    db.pragma('query_only = ON')
    await expect(ledger.append([anEntry(2)])).rejects.toThrow(LedgerUnavailableError)
    expect(await ledger.find('receipt-1')).toMatchObject({ seq: 1 })
    await ledger.close()
  })

  it('does not call it unavailable when it is broken', async () => {
    const db = openDatabase(aFile())
    const ledger = createSqliteLedger(db, options)
    db.exec('DROP TABLE receipts')
    await expect(ledger.append([anEntry(1)])).rejects.not.toThrow(LedgerUnavailableError)
    await ledger.close()
  })
})
