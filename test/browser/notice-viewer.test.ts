import axe from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { someVersions } from '../fixtures/some-versions.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-abc' 'strict-dynamic'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types yinyom',
].join('; ')

interface Asked {
  readonly width?: number
  readonly dark?: boolean
  readonly body?: string
  readonly fragment?: string
  /** Changes a document on its way. */
  readonly spoil?: (source: string) => string
}

/** A page under a strict policy with the notices of `someVersions`; every answer is made here, so nothing waits. */
async function openPage({
  width = 390,
  dark = false,
  body = '',
  fragment = '',
  spoil,
}: Asked = {}): Promise<WatchedPage> {
  const watched = await newPage(browser, { viewport: { width, height: 800 }, colorScheme: dark ? 'dark' : 'light' })
  const { page, context } = watched
  const { manifest, documents } = await someVersions()
  await context.grantPermissions(['local-network-access']).catch(() => {})
  await page.route('**/n/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(3)
    if (name === 'notices.json') return route.fulfill({ json: manifest })
    const source = JSON.stringify(documents[name])
    return route.fulfill({ contentType: 'application/json', body: spoil ? spoil(source) : source })
  })
  const config = { notices: { manifest: '/n/notices.json' } }
  await page.route('**/notice-page', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="th"><head><title>หน้า</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <script type="application/json" data-yinyom nonce="abc">${JSON.stringify(config)}</script>
        <script src="/yinyom/yinyom.js" nonce="abc" defer></script></head>
        <body><main><h1>หน้า</h1><button id="opener" data-yinyom-open="notice">อ่าน</button>
        <button id="old" data-yinyom-open="notice" data-yinyom-version="1.0.0">ฉบับเก่า</button>${body}</main></body></html>`,
    }),
  )
  await page.goto(`${site.url}/notice-page${fragment}`)
  await page.locator('yinyom-ui .banner').waitFor()
  return watched
}

const dialogOf = (page: Page): Locator => page.locator('yinyom-ui .n-dialog[open]')
const textOf = (page: Page): Locator => page.locator('.n-text')

async function openDialog(page: Page, opener = '#opener'): Promise<void> {
  await page.locator(opener).click()
  await textOf(page).waitFor()
}

/** Elements that are wider than their place. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('yinyom-ui')!.shadowRoot!
    const own = [...root.querySelectorAll('div')].find((one) => one.shadowRoot)!.shadowRoot!
    const parts = [...own.querySelectorAll('.n-dialog, .n-frame, .n-scroll, .n-panel, .n-text, table')]
    return parts.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className || one.localName)
  })

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const { body } = document as unknown as { body: { moveBefore(node: Element, child: Node | null): void } & Element }
    const host = document.querySelector('html > yinyom-ui')
    if (host) body.moveBefore(host, body.firstChild)
  })
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await engine.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`))
  })
}

test('opens from any button and from the banner, decides nothing, and gives focus back', async () => {
  const watched = await openPage()
  const { page, context, violations, errors } = watched
  await openDialog(page, '#old')
  await page.getByText('ฉบับที่ 1.0.0', { exact: true }).first().waitFor()
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('old')
  await page.locator('yinyom-ui .banner a').first().click()
  await page.getByText('ฉบับที่ 1.1.0', { exact: true }).first().waitFor()
  // A reload does not open it again.
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('button', { name: 'ปิด', exact: true }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(page.url()).toBe(`${site.url}/notice-page`)
  expect(await page.evaluate(() => window.Yinyom.status)).toBe('unset')
  expect([violations, errors]).toEqual([[], []])
  await context.close()
})

test('a document that was changed is not shown, is reported, and its page is offered', async () => {
  const { page, context } = await openPage({ spoil: (source) => source.replace('ไม่ขายข้อมูล', 'ขายข้อมูล') })
  const reported = page.evaluate(
    () =>
      new Promise((done) =>
        addEventListener('yinyom:problem', (event) => done((event as CustomEvent<{ code: string }>).detail.code)),
      ),
  )
  await page.locator('#opener').click()
  const alert = page.locator('.n-failure')
  await alert.waitFor()
  expect(await reported).toBe('notice-mismatch')
  expect(await textOf(page).count()).toBe(0)
  expect(await alert.locator('a').getAttribute('href')).toBe(`${site.url}/n/1.1.0.th.html`)
  await context.close()
})

test('a link with a fragment opens the clause, in either digits', async () => {
  const { page, context } = await openPage({ fragment: '#yinyom-notice/privacy/1.1.0/ข้อ-๒-ข' })
  await page.locator('#own').or(page.locator('h1')).hover()
  await textOf(page).waitFor()
  await expect.poll(() => page.locator('.n-part:focus').getAttribute('id')).toBe('ข้อ-2-ข')
  await context.close()
})

test.each([320, 390, 1280])('at %i px nothing is wider than the screen, and axe finds nothing', async (width) => {
  const { page, context, violations } = await openPage({ width, dark: width === 390 })
  await page.evaluate(axe.source).catch(() => {})
  await openDialog(page)
  await page.locator('.n-text table').scrollIntoViewIfNeeded()
  expect(await tooWide(page)).toEqual([])
  await page.getByRole('searchbox').fill('90 วัน')
  await page.locator('.n-hits mark').first().waitFor()
  expect(await page.locator('.n-hits output').innerText()).toBe('พบ 2 แห่ง')
  expect(await page.evaluate(() => CSS.highlights.has('yinyom-found'))).toBe(true)
  expect(await tooWide(page)).toEqual([])
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'ฉบับและการแก้ไข' }).click()
  await page.getByRole('button', { name: 'แสดงสิ่งที่เปลี่ยน' }).click()
  await page.locator('.n-text ins').first().waitFor()
  expect(await tooWide(page)).toEqual([])
  expect(await faults(page)).toEqual([])
  expect(violations).toEqual([])
  await context.close()
})

test('print, download, a copied link and a notice in the page break no rule of a strict policy', async () => {
  const { page, context, violations, errors } = await openPage({
    body: '<div data-yinyom-notice="privacy"><a href="/privacy">อ่าน</a></div>',
  })
  await page.locator('h1').hover()
  const place = page.locator('[data-yinyom-notice]')
  await place.locator('.n-text').waitFor()
  await page.evaluate(() => (window.print = () => {}))
  await place.getByRole('button', { name: 'พิมพ์' }).click()
  await page.locator('yinyom-print').waitFor({ state: 'attached' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  const download = page.waitForEvent('download')
  await place.getByRole('button', { name: 'ดาวน์โหลด' }).click()
  expect((await download).suggestedFilename()).toBe('privacy-1.1.0.th.html')
  await place.locator('.n-link').first().click()
  await expect.poll(() => place.locator('.n-said').innerText()).toContain('ลิงก์')
  expect([violations, errors]).toEqual([[], []])
  await context.close()
})

test('in a page, too, a panel opens between the tools and the text', async () => {
  const { page, context } = await openPage({ body: '<div data-yinyom-notice="privacy"></div>' })
  await page.locator('h1').hover()
  const place = page.locator('[data-yinyom-notice]')
  await place.locator('.n-text').waitFor()
  await place.getByRole('button', { name: 'สารบัญ' }).click()
  const top = async (part: string) => (await place.locator(part).boundingBox())!.y
  const tops = [await top('.n-tools'), await top('.n-panel'), await top('.n-scroll')]
  expect(tops).toEqual([...tops].sort((one, other) => one - other))
  await context.close()
})
