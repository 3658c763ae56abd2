import type { Browser, BrowserContextOptions, Locator, Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import type { ConfigInput, ConsentReceipt, Yinyom, YinyomEvents } from '../../src/consent.ts'
import { newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { pressYes } from './until-read.ts'

/** The page's side of the tests, for code that runs in it. */
export interface TestWindow {
  readonly Yinyom: Yinyom
  yinyomQueue?: { push(call: (consent: Yinyom) => void): void }
  dataLayer?: ArrayLike<unknown>[]
  /** Every event of ours so far, oldest first. */
  readonly yinyomSeen: { readonly [N in keyof YinyomEvents]: SeenEvent<N> }[keyof YinyomEvents][]
}

export interface SeenEvent<N extends keyof YinyomEvents = keyof YinyomEvents> {
  readonly name: N
  readonly detail: YinyomEvents[N]
}

/** For `launch`: a fixture has no address of its own, so Chromium would not let it speak to a collector on this machine. */
export const WITH_FIXTURES = { without: ['LocalNetworkAccessChecks'] }

/** All that a browser may keep, by name. */
export interface Traces {
  readonly cookies: string[]
  readonly local: string[]
  readonly session: string[]
  readonly databases: string[]
}

export const NOTHING: Traces = { cookies: [], local: [], session: [], databases: [] }

/** What visitors read on the buttons. */
const WORDS = {
  th: { save: 'บันทึกการตั้งค่า', withdraw: 'ถอนความยินยอม', reject: 'ปฏิเสธทั้งหมด', accept: 'ยอมรับทั้งหมด' },
  en: { save: 'Save settings', withdraw: 'Withdraw consent', reject: 'Reject all', accept: 'Accept all' },
} as const

/** What a visitor sees of us on one page, and can do with it. All surfaces stand in the open shadow root of `yinyom-ui`. */
export interface ConsentPage extends WatchedPage {
  readonly banner: Locator
  readonly settings: Locator
  /** The tab that reopens the settings. */
  readonly launcher: Locator
  readonly placeholders: Locator
  /** Clicks that this visitor has made so far through this object. */
  readonly clicks: number
  open(address: string): Promise<void>
  /** Opens `html` as if it stood at `path` of this site; see `fixture`. */
  openFixture(origin: string, html: string, path?: string): Promise<void>
  click(target: Locator): Promise<void>
  /** Moves as somebody does who is there: the page brings at once what it would bring after some seconds. */
  stir(): Promise<void>
  accept(): Promise<void>
  reject(): Promise<void>
  /** By the banner's button where the question is open, else by the tab. */
  openSettings(): Promise<void>
  /** Each of the settings: accept, reject, save, withdraw. Resolved once they have closed. */
  inSettings(action: keyof (typeof WORDS)['th']): Promise<void>
  switchFor(id: string): Locator
  /** Opens the settings and withdraws; resolved when nothing is granted any more. */
  withdraw(): Promise<void>
  /** Resolved once all that comes after paint and in idle time has come, and a reload that is due. */
  settled(): Promise<void>
  status(): Promise<string>
  choices(): Promise<Yinyom['choices']>
  /** The receipts on this device, once nothing of them waits to be written. */
  receipts(count: number): Promise<readonly ConsentReceipt[]>
  seen<N extends keyof YinyomEvents>(name: N): Promise<YinyomEvents[N][]>
  traces(): Promise<Traces>
}

/** A visitor whom nobody knows yet. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<ConsentPage> {
  return consentPage(await newPage(browser, options))
}

/** A locator's words as they are read: without the word joiners that keep Thai words whole. */
export async function wordsOf(target: Locator): Promise<string> {
  return (await target.innerText()).replaceAll('\u2060', '').replaceAll('\u00a0', ' ').trim()
}

/** Buttons, links and headings by their whole name, word joiners or not. */
export function named(name: string): RegExp {
  const letters = Array.from(name, (letter) =>
    letter === ' ' ? '[ \\u00a0]' : letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&'),
  )
  return new RegExp(`^\\s*\\u2060*${letters.join('\\u2060*')}\\u2060*\\s*$`)
}

/** A page with this configuration and our tag. */
export function fixture(
  config: ConfigInput = {},
  {
    head = '',
    body = '',
    tag = '<script src="/yinyom/yinyom.js" defer></script>',
    lang = 'th',
  }: { readonly head?: string; readonly body?: string; readonly tag?: string; readonly lang?: string } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>หน้าทดสอบ</title>
<script type="application/json" data-yinyom>${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
${head}${tag}</head><body><h1>หน้าทดสอบ</h1>${body}</body></html>`
}

async function consentPage(watched: WatchedPage): Promise<ConsentPage> {
  const { page, context } = watched
  const host = page.locator('yinyom-ui')
  const banner = host.locator('.banner')
  const settings = host.locator('.s-dialog')
  const launcher = host.locator('button.tab')
  let clicks = 0
  const open = new Set<Request>()
  let lastAt = 0
  let leaving = false
  const ended = (request: Request) => {
    open.delete(request)
    lastAt = performance.now()
  }
  page
    .on('requestfinished', ended)
    .on('requestfailed', ended)
    .on('request', (request) => {
      open.add(request)
      lastAt = performance.now()
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leaving = true
    })
  page.on('framenavigated', (frame) => {
    // Of what a page sends while it goes, the browser does not always say how it ended.
    if (leaving && frame === page.mainFrame()) open.clear()
    if (frame === page.mainFrame()) leaving = false
  })

  await page.addInitScript(() => {
    const seen: unknown[] = []
    Object.assign(window, { yinyomSeen: seen })
    for (const name of ['ready', 'prompt', 'decision', 'receipt', 'problem']) {
      addEventListener(`yinyom:${name}`, (event) =>
        seen.push({ name: event.type, detail: (event as CustomEvent<unknown>).detail }),
      )
    }
  })

  async function click(target: Locator): Promise<void> {
    clicks += 1
    await target.click()
  }

  let stirs = 0
  async function stir(): Promise<void> {
    // Never to where the mouse is: that would be no move.
    stirs += 1
    await page.mouse.move(5 + (stirs % 2) * 4, 5)
  }

  async function openSettings(): Promise<void> {
    await stir()
    await click(banner.locator('[data-action=settings]').or(launcher))
    await settings.waitFor()
  }

  return {
    ...watched,
    banner,
    settings,
    launcher,
    placeholders: page.locator('yinyom-frame'),
    get clicks() {
      return clicks
    },
    async open(address) {
      await page.goto(address)
    },
    async openFixture(origin, html, path = '/fixture/') {
      await context.route(origin + path, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      )
      await page.goto(origin + path)
    },
    click,
    stir,
    async accept() {
      await pressYes(page, banner, async (options) => {
        await banner.locator('[data-action=accept]').click(options)
        clicks += 1
      })
    },
    async reject() {
      await click(banner.locator('[data-action=reject]'))
      await banner.waitFor({ state: 'detached' })
    },
    openSettings,
    async inSettings(action) {
      const lang = (await settings.getAttribute('lang')) as 'th' | 'en'
      await click(settings.getByRole('button', { name: named(WORDS[lang][action]) }))
      await settings.waitFor({ state: 'detached' })
    },
    switchFor: (id) =>
      settings.locator(
        `input[role=switch][aria-labelledby="yinyom-category-${id}"], input[role=switch][aria-labelledby="yinyom-service-${id}"]`,
      ),
    async withdraw() {
      await openSettings()
      const lang = (await settings.getAttribute('lang')) as 'th' | 'en'
      await click(settings.getByRole('button', { name: named(WORDS[lang].withdraw) }))
      await settings.waitFor({ state: 'detached' })
    },
    settled: () => settled(page, () => performance.now() - lastAt > QUIET && open.size === 0),
    status: () => page.evaluate(() => (window as unknown as TestWindow).Yinyom.status),
    choices: () => page.evaluate(() => (window as unknown as TestWindow).Yinyom.choices),
    async receipts(count) {
      const read = () => page.evaluate(() => (window as unknown as TestWindow).Yinyom.receipts())
      let found: readonly ConsentReceipt[] = []
      await expect.poll(async () => (found = await read()).length).toBeGreaterThanOrEqual(count)
      return found
    },
    async seen<N extends keyof YinyomEvents>(name: N) {
      const all = await page.evaluate(() => (window as unknown as TestWindow).yinyomSeen)
      return (all as SeenEvent[]).filter((event) => event.name === name).map(({ detail }) => detail as YinyomEvents[N])
    },
    traces: () => traces(page),
  }
}

/** For so long, in ms, no request has begun or ended. */
const QUIET = 300

async function settled(page: Page, isQuiet: () => boolean): Promise<void> {
  const idle = () => page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })))
  const until = performance.now() + 20_000
  while (performance.now() < until) {
    await page.waitForLoadState()
    // A reload in between starts the wait anew.
    const isIdle = await idle().catch(() => undefined)
    if (isIdle && isQuiet()) return
    await page.waitForTimeout(50)
  }
  throw new Error('The page does not come to rest.')
}

async function traces(page: Page): Promise<Traces> {
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
  }))
  const cookies = await page.context().cookies()
  return { cookies: cookies.map(({ name }) => name).sort(), ...kept }
}
