import { chromium, firefox } from 'playwright-core'
import type { Browser, BrowserContext } from 'playwright-core'
import type { Browsing, BrowsingOptions, Profile, ProfileOptions } from '../scan/browsing.ts'
import { isSameSite } from '../scan/site-of.ts'
import { findChromium } from './find-browser.ts'
import { TELL, watchCookies } from './page-script.ts'
import { failedVisit, visitPage } from './visit-page.ts'
import { listenToPages } from './watch-requests.ts'

/** A phone as most visitors in Thailand hold it. */
const PHONE = { width: 390, height: 844 }
/** What asks by itself, and parts of the browser's own window, which nobody sees and which cost each page half a second. */
const UNUSED = [
  'OptimizationHints',
  'MediaRouter',
  'Translate',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LocalNetworkAccessChecks',
  'BlockInsecurePrivateNetworkRequests',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
  'InitialWebUI',
  'WebUIReloadButton',
  'LensOverlay',
  'PaintHolding',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
]
/** The browser asks nobody anything by itself. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${UNUSED.join(',')}`,
]

/** There is no browser to scan with; `asked` is the one that was named. */
export class NoBrowserError extends Error {
  readonly asked: string | undefined

  constructor(asked: string | undefined, cause?: unknown) {
    super('no browser', { cause })
    this.name = 'NoBrowserError'
    this.asked = asked
  }
}

/** Starts the browser of this machine. Throws a `NoBrowserError` where there is none, or where it does not start. */
export async function openBrowsing(options: BrowsingOptions): Promise<Browsing> {
  const browser = await launch(options)
  return {
    open: async (profile) => openProfile(await newContext(browser, profile), options),
    close: () => browser.close(),
  }
}

/** Starts a browser; throws a `NoBrowserError` where there is none, or where it does not start. */
export async function launch({ browser: asked, env, resolver }: BrowsingOptions): Promise<Browser> {
  const isFirefox = asked !== undefined && /^firefox$|firefox[^/\\]*$/i.test(asked)
  const own = asked === 'firefox' ? env['FIREFOX_PATH'] : asked
  const executablePath = isFirefox ? own : (own ?? (await findChromium(env)))
  if (!isFirefox && executablePath === undefined) throw new NoBrowserError(asked)
  try {
    return await (isFirefox ? firefox : chromium).launch({
      ...(executablePath !== undefined && { executablePath }),
      ...(!isFirefox && {
        // Root cannot have the sandbox; everyone else keeps it.
        chromiumSandbox: process.getuid?.() !== 0,
        args: [...QUIET, ...(resolver === undefined ? [] : [`--host-resolver-rules=${resolver}`])],
      }),
    })
  } catch (error) {
    throw new NoBrowserError(asked ?? executablePath, error)
  }
}

async function newContext(browser: Browser, options: ProfileOptions): Promise<BrowserContext> {
  const { storageState, headers, site, withoutReceipts } = options
  const context = await browser.newContext({
    viewport: PHONE,
    locale: 'th-TH',
    acceptDownloads: false,
    ignoreHTTPSErrors: true,
    ...(storageState !== undefined && { storageState }),
  })
  if (headers) {
    // Whoever is asked beside the site must not see what opens it, nor after a redirection; so each is a request of its own.
    const isOwn = ({ href }: URL) => isSameSite(href, site)
    await context.route(isOwn, async (route) => {
      try {
        const sent = { ...route.request().headers(), ...headers }
        await route.fulfill({ response: await route.fetch({ headers: sent, maxRedirects: 0 }) })
      } catch {
        await route.abort().catch(() => {})
      }
    })
  }
  if (withoutReceipts !== undefined) await context.route(withoutReceipts, (route) => route.abort())
  return context
}

async function openProfile(context: BrowserContext, { quiet, patience }: BrowsingOptions): Promise<Profile> {
  await listenToPages(context)
  await context.addInitScript(watchCookies, TELL)
  return {
    visit: (url, visit) =>
      visitPage(context, url, visit, { quiet, patience }).catch((error: unknown) => failedVisit(url, visit, error)),
    close: () => context.close(),
  }
}
