import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { ConfigInput, Yinyom } from '../../src/consent.ts'
import { newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import type { Site } from './site.ts'
import { pressYes } from './until-read.ts'

export interface HostPage {
  readonly config?: ConfigInput
  /** The page's own style sheet. */
  readonly css?: string
  readonly body?: string
  readonly lang?: 'th' | 'en'
  /** Attributes of the `html` element besides `lang`. */
  readonly root?: string
  readonly options?: BrowserContextOptions
}

const PARAGRAPHS = '<p>ข้อความของหน้า ที่ยาวพอให้เลื่อนได้</p>'.repeat(60)

/** Opens a page of our own on the site's origin, with the widget on it, and waits for the banner. */
export async function openHostPage(browser: Browser, site: Site, page: HostPage = {}): Promise<WatchedPage> {
  const { config = {}, css = '', body = `<main><h1>หน้า</h1>${PARAGRAPHS}</main>`, lang = 'th', root = '' } = page
  const watched = await newPage(browser, page.options)
  await watched.page.route('**/host-page', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}" ${root}><head><title>หน้า</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style>
        <script type="application/json" data-yinyom>${JSON.stringify({ locale: lang, ...config })}</script>
        <script src="/yinyom/yinyom.js" defer></script></head><body>${body}</body></html>`,
    }),
  )
  await watched.page.goto(`${site.url}/host-page`)
  await bannerOf(watched.page).waitFor()
  return watched
}

export const bannerOf = (page: Page): Locator => page.locator('yinyom-ui .banner')
export const buttonOf = (page: Page, action: 'accept' | 'reject' | 'settings'): Locator =>
  page.locator(`yinyom-ui [data-action=${action}]`)
export const settingsOf = (page: Page): Locator => page.locator('yinyom-ui .s-dialog')
export const tabOf = (page: Page): Locator => page.locator('yinyom-ui .tab')

/** Opens the settings by the public object, as a control of the page does. */
export async function openSettings(page: Page): Promise<Locator> {
  await page.evaluate(() => (window as { Yinyom?: Yinyom }).Yinyom!.open('settings'))
  await settingsOf(page).waitFor()
  return settingsOf(page)
}

/** Answers the banner and waits for the tab that takes its place. */
export async function answer(page: Page, action: 'accept' | 'reject'): Promise<void> {
  if (action === 'accept') await pressYes(page, bannerOf(page), (options) => buttonOf(page, action).click(options))
  else {
    await buttonOf(page, action).click()
    await bannerOf(page).waitFor({ state: 'detached' })
  }
  await tabOf(page).waitFor()
}
