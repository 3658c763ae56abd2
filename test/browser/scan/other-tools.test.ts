import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { openBrowsing } from '../../../cli/src/browse/open-browsing.ts'
import type { Browsing } from '../../../cli/src/scan/browsing.ts'
import { judge } from '../../../cli/src/scan/judge.ts'
import { scanSite } from '../../../cli/src/scan/scan-site.ts'
import { startMappedHosts } from './mapped-hosts.ts'
import type { Answered, MappedHosts } from './mapped-hosts.ts'

const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js'

interface OtherTool {
  readonly name: string
  /** The mark that it puts on what waits, as its documentation has it. */
  readonly mark: string
  /** How it remembers a yes, and how it runs what waits. */
  readonly held: string
  /** Its banner, with the ids and classes that it gives its buttons. */
  readonly banner: string
  readonly accept: string
  readonly refuse: string
  /** What it offers for taking an answer back: code that may call `forget()`. */
  readonly api: string
}

/** Their markup as they publish it; what is behind it is a stub. */
const OTHERS: Readonly<Record<string, OtherTool>> = {
  'vanilla-cookieconsent': {
    name: 'vanilla-cookieconsent',
    mark: `<script type="text/plain" data-category="analytics" data-src="${PIXEL}"></script>`,
    held: 'script[type="text/plain"][data-category]',
    banner:
      '<div id="cc-main"><div class="cm-wrapper"><div class="cm cm--box" role="dialog"><p>We use cookies</p><button class="cm__btn" data-role="all">Accept all</button><button class="cm__btn" data-role="necessary">Reject all</button></div></div></div>',
    accept: '[data-role=all]',
    refuse: '[data-role=necessary]',
    api: 'window.CookieConsent = { acceptCategory() { forget() } }',
  },
  cookiebot: {
    name: 'Cookiebot',
    mark: `<script type="text/plain" data-cookieconsent="marketing" data-src="${PIXEL}"></script>`,
    held: 'script[type="text/plain"][data-cookieconsent]',
    banner:
      '<div id="CybotCookiebotDialog" role="dialog"><p>This website uses cookies</p><button id="CybotCookiebotDialogBodyButtonDecline">Deny</button><button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Allow all</button></div>',
    accept: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll',
    refuse: '#CybotCookiebotDialogBodyButtonDecline',
    api: 'window.Cookiebot = { withdraw() { forget() } }',
  },
  cookieyes: {
    name: 'CookieYes',
    mark: `<script type="text/plain" data-cookieyes="cookieyes-advertisement" data-src="${PIXEL}"></script>`,
    held: 'script[type="text/plain"][data-cookieyes]',
    banner:
      '<div class="cky-consent-container"><div class="cky-consent-bar"><p>We value your privacy</p><div class="cky-notice-btn-wrapper"><button class="cky-btn cky-btn-reject" data-cky-tag="reject-button">Reject All</button><button class="cky-btn cky-btn-accept" data-cky-tag="accept-button">Accept All</button></div></div></div>',
    accept: '[data-cky-tag=accept-button]',
    refuse: '[data-cky-tag=reject-button]',
    api: "window.performBannerAction = (answer) => { if (answer === 'reject') forget() }",
  },
}

/** Two pages: on the first all waits, on the second one thing has been forgotten. */
function pageOf({ mark, held, banner, accept, refuse, api }: OtherTool, path: string): string {
  return `<!doctype html>
<html lang="en"><head><title>shop</title>
${mark}
${path === '/forgotten' ? `<script src="https://www.clarity.ms/tag/abc"></script>` : ''}
</head><body><a href="/">home</a> <a href="/forgotten">more</a>
<script>
  const save = (answer) => { document.cookie = 'tool=' + answer + '; path=/; secure' }
  const forget = () => { save('no'); document.cookie = '_fbp=; path=/; max-age=0; secure' }
  const run = () => document.querySelectorAll('${held}').forEach((one) => one.replaceWith(Object.assign(document.createElement('script'), { src: one.dataset.src })))
  ${api}
  if (/tool=yes/.test(document.cookie)) run()
  else if (!/tool=no/.test(document.cookie)) {
    document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(banner)})
    const end = (answer) => { save(answer); document.body.lastElementChild.remove(); if (answer === 'yes') run() }
    document.querySelector('${accept}').onclick = () => end('yes')
    document.querySelector('${refuse}').onclick = () => end('no')
  }
</script></body></html>`
}

function answer(host: string, path: string): Answered | undefined {
  const tool = OTHERS[host.split('.')[0]!]
  if (tool && host.endsWith('.shop.co.th')) return { type: 'text/html; charset=utf-8', body: pageOf(tool, path) }
  if (host === 'connect.facebook.net')
    return { type: 'text/javascript', body: "document.cookie = '_fbp=1; path=/; max-age=9999; secure'" }
  return undefined
}

let hosts: MappedHosts
let browsing: Browsing
beforeAll(async () => {
  hosts = await startMappedHosts(answer)
  browsing = await openBrowsing({ quiet: 500, patience: 4000, env: process.env, resolver: hosts.resolver })
})
afterAll(async () => {
  await browsing?.close()
  await hosts?.stop()
})

describe('a site that still has another tool', () => {
  it.each(Object.keys(OTHERS))('%s: is answered by its own buttons, and told page by page', async (id) => {
    const site = `https://${id}.shop.co.th`
    const run = await scanSite(
      {
        start: [`${site}/`],
        depth: 1,
        max: 5,
        ignoreRobots: true,
        pause: 0,
        categories: [],
        pictures: false,
        profile: { site },
      },
      { browsing, readText: async () => undefined, wait: async () => {}, progress: () => {} },
    )
    const { banner, passes, services, findings } = judge(run, { catalogue: SERVICES, now: 0 })
    expect(banner).toEqual({ tool: id, name: OTHERS[id]!.name })
    expect(passes.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done', 'done'])
    // What waits runs after a yes alone, on both pages.
    const pixel = services.find((service) => service.id === 'meta-pixel')
    expect(pixel?.seen).toEqual({ accepted: [`${site}/`, `${site}/forgotten`] })
    // What was forgotten is told with its page, its line and the line to put there.
    const leaks = findings.filter(({ rule }) => rule === 'leak')
    expect(leaks.map(({ key }) => key).toSorted()).toEqual(
      ['before', 'refused', 'withdrawn'].map((pass) => `leak:microsoft-clarity:${pass}`),
    )
    for (const { pages, places } of leaks) {
      expect(pages).toEqual([`${site}/forgotten`])
      expect(places).toMatchObject([{ line: 4, after: expect.stringContaining('data-service="microsoft-clarity"') }])
    }
  })
})
