import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/digest-of.ts'
import { makePem, readSigningKey } from '../../src/keys/signing-key.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import type { LogSigner } from '../../src/ledger/grow-log.ts'
import type { Ledger, LedgerEntry } from '../../src/ledger/ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { rememberPostgresKey } from '../../src/ledger/postgres-keys.ts'
import { createPostgresLedger } from '../../src/ledger/postgres-ledger.ts'
import { migratePostgres } from '../../src/ledger/postgres-migrations.ts'
import { rememberKey } from '../../src/ledger/sqlite-keys.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { verifyLedger } from '../../src/verify/verify-log.ts'
import { aFolder } from '../a-folder.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import { primaryOf, usePostgres } from '../use-postgres.ts'
import type { Databases } from '../use-postgres.ts'

function entry(n: number, month = 6): LedgerEntry {
  const { receiptId, principal } = anEntry(n)
  const body = `{"pii_principal_id":"${principal}","receipt_id":"${receiptId}"}`
  return { ...anEntry(n), body, digest: digestOf(body), receivedAt: `2026-0${month}-10T00:00:00.000Z` }
}

/** A store that is open for tampering. */
interface Store {
  readonly ledger: Ledger
  /** Another collector on it, which signs with a key of its own. */
  readonly by: (signer: LogSigner) => Ledger
  readonly remember: (publicKey: Uint8Array) => Promise<void>
  /** Runs SQL; `MAY` and `JUNE` stand for the ids of the logs, `zeros(32)` for as many bytes. */
  readonly tamper: (sql: string) => Promise<void>
}

const SINCE = '2026-01-01T00:00:00.000Z'
const worded = (sql: string, zeros: (count: string) => string) =>
  sql
    .replaceAll('MAY', `(SELECT id FROM logs WHERE period = '2026-05')`)
    .replaceAll('JUNE', `(SELECT id FROM logs WHERE period = '2026-06')`)
    .replaceAll(/zeros\(([^()]+|length\(hashes\))\)/g, (_found, count: string) => zeros(count))

async function inSqlite(): Promise<Store> {
  const db = openDatabase(join(aFolder(), 'ledger.sqlite'))
  return {
    ledger: createSqliteLedger(db, { signer: aSigner }),
    by: (signer) => createSqliteLedger(db, { signer }),
    remember: async (publicKey) => rememberKey(db, publicKey, SINCE),
    tamper: async (sql) => void db.exec(worded(sql, (count) => `zeroblob(${count})`)),
  }
}

async function inPostgres(databases: Databases): Promise<Store> {
  const database = await databases.make()
  const primary = primaryOf([databases.server()], database)
  await migratePostgres(primary)
  return {
    ledger: createPostgresLedger(primary, { signer: aSigner }),
    by: (signer) => createPostgresLedger(primary, { signer }),
    remember: (publicKey) => rememberPostgresKey(primary, publicKey, SINCE),
    async tamper(sql) {
      const own = worded(sql, (count) => `decode(repeat('00', (${count})::int), 'hex')`)
      await databases.server().ask(`SET search_path TO yinyom; ${own}`, database)
    },
  }
}

const SWAP = `UPDATE receipts SET seq = -1 WHERE seq = 7 AND log = MAY;
  UPDATE receipts SET seq = 7 WHERE seq = 8 AND log = MAY;
  UPDATE receipts SET seq = 8 WHERE seq = -1 AND log = MAY`
const COLUMNS = 'received_at, clock_suspect, provenance, principal, salt'

/** What somebody does who can write into the database, and what is said of it. */
const TAMPERINGS: [string, string, object][] = [
  ['a body', `UPDATE receipts SET body = '{"n":0}' WHERE seq = 7 AND log = MAY`, { seq: 7, kind: 'edited' }],
  [
    'a body with its digest',
    `UPDATE receipts SET body = '{"n":0}', digest = '${digestOf('{"n":0}')}' WHERE seq = 7 AND log = MAY`,
    { seq: 7, kind: 'edited' },
  ],
  [
    'the time of arrival',
    `UPDATE receipts SET received_at = '2026-05-09T00:00:00.000Z' WHERE seq = 9 AND log = MAY`,
    { seq: 9, kind: 'edited' },
  ],
  [
    'the provenance',
    `UPDATE receipts SET provenance = 'device' WHERE seq = 9 AND log = MAY`,
    { seq: 9, kind: 'edited' },
  ],
  ['a salt', `UPDATE receipts SET salt = zeros(32) WHERE seq = 299 AND log = MAY`, { seq: 299, kind: 'edited' }],
  [
    'a receipt that is filed under another id',
    `UPDATE receipts SET receipt_id = 'hidden' WHERE seq = 11 AND log = MAY`,
    { seq: 11, kind: 'edited' },
  ],
  [
    'a receipt that is filed under another pseudonym',
    `UPDATE receipts SET principal = 'anon:hidden' WHERE seq = 11 AND log = MAY`,
    { seq: 11, kind: 'edited' },
  ],
  ['a row that was deleted', `DELETE FROM receipts WHERE seq = 12 AND log = MAY`, { seq: 12, kind: 'missing' }],
  [
    'the last row that was deleted',
    `DELETE FROM receipts WHERE seq = 300 AND log = MAY`,
    { seq: 300, kind: 'missing' },
  ],
  ['two rows that changed places', SWAP, { seq: 7, kind: 'reordered' }],
  [
    'two bodies that were exchanged',
    `CREATE TABLE kept AS SELECT seq, body, digest FROM receipts WHERE log = MAY;
     UPDATE receipts SET body = (SELECT body FROM kept WHERE kept.seq = 27 - receipts.seq),
       digest = (SELECT digest FROM kept WHERE kept.seq = 27 - receipts.seq) WHERE log = MAY AND seq IN (13, 14)`,
    { seq: 13, kind: 'edited' },
  ],
  [
    'a row beyond the end',
    `INSERT INTO receipts (receipt_id, log, seq, digest, body, ${COLUMNS})
     SELECT 'new', log, 301, digest, body, ${COLUMNS} FROM receipts WHERE seq = 1 AND log = MAY`,
    { seq: 301, kind: 'inserted' },
  ],
  [
    'a row that others made room for',
    `UPDATE receipts SET seq = -seq WHERE seq >= 20 AND log = MAY;
     UPDATE receipts SET seq = 1 - seq WHERE seq <= -20 AND log = MAY;
     INSERT INTO receipts (receipt_id, log, seq, digest, body, ${COLUMNS})
     SELECT 'new', log, 20, '${digestOf('{"n":0}')}', '{"n":0}', ${COLUMNS} FROM receipts WHERE seq = 1 AND log = MAY`,
    { seq: 20, kind: 'edited' },
  ],
  [
    'a place that is said to be erased and has its row',
    `INSERT INTO erased (id_hash, log, seq, erased_at, reason) SELECT 'x', log, seq, received_at, 'x'
     FROM receipts WHERE seq = 5 AND log = MAY`,
    { seq: 5, kind: 'inserted' },
  ],
  [
    'a leaf',
    `UPDATE tiles SET hashes = zeros(length(hashes)) WHERE log = MAY AND level = 0 AND place = 1`,
    { kind: 'tree' },
  ],
  ['a node', `UPDATE tiles SET hashes = zeros(32) WHERE log = MAY AND level = 1`, { kind: 'tree' }],
  ['a tile that is gone', `DELETE FROM tiles WHERE log = MAY AND level = 0 AND place = 0`, { kind: 'tree' }],
  ['a size', `UPDATE logs SET size = 300 WHERE id = MAY`, { kind: 'tree' }],
  [
    'a head that was written by hand',
    `UPDATE logs SET checkpoint = replace(checkpoint, '301', '300') WHERE id = MAY`,
    { kind: 'foreign-signature' },
  ],
  [
    'the head of another log',
    `UPDATE logs SET checkpoint = (SELECT checkpoint FROM logs WHERE period = '2026-06') WHERE id = MAY`,
    { kind: 'foreign-signature' },
  ],
]

function verifying(open: () => Promise<Store>): void {
  /** Two months, 300 receipts in May and 40 in June. */
  async function aLedger() {
    const store = await open()
    await store.remember(aSigner.publicKey)
    const { ledger } = store
    await ledger.append(Array.from({ length: 300 }, (_, n) => entry(n + 1, 5)))
    await ledger.append(Array.from({ length: 40 }, (_, n) => entry(n + 1001, 6)))
    const check = (kept: readonly string[] = []) =>
      verifyLedger({ ledger, name: aSigner.name, verify: verifyEd25519, kept })
    return { ...store, check }
  }

  it('finds nothing in a ledger that nobody has touched, and says what it has seen', async () => {
    const { ledger, check } = await aLedger()
    expect(await check()).toEqual({ logs: 2, receipts: 340, erased: 0, dropped: 0, faults: [] })
    await ledger.close()
  })

  it.each(TAMPERINGS)('names %s', async (_, sql, fault) => {
    const { tamper, ledger, check } = await aLedger()
    await tamper(sql)
    const [first, ...others] = (await check()).faults
    expect(first).toEqual({ site: 'main', period: '2026-05', ...fault })
    // June is bound to the head of May.
    expect(others.filter(({ kind }) => kind !== 'missing-period')).toEqual([])
    await ledger.close()
  })

  it('names a head that another key has signed, and takes one of a key that was changed', async () => {
    const { ledger, by, remember, check } = await aLedger()
    const other = readSigningKey(makePem(), aSigner.name)
    const second = by(other)
    await second.append([entry(2000, 6)])
    expect((await check()).faults).toEqual([{ site: 'main', period: '2026-06', kind: 'foreign-signature' }])
    await remember(other.publicKey)
    expect((await check()).faults).toEqual([])
    await ledger.close()
  })

  it('names a month before that is missing', async () => {
    const { tamper, ledger, check } = await aLedger()
    for (const table of ['receipts', 'tiles']) await tamper(`DELETE FROM ${table} WHERE log = MAY`)
    await tamper('DELETE FROM logs WHERE id = MAY')
    expect((await check()).faults).toEqual([{ site: 'main', period: '2026-06', seq: 0, kind: 'missing-period' }])
    await ledger.close()
  })

  it('takes what was erased and months that have gone for what they are', async () => {
    const { ledger, check } = await aLedger()
    await ledger.append([
      { ...entry(3000, 6), body: '{}', digest: digestOf('{}'), principal: 'anon:gonegonegonegonegonego' },
    ])
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
    // Written anew beyond what was shown: signed, whole, and another log than the one that somebody has seen.
    await other.ledger.append(Array.from({ length: 9 }, (_, n) => entry(5000 + n, 6)))
    expect((await other.check()).faults).toEqual([])
    expect((await other.check(late)).faults).toEqual([
      { site: 'main', period: '2026-05', kind: 'rolled-back' },
      { site: 'main', period: '2026-06', kind: 'rolled-back' },
    ])
    await ledger.close()
    await other.ledger.close()
  })
}

describe('verifyLedger in SQLite', () => verifying(inSqlite))

describe.skipIf(!POSTGRES_BIN)('verifyLedger in PostgreSQL', () => {
  const databases = usePostgres()
  verifying(() => inPostgres(databases))
})
