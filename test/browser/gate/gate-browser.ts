import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launch } from '../chromium.ts'
import type { PageServer, SitePage } from '../page-server.ts'
import { createGateSite } from './gate-site.ts'

/** What every page starts with: a log, and the gate with nothing allowed. */
export const LOG = '<!doctype html><meta charset="utf-8"><script>log = []</script>'
export const HEAD = `${LOG}<script src="/gate.js"></script>`

export interface GateBrowser {
  readonly page: Page
  readonly site: PageServer
  /** Opens a page that is made of this. */
  open(parts: string | readonly string[], headers?: SitePage['headers']): Promise<void>
  readLog(): Promise<string[]>
  /** The log once it is this long. */
  logOf(length: number): Promise<string[]>
}

/** A browser and a site for the tests of a file, a new page for each. */
export function useGateBrowser(): GateBrowser {
  let browser: Browser
  let site: PageServer
  let page: Page
  beforeAll(async () => {
    site = await createGateSite()
    browser = await launch()
  })
  beforeEach(async () => {
    page = await browser.newPage()
    site.requests.length = 0
  })
  afterEach(() => page.close())
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  const readLog = () => page.evaluate(() => window.log)
  return {
    get page() {
      return page
    },
    get site() {
      return site
    },
    async open(parts, headers = {}) {
      await page.goto(site.serve({ parts: typeof parts === 'string' ? [parts] : parts, headers }))
    },
    readLog,
    async logOf(length) {
      await page.waitForFunction((length) => window.log.length >= length, length)
      return readLog()
    },
  }
}
