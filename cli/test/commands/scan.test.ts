import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../../catalogue/src/services.ts'
import type { PageObservation } from '../../src/scan/observation.ts'
import type { Report } from '../../src/scan/report.ts'
import { aRequest, browseInMemory } from '../scan/a-visit.ts'
import type { InMemory, Pages } from '../scan/a-visit.ts'
import { CONTENT, aFolder } from './a-call.ts'

const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js'
const LEAKING: Partial<PageObservation> = {
  html: `<html>\n<script src="${PIXEL}"></script>`,
  requests: [aRequest(PIXEL)],
  banner: { tool: 'words', name: '' },
  picture: 'AAAA',
}

function aScan(pages: Pages = () => LEAKING) {
  const browsing = browseInMemory(pages)
  const tools = {
    ...CONTENT,
    services: async () => SERVICES,
    openBrowsing: async () => browsing as InMemory,
    cnameOf: async (host: string) => (host === 'stats.shop.co.th' ? ['shop.sc.omtrdc.net'] : []),
  }
  const fetch = () => Promise.resolve(new Response('', { status: 404 }))
  return { browsing, ...aFolder({ fetch }, tools) }
}

describe('yinyom scan', () => {
  it('tells what leaks with its line and the line to put there, and ends with 1', async () => {
    const { call } = aScan()
    const { code, out } = await call('scan', 'https://shop.co.th/')
    expect(code).toBe(1)
    expect(out).toContain('Meta Pixel runs before an answer, after a refusal, after a withdrawal.')
    expect(out).toContain('https://shop.co.th/:2')
    expect(out).toContain(
      `+ <script type="text/plain" data-category="marketing" data-service="meta-pixel" data-src="${PIXEL}">`,
    )
    expect((await call('scan', 'shop.co.th', '--lang', 'th')).out).toContain(
      'Meta Pixel ทำงานก่อนตอบ, หลังปฏิเสธ, หลังถอนความยินยอม',
    )
  })

  it('tells of a name of the site that is another name for a service', async () => {
    const { call } = aScan(() => ({ requests: [aRequest('https://stats.shop.co.th/b/ss/shop/1')] }))
    const { code, out } = await call('scan', 'https://shop.co.th/')
    expect(code).toBe(1)
    expect(out).toContain(
      'stats.shop.co.th, a name of the site, is an alias (CNAME) of shop.sc.omtrdc.net: Adobe Analytics',
    )
    expect(out).toContain('Adobe Analytics runs before an answer')
  })

  it('ends with 0 where nothing leaks, and where nothing is to fail', async () => {
    expect(
      (
        await aScan((_, { pass }) => (pass === 'accepted' ? LEAKING : { banner: LEAKING.banner! })).call(
          'scan',
          'shop.co.th',
        )
      ).code,
    ).toBe(0)
    expect((await aScan().call('scan', 'shop.co.th', '--fail-on', 'never')).code).toBe(0)
  })

  it('fails on what is unknown or undeclared only if it is asked to', async () => {
    const { call, write } = aScan((_, { pass }) => ({
      banner: LEAKING.banner!,
      requests: pass === 'accepted' ? [aRequest(PIXEL), aRequest('https://cdn.stranger.example/a.js')] : [],
    }))
    const code = async (on: string) => (await call('scan', 'shop.co.th', '--fail-on', on)).code
    expect([await code('leak'), await code('undeclared'), await code('unknown')]).toEqual([0, 0, 1])
    write('yinyom.json', '{ "services": [] }')
    expect([await code('leak'), await code('undeclared')]).toEqual([0, 1])
    write('yinyom.json', '{ "services": ["meta-pixel"] }')
    expect(await code('undeclared')).toBe(0)
  })

  it('gives its report as JSON, which is a baseline for the next scan', async () => {
    const { call, write } = aScan()
    const { out } = await call('scan', 'shop.co.th', '--json')
    const report = JSON.parse(out) as Report
    expect(report).toMatchObject({
      format: 'yinyom-scan/1',
      url: 'https://shop.co.th/',
      at: '2026-05-01T05:00:00.000Z',
    })
    write('before.json', out)
    const again = await call('scan', 'shop.co.th', '--baseline', 'before.json')
    expect([again.code, again.out]).toEqual([0, expect.stringContaining(`already told: ${report.findings.length}`)])
    write('before.json', JSON.stringify({ ...report, findings: [] }))
    expect((await call('scan', 'shop.co.th', '--baseline', 'before.json')).code).toBe(1)
  })

  it('writes a page for people that needs nothing else, and shows hostile text as text', async () => {
    const hostile = { ...LEAKING, html: `<script src="${PIXEL}" title="</pre><img src=x onerror=alert(1)>"></script>` }
    const { call, read } = aScan(() => hostile)
    await call('scan', 'shop.co.th', '--html', 'report.html', '--lang', 'th')
    const page = read('report.html')
    expect(page).toContain('<html lang="th">')
    expect(page).not.toMatch(/<img src=x|<script|src="https?:|href="https?:/)
    expect(page.match(/<figure>/g)).toHaveLength(4)
    expect(page).toContain('Meta Pixel')
  })

  it('writes SARIF with the line of each leak', async () => {
    const { call, read } = aScan()
    await call('scan', 'shop.co.th', '--sarif', 'scan.sarif')
    const { version, runs } = JSON.parse(read('scan.sarif')) as { version: string; runs: { results: unknown[] }[] }
    expect(version).toBe('2.1.0')
    expect(runs[0]?.results[0]).toMatchObject({
      ruleId: 'leak',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'https://shop.co.th/' }, region: { startLine: 2 } } }],
    })
  })

  it('adds what was seen to the configuration after showing it, and only once', async () => {
    const { call, write, read } = aScan()
    write('yinyom.json', '{ "site":   "shop" }\n')
    const refused = await call('scan', 'shop.co.th', '--write')
    expect([refused.code, read('yinyom.json')]).toEqual([2, '{ "site":   "shop" }\n'])
    const { out } = await call('scan', 'shop.co.th', '--write', '--yes')
    expect(out).toContain('+       "id": "meta-pixel"')
    const written = read('yinyom.json')
    expect(written).toContain('"site":   "shop"')
    expect((JSON.parse(written) as { services: { id: string }[] }).services.map(({ id }) => id)).toEqual(['meta-pixel'])
    expect((await call('scan', 'shop.co.th', '--write', '--yes')).out).toContain('declared already')
    expect(read('yinyom.json')).toBe(written)
  })

  it('leaves out services whose category the configuration has not', async () => {
    const { call, write, read } = aScan()
    write('yinyom.json', '{ "categories": ["necessary", "analytics"] }')
    expect((await call('scan', 'shop.co.th', '--write', '--yes')).out).toContain('Left out of yinyom.json: meta-pixel')
    expect(read('yinyom.json')).toBe('{ "categories": ["necessary", "analytics"] }')
  })

  it('says what a notice does not name', async () => {
    const { call, write } = aScan()
    write('notice.txt', 'ประกาศความเป็นส่วนตัว\n\nข้อ ๑ ข้อมูล\nเราเก็บชื่อของท่าน\n')
    expect((await call('scan', 'shop.co.th', '--notice', 'notice.txt')).out).toContain(
      'The notice does not name Meta Pixel',
    )
  })

  it('sends headers to the site and keeps receipts from the collector', async () => {
    const { call, write, browsing } = aScan()
    write('yinyom.json', '{ "receipts": { "endpoint": "/v1/receipts" } }')
    await call('scan', 'shop.co.th', '--header', 'Authorization: Basic eA==', '--header', 'X-A: b:c')
    expect(browsing.profiles[0]).toEqual({
      site: 'https://shop.co.th/',
      headers: { authorization: 'Basic eA==', 'x-a': 'b:c' },
      withoutReceipts: 'https://shop.co.th/v1/receipts',
    })
  })

  it.each([
    [['ftp://shop.co.th'], /not a web address/],
    [['http://['], /not a web address/],
    [['shop.co.th', '--max', 'many'], /--max many/],
    [['shop.co.th', '--header', 'none'], /--header none/],
    [['shop.co.th', '--baseline', 'away.json'], /not the report of a scan/],
    [['shop.co.th', '--storage-state', 'away.json'], /not a storage state/],
    [['shop.co.th', '--config', 'away.json'], /away.json/],
    [['shop.co.th', '--fail-on', 'all'], /--fail-on/],
  ])('called wrongly, %j, ends with 2 and one sentence', async (argv, sentence) => {
    const { code, out, err } = await aScan().call('scan', ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })

  it('says what to do where there is no browser, and where no page came', async () => {
    const { browsing, call } = aScan(() => undefined)
    const { code, err } = await call('scan', 'shop.co.th')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/No page of https:\/\/shop.co.th\/ could be read \(not there\)/),
    ])
    expect(browsing.closed()).toBeGreaterThan(0)
    const none = Object.assign(new Error('none'), { name: 'NoBrowserError' })
    const folder = aFolder({}, { ...CONTENT, services: async () => SERVICES, openBrowsing: () => Promise.reject(none) })
    const without = await folder.call('scan', 'shop.co.th')
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('CHROME_PATH')])
  })

  it('names the remedy where the Firefox that is asked for cannot be steered', async () => {
    const none = Object.assign(new Error('none'), { name: 'NoBrowserError', asked: 'firefox' })
    const tools = { ...CONTENT, services: async () => SERVICES, openBrowsing: () => Promise.reject(none) }
    const { code, err } = await aFolder({}, tools).call('scan', 'shop.co.th', '--browser', 'firefox')
    expect([code, err]).toEqual([2, expect.stringContaining('npx playwright-core@1.65.1 install firefox')])
    const { version } = JSON.parse(
      readFileSync(new URL('../../../node_modules/playwright-core/package.json', import.meta.url), 'utf8'),
    ) as { version: string }
    expect(err).toContain(`playwright-core@${version} `)
  })
})
