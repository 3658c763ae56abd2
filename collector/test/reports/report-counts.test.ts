import { describe, expect, it } from 'vitest'
import { migratePostgres } from '../../src/ledger/postgres-migrations.ts'
import type { Records } from '../../src/records/records.ts'
import { createPostgresRecords } from '../../src/records/postgres-records.ts'
import { createReportCounts } from '../../src/reports/report-counts.ts'
import type { Violation } from '../../src/reports/read-reports.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { aRecords } from '../a-records.ts'
import { primaryOf, usePostgres } from '../use-postgres.ts'

const NOW = Date.parse('2026-06-01T16:59:00.000Z')
const DAY = 86_400_000
const seen = (host: string): Violation => ({
  origin: 'https://www.example.co.th',
  kind: 'csp-report',
  host,
  directive: 'img-src',
})
const rowsOf = async (records: Records) =>
  (await records.selectFrom('reports').selectAll().orderBy('day').orderBy('host').execute()).map((row) => ({
    ...row,
    reports: Number(row.reports),
  }))

function behaves(open: () => Promise<Records>): void {
  it('are written as one row a day, kind, host and directive, with the first time, and added to', async () => {
    const records = await open()
    const [one, other] = [createReportCounts(records), createReportCounts(records)]
    for (let n = 0; n < 1000; n++) one.count('main', seen('a.example'), NOW + n)
    other.count('main', seen('a.example'), NOW + 5000)
    other.count('main', seen('a.example'), NOW + 60_000)
    await one.write(NOW)
    await other.write(NOW)
    const row = { site: 'main', kind: 'csp-report', host: 'a.example', directive: 'img-src' }
    expect(await rowsOf(records)).toEqual([
      { ...row, day: '2026-06-01', first_at: '2026-06-01T16:59:00.000Z', reports: 1001 },
      { ...row, day: '2026-06-02', first_at: '2026-06-01T17:00:00.000Z', reports: 1 },
    ])
  })

  it('have five hundred hosts a day, and count the others together', async () => {
    const records = await open()
    const counts = createReportCounts(records)
    for (let n = 0; n < 700; n++) counts.count('main', seen(`h${n}.example`), NOW)
    await counts.write(NOW)
    // Another collector, or this one after a restart.
    const later = createReportCounts(records)
    later.count('main', seen('new.example'), NOW)
    later.count('main', seen('h7.example'), NOW)
    await later.write(NOW)
    const rows = await rowsOf(records)
    expect(rows).toHaveLength(501)
    expect(rows.find(({ host }) => host === '(other)')?.reports).toBe(201)
    expect(rows.find(({ host }) => host === 'h7.example')?.reports).toBe(2)
  })

  it('go after four hundred days', async () => {
    const records = await open()
    const counts = createReportCounts(records)
    counts.count('main', seen('old.example'), NOW)
    await counts.write(NOW)
    counts.count('main', seen('new.example'), NOW + 401 * DAY)
    await counts.write(NOW + 401 * DAY)
    expect((await rowsOf(records)).map(({ host }) => host)).toEqual(['new.example'])
  })
}

describe('counts of reports in SQLite', () => behaves(async () => aRecords()))

describe.skipIf(!POSTGRES_BIN)('counts of reports in PostgreSQL', () => {
  const databases = usePostgres()
  behaves(async () => {
    const primary = primaryOf([databases.server()], await databases.make())
    await migratePostgres(primary)
    return createPostgresRecords(primary)
  })
})

it('counts that cannot be written stay, and are written later', async () => {
  const records = aRecords()
  let isDown = true
  const failing = new Proxy(records, {
    get(target, name: keyof Records) {
      if (isDown && name === 'insertInto') throw new Error('down')
      const found: unknown = target[name]
      return typeof found === 'function' ? (found.bind(target) as unknown) : found
    },
  })
  const counts = createReportCounts(failing)
  for (const host of ['a.example', 'b.example', 'b.example']) counts.count('main', seen(host), NOW)
  await expect(counts.write(NOW)).rejects.toThrow('down')
  isDown = false
  await counts.write(NOW)
  expect((await rowsOf(records)).map(({ host, reports }) => [host, reports])).toEqual([
    ['a.example', 1],
    ['b.example', 2],
  ])
})
