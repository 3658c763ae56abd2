import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { aFolder } from './a-folder.ts'
import { POSTGRES_BIN } from './a-postgres.ts'
import { aReceipt, receiptId } from './a-receipt.ts'
import { post, runCollector, useBuiltCollector } from './run-collector.ts'
import { addressOf, usePostgres } from './use-postgres.ts'

useBuiltCollector()

const COUNT = 1000
const receipts = Array.from({ length: COUNT }, (_, n) => aReceipt(n))

/** Sends every receipt, sixteen at a time. */
async function sendAll(send: (n: number) => Promise<void>): Promise<void> {
  let next = 0
  const sender = async () => {
    while (next < COUNT) await send(next++)
  }
  await Promise.all(Array.from({ length: 16 }, sender))
}

function inspect<T>(path: string, look: (db: Database.Database) => T): T {
  const db = new Database(path)
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    return look(db)
  } finally {
    db.close()
  }
}

const ids = (db: Database.Database) =>
  db.prepare<[], string>('SELECT receipt_id FROM receipts ORDER BY seq').pluck().all()

describe('a collector killed with -9 in the middle of a thousand receipts', () => {
  it(
    'has each receipt that it acknowledged, and after all are sent again each exactly once',
    { timeout: 120_000 },
    async () => {
      const path = join(aFolder(), 'receipts.sqlite')
      const first = await runCollector({ YINYOM_DB: path })
      const acknowledged = new Map<number, string>()
      await sendAll(async (n) => {
        const response = await post(first.url, receipts[n]).catch(() => undefined)
        if (!response) return
        expect(response.status).toBe(201)
        acknowledged.set(n, '')
        if (acknowledged.size === 400) first.child.kill('SIGKILL')
        // The kill may cut an answer in two: its status counts, its body may be lost.
        acknowledged.set(n, await response.text().catch(() => ''))
      })
      expect(await first.ended).toBe('SIGKILL')
      expect(acknowledged.size).toBeGreaterThanOrEqual(400)
      expect(acknowledged.size).toBeLessThan(COUNT)
      const stored = new Set(inspect(path, ids))
      expect([...acknowledged.keys()].filter((n) => !stored.has(receiptId(n)))).toEqual([])

      const second = await runCollector({ YINYOM_DB: path })
      const states = { 200: 0, 201: 0 }
      await sendAll(async (n) => {
        const response = await post(second.url, receipts[n])
        states[response.status as 200 | 201] += 1
        const text = await response.text()
        // A proof that comes later is of a later state of the log.
        const said = (answer: string) => answer.replace(/,"proof":.*/, '')
        if (acknowledged.get(n)) expect(said(text)).toBe(said(acknowledged.get(n)!))
      })
      expect(states).toEqual({ 200: stored.size, 201: COUNT - stored.size })
      second.child.kill('SIGTERM')
      expect(await second.ended).toBe(0)

      const kept = inspect(path, ids)
      expect(kept.toSorted()).toEqual(receipts.map((receipt) => receipt.receipt_id))
      const seqs = inspect(path, (db) => db.prepare('SELECT min(seq), max(seq) FROM receipts').raw().get())
      expect(seqs).toEqual([1, COUNT])
    },
  )
})

/** How often; `YINYOM_KILLS=200` is a long run by hand. */
const KILLS = Number(process.env.YINYOM_KILLS ?? 4)

/** A store that outlives its collectors. */
interface LastingStore {
  readonly env: Record<string, string>
  /** Of what is stored, without the help of a collector. */
  ids(): Promise<readonly string[]>
}

const inSqlite = async (): Promise<LastingStore> => {
  const path = join(aFolder(), 'receipts.sqlite')
  return { env: { YINYOM_DB: path }, ids: async () => inspect(path, ids) }
}

function killed(open: () => Promise<LastingStore>): void {
  it(
    'has each receipt that it acknowledged exactly once, and all its logs verify',
    { timeout: 60_000 + KILLS * 30_000 },
    async () => {
      const { env, ids } = await open()
      const acknowledged = new Set<number>()
      let made = 0
      for (let round = 0; round < KILLS; round++) {
        const running = await runCollector(env)
        const until = acknowledged.size + 1 + Math.floor(Math.random() * 60)
        // What was not acknowledged before comes again, as browsers send it.
        const again = Array.from({ length: made }, (_, n) => n).filter((n) => !acknowledged.has(n))
        const next = () => again.shift() ?? made++
        const send = async () => {
          for (let n = next(); ; n = next()) {
            const response = await post(running.url, aReceipt(n)).catch(() => undefined)
            if (!response) return
            expect([200, 201]).toContain(response.status)
            acknowledged.add(n)
            if (acknowledged.size >= until) running.child.kill('SIGKILL')
          }
        }
        await Promise.all(Array.from({ length: 16 }, send))
        expect(await running.ended).toBe('SIGKILL')
      }
      const stored = await ids()
      const kept = new Set(stored)
      expect(kept.size).toBe(stored.length)
      expect([...acknowledged].filter((n) => !kept.has(receiptId(n)))).toEqual([])
      const verify = await runCollector(env, ['verify'])
      expect(await verify.ended, verify.said()).toBe(0)
      expect(verify.said()).toContain(`${stored.length} receipts, 0 erased, 0 months dropped, 0 faults`)
    },
  )
}

describe(`a collector on SQLite killed with -9 at random, ${KILLS} times under load`, () => killed(inSqlite))

describe.skipIf(!POSTGRES_BIN)(`a collector on PostgreSQL killed with -9 at random, ${KILLS} times under load`, () => {
  const databases = usePostgres()
  killed(async () => {
    const database = await databases.make()
    const env = { YINYOM_DB: addressOf([databases.server()], database), YINYOM_KEY: join(aFolder(), 'signing.pem') }
    const ids = async () =>
      (await databases.server().ask('SELECT receipt_id AS id FROM yinyom.receipts', database)).map(({ id }) =>
        String(id),
      )
    return { env, ids }
  })
})
