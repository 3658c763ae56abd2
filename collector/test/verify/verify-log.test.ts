import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/digest-of.ts'
import { makePem, readSigningKey } from '../../src/keys/signing-key.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import type { LedgerEntry } from '../../src/ledger/ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { rememberKey } from '../../src/ledger/sqlite-keys.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { verifyLedger } from '../../src/verify/verify-log.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'

function entry(n: number, month = 6): LedgerEntry {
  const body = `{"n":${n}}`
  return { ...anEntry(n), body, digest: digestOf(body), receivedAt: `2026-0${month}-10T00:00:00.000Z` }
}

/** A ledger of two months, 300 receipts in May and 40 in June, that is open for tampering. */
async function aLedger() {
  const path = join(aFolder(), 'ledger.sqlite')
  const db = openDatabase(path)
  rememberKey(db, aSigner.publicKey, '2026-01-01T00:00:00.000Z')
  const ledger = createSqliteLedger(db, { signer: aSigner })
  await ledger.append(Array.from({ length: 300 }, (_, n) => entry(n + 1, 5)))
  await ledger.append(Array.from({ length: 40 }, (_, n) => entry(n + 1001, 6)))
  const check = (kept: readonly string[] = []) =>
    verifyLedger({ ledger, name: aSigner.name, verify: verifyEd25519, kept })
  return { db, ledger, check }
}

const SWAP = `UPDATE receipts SET seq = CASE seq WHEN -1 THEN 8 ELSE seq END`

describe('verifyLedger', () => {
  it('finds nothing in a ledger that nobody has touched, and says what it has seen', async () => {
    const { ledger, check } = await aLedger()
    expect(await check()).toEqual({ logs: 2, receipts: 340, erased: 0, dropped: 0, faults: [] })
    await ledger.close()
  })

  const TAMPERINGS: [string, (db: Database.Database) => unknown, object][] = [
    [
      'a body',
      (db) => db.exec(`UPDATE receipts SET body = '{"n":0}' WHERE seq = 7 AND log = 1`),
      { seq: 7, kind: 'edited' },
    ],
    [
      'a body with its digest',
      (db) =>
        db
          .prepare(`UPDATE receipts SET body = '{"n":0}', digest = ? WHERE seq = 7 AND log = 1`)
          .run(digestOf('{"n":0}')),
      { seq: 7, kind: 'edited' },
    ],
    [
      'the time of arrival',
      (db) => db.exec(`UPDATE receipts SET received_at = '2026-05-09T00:00:00.000Z' WHERE seq = 9 AND log = 1`),
      { seq: 9, kind: 'edited' },
    ],
    [
      'the provenance',
      (db) => db.exec(`UPDATE receipts SET provenance = 'device' WHERE seq = 9 AND log = 1`),
      { seq: 9, kind: 'edited' },
    ],
    [
      'a salt',
      (db) => db.exec(`UPDATE receipts SET salt = zeroblob(32) WHERE seq = 299 AND log = 1`),
      { seq: 299, kind: 'edited' },
    ],
    [
      'a row that was deleted',
      (db) => db.exec(`DELETE FROM receipts WHERE seq = 12 AND log = 1`),
      { seq: 12, kind: 'missing' },
    ],
    [
      'the last row that was deleted',
      (db) => db.exec(`DELETE FROM receipts WHERE seq = 300 AND log = 1`),
      { seq: 300, kind: 'missing' },
    ],
    [
      'two rows that changed places',
      (db) => {
        db.exec(`UPDATE receipts SET seq = -1 WHERE seq = 7 AND log = 1`)
        db.exec(`UPDATE receipts SET seq = 7 WHERE seq = 8 AND log = 1`)
        db.exec(`${SWAP} WHERE log = 1`)
      },
      { seq: 7, kind: 'reordered' },
    ],
    [
      'a row beyond the end',
      (db) =>
        db.exec(`INSERT INTO receipts SELECT 'new', log, 301, digest, received_at, clock_suspect, provenance, principal, salt, body
                 FROM receipts WHERE seq = 1 AND log = 1`),
      { seq: 301, kind: 'inserted' },
    ],
    [
      'a leaf',
      (db) => db.exec(`UPDATE tiles SET hashes = zeroblob(length(hashes)) WHERE log = 1 AND level = 0 AND place = 1`),
      { kind: 'tree' },
    ],
    ['a node', (db) => db.exec(`UPDATE tiles SET hashes = zeroblob(32) WHERE log = 1 AND level = 1`), { kind: 'tree' }],
    [
      'a tile that is gone',
      (db) => db.exec(`DELETE FROM tiles WHERE log = 1 AND level = 0 AND place = 0`),
      { kind: 'tree' },
    ],
    ['a size', (db) => db.exec(`UPDATE logs SET size = 300 WHERE id = 1`), { kind: 'tree' }],
  ]
  it.each(TAMPERINGS)('names %s', async (_, tamper, fault) => {
    const { db, ledger, check } = await aLedger()
    tamper(db)
    expect((await check()).faults).toEqual([{ site: 'main', period: '2026-05', ...fault }])
    await ledger.close()
  })

  it('names a head that another key has signed, and takes one of a key that was changed', async () => {
    const { db, ledger, check } = await aLedger()
    const other = readSigningKey(makePem(), aSigner.name)
    const second = createSqliteLedger(db, { signer: other })
    await second.append([entry(2000, 6)])
    expect((await check()).faults).toEqual([{ site: 'main', period: '2026-06', kind: 'foreign-signature' }])
    rememberKey(db, other.publicKey, '2026-06-10T00:00:00.000Z')
    expect((await check()).faults).toEqual([])
    await ledger.close()
  })

  it('names a month before that is missing', async () => {
    const { db, ledger, check } = await aLedger()
    for (const table of ['receipts', 'tiles']) db.exec(`DELETE FROM ${table} WHERE log = 1`)
    db.exec('DELETE FROM logs WHERE id = 1')
    expect((await check()).faults).toEqual([{ site: 'main', period: '2026-06', seq: 0, kind: 'missing-period' }])
    await ledger.close()
  })

  it('takes what was erased and months that have gone for what they are', async () => {
    const { ledger, check } = await aLedger()
    await ledger.append([{ ...entry(3000, 6), principal: 'anon:gonegonegonegonegonego' }])
    await ledger.erase({ principals: ['anon:gonegonegonegonegonego'], at: '2026-07-01T00:00:00.000Z', reason: 'x' })
    expect(await check()).toEqual({ logs: 2, receipts: 340, erased: 1, dropped: 0, faults: [] })
    await ledger.drop('2026-06', { at: '2026-09-01T00:00:00.000Z', today: '2026-09-01' })
    expect(await check()).toEqual({ logs: 2, receipts: 40, erased: 1, dropped: 1, faults: [] })
    await ledger.close()
  })

  it('shows with a state that was kept elsewhere that a log was put back or written anew', async () => {
    const { ledger, check } = await aLedger()
    const early = (await ledger.heads()).map(({ checkpoint }) => checkpoint)
    await ledger.append([entry(4000, 6), entry(4001, 6)])
    const late = (await ledger.heads()).map(({ checkpoint }) => checkpoint)
    expect((await check([...early, ...late])).faults).toEqual([])

    const other = await aLedger()
    expect((await other.check(late)).faults).toEqual([
      { site: 'main', period: '2026-05', kind: 'rolled-back' },
      { site: 'main', period: '2026-06', kind: 'rolled-back' },
    ])
    expect((await other.check(['nonsense'])).faults).toMatchObject([{ kind: 'rolled-back' }])
    await ledger.close()
    await other.ledger.close()
  })
})
