import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/model/jcs.ts'
import { isPlainText } from '../../src/model/plain-text.ts'
import { digestOf } from '../src/digest-of.ts'
import { createDirectory } from '../src/sites/directory.ts'
import { createCollector } from '../src/app.ts'
import { verifyEd25519 } from '../src/keys/verify-ed25519.ts'
import type { Ledger, LedgerRow } from '../src/ledger/ledger.ts'
import { openDatabase } from '../src/ledger/open-database.ts'
import { createPostgresLedger } from '../src/ledger/postgres-ledger.ts'
import { rememberPostgresKey } from '../src/ledger/postgres-keys.ts'
import { migratePostgres } from '../src/ledger/postgres-migrations.ts'
import { rememberKey } from '../src/ledger/sqlite-keys.ts'
import { createSqliteLedger } from '../src/ledger/sqlite-ledger.ts'
import { verifyLedger } from '../src/verify/verify-log.ts'
import { aFolder } from './a-folder.ts'
import { POSTGRES_BIN } from './a-postgres.ts'
import { aSigner } from './a-signer.ts'
import { diceOf, hostileBody } from './hostile-bodies.ts'
import { primaryOf, usePostgres } from './use-postgres.ts'

/** How many bodies; `YINYOM_BODIES=100000` is a long run by hand, and `YINYOM_SEED` makes others. */
const BODIES = Number(process.env.YINYOM_BODIES ?? 5000)
const SEED = Number(process.env.YINYOM_SEED ?? 20_260_601)
const AT_ONCE = 32
const SINCE = '2026-01-01T00:00:00.000Z'

async function aSqlite(): Promise<Ledger> {
  const db = openDatabase(join(aFolder(), 'receipts.sqlite'))
  rememberKey(db, aSigner.publicKey, SINCE)
  return createSqliteLedger(db, { signer: aSigner })
}

async function rowsOf(ledger: Ledger): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = []
  for (const { site, period, size } of await ledger.heads())
    for (let from = 1; from < size; from += 1000)
      for (const place of await ledger.places(site, period, from, 1000))
        if (place.kind === 'receipt') rows.push(place.row)
  return rows
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

interface Answered {
  readonly status: number
  readonly type: string | null
  readonly text: string
}

/** A refusal says what is wrong and where, in lines that deceive nobody. */
function expectProblem({ status, type, text }: Answered): void {
  expect(type).toBe('application/problem+json')
  const told = JSON.parse(text) as { status: number; detail: string; errors?: Record<string, string>[] }
  expect(told).toMatchObject({ status, detail: expect.stringMatching(/^\P{Cc}{10,}\.$/u) })
  if (status !== 422 && status !== 409) return
  expect(told.errors!.length).toBeGreaterThan(0)
  for (const { path, found, expected } of told.errors!) {
    expect(typeof path).toBe('string')
    expect(found).toMatch(/^\P{Cc}+$/u)
    expect(expected).toMatch(/^\P{Cc}+$/u)
  }
}

/** Waits for all also where one has failed, so that nothing goes on behind the end of the test. */
async function everySettled(all: readonly Promise<void>[]): Promise<void> {
  for (const one of await Promise.allSettled(all)) if (one.status === 'rejected') throw one.reason
}

function hostile(open: () => Promise<Ledger>): void {
  it(
    'is never the cause of a 5xx; what was acknowledged is what is stored, and every refusal says why',
    { timeout: 60_000 + BODIES * 20 },
    async () => {
      const ledger = await open()
      const reports: Error[] = []
      const app = createCollector({
        ledger,
        directory: createDirectory(() => [], ['https://www.example.co.th']),
        now: () => Date.parse('2026-06-01T02:03:05.000Z'),
        maxBytes: 65_536,
        report: (error) => void reports.push(error),
      })
      const dice = diceOf(SEED)
      const kept = new Map<string, string>()
      const statuses = new Map<number, number>()

      async function send(body: Uint8Array): Promise<void> {
        const headers = { 'content-type': 'application/json' }
        const response = await app.request('/v1/receipts', { method: 'POST', headers, body: body as BodyInit })
        const { status } = response
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        expect([200, 201, 400, 409, 413, 422], Buffer.from(body).toString('latin1')).toContain(status)
        const answered = { status, type: response.headers.get('content-type'), text: await response.text() }
        if (status >= 400) return expectProblem(answered)
        const sent: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
        const answers = [JSON.parse(answered.text)].flat() as { digest: string }[]
        const receipts = [sent].flat() as { receipt_id: string }[]
        expect(answers.map(({ digest }) => digest)).toEqual(receipts.map((one) => digestOf(canonicalJson(one))))
        for (const receipt of receipts) kept.set(receipt.receipt_id, canonicalJson(receipt))
      }
      for (let n = 0; n < BODIES; n += AT_ONCE)
        await everySettled(Array.from({ length: AT_ONCE }, (_, at) => send(hostileBody(n + at, dice))))

      expect(reports).toEqual([])
      const rows = await rowsOf(ledger)
      expect(new Map(rows.map(({ receiptId, body }) => [receiptId, body]))).toEqual(kept)
      expect(rows.length).toBe(kept.size)
      expect(rows.flatMap(({ body }) => textsIn(JSON.parse(body))).filter((text) => !isPlainText(text))).toEqual([])
      const verdict = await verifyLedger({ ledger, name: aSigner.name, verify: verifyEd25519 })
      expect(verdict).toMatchObject({ receipts: kept.size, faults: [] })
      await ledger.close()
      // Each way was taken.
      for (const status of [200, 201, 400, 409, 422]) expect(statuses.get(status), String(status)).toBeGreaterThan(0)
      if (process.env.YINYOM_BODIES)
        process.stdout.write(`${JSON.stringify([...statuses].toSorted(([a], [b]) => a - b))}, ${kept.size} stored\n`)
    },
  )
}

describe(`what is sent in ${BODIES} hostile bodies to a collector on SQLite`, () => hostile(aSqlite))

describe.skipIf(!POSTGRES_BIN)(`what is sent in ${BODIES} hostile bodies to a collector on PostgreSQL`, () => {
  const databases = usePostgres()
  hostile(async () => {
    const primary = primaryOf([databases.server()], await databases.make())
    await migratePostgres(primary)
    await rememberPostgresKey(primary, aSigner.publicKey, SINCE)
    return createPostgresLedger(primary, { signer: aSigner })
  })
})
