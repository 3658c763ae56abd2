import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { openBrowsing } from '../../../cli/src/browse/open-browsing.ts'
import type { Browsing } from '../../../cli/src/scan/browsing.ts'
import { findAliases } from '../../../cli/src/scan/find-aliases.ts'
import { judge } from '../../../cli/src/scan/judge.ts'
import type { Report } from '../../../cli/src/scan/report.ts'
import { scanSite } from '../../../cli/src/scan/scan-site.ts'
import type { ScanRun } from '../../../cli/src/scan/scan-site.ts'
import { startMappedHosts } from './mapped-hosts.ts'
import type { MappedHosts } from './mapped-hosts.ts'
import { PLANTED } from './planted.ts'
import { SHOP, answerShop } from './shop-site.ts'

/** The DNS of the site under test. */
const CNAMES: Readonly<Record<string, readonly string[]>> = {
  'metrics.shop-under-test.co.th': ['shop-under-test.collect.example'],
  'shop-under-test.collect.example': ['shopundertest.sc.omtrdc.net'],
}

let hosts: MappedHosts
let browsing: Browsing
let run: ScanRun
let report: Report
let seconds = 0
beforeAll(async () => {
  hosts = await startMappedHosts(answerShop)
  browsing = await openBrowsing({ quiet: 1000, patience: 10_000, env: process.env, resolver: hosts.resolver })
  const start = performance.now()
  run = await scanSite(
    {
      start: [`${SHOP}/`],
      depth: 1,
      max: 20,
      ignoreRobots: false,
      pause: 0,
      categories: [],
      pictures: true,
      profile: { site: SHOP },
    },
    {
      browsing,
      readText: () => Promise.resolve(undefined),
      wait: () => Promise.resolve(),
      progress: () => {},
    },
  )
  seconds = (performance.now() - start) / 1000
  const aliases = await findAliases(run.observations, async (host) => CNAMES[host] ?? [])
  report = judge(run, { catalogue: SERVICES, aliases, now: 0 })
}, 300_000)
afterAll(async () => {
  await browsing?.close()
  await hosts?.stop()
})

/** `service pass` for all that is planted. */
function planned(): Set<string> {
  return new Set(
    PLANTED.flatMap(({ id, when, stub }) => {
      const stays = stub?.cookies ?? stub?.local ?? stub?.database
      const passes =
        when === 'always'
          ? ['before', 'refused', 'accepted', 'withdrawn']
          : ['accepted', ...(stays ? ['withdrawn'] : [])]
      return passes.map((pass) => `${id} ${pass}`)
    }),
  )
}

function compare(name: string, plan: ReadonlySet<string>, found: ReadonlySet<string>) {
  const right = [...found].filter((one) => plan.has(one)).length
  const missed = [...plan].filter((one) => !found.has(one))
  const wrong = [...found].filter((one) => !plan.has(one))
  const recall = right / plan.size
  const precision = right / found.size
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`
  process.stdout.write(`${name}: recall ${percent(recall)}, precision ${percent(precision)} of ${plan.size}\n`)
  if (missed.length) process.stdout.write(`  missed: ${missed.join(', ')}\n`)
  if (wrong.length) process.stdout.write(`  wrong: ${wrong.join(', ')}\n`)
  return { recall, precision }
}

describe('the scan bank', () => {
  it('holds at least 40 services on ten pages, all of which were looked at', () => {
    const services = new Set(PLANTED.map(({ id }) => id))
    process.stdout.write(`${services.size} services on ${report.pages.length} pages, ${seconds.toFixed(1)} s\n`)
    expect(services.size).toBeGreaterThanOrEqual(40)
    expect(report.pages.length).toBeGreaterThanOrEqual(10)
    expect(report.passes.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done', 'done'])
    expect(report.banner).toEqual({ tool: 'cookiebot', name: 'Cookiebot' })
  })

  it('finds the services of each pass: recall and precision of 95 % and more', () => {
    const found = new Set(report.services.flatMap(({ id, seen }) => Object.keys(seen).map((pass) => `${id} ${pass}`)))
    const { recall, precision } = compare('services by pass', planned(), found)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })

  it('finds the leaks: what ran before an answer, after a refusal and after a withdrawal', () => {
    const told = new Set(['recaptcha', 'cookiebot'])
    const plan = new Set([...planned()].filter((one) => !one.endsWith(' accepted') && !told.has(one.split(' ')[0]!)))
    const leaks = report.findings.filter(({ rule }) => rule === 'leak')
    const { recall, precision } = compare(
      'leaks',
      plan,
      new Set(leaks.map(({ subject, pass }) => `${subject} ${pass}`)),
    )
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })

  it('sees all twelve kinds of request', () => {
    const seen = run.observations.filter(({ pass, url }) => pass === 'before' && url.endsWith('/kinds'))
    const types = new Map(seen.flatMap(({ requests }) => requests.map(({ url, type }) => [new URL(url).host, type])))
    expect(Object.fromEntries(types)).toMatchObject({
      'cdn.mxpnl.com': 'script',
      'dynamic.criteo.com': 'script',
      'imp.accesstrade.in.th': 'image',
      'www.youtube.com': 'document',
      'tr.line.me': 'image',
      's10.histats.com': 'script',
      'api2.amplitude.com': 'fetch',
      'us.i.posthog.com': 'ping',
      'cdn.segment.com': 'script',
      'fonts.googleapis.com': 'stylesheet',
      'fonts.gstatic.com': 'font',
      'vsa1.tawk.to': 'websocket',
    })
    expect([...types.keys()]).toContain('plausible.io')
  })

  it('says for each leak where it comes from, and gives the marked line where a mark is enough', () => {
    const leaks = report.findings.filter(({ rule, pass }) => rule === 'leak' && pass === 'before')
    const without = leaks.filter(({ places }) => !places.length).map(({ subject }) => subject)
    const marked = leaks.filter(({ places }) => places.some(({ after }) => after?.includes('data-category=')))
    process.stdout.write(
      `${leaks.length} leaks: ${marked.length} with a marked line, ${without.length} without a place (${without.join(', ')})\n`,
    )
    expect(without.length / leaks.length).toBeLessThanOrEqual(0.05)
    const pixel = leaks.find(({ subject }) => subject === 'snapchat-pixel')
    expect(pixel?.places[0]).toMatchObject({ before: '<script src="/js/bundle.js">', through: ['/js/bundle.js'] })
    for (const { places } of leaks) {
      for (const { page, line, before } of places) {
        const html = run.observations.find(({ url, pass }) => url === page && pass === 'before')!.html.split('\n')
        expect(html.slice(line - 1).join('\n')).toContain(before.split('…')[0]!.split('\n')[0])
      }
    }
  })

  it('names the host that the catalogue does not know, and no other', () => {
    expect(report.unknown.map(({ host }) => host)).toEqual(['cdn.partner-under-test.net'])
  })

  it('says which name of the site is another’s, through all that stands between', () => {
    const aliases = report.findings.filter(({ rule }) => rule === 'alias')
    expect(aliases).toMatchObject([
      {
        subject: 'metrics.shop-under-test.co.th',
        name: 'Adobe Analytics',
        evidence: ['shop-under-test.collect.example', 'shopundertest.sc.omtrdc.net'],
      },
    ])
  })

  it('says who set a cookie, and that of the site itself is nobody’s', () => {
    const cookies = new Map(report.cookies.map((cookie) => [cookie.name, cookie]))
    expect(cookies.get('_fbp')).toMatchObject({ service: 'meta-pixel', secure: true, party: 'first' })
    expect(cookies.get('_fbp')?.from).toContain('connect.facebook.net')
    expect(cookies.get('cart_items')?.service).toBeUndefined()
  })

  it('writes a report that its schema holds for', () => {
    const schema = new URL('../../../cli/scan.schema.json', import.meta.url)
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object)
    validate(JSON.parse(JSON.stringify(report)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('takes a picture of each pass', () => {
    const shown = run.observations.filter(({ picture }) => picture).map(({ pass }) => pass)
    expect(shown.toSorted()).toEqual(['accepted', 'before', 'refused', 'withdrawn'])
  })
})
