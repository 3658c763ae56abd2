import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leafHash } from '../../../src/tlog/hash.ts'
import { growTiles } from '../../../src/tlog/tiles.ts'
import { createTree } from '../../../src/tlog/tree.ts'
import { digestOf } from '../../src/digest-of.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { rememberKey } from '../../src/ledger/sqlite-keys.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { sha256 } from '../../src/sha256.ts'
import { createFrontier, isEdge } from '../../src/verify/frontier.ts'
import { formatWalk, parseWalk } from '../../src/verify/saved-walk.ts'
import type { SavedWalk } from '../../src/verify/saved-walk.ts'
import { verifyLedger } from '../../src/verify/verify-log.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'

const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => {
    const body = `{"n":${from + at}}`
    return { ...anEntry(from + at), body, digest: digestOf(body), receivedAt: '2026-05-10T00:00:00.000Z' }
  })

/** A ledger of one month with the receipts from 1 on, which counts the rows that are read of it. */
async function aLedger(receipts: number) {
  const db = openDatabase(join(aFolder(), 'ledger.sqlite'))
  rememberKey(db, aSigner.publicKey, '2026-01-01T00:00:00.000Z')
  const ledger = createSqliteLedger(db, { signer: aSigner })
  await ledger.append(entries(1, receipts + 1))
  let read = 0
  const counted: Ledger = {
    ...ledger,
    async places(...args) {
      const places = await ledger.places(...args)
      read += places.length
      return places
    },
  }
  async function walk(saved?: SavedWalk) {
    read = 0
    let last: SavedWalk | undefined
    const save = async (one: SavedWalk) => void (last = parseWalk(formatWalk(one)))
    const ports = { ledger: counted, name: aSigner.name, verify: verifyEd25519, save, now: () => 0 }
    const verdict = await verifyLedger({ ...ports, ...(saved && { saved }) })
    return { verdict, saved: last, read }
  }
  return { db, ledger, walk }
}

describe('a walk that goes on from an earlier one', () => {
  it('reads only what has come since, and says how much it has not read', async () => {
    const { ledger, walk } = await aLedger(700)
    const first = await walk()
    expect(first).toMatchObject({ verdict: { receipts: 700, faults: [] }, read: 700 })
    await ledger.append(entries(701, 1101))
    const second = await walk(first.saved)
    expect(second).toMatchObject({ verdict: { receipts: 400, earlier: 700, faults: [] }, read: 400 })
    expect(await walk(second.saved)).toMatchObject({ verdict: { receipts: 0, earlier: 1100, faults: [] }, read: 0 })
    await ledger.close()
  })

  it('sees a fault after its place, each time', async () => {
    const { db, ledger, walk } = await aLedger(300)
    const first = await walk()
    await ledger.append(entries(301, 401))
    db.exec(`UPDATE receipts SET provenance = 'device' WHERE seq = 350`)
    for (const saved of [first.saved, (await walk(first.saved)).saved ?? first.saved])
      expect((await walk(saved)).verdict.faults).toMatchObject([{ seq: 350, kind: 'edited' }])
    await ledger.close()
  })

  it('sees that what stands below its place is not what was walked', async () => {
    const { ledger, walk } = await aLedger(300)
    const { saved } = await walk()
    const other = await aLedger(400)
    expect((await other.walk(saved)).verdict.faults).toMatchObject([{ period: '2026-05', kind: 'rolled-back' }])
    const shorter = await aLedger(200)
    expect((await shorter.walk(saved)).verdict.faults).toMatchObject([{ kind: 'rolled-back' }])
    shorter.db.exec('DELETE FROM logs')
    expect((await shorter.walk(saved)).verdict.faults).toMatchObject([{ kind: 'rolled-back' }])
    for (const one of [ledger, other.ledger, shorter.ledger]) await one.close()
  })

  it('does not take a log that grows meanwhile for tampering', async () => {
    const { ledger } = await aLedger(300)
    const growing: Ledger = {
      ...ledger,
      async tile(...args) {
        const [row] = entries(1000 + asked, 1001 + asked)
        asked++
        await ledger.append([row!])
        return ledger.tile(...args)
      },
    }
    let asked = 0
    const verdict = await verifyLedger({ ledger: growing, name: aSigner.name, verify: verifyEd25519 })
    expect(verdict).toMatchObject({ receipts: 300, faults: [] })
    await ledger.close()
  })
})

describe('the edge of a tree', () => {
  const leaves = (count: number) =>
    Array.from({ length: count }, (_, at) => leafHash(sha256, new Uint8Array([at % 256, at >> 8, at >> 16])))

  it.each([
    [1, [1]],
    [256, [255, 1]],
    [257, [256, 1]],
    [1000, [1, 511, 1]],
    [66_000, [65_000, 536, 464]],
  ])('makes the root of %i leaves, in whichever steps they come', (size, steps) => {
    const all = leaves(Number(size))
    let frontier = createFrontier()
    for (const step of steps) {
      frontier = createFrontier(frontier.edge())
      frontier.grow(all.slice(frontier.size(), frontier.size() + step))
      expect(isEdge(frontier.edge())).toBe(true)
    }
    const rest = all.slice(frontier.size())
    if (rest.length > 0) frontier.grow(rest)
    const tiles = new Map<string, Uint8Array>()
    for (const { level, index, hashes } of growTiles(sha256, 0, all, () => new Uint8Array()))
      tiles.set(`${level}/${index}`, hashes)
    const tree = createTree(sha256, all.length, (level, index) => tiles.get(`${level}/${index}`)!)
    expect(frontier.root()).toEqual(tree.root())
  })

  it('is told from what is none', () => {
    const frontier = createFrontier()
    frontier.grow(leaves(300))
    const { size, hashes } = frontier.edge()
    for (const wrong of [
      { size: 301, hashes },
      { size, hashes: hashes.slice(1) },
      { size, hashes: [] },
    ])
      expect(isEdge(wrong)).toBe(false)
  })
})

describe('the file of a walk', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', 'x'],
    ['another format', '{"format":"x/1","log":"a"}\n'],
    [
      'hashes that do not fit the size',
      '{"format":"yinyom-verify/1","log":"a"}\n{"site":"a","period":"2026-01","size":3,"at":"x","edges":["AAAA"]}\n',
    ],
    ['no size', '{"format":"yinyom-verify/1","log":"a"}\n{"site":"a","period":"2026-01","at":"x","edges":[]}\n'],
  ])('is not read where it is %s', (_name, text) => {
    expect(parseWalk(text)).toBeUndefined()
  })
})
