import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { ConfigInput } from '../../src/consent.ts'
import { someVersions } from '../fixtures/some-versions.ts'
import { newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import type { Site } from './site.ts'
import { strictHtml, strictPolicy } from './strict-page.ts'

export interface AskedPage {
  /** What stands below `/n/`, by name; `notices.json` is the manifest. */
  readonly files: ReadonlyMap<string, string>
  readonly width?: number
  readonly body?: string
  readonly fragment?: string
  readonly config?: ConfigInput
  readonly options?: BrowserContextOptions
  /** Time is the test's. */
  readonly clock?: boolean
}

/** Open the viewer, at the version in force and at an old one. */
export const NOTICE_BUTTONS = `<button id="opener" data-yinyom-open="notice">อ่าน</button>
<button id="old" data-yinyom-open="notice" data-yinyom-version="1.0.0">ฉบับเก่า</button>`

/** Name of the manifest. */
export const MANIFEST = 'notices.json'

/** The notices of `someVersions` as files. */
export async function someFiles(): Promise<Map<string, string>> {
  const { manifest, documents } = await someVersions()
  return new Map(
    Object.entries({ [MANIFEST]: manifest, ...documents }).map(([name, one]) => [name, JSON.stringify(one)]),
  )
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
}

/** Serves a folder of notices below `/n/` of every host of this context. */
export async function serveNotices({ page }: WatchedPage, files: ReadonlyMap<string, string>): Promise<void> {
  await page
    .context()
    .grantPermissions(['local-network-access'])
    .catch(() => {})
  await page.route('**/n/*', (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(3))
    const text = files.get(name)
    if (text === undefined) return route.fulfill({ status: 404, body: '' })
    return route.fulfill({ contentType: TYPES[name.split('.').at(-1)!] ?? 'text/plain', body: text })
  })
}

/** A visitor who is asked, on a page under a strict policy with these notices; every answer is made here, so nothing waits. */
export async function openNoticePage(browser: Browser, site: Site, asked: AskedPage): Promise<WatchedPage> {
  const { files, width = 390, body = '', fragment = '', config = {}, options = {}, clock = false } = asked
  const watched = await newPage(browser, { viewport: { width, height: 800 }, ...options })
  const { page } = watched
  if (clock) await page.clock.install()
  await serveNotices(watched, files)
  const all = { notices: { manifest: '/n/notices.json' }, ...config }
  await page.route('**/notice-page', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': strictPolicy() },
      body: strictHtml(all, `<main><h1>หน้า</h1>${NOTICE_BUTTONS}${body}</main>`),
    }),
  )
  await page.goto(`${site.url}/notice-page${fragment}`)
  await page.locator('yinyom-ui .banner').waitFor()
  return watched
}

export const dialogOf = (page: Page): Locator => page.locator('yinyom-ui .n-dialog[open]')
export const textOf = (page: Page): Locator => page.locator('.n-text')

/** Opens the viewer as a dialog, and waits for its text. */
export async function openDialog(page: Page, opener = '#opener'): Promise<void> {
  await page.locator(opener).click()
  await textOf(page).waitFor()
}

/** On a narrow screen the tools are behind two buttons: opens the search, or the others. */
export async function openTools(page: Page, which: 'search' | 'menu' = 'menu'): Promise<void> {
  const opener = page.locator('.n-opener').nth(which === 'search' ? 0 : 1)
  if ((await opener.isVisible()) && (await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
}

/** Elements of the viewer that are wider than their place. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('yinyom-ui')!.shadowRoot!
    const own = [...root.querySelectorAll('div')].find((one) => one.shadowRoot)!.shadowRoot!
    const parts = [...own.querySelectorAll('.n-dialog, .n-frame, .n-scroll, .n-panel, .n-text, table')]
    return parts.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className || one.localName)
  })
}

/** What axe finds; its source must have been run in the page. */
export async function axeFaults(page: Page): Promise<string[]> {
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
