import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { ExpectStatic } from 'vitest'
import { createRules } from '../../catalogue/src/mark/create-rules.ts'
import { markHtml } from '../../catalogue/src/mark/mark-html.ts'
import { SERVICES } from '../../catalogue/src/services.ts'
import { bankPages } from '../../catalogue/test/bank/pages.ts'
import { launch, newPage } from './chromium.ts'
import { accept } from './routed-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

/** Pages that are tried in each run; `BANK_PAGES=200` tries them all. */
const TRIED = Number(process.env.BANK_PAGES ?? 12)
const rules = createRules(SERVICES)
const { matcher } = rules

/** One page of real snippets: a request of each kind, to hosts that the catalogue knows. */
const KINDS = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>ร้าน</title>
<link rel="preload" as="script" href="https://static.hotjar.com/c/hotjar-1.js?sv=6">
<link rel="preconnect" href="https://connect.facebook.net">
<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Sarabun">
<script src="https://lvs.truehits.in.th/dataa/x0000001.js"></script>
<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABC1234567"></script>
<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', 'G-ABC1234567')</script>
<script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon='{"token": "x"}'></script>
<script type="module" src="https://www.clarity.ms/tag/abcdefghij"></script>
<script>!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};n.queue=[];t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,"script","https://connect.facebook.net/en_US/fbevents.js");fbq("init","1");fbq("track","PageView")</script>
<noscript><img src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"></noscript>
</head><body><h1>ร้าน</h1>
<img src="https://www.facebook.com/tr?id=2&ev=View" alt=""><img srcset="https://www.facebook.com/tr?id=3 1x" alt="">
<iframe src="https://www.youtube.com/embed/abc" title="วิดีโอ" width="320" height="180"></iframe>
<div class="fb-page" data-href="https://www.facebook.com/x"></div>
<script async defer src="https://connect.facebook.net/th_TH/sdk.js#xfbml=1&version=v19.0"></script>
<iframe title="ฝัง" srcdoc="<script src='https://static.hotjar.com/c/hotjar-2.js'></script>"></iframe>
<script>fbq('track', 'ViewContent')</script>
</body></html>`

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

/** What a page has asked of services that wait, and what it has complained of. */
interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses, each once, in order. */
  asked(): string[]
  /** Names that the page has missed. */
  missed(): string[]
}

/** Opens bytes as a page on the site. Third parties answer with scripts that define what theirs define. */
async function visit(bytes: string, charset: string): Promise<Visit> {
  const { page, context, errors } = await newPage(browser)
  const asked = new Set<string>()
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(`${site.url}/yinyom/`)) return route.fallback()
    if (url === `${site.url}/bank`) {
      return route.fulfill({ contentType: `text/html; charset=${charset}`, body: Buffer.from(bytes, 'latin1') })
    }
    const service = matcher.request(url)
    if (service?.ref) asked.add(url.replace(/#.*/, ''))
    const isScript = route.request().resourceType() === 'script'
    const globals = (service?.globals ?? []).filter((name) => /^[\w$]+$/.test(name))
    const script = globals.map((name) => `window.${name} ||= function () {}`).join(';')
    return route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html',
      headers: { 'access-control-allow-origin': '*' },
      body: isScript ? script : '',
    })
  })
  await page.goto(`${site.url}/bank`, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  const missed = () =>
    [...new Set(errors.flatMap(({ message }) => /^(\S+) is not defined/.exec(message)?.[1] ?? []))].toSorted()
  return { page, context, asked: () => [...asked].toSorted(), missed }
}

/** The page with the tag in its head. */
function withTag(bytes: string): string {
  return bytes.replace(/<title>/i, '<script src="/yinyom/yinyom.js" defer></script>$&')
}

interface Walked {
  /** What the unmarked page has asked for. */
  readonly wanted: readonly string[]
  /** What snippets of the marked page had defined before the yes. */
  readonly defined: readonly string[]
}

/** Walks the page unmarked and marked. `expect` is the test's own: several run at once. */
async function walk(expect: ExpectStatic, bytes: string, charset = 'utf-8'): Promise<Walked> {
  const [plain, marked] = await Promise.all([
    visit(withTag(bytes), charset),
    visit(markHtml(withTag(bytes), rules).html, charset),
  ])
  const [wanted, missedBefore] = [plain.asked(), plain.missed()]
  await plain.context.close()

  expect(marked.asked()).toEqual([])
  const defined = await marked.page.evaluate(() => ['fbq', 'gtag'].filter((name) => name in window))
  expect(marked.missed().filter((name) => !missedBefore.includes(name))).toEqual([])
  await accept(marked.page)
  await expect.poll(() => wanted.filter((url) => !marked.asked().includes(url))).toEqual([])
  expect(marked.missed().filter((name) => !missedBefore.includes(name))).toEqual([])
  await marked.context.close()
  return { wanted, defined }
}

// They wait more than they work, each in a profile of its own.
describe.concurrent('a marked page asks nobody before a yes, and all after it', () => {
  it('with real snippets, of each kind of request', async ({ expect }) => {
    const { wanted, defined } = await walk(expect, KINDS)
    expect(defined).toEqual([])
    expect(wanted.map((url) => url.replace(/^https:\/\//, ''))).toEqual([
      'connect.facebook.net/en_US/fbevents.js',
      'connect.facebook.net/th_TH/sdk.js',
      'fonts.googleapis.com/css2?family=Sarabun',
      'lvs.truehits.in.th/dataa/x0000001.js',
      'static.cloudflareinsights.com/beacon.min.js',
      'static.hotjar.com/c/hotjar-1.js?sv=6',
      'static.hotjar.com/c/hotjar-2.js',
      'www.clarity.ms/tag/abcdefghij',
      'www.facebook.com/tr?id=2&ev=View',
      'www.facebook.com/tr?id=3',
      'www.googletagmanager.com/gtag/js?id=G-ABC1234567',
      'www.youtube.com/embed/abc',
    ])
  })

  it.for(
    bankPages()
      .slice(0, TRIED)
      .map((page) => [page.name, page] as const),
  )('page %s of the bank', async ([, { bytes, name }], { expect }) => {
    await walk(expect, bytes, name.includes('windows-874') ? 'windows-874' : 'utf-8')
  })
})
