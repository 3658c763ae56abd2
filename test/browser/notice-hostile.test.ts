import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../cli/src/publish/static-page.ts'
import type { Notice, NoticeBlock } from '../../src/notices/format/notice.ts'
import type { NoticesManifest } from '../../src/notices/format/notices-manifest.ts'
import { digestNotice } from '../../src/notices/digest.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { openNoticePage, serveNotices, openTools } from './notice-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
let opened: WatchedPage[] = []
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
afterEach(async () => {
  const seen = opened.flatMap(({ violations, errors }) => [...violations, ...errors])
  await Promise.all(opened.map(({ context }) => context.close()))
  opened = []
  expect(seen).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const ATTACK = `"'\`><script>window.hurt=1</script><img src=x onerror="window.hurt=1"><svg onload=window.hurt=1>{{you}}</title></style>`
/** Turns the direction of all that follows in the same block. */
const TURNED = 'ก\u202Eข\u2067ค'

/** A document with these blocks, its page and its manifest, whatever they are: nobody has checked them. */
async function filesOf(blocks: readonly NoticeBlock[], words = ATTACK): Promise<Map<string, string>> {
  const contact = [{ kind: 'other' as const, text: [words] }]
  const notice: Notice = {
    format: 'yinyom-notice/1',
    id: 'privacy',
    language: 'th',
    title: words,
    version: '1.0.0',
    effective: '2026-01-01',
    controller: { name: words, contact },
    dpo: { name: words, contact },
    blocks: [...blocks],
  }
  const sha256 = await digestNotice(notice)
  const documents = { th: { href: 'a.json', sha256, page: 'a.html' } }
  const summary = { th: words, en: words }
  const versions = [{ version: '1.0.0', effective: '2026-01-01', change: 'material' as const, summary, documents }]
  const manifest: NoticesManifest = { format: 'yinyom-notices/1', notices: [{ id: 'privacy', versions }] }
  return new Map([
    ['notices.json', JSON.stringify(manifest)],
    ['a.json', JSON.stringify(notice)],
    ['a.html', renderPage(notice, manifest.notices[0]!, sha256, Date.now())],
    ['notice.css', ''],
  ])
}

async function inViewer(files: ReadonlyMap<string, string>): Promise<Page> {
  const watched = await openNoticePage(browser, site, { files })
  opened.push(watched)
  await watched.page.locator('#opener').click()
  await watched.page.locator('.n-text, .n-failure').first().waitFor()
  return watched.page
}

async function onPage(files: ReadonlyMap<string, string>): Promise<Page> {
  const watched = await newPage(browser)
  opened.push(watched)
  await serveNotices(watched, files)
  await watched.page.goto(`${site.url}/n/a.html`)
  return watched.page
}

/** What a document may have brought into the page that is more than text. */
async function brought(page: Page): Promise<unknown[]> {
  const hurt = await page.evaluate(() => (window as { hurt?: number }).hurt)
  const strange = await page
    .locator(
      ':is(.n-dialog, main, header, nav, address) :is(script, img, svg:not(.n-opener *), style, iframe, object, embed, base, form[action])',
    )
    .count()
  const handlers = await page
    .locator(':is(.n-dialog, body) *')
    .evaluateAll((all) => all.filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length)
  const links = await page
    .locator(':is(.n-dialog, main, header) a')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map((one) => one.protocol))
  return [hurt, strange, handlers, links.filter((scheme) => !/^(https?|mailto|tel):$/.test(scheme))]
}
const NOTHING = [undefined, 0, 0, []]

const search = async (page: Page, query: string): Promise<number> => {
  await openTools(page, 'search')
  await page.getByRole('searchbox').fill(query)
  await page.locator('.n-hits output').waitFor()
  return page.locator('.n-hits li').count()
}

const paragraph = (text: string): NoticeBlock => ({ type: 'paragraph', text: [text] })
const cells = (count: number, more = {}) => Array.from({ length: count }, (_, at) => ({ text: [`ช่อง${at}`], ...more }))

describe('a hostile notice', () => {
  it('is text wherever it stands: in the viewer, its panels and its paper, and on the page', async () => {
    const words = [ATTACK, { text: TURNED, emphasis: true as const, nobreak: true as const }]
    const item = { level: 1, label: ATTACK, text: words }
    const line = { kind: 'other' as const, text: words }
    const files = await filesOf([
      { type: 'section', label: ATTACK, folded: ATTACK, anchor: 'x', level: 6, title: words },
      { type: 'paragraph', text: words },
      { type: 'list', items: [1, 6, 2, 1].map((level) => ({ ...item, level })) },
      {
        type: 'table',
        caption: words,
        head: [[{ text: words }]],
        body: [[{ label: ATTACK, text: words, items: [item] }]],
      },
      { type: 'definition', term: words, text: words },
      { type: 'contact', lines: [line] },
      { type: 'quote', text: words },
    ])
    const page = await inViewer(files)
    expect(await page.locator('.n-text').textContent()).toContain('<script>')
    expect(await search(page, '<script>')).toBeGreaterThan(5)
    for (const name of ['สารบัญ', 'ฉบับและการแก้ไข', 'สิทธิและการติดต่อ']) {
      await openTools(page)
      await page.getByRole('button', { name }).click()
      await page.locator('.n-panel').waitFor()
      expect(await brought(page)).toEqual(NOTHING)
    }
    await page.evaluate(() => (window.print = () => {}))
    await openTools(page)
    await page.getByRole('button', { name: 'พิมพ์' }).click()
    await page.locator('yinyom-print').waitFor({ state: 'attached' })
    expect(await page.locator('yinyom-print main').textContent()).toContain('<script>')
    expect(await brought(page)).toEqual(NOTHING)
    const own = await onPage(files)
    expect(await own.locator('main').textContent()).toContain('<script>')
    expect(await brought(own)).toEqual(NOTHING)
  })

  it.each([
    'javascript:window.hurt=1',
    'JaVaScRiPt:hurt=1',
    'data:text/html,x',
    'vbscript:x',
    'java\u200Bscript:x',
    '//evil.example',
  ])('with a link to %j is not shown at all, and the page does not link there', async (href) => {
    const files = await filesOf([{ type: 'paragraph', text: [{ text: 'กดที่นี่', href }] }], 'ประกาศ')
    const page = await inViewer(files)
    expect(await page.locator('.n-failure').innerText()).toContain('เสียหาย')
    expect(await brought(page)).toEqual(NOTHING)
    const own = await onPage(files)
    expect(await own.getByRole('link', { name: 'กดที่นี่' }).count()).toBe(0)
  })

  it.each<[string, readonly NoticeBlock[], string]>([
    ['5,000 blocks', Array.from({ length: 5000 }, (_, at) => paragraph(`วรรค${at}ว`)), 'วรรค4999ว'],
    ['a line of 20,000 letters without a space', [paragraph('ยาว'.repeat(6666))], 'ยาวยาว'],
    [
      '2,000 items, each deeper than the last',
      [
        {
          type: 'list',
          items: Array.from({ length: 2000 }, (_, at) => ({
            level: (at % 6) + 1,
            label: `(${at})`,
            text: [`ข้อย่อย${at}ย`],
          })),
        },
      ],
      'ข้อย่อย1999ย',
    ],
    [
      'a table of 1,000 rows',
      [{ type: 'table', head: [cells(10)], body: Array.from({ length: 1000 }, () => cells(10)) }],
      'ช่อง9',
    ],
    [
      'cells that reach over all rows and columns',
      [
        {
          type: 'table',
          head: [cells(2)],
          body: Array.from({ length: 1000 }, () => cells(20, { colspan: 50, rowspan: 1000 })),
        },
      ],
      'ช่อง19',
    ],
  ])('of %s leaves the page alive', async (_, blocks, query) => {
    const files = await filesOf(blocks, 'ประกาศ')
    const page = await inViewer(files)
    expect(await page.locator('.n-failure').count()).toBe(0)
    expect(await search(page, query)).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'ปิด', exact: true }).click()
    await page.locator('.n-dialog').waitFor({ state: 'detached' })
    const own = await onPage(files)
    expect(await own.locator('main').textContent()).toContain(query)
  })

  it.each<[string, readonly NoticeBlock[]]>([
    ['10,000 blocks', Array.from({ length: 10_000 }, (_, at) => paragraph(`วรรค ${at}`))],
    ['a list deeper than six', [{ type: 'list', items: [{ level: 7, text: ['ลึก'] }] }]],
    ['a line break in a line', [paragraph('สอง\nบรรทัด')]],
  ])('of %s is refused', async (_, blocks) => {
    const page = await inViewer(await filesOf(blocks, 'ประกาศ'))
    expect(await page.locator('.n-failure').innerText()).toContain('เสียหาย')
  })
})
