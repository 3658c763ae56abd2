import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createDirectory } from '../../src/sites/directory.ts'
import { createCollector } from '../../src/app.ts'
import { digestOf } from '../../src/digest-of.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import { LedgerUnavailableError } from '../../src/ledger/ledger.ts'
import type { Ledger, LedgerEntry } from '../../src/ledger/ledger.ts'
import { rememberPostgresKey } from '../../src/ledger/postgres-keys.ts'
import { createPostgresLedger } from '../../src/ledger/postgres-ledger.ts'
import { migratePostgres } from '../../src/ledger/postgres-migrations.ts'
import { verifyLedger } from '../../src/verify/verify-log.ts'
import { POSTGRES_BIN, aPostgres } from '../a-postgres.ts'
import type { APostgres } from '../a-postgres.ts'
import { aSigner } from '../a-signer.ts'
import { primaryOf } from '../use-postgres.ts'
import { anEntry } from './ledger-contract.ts'

function entry(n: number): LedgerEntry {
  const body = `{"n":${n}}`
  return { ...anEntry(n), body, digest: digestOf(body) }
}

const FOLLOWED = `SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync' AND state = 'streaming'`
const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => id)
/** Waits as long as a busy machine needs. */
const until = (look: () => Promise<unknown>) => vi.waitFor(look, { timeout: 50_000, interval: 30 })
const isFollowed = (server: APostgres) => until(async () => expect(await server.ask(FOLLOWED)).toHaveLength(1))
const RECEIPTS = 'SELECT receipt_id AS id FROM yinyom.receipts ORDER BY seq'

// One story: each test goes on where the one before has ended.
describe.skipIf(!POSTGRES_BIN)('a primary and its synchronous standby', () => {
  let [primary, standby] = [undefined as unknown as APostgres, undefined as unknown as APostgres]
  let ledger: Ledger

  beforeAll(async () => {
    primary = await aPostgres()
    await primary.start()
    standby = await aPostgres({ of: primary })
    await standby.start()
    await primary.ask(`ALTER SYSTEM SET synchronous_standby_names = '*'`)
    await primary.ask('SELECT pg_reload_conf()')
    await isFollowed(primary)
    const both = primaryOf([primary, standby], 'postgres')
    await migratePostgres(both)
    await rememberPostgresKey(both, aSigner.publicKey, '2026-01-01T00:00:00.000Z')
    ledger = createPostgresLedger(both, { signer: aSigner })
  })
  afterAll(async () => {
    await ledger?.close()
    await standby?.remove()
    await primary?.remove()
  })

  it('keep what is acknowledged, both', async () => {
    expect(await ledger.append([entry(1)])).toMatchObject({ receipts: [{ state: 'stored', row: { seq: 1 } }] })
    await until(async () => expect(idsOf(await standby.ask(RECEIPTS))).toEqual(['receipt-1']))
  })

  it('acknowledge nothing while the standby is away', async () => {
    await standby.stop()
    await expect(ledger.append([entry(2)])).rejects.toThrow(LedgerUnavailableError)
    await expect(ledger.append([entry(2)])).rejects.toThrow(LedgerUnavailableError)
    await expect(ledger.ready()).rejects.toThrow(LedgerUnavailableError)
  })

  it('do not either after a restart of the primary, which then shows a row that the standby lacks', async () => {
    await primary.stop('crash')
    await primary.start()
    expect(idsOf(await primary.ask(RECEIPTS))).toEqual(['receipt-1', 'receipt-2'])
    await expect(ledger.append([entry(2)])).rejects.toThrow(LedgerUnavailableError)
  })

  it('publish no state of a log that could still be taken back', async () => {
    const app = createCollector({ ledger, directory: createDirectory(() => [], '*'), now: Date.now, maxBytes: 65_536 })
    expect((await ledger.heads())[0]).toMatchObject({ size: 3 })
    for (const what of ['checkpoint', 'tile/0/000.p/3'])
      expect((await app.request(`/log/main/2026-06/${what}`)).status).toBe(503)
  })

  it('take a wait that an operator cancels for no acknowledgement', async () => {
    await primary.stop('crash')
    await primary.start()
    const appending = ledger.append([entry(2)])
    const refused = expect(appending).rejects.toThrow(/standby has not confirmed it/)
    const cancel = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'`
    await until(async () => expect(await primary.ask(cancel)).not.toEqual([]))
    await refused
  })

  it('acknowledge it once the standby is back', async () => {
    await standby.start()
    await isFollowed(primary)
    const again = await until(() => ledger.append([entry(2)]))
    expect(again).toMatchObject({ receipts: [{ state: 'duplicate', row: { seq: 2 } }] })
    await until(async () => expect(idsOf(await standby.ask(RECEIPTS))).toEqual(['receipt-1', 'receipt-2']))
  })

  it('go on with the standby by themselves once that is promoted, and everything is there exactly once', async () => {
    await primary.stop('crash')
    await expect(ledger.append([entry(3)])).rejects.toThrow(/is a standby/)
    await standby.ask('SELECT pg_promote()')
    const outcome = await ledger.append([entry(2), entry(3)])
    expect(outcome).toMatchObject({ receipts: [{ state: 'duplicate' }, { state: 'stored', row: { seq: 3 } }] })
    expect(idsOf(await standby.ask(RECEIPTS))).toEqual(['receipt-1', 'receipt-2', 'receipt-3'])
    const verdict = await verifyLedger({ ledger, name: aSigner.name, verify: verifyEd25519 })
    expect(verdict).toMatchObject({ receipts: 3, faults: [] })
  })

  it('go on there even where the old primary comes back and takes itself for the primary', async () => {
    await primary.start()
    const other = primaryOf([primary, standby], 'postgres')
    const [where] = await other.query<{ port: number }>('SELECT inet_server_port() AS port')
    expect(where!.port).toBe(standby.port)
    await other.close()
    expect(await ledger.append([entry(4)])).toMatchObject({ receipts: [{ row: { seq: 4 } }] })
  })
})
