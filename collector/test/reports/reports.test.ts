import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReportCounts } from '../../src/reports/report-counts.ts'
import { createAdmission } from '../../src/limits/admission.ts'
import { createSenderLimits } from '../../src/limits/sender-limits.ts'
import { aCollector } from '../a-collector.ts'
import { aFolder } from '../a-folder.ts'
import { runCollector, useBuiltCollector } from '../run-collector.ts'
import { aRecords } from '../a-records.ts'

const SITE = 'https://www.example.co.th'
const report = (blockedURL: string, documentURL = `${SITE}/cart?u=1`) => ({
  type: 'csp-violation',
  url: documentURL,
  body: { documentURL, blockedURL, effectiveDirective: 'script-src-elem', disposition: 'report' },
})
const NEW = { 'content-type': 'application/reports+json' }
const OLD = { 'content-type': 'application/csp-report' }

function aWatch(admission?: ReturnType<typeof createAdmission>) {
  const records = aRecords()
  const counts = createReportCounts(records)
  const { ask } = aCollector({ reports: counts, admission })
  const send = (body: unknown, headers: Record<string, string> = NEW) =>
    ask('/v1/reports', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
  const rows = async () => {
    await counts.write(0)
    return records.selectFrom('reports').selectAll().execute()
  }
  return { ask, send, rows }
}

describe('POST /v1/reports', () => {
  it('counts what a listed page reports, in either form, and keeps nothing of the visitor', async () => {
    const { send, rows } = aWatch()
    const headers = { ...NEW, origin: SITE, 'user-agent': 'a browser of somebody', 'x-forwarded-for': '203.0.113.7' }
    expect((await send([report('https://leak.example/p?id=somchai')], headers)).status).toBe(204)
    const old = { 'document-uri': SITE, 'blocked-uri': 'https://leak.example', 'violated-directive': 'script-src-elem' }
    expect((await send({ 'csp-report': old }, OLD)).status).toBe(204)
    const kept = await rows()
    expect(kept).toMatchObject([
      { site: 'main', kind: 'csp-report', host: 'leak.example', directive: 'script-src-elem', reports: 2 },
    ])
    expect(JSON.stringify(kept)).not.toMatch(/somchai|203\.0|somebody|cart/)
  })

  it('drops what other pages report, without a word', async () => {
    const { send, rows } = aWatch()
    expect((await send([report('https://leak.example', 'https://www.example.org/')])).status).toBe(204)
    expect(await rows()).toEqual([])
  })

  it.each<[string, number, unknown, Record<string, string>?]>([
    ['no JSON', 400, '{'],
    ['no report', 422, [[]]],
    ['a deep list', 422, '['.repeat(30_000) + ']'.repeat(30_000)],
    ['an object of its prototype', 422, '{"__proto__":{"csp-report":{}}}', OLD],
    ['too long', 413, ' '.repeat(65_537)],
    ['JSON of no type', 415, [report('https://leak.example')], { 'content-type': 'application/json' }],
    ['compressed', 415, '', { ...NEW, 'content-encoding': 'gzip' }],
  ])('refuses what is %s with %i', async (_, status, body, headers) => {
    const { send, rows } = aWatch()
    expect((await send(body, headers)).status).toBe(status)
    expect(await rows()).toEqual([])
  })

  it('gives leave by preflight to a listed page alone', async () => {
    const { ask } = aWatch()
    const preflight = (origin: string) =>
      ask('/v1/reports', { method: 'OPTIONS', headers: { origin, 'access-control-request-headers': 'content-type' } })
    const given = await preflight(SITE)
    expect([given.status, given.headers.get('access-control-allow-origin')]).toEqual([204, SITE])
    expect(given.headers.get('access-control-allow-headers')).toBe('content-type')
    const refused = await preflight('https://www.example.org')
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([204, null])
    expect(refused.headers.get('access-control-allow-headers')).toBeNull()
  })

  it('has the limits of all that anybody may post', async () => {
    const limits = createSenderLimits({ perAddress: 10, perOrigin: 2 })
    const quotas = { take: async () => true, giveBack: () => undefined }
    const { send } = aWatch(createAdmission({ limits, quotas, isFull: () => false }))
    const statuses = []
    for (const n of [1, 2, 3]) statuses.push((await send([report(`https://h${n}.example`)])).status)
    expect(statuses).toEqual([204, 204, 429])
  })
})

describe('the leak watch of a running collector', () => {
  useBuiltCollector()

  it('shows a host that nobody catalogued, with its count, and names one that the catalogue knows', async () => {
    const env = { YINYOM_DB: join(aFolder(), 'receipts.sqlite'), YINYOM_ORIGINS: SITE }
    const { url } = await runCollector(env)
    const token = await runCollector(env, ['token', 'watch', '--role', 'viewer', '--days', '1'])
    await token.ended
    const authorization = `Bearer ${/only now: (\S+)/.exec(token.said())?.[1]}`
    const body = JSON.stringify([
      report('https://nobody-knows.example/x'),
      report('https://www.googletagmanager.com/gtm.js'),
    ])
    expect((await fetch(`${url}/v1/reports`, { method: 'POST', headers: NEW, body })).status).toBe(204)
    const shown = async () => {
      const answer = await fetch(`${url}/v1/reports?site=main`, { headers: { authorization } })
      const { reports = [] } = (await answer.json()) as { reports?: { host: string; service: string | null }[] }
      return reports.map(({ host, service }) => `${host} ${service}`).toSorted((one, other) => (one < other ? -1 : 1))
    }
    await expect
      .poll(shown, { timeout: 20_000 })
      .toEqual(['nobody-knows.example null', 'www.googletagmanager.com google-tag-manager'])
  })

  it('writes what waits when it is stopped', async () => {
    const env = { YINYOM_DB: join(aFolder(), 'receipts.sqlite'), YINYOM_ORIGINS: SITE }
    const { url, child, ended } = await runCollector(env)
    await fetch(`${url}/v1/reports`, {
      method: 'POST',
      headers: NEW,
      body: JSON.stringify([report('https://leak.example/')]),
    })
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    const { openDatabase } = await import('../../src/ledger/open-database.ts')
    expect(openDatabase(env.YINYOM_DB).prepare('SELECT host, reports FROM reports').all()).toEqual([
      { host: 'leak.example', reports: 1 },
    ])
  })
})
