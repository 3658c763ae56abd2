import { randomBytes } from 'node:crypto'
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { checkProof } from '../../../src/evidence/check-proof.ts'
import { parseCheckpoint } from '../../../src/tlog/checkpoint.ts'
import { leafHash } from '../../../src/tlog/hash.ts'
import { formatProof, parseProof } from '../../../src/tlog/log-proof.ts'
import { parseKey, parseNote } from '../../../src/tlog/signed-note.ts'
import { createTree } from '../../../src/tlog/tree.ts'
import { isConsistent } from '../../../src/tlog/verify.ts'
import { verifyEd25519 } from '../../../test/tlog/a-log.ts'
import { makePem, readSigningKey } from '../../src/keys/signing-key.ts'
import { openingEntry } from '../../src/ledger/grow-log.ts'
import { LedgerUnavailableError } from '../../src/ledger/ledger.ts'
import type { AppendOutcome, Ledger, LedgerEntry } from '../../src/ledger/ledger.ts'
import { logOldReceipts } from '../../src/ledger/log-old-receipts.ts'
import { MIGRATIONS } from '../../src/ledger/migrations.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { sha256 } from '../../src/sha256.ts'
import { aFolder } from '../a-folder.ts'
import { aReceipt } from '../a-receipt.ts'
import { aSigner } from '../a-signer.ts'
import { describeEachLedger } from './each-ledger.ts'
import { anEntry } from './ledger-contract.ts'

const ports = { sha256, verify: verifyEd25519 }
const key = parseKey(sha256, aSigner.verifierKey)!
const aFile = () => join(aFolder(), 'ledger.sqlite')

function kept(outcome: AppendOutcome) {
  if (outcome.state !== 'kept') throw new Error('a conflict')
  return outcome.receipts
}

function at(n: number, receivedAt: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const digest = createHash('sha256').update(String(n)).digest('hex')
  return { ...anEntry(n), digest, receivedAt, ...more }
}

async function treeOf(ledger: Ledger, site: string, period: string) {
  const head = (await ledger.heads()).find((one) => one.site === site && one.period === period)!
  const tiles = new Map<string, Uint8Array>()
  for (let level = 0; level < 3; level++)
    for (let index = 0; index < 5; index++) {
      const tile = await ledger.tile(site, period, level, index)
      if (tile) tiles.set(`${level}/${index}`, tile)
    }
  const tree = (size = head.size) => createTree(sha256, size, (level, index) => tiles.get(`${level}/${index}`)!)
  return { head, tree, checkpoint: parseCheckpoint(parseNote(head.checkpoint)!.text)! }
}

describeEachLedger('the logs of a ledger', (open) => {
  it('prove every receipt, in groups of any size, and again later', async () => {
    const ledger = await open()
    const entries = Array.from({ length: 600 }, (_one, n) => at(n, '2026-06-01T00:00:00.000Z'))
    const first = kept(await ledger.append(entries.slice(0, 3)))
    await Promise.all([ledger.append(entries.slice(3, 40)), ledger.append(entries.slice(40, 300))])
    const last = kept(await ledger.append(entries.slice(250)))
    const again = kept(await ledger.append(entries.slice(0, 3)))
    for (const { row, proof } of [...first, ...last, ...again])
      expect(checkProof(row.digest, proof, key, ports)).toMatchObject({
        holds: true,
        log: 'log.example/main/2026-06',
        index: row.seq,
        provenance: 'origin',
        receivedAt: row.receivedAt,
      })
    expect(last.map(({ row }) => row.seq)).toEqual(Array.from({ length: 350 }, (_one, n) => 251 + n))
    await ledger.close()
  })

  it('prove no other receipt, arrival, place, key or name', async () => {
    const ledger = await open()
    const [one, two] = kept(await ledger.append([at(1, '2026-06-01T00:00:00.000Z'), at(2, '2026-06-01T00:00:00.000Z')]))
    const { row, proof } = one!
    const parsed = parseProof(proof)!
    const fault = (digest: string, text: string, by = key) => {
      const verdict = checkProof(digest, text, by, ports)
      return verdict.holds ? 'holds' : verdict.fault
    }
    const later = new TextEncoder().encode(new TextDecoder().decode(parsed.extra).replace('2026-06-01', '2026-06-02'))
    expect([
      fault(two!.row.digest, proof),
      fault(row.digest, formatProof({ ...parsed, extra: later })),
      fault(row.digest, formatProof({ ...parsed, index: 2 })),
      fault(row.digest, proof.replace('\n3\n', '\n4\n')),
      fault(row.digest, proof, parseKey(sha256, readSigningKey(makePem(), 'log.example').verifierKey)),
      fault(row.digest, proof, { ...key, name: 'log.exampl' }),
      fault(row.digest, formatProof({ ...parsed, extra: undefined })),
      fault(row.digest, ''),
      fault(row.digest, formatProof({ ...parsed, checkpoint: 'x' })),
    ]).toEqual([
      'not-included',
      'not-included',
      'not-included',
      'foreign-signature',
      'foreign-signature',
      'foreign-signature',
      'no-arrival',
      'not-a-proof',
      'not-a-checkpoint',
    ])
    await ledger.close()
  })

  it('are one per site and month of Bangkok, each bound to the end of the month before', async () => {
    const ledger = await open()
    await ledger.append([at(1, '2026-06-30T16:59:59.999Z')])
    await ledger.append([at(2, '2026-06-30T17:00:00.000Z')])
    await ledger.append([at(3, '2026-07-01T00:00:00.000Z', { site: 'shop' })])
    const heads = await ledger.heads()
    expect(heads.map(({ site, period, size }) => [site, period, size])).toEqual([
      ['main', '2026-06', 2],
      ['main', '2026-07', 2],
      ['shop', '2026-07', 2],
    ])
    const leafOf = async (site: string, period: string) => (await ledger.tile(site, period, 0, 0))?.slice(0, 32)
    const opening = (name: string, before: string) => leafHash(sha256, openingEntry(name, before))
    expect([...(await leafOf('main', '2026-06'))!]).toEqual([...opening('log.example/main/2026-06', '')])
    expect([...(await leafOf('main', '2026-07'))!]).toEqual([
      ...opening('log.example/main/2026-07', heads[0]!.checkpoint),
    ])
    expect([...(await leafOf('shop', '2026-07'))!]).toEqual([...opening('log.example/shop/2026-07', '')])
    await ledger.close()
  })

  it('take what comes with a clock that has gone back into the newest month, and open no old one', async () => {
    const ledger = await open()
    await ledger.append([at(1, '2026-07-02T00:00:00.000Z')])
    const [late] = kept(await ledger.append([at(2, '2026-06-02T00:00:00.000Z')]))
    expect(late!.row).toMatchObject({ period: '2026-07', seq: 2, receivedAt: '2026-06-02T00:00:00.000Z' })
    await ledger.close()
  })

  it('only grow: each state is the beginning of the next', async () => {
    const ledger = await open()
    let before
    for (const size of [1, 1, 5, 250, 1, 256, 40]) {
      const start = (await ledger.count()) + 1
      await ledger.append(Array.from({ length: size }, (_one, n) => at(start + n, '2026-06-01T00:00:00.000Z')))
      const { tree, checkpoint } = await treeOf(ledger, 'main', '2026-06')
      expect([...tree().root()]).toEqual([...checkpoint.root])
      if (before) {
        const proof = tree().consistency(before.size)
        expect(isConsistent(sha256, { older: before, newer: checkpoint, proof })).toBe(true)
      }
      before = checkpoint
    }
    await ledger.close()
  })
})

describe('a ledger in SQLite', () => {
  it('makes one commit and one signature of what comes at once, for each its own answer', async () => {
    const signed: string[] = []
    const signer = { ...aSigner, sign: (text: string, log: string) => (signed.push(log), aSigner.sign(text, log)) }
    const ledger = createSqliteLedger(openDatabase(aFile()), { signer })
    const sent = Array.from({ length: 64 }, (_one, n) => ledger.append([at(n % 60, '2026-06-01T00:00:00.000Z')]))
    const broken = ledger.append([{ ...at(1, '2026-06-01T00:00:00.000Z'), digest: 'f'.repeat(64) }])
    const outcomes = await Promise.all(sent)
    expect(outcomes.map((one) => kept(one)[0]!.state)).toEqual([
      ...Array.from({ length: 60 }, () => 'stored'),
      ...Array.from({ length: 4 }, () => 'duplicate'),
    ])
    expect([await broken, signed]).toEqual([{ state: 'conflict', at: [0] }, ['log.example/main/2026-06']])
    await ledger.close()
  })

  it('counts what it stores, once, by day and answer, and counts nothing for a rate', async () => {
    const db = openDatabase(aFile())
    const ledger = createSqliteLedger(db, { signer: aSigner })
    const tally = {
      day: '2026-06-01',
      category: 'analytics',
      state: 'given',
      notice: '1',
      surface: 'banner',
      lang: 'th',
    }
    const entry = (n: number) =>
      at(n, '2026-06-01T00:00:00.000Z', { tallies: [tally, { ...tally, category: 'marketing' }] })
    await ledger.append([entry(1), entry(2)])
    await ledger.append([entry(2), entry(1)])
    expect(db.prepare('SELECT category, receipts FROM counts ORDER BY category').raw().all()).toEqual([
      ['analytics', 2],
      ['marketing', 2],
    ])
    await ledger.close()
  })

  it('stores nothing into a file that was deleted or put in the place of its own', async () => {
    const path = aFile()
    const ledger = createSqliteLedger(openDatabase(path), { signer: aSigner })
    await ledger.append([at(1, '2026-06-01T00:00:00.000Z')])
    await ledger.ready()
    rmSync(path)
    await expect(ledger.append([at(2, '2026-06-01T00:00:00.000Z')])).rejects.toThrow(LedgerUnavailableError)
    await expect(ledger.ready()).rejects.toThrow(/no longer there/)
    openDatabase(path).close()
    await expect(ledger.ready()).rejects.toThrow(LedgerUnavailableError)
    await ledger.close()
  })

  it('lets the process go on while another one writes, and stores once that has ended', async () => {
    const path = aFile()
    const ledger = createSqliteLedger(openDatabase(path), { signer: aSigner, patience: 60_000 })
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    let turns = 0
    const ticking = setInterval(() => {
      if (++turns === 3) other.exec('COMMIT')
    }, 20)
    expect(await ledger.append([at(1, '2026-06-01T00:00:00.000Z')])).toMatchObject({ state: 'kept' })
    clearInterval(ticking)
    expect(turns).toBeGreaterThanOrEqual(3)
    other.close()
    await ledger.close()
  })

  it('goes on with a log after a group that failed once its leaves were hashed, and its proofs hold', async () => {
    const db = openDatabase(aFile())
    const ledger = createSqliteLedger(db, { signer: aSigner })
    await ledger.append([at(1, '2026-06-01T00:00:00.000Z')])
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
    const large = at(2, '2026-06-01T00:00:00.000Z', { body: randomBytes(75_000).toString('base64') })
    await expect(ledger.append([large])).rejects.toThrow(LedgerUnavailableError)
    db.pragma('max_page_count = 100000')
    const receipts = kept(await ledger.append([at(3, '2026-06-01T00:00:00.000Z'), at(1, '2026-06-01T00:00:00.000Z')]))
    for (const { row, proof } of receipts)
      expect(checkProof(row.digest, proof, key, ports)).toMatchObject({ holds: true, index: row.seq })
    await ledger.close()
  })

  it('shares its logs with a second process, and both prove', async () => {
    const path = aFile()
    const open = () => createSqliteLedger(openDatabase(path), { signer: aSigner, patience: 60_000 })
    const ledgers = [open(), open()]
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_one, n) => ledgers[n % 2]!.append([at(n, '2026-06-01T00:00:00.000Z')])),
    )
    const receipts = outcomes.flatMap(kept)
    expect(receipts.map(({ row }) => row.seq).toSorted((a, b) => a - b)).toEqual(receipts.map((_one, n) => n + 1))
    for (const { row, proof } of receipts)
      expect(checkProof(row.digest, proof, key, ports)).toMatchObject({ holds: true, index: row.seq })
    for (const ledger of ledgers) await ledger.close()
  })

  it('gives the receipts of an earlier version their leaves, once, even where that was interrupted', async () => {
    const path = aFile()
    const old = new Database(path)
    MIGRATIONS.slice(0, 2).forEach((step) => old.exec(step))
    old.pragma('user_version = 2')
    const insert = old.prepare('INSERT INTO receipts (receipt_id, digest, received_at, body) VALUES (?, ?, ?, ?)')
    for (let n = 1; n <= 700; n++)
      insert.run(`r${n}`, 'a'.repeat(64), `2026-0${n <= 400 ? 5 : 6}-01T00:00:00.000Z`, JSON.stringify(aReceipt(n)))
    old.close()

    const db = openDatabase(path)
    const ledger = createSqliteLedger(db, { signer: aSigner })
    let appends = 0
    const failing = {
      ...ledger,
      append: (entries: readonly LedgerEntry[]) =>
        appends++ ? Promise.reject(new Error('power')) : ledger.append(entries),
    }
    await expect(logOldReceipts(db, failing, 'main')).rejects.toThrow('power')
    await logOldReceipts(db, ledger, 'main')
    expect(await logOldReceipts(db, ledger, 'main')).toBe(0)
    expect((await ledger.heads()).map(({ period, size }) => [period, size])).toEqual([
      ['2026-05', 401],
      ['2026-06', 301],
    ])
    expect(await ledger.find('r700')).toMatchObject({
      seq: 300,
      provenance: 'unsigned',
      principal: aReceipt(700).pii_principal_id,
    })
    await ledger.close()
  })
})
