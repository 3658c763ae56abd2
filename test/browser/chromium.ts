import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { findBrowser } from '../../scripts/setup/browser.mjs'

/** What the policy of a page has forbidden. */
export interface Violation {
  readonly directive: string
  readonly blocked: string
  readonly source: string
}

/** One request of a page or its frames. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly type: string
}

/** A page and all that it has said since it was opened, across navigations. */
export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Console messages as `type: text`. */
  readonly messages: string[]
  /** Exceptions that nobody caught. */
  readonly errors: Error[]
  readonly violations: Violation[]
  readonly requests: SeenRequest[]
  /** Names that held-back scripts have pushed to `window.demoLog`, in the order in which they ran. */
  demoLog(): Promise<string[]>
}

export interface LaunchOptions {
  /** Origins such as `http://www.example.co.th:4180` that get what only secure contexts have (Web Crypto, locks). */
  readonly secureOrigins?: readonly string[]
  readonly args?: readonly string[]
  /** Features of Chromium to go without, besides `UNUSED`. */
  readonly without?: readonly string[]
  /** The browser with its windows, also where there is a headless shell. Default false. */
  readonly whole?: boolean
}

/** Parts of the browser's own window that nobody sees and that cost each page a quarter of a second; and guesses that it makes on its own. */
const UNUSED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
  'InitialWebUI',
  'WebUIReloadButton',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
]

/** Every host name is this machine, and the browser asks nobody anything by itself. */
export const QUIET_ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * 127.0.0.1',
]

/** Starts headless Chromium. Every host name is 127.0.0.1, so nothing can leave this machine. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const { secureOrigins = [], args = [], without = [], whole = false } = options
  const executablePath = (!whole && inject('shell')) || (await findBrowser())
  if (!executablePath) throw new Error('No Chrome or Chromium was found: run npm test once, or set CHROME_PATH.')
  return chromium.launch({
    executablePath,
    // Root cannot have the sandbox; everyone else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...QUIET_ARGS,
      `--disable-features=${[...UNUSED, ...without].join(',')}`,
      ...(secureOrigins.length > 0 ? [`--unsafely-treat-insecure-origin-as-secure=${secureOrigins.join(',')}`] : []),
      ...args,
    ],
  })
}

/** A page in a profile of its own, 390 px wide, in Thai. Close it with `context.close()`. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  // Where something stands is measured where it will stay.
  const still = { reducedMotion: 'reduce' } as const
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({ viewport, locale: 'th-TH', ...still, ...options })
  return watch(await context.newPage())
}

/** Another tab of the same visitor. */
export async function newTab(context: BrowserContext): Promise<WatchedPage> {
  return watch(await context.newPage())
}

async function watch(page: Page): Promise<WatchedPage> {
  const messages: string[] = []
  const errors: Error[] = []
  // What has not come by then does not come; three tries of it must not take a quarter of an hour.
  page.setDefaultTimeout(20_000)
  const violations: Violation[] = []
  const requests: SeenRequest[] = []
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => errors.push(error))
  page.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url(), type: request.resourceType() }),
  )
  await page.exposeBinding('reportViolation', (_, violation: Violation) => violations.push(violation))
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as {
      reportViolation: (violation: Violation) => Promise<void>
    }
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event
      const source = `${sourceFile}:${lineNumber}`
      void reportViolation({ directive: effectiveDirective, blocked: blockedURI, source })
    })
  })
  const demoLog = () => page.evaluate(() => (window as { demoLog?: string[] }).demoLog ?? [])
  return { page, context: page.context(), messages, errors, violations, requests, demoLog }
}
