import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { ConfigInput, Yinyom, YinyomEvents } from '../../src/consent.ts'
import { pressYes } from './until-read.ts'

/** One event of the widget, as the page has heard it. */
export type Heard = { readonly [K in keyof YinyomEvents]: readonly [K, YinyomEvents[K]] }[keyof YinyomEvents]

declare global {
  interface Window {
    heard: Heard[]
    /** Names of the gated scripts that have run. */
    ran: string[]
    Yinyom: Yinyom
  }
}

export interface RoutedPage {
  /** JavaScript expression; an object is written as JSON. Default: no `window.yinyomConfig`. */
  readonly config?: ConfigInput | string
  readonly head?: string
  readonly body?: string
  /** Attributes of the tag. Default `defer`. */
  readonly tag?: string
}

const GATED = ['functional', 'analytics', 'marketing']

/** A page that remembers what it has heard, with a gated script for each known category that is asked. */
export function htmlOf({ config, head = '', body = '', tag = 'defer' }: RoutedPage = {}): string {
  const source = typeof config === 'string' ? config : JSON.stringify(config)
  const gated = GATED.map((id) => `<script type="text/plain" data-category="${id}">ran.push('${id}')</script>`)
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>A page</title>
<script>
  heard = []
  ran = []
  for (const name of ['ready', 'prompt', 'decision', 'receipt', 'problem'])
    addEventListener('yinyom:' + name, (event) => heard.push([event.type, event.detail]))
</script>
${source === undefined ? '' : `<script>window.yinyomConfig = ${source.replaceAll('</', '<\\/')}</script>`}
${head}<script src="/yinyom/yinyom.js" ${tag}></script></head>
<body><h1>A page</h1><button id="own" onclick="this.dataset.count = +(this.dataset.count ?? 0) + 1">own</button>
${body}${gated.join('')}</body></html>`
}

/** Serves `html` at `path` on every host of the context; all else comes from the site. */
export async function servePage(context: BrowserContext, html: string, path = '/t/'): Promise<void> {
  // A page that is not seen to come from this machine must ask before it calls it; older browsers do not know of that.
  await context.grantPermissions(['local-network-access']).catch(() => {})
  await context.route(
    (url) => url.pathname === path,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
}

export const banner = (page: Page): Locator => page.locator('section.banner')
export const button = (page: Page, action: 'accept' | 'reject' | 'settings'): Locator =>
  page.locator(`.banner [data-action=${action}]`)

/** Accepts; resolved once the question is gone. */
export const accept = (page: Page): Promise<void> =>
  pressYes(page, banner(page), (options) => button(page, 'accept').click(options))

/** The states that receipts have gone through in this page, in order. */
export const receiptStates = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.heard.flatMap(([name, detail]) => (name === 'yinyom:receipt' ? [detail.state] : [])))

/** Codes of the problems of this page, in order. */
export const problemCodes = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.heard.flatMap(([name, detail]) => (name === 'yinyom:problem' ? [detail.code] : [])))

/** What the gate has let through, in order. */
export const ran = (page: Page): Promise<string[]> => page.evaluate(() => window.ran)

/** What is in force for the categories that are asked. */
export const granted = (page: Page): Promise<string[]> =>
  page.evaluate(() => ['functional', 'analytics', 'marketing'].filter((id) => window.Yinyom.allows(id)))

/** Waits until the answer has come to this page. */
export const untilActing = (page: Page): Promise<unknown> => page.evaluate(() => window.Yinyom.receipts())
