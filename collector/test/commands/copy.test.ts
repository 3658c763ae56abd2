import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { checkProof } from '../../../src/evidence/check-proof.ts'
import { parseKey } from '../../../src/tlog/signed-note.ts'
import { UsageError } from '../../src/commands/command.ts'
import { copy } from '../../src/commands/copy.ts'
import { digestOf } from '../../src/digest-of.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import type { Ledger, LedgerEntry } from '../../src/ledger/ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { createPostgresLedger } from '../../src/ledger/postgres-ledger.ts'
import { rememberKey } from '../../src/ledger/sqlite-keys.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { parseOptions } from '../../src/options.ts'
import { sha256 } from '../../src/sha256.ts'
import { verifyLedger } from '../../src/verify/verify-log.ts'
import { commandPorts } from './command-ports.ts'
import { aFolder } from '../a-folder.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import { addressOf, primaryOf, usePostgres } from '../use-postgres.ts'

const ANN = 'anon:annannannannannannanna'
const BOB = 'anon:bobbobbobbobbobbobbobb'
const AT = '2026-09-01T00:00:00.000Z'
const TALLY = { day: '2026-06-10', category: 'ads', state: 'given', notice: '1', surface: 'banner', lang: 'th' }
const aFile = () => join(aFolder(), 'ledger.sqlite')

function entry(n: number, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const body = `{"ร้าน":"\u0000","n":${n}}`
  const receivedAt = '2026-06-10T00:00:00.000Z'
  return { ...anEntry(n), body, digest: digestOf(body), principal: BOB, receivedAt, tallies: [TALLY], ...more }
}

/** Four months of two sites, with everything that a ledger may hold: erased places, a hold, a month that has gone. */
async function aFullFile(): Promise<string> {
  const path = aFile()
  const db = openDatabase(path)
  rememberKey(db, aSigner.publicKey, '2026-01-01T00:00:00.000Z')
  const ledger = createSqliteLedger(db, { signer: aSigner })
  for (const [at, month] of ['03', '04', '05', '06'].entries()) {
    const receivedAt = `2026-${month}-10T00:00:00.000Z`
    const many = Array.from({ length: at === 3 ? 700 : 20 }, (_one, n) =>
      entry(1000 * at + n, { receivedAt, principal: n % 9 ? BOB : ANN, clockSuspect: n % 5 === 0 }),
    )
    await ledger.append(many)
    await ledger.append([entry(5000 + at, { receivedAt, site: 'shop' })])
  }
  await ledger.hold({ principal: BOB, reference: 'court 12/2569', until: '2026-12-31' })
  await ledger.erase({ principals: [ANN], at: AT, reason: 'asked' })
  await ledger.drop('2026-04', { at: AT, today: '2027-01-01' })
  await ledger.close()
  return path
}

async function run(from: string, to: string) {
  const said: string[] = []
  const parsed = parseOptions({ YINYOM_LOG: aSigner.name })
  if ('problems' in parsed) throw new Error('options')
  const code = await copy.run(
    commandPorts({
      args: ['--from', from, '--to', to],
      options: parsed.options,
      say: (line) => said.push(line),
    }),
  )
  return { code, said }
}

/** All that can be asked of a ledger. */
async function contents(ledger: Ledger) {
  const heads = await ledger.heads()
  const places = await Promise.all(heads.map(({ site, period }) => ledger.places(site, period, 1, 1000)))
  const plain = places
    .flat()
    .map((one) => ('salt' in one ? { ...one, salt: Buffer.from(one.salt).toString('hex') } : one))
  return { heads, places: plain, keys: (await ledger.keys()).map((key) => Buffer.from(key).toString('hex')) }
}

const sqlite = (path: string) => createSqliteLedger(openDatabase(path), { signer: aSigner })

/** What the copy must be able to do, and its original could. */
async function expectToGoOn(ledger: Ledger, before: Awaited<ReturnType<typeof contents>>) {
  expect(await contents(ledger)).toEqual(before)
  const kept = before.heads.map(({ checkpoint }) => checkpoint)
  const check = () => verifyLedger({ ledger, name: aSigner.name, verify: verifyEd25519, kept })
  expect(await check()).toMatchObject({ logs: 8, receipts: 659, erased: 84, dropped: 2, faults: [] })
  const again = await ledger.append([entry(3001, { principal: BOB })])
  expect(again).toMatchObject({ receipts: [{ state: 'duplicate', row: { seq: 2, period: '2026-06' } }] })
  expect(await ledger.append([entry(3000, { principal: ANN })])).toEqual({ state: 'conflict', at: [0] })
  const july = { receivedAt: '2026-07-10T00:00:00.000Z' }
  const more = await ledger.append([entry(9000), entry(9001, july), entry(9002, { ...july, site: 'shop' })])
  expect(more).toMatchObject({ receipts: [{ row: { seq: 701 } }, { row: { seq: 1 } }, { row: { seq: 1 } }] })
  for (const outcome of [again, more])
    for (const { row, proof } of outcome.state === 'kept' ? outcome.receipts : []) {
      const key = parseKey(sha256, aSigner.verifierKey)!
      expect(checkProof(row.digest, proof, key, { sha256, verify: verifyEd25519 })).toMatchObject({ holds: true })
    }
  expect((await check()).faults).toEqual([])
  expect(await ledger.erase({ principals: [BOB], at: AT, reason: 'x' })).toEqual({ receipts: 0, held: [BOB] })
}

const countsOf = (path: string) => new Database(path).prepare('SELECT * FROM counts').all()

describe('copy', () => {
  it('moves a file into a new one', async () => {
    const [from, to] = [await aFullFile(), aFile()]
    expect(await run(from, to)).toEqual({
      code: 0,
      said: [`659 receipts are in ${to}`, '8 logs were checked there, 0 faults'],
    })
    const original = sqlite(from)
    const before = await contents(original)
    await original.close()
    expect(countsOf(to)).toEqual(countsOf(from))
    const copied = sqlite(to)
    await expectToGoOn(copied, before)
    await copied.close()
  })

  it('refuses a target that holds anything, a source that is not there, and one that is the target', async () => {
    const [from, taken] = [await aFullFile(), aFile()]
    const db = openDatabase(taken)
    rememberKey(db, aSigner.publicKey, '2026-01-01T00:00:00.000Z')
    db.close()
    await expect(run(from, taken)).rejects.toThrow(/target of the copy is not empty: name a file/)
    await expect(run(from, from)).rejects.toThrow(UsageError)
    const missing = aFile()
    await expect(run(missing, aFile())).rejects.toThrow(/There is no file/)
    expect(existsSync(missing)).toBe(false)
    await expect(run('postgres://yinyom:se@cret@db/x', aFile())).rejects.toThrow(/^--from is not written as(?!.*cret)/)
  })

  it('says where the original was tampered with', async () => {
    const from = await aFullFile()
    const db = new Database(from)
    db.exec(`UPDATE receipts SET body = '{}' WHERE seq = 7`)
    db.close()
    const { code, said } = await run(from, aFile())
    expect([code, said.filter((line) => line.startsWith('edited'))]).toEqual([
      1,
      ['edited: main 2026-04', 'edited: main 2026-05', 'edited: main 2026-06'],
    ])
  })
})

describe.skipIf(!POSTGRES_BIN)('copy with a PostgreSQL server', () => {
  const databases = usePostgres()

  it('moves a file into a database and back, and either goes on', async () => {
    const from = await aFullFile()
    const original = sqlite(from)
    const before = await contents(original)
    await original.close()
    const database = await databases.make()
    const address = addressOf([databases.server()], database)
    expect(await run(from, address)).toMatchObject({ code: 0 })
    await expect(run(from, address)).rejects.toThrow(/not empty/)
    const back = aFile()
    expect(await run(address, back)).toMatchObject({ code: 0 })
    expect(countsOf(back)).toEqual(countsOf(from))
    const [there, here] = [
      createPostgresLedger(primaryOf([databases.server()], database), { signer: aSigner }),
      sqlite(back),
    ]
    await expectToGoOn(there, before)
    await expectToGoOn(here, before)
    await Promise.all([there.close(), here.close()])
  })
})
