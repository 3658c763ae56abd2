import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/digest-of.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import { LedgerUnavailableError } from '../../src/ledger/ledger.ts'
import type { AppendOutcome, Ledger, LedgerEntry } from '../../src/ledger/ledger.ts'
import { rememberPostgresKey } from '../../src/ledger/postgres-keys.ts'
import { createPostgresLedger } from '../../src/ledger/postgres-ledger.ts'
import { LedgerDatabaseError, POSTGRES_MIGRATIONS, migratePostgres } from '../../src/ledger/postgres-migrations.ts'
import { verifyLedger } from '../../src/verify/verify-log.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { aSigner } from '../a-signer.ts'
import { primaryOf, usePostgres } from '../use-postgres.ts'
import { aPostgresLedger } from './each-ledger.ts'
import { anEntry, describeLedger } from './ledger-contract.ts'

const SINCE = '2026-01-01T00:00:00.000Z'

function entry(n: number, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const body = `{"n":${n}}`
  return { ...anEntry(n), body, digest: digestOf(body), ...more }
}

function kept(outcome: AppendOutcome) {
  if (outcome.state !== 'kept') throw new Error('a conflict')
  return outcome.receipts
}

const check = (ledger: Ledger) => verifyLedger({ ledger, name: aSigner.name, verify: verifyEd25519 })

describe.skipIf(!POSTGRES_BIN)('on a PostgreSQL server', () => {
  const databases = usePostgres()

  /** Collectors that share a database. */
  async function collectors(count: number) {
    const database = await databases.make()
    const primaries = Array.from({ length: count }, () => primaryOf([databases.server()], database))
    await Promise.all(primaries.map((primary) => migratePostgres(primary)))
    await rememberPostgresKey(primaries[0]!, aSigner.publicKey, SINCE)
    const ledgers = primaries.map((primary) => createPostgresLedger(primary, { signer: aSigner }))
    const ask = (sql: string) => databases.server().ask(sql, database)
    const close = () => Promise.all(ledgers.map((ledger) => ledger.close()))
    return { ledgers, ask, close, database }
  }

  describeLedger('createPostgresLedger', () => aPostgresLedger(databases))

  it('lets collectors share their logs, without gaps, and everything verifies', async () => {
    const { ledgers, close } = await collectors(3)
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, async (_one, n) => {
        // Not all in one turn, so that there are many groups.
        if (n % 10 > 0) await ledgers[n % 3]!.find('')
        return ledgers[n % 3]!.append([entry(n, { site: n % 7 ? 'main' : 'shop' })])
      }),
    )
    const seqs = (site: string) =>
      outcomes
        .flatMap(kept)
        .flatMap(({ row }) => (row.site === site ? row.seq : []))
        .toSorted((a, b) => a - b)
    expect(seqs('main')).toEqual(Array.from({ length: 257 }, (_one, n) => n + 1))
    expect(seqs('shop')).toEqual(Array.from({ length: 43 }, (_one, n) => n + 1))
    expect(await check(ledgers[0]!)).toEqual({ logs: 2, receipts: 300, erased: 0, dropped: 0, faults: [] })
    await close()
  })

  it('keeps one of what two collectors are sent at once, and both answer with its place', async () => {
    const { ledgers, ask, close } = await collectors(2)
    for (let n = 0; n < 20; n++) {
      const outcomes = await Promise.all(ledgers.map((ledger) => ledger.append([entry(n)])))
      const [one, two] = outcomes.flatMap(kept)
      expect([one!.state, two!.state].toSorted()).toEqual(['duplicate', 'stored'])
      expect(one!.row).toEqual(two!.row)
    }
    expect(await ask('SELECT count(*)::int AS n FROM yinyom.receipts')).toEqual([{ n: 20 }])
    await close()
  })

  it('keeps one even where they take it for different sites', async () => {
    const { ledgers, close } = await collectors(2)
    for (let n = 0; n < 20; n++) {
      const sites = ['main', 'shop']
      const outcomes = await Promise.all(ledgers.map((ledger, at) => ledger.append([entry(n, { site: sites[at]! })])))
      const [one, two] = outcomes.flatMap(kept)
      expect(one!.row).toEqual(two!.row)
    }
    expect(await check(ledgers[0]!)).toMatchObject({ receipts: 20, faults: [] })
    await close()
  })

  it('binds a new month to the true end of the last, though collectors write into both', async () => {
    const { ledgers, close } = await collectors(3)
    const months = ['2026-05', '2026-06', '2026-07', '2026-08']
    await Promise.all(
      Array.from({ length: 80 }, async (_one, n) => {
        for (let turns = 0; turns < n / 8; turns++) await ledgers[n % 3]!.find('')
        return ledgers[n % 3]!.append([entry(n, { receivedAt: `${months[Math.floor(n / 20)]!}-10T00:00:00.000Z` })])
      }),
    )
    expect(await check(ledgers[0]!)).toMatchObject({ receipts: 80, faults: [] })
    await close()
  })

  it('writes before it answers a duplicate', async () => {
    const { ledgers, ask, close } = await collectors(1)
    await ledgers[0]!.append([entry(1)])
    const commits = async () =>
      Number((await ask('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next'))[0]!.next)
    const before = await commits()
    await ledgers[0]!.append([entry(1)])
    expect(await commits()).toBe(before + 1)
    await close()
  })

  it('counts what it stores, once, whoever is sent it', async () => {
    const { ledgers, ask, close } = await collectors(2)
    const tally = { day: '2026-06-01', category: 'a', state: 'given', notice: '1', surface: 'banner', lang: 'th' }
    const tallies = [tally, { ...tally, category: 'b' }]
    await Promise.all(
      Array.from({ length: 40 }, (_one, n) => ledgers[n % 2]!.append([entry(n % 20, { tallies }), entry(50 + n)])),
    )
    expect(await ask('SELECT category, receipts::int FROM yinyom.counts ORDER BY category')).toEqual([
      { category: 'a', receipts: 20 },
      { category: 'b', receipts: 20 },
    ])
    await close()
  })

  it('finds what was tampered with', async () => {
    const { ledgers, ask, close } = await collectors(1)
    await ledgers[0]!.append(Array.from({ length: 20 }, (_one, n) => entry(n)))
    await ask(`UPDATE yinyom.receipts SET body = '{"n":0}' WHERE seq = 7`)
    expect((await check(ledgers[0]!)).faults).toEqual([{ site: 'main', period: '2026-06', seq: 7, kind: 'edited' }])
    await close()
  })

  it('is unavailable while the server is gone, and well again by itself', async () => {
    const { ledgers, close } = await collectors(1)
    const [ledger] = ledgers
    await ledger!.append([entry(1)])
    await databases.server().stop()
    await expect(ledger!.append([entry(2)])).rejects.toThrow(LedgerUnavailableError)
    await expect(ledger!.find('receipt-1')).rejects.toThrow(LedgerUnavailableError)
    await expect(ledger!.ready()).rejects.toThrow(/No PostgreSQL server takes writes now: 127.0.0.1:\d+ cannot/)
    await databases.server().start()
    expect(kept(await ledger!.append([entry(2), entry(1)]))).toMatchObject([{ row: { seq: 2 } }, { row: { seq: 1 } }])
    await ledger!.ready()
    await close()
  })

  it('is unavailable while somebody else holds its log, and then stores', async () => {
    const { ledgers, close, database } = await collectors(1)
    await ledgers[0]!.append([entry(1)])
    const other = new Client({ host: '127.0.0.1', port: databases.server().port, user: 'yinyom', database })
    await other.connect()
    await other.query('BEGIN; SELECT id FROM yinyom.logs FOR UPDATE')
    await expect(ledgers[0]!.append([entry(2)])).rejects.toThrow(LedgerUnavailableError)
    await other.query('COMMIT')
    await other.end()
    expect(kept(await ledgers[0]!.append([entry(2)]))).toMatchObject([{ state: 'stored', row: { seq: 2 } }])
    await close()
  })

  it('stores although its connection is ended while it waits', async () => {
    const { ledgers, ask, close, database } = await collectors(1)
    await ledgers[0]!.append([entry(1)])
    const other = new Client({ host: '127.0.0.1', port: databases.server().port, user: 'yinyom', database })
    await other.connect()
    await other.query('BEGIN; SELECT id FROM yinyom.logs FOR UPDATE')
    const appending = ledgers[0]!.append([entry(2)])
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'`
    await expect.poll(() => ask(end)).toHaveLength(1)
    await other.query('COMMIT')
    await other.end()
    expect(kept(await appending)).toMatchObject([{ state: 'stored', row: { seq: 2 } }])
    await close()
  })

  it('is unavailable on a server that is read-only', async () => {
    const { ledgers, ask, close, database } = await collectors(1)
    await ask(`ALTER DATABASE ${database} SET default_transaction_read_only = on`)
    const other = primaryOf([databases.server()], database)
    await expect(other.query('SELECT 1')).rejects.toThrow(/is read-only/)
    await other.close()
    await expect(ledgers[0]!.append([entry(1)])).resolves.toMatchObject({ state: 'kept' })
    await close()
  })

  it('does not call it unavailable when it is broken', async () => {
    const { ledgers, ask, close } = await collectors(1)
    await ask('DROP TABLE yinyom.receipts')
    await expect(ledgers[0]!.append([entry(1)])).rejects.not.toThrow(LedgerUnavailableError)
    await close()
  })
})

describe.skipIf(!POSTGRES_BIN)('migratePostgres', () => {
  const databases = usePostgres()

  it('may be done by several processes at once, step by step', async () => {
    const database = await databases.make()
    const primaries = Array.from({ length: 4 }, () => primaryOf([databases.server()], database))
    const more = [...POSTGRES_MIGRATIONS, 'CREATE TABLE yinyom.later (id INTEGER)']
    await Promise.all(primaries.map((primary) => migratePostgres(primary)))
    await Promise.all(primaries.map((primary) => migratePostgres(primary, more)))
    const versions = await primaries[0]!.query('SELECT version FROM yinyom.migrations ORDER BY version')
    expect(versions).toEqual(more.map((_step, at) => ({ version: at + 1 })))
    await expect(migratePostgres(primaries[1]!)).rejects.toThrow(LedgerDatabaseError)
    await expect(migratePostgres(primaries[1]!)).rejects.toThrow('made by a newer collector: install that version')
    for (const primary of primaries) await primary.close()
  })

  it('refuses a schema of another program, and a database that is not in UTF-8', async () => {
    const [taken, latin] = [await databases.make(), 'latin']
    await databases.server().ask('CREATE SCHEMA yinyom', taken)
    await databases.server().ask(`CREATE DATABASE ${latin} ENCODING 'LATIN1' TEMPLATE template0`)
    for (const [database, words] of [
      [taken, /belongs to another program: name another database/],
      [latin, /is in LATIN1: make one with ENCODING 'UTF8'/],
    ] as const) {
      const primary = primaryOf([databases.server()], database)
      await expect(migratePostgres(primary)).rejects.toThrow(words)
      await primary.close()
    }
  })
})
