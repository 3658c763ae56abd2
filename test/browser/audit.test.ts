import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { accept, button, htmlOf, problemCodes, servePage } from './routed-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
let visitor: WatchedPage
let page: Page
let context: BrowserContext
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
beforeEach(async () => {
  visitor = await newPage(browser)
  ;({ page, context } = visitor)
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Opens a page and shows that somebody is there; gives the codes of its problems once there is one. */
async function audit(body: string, { config = {}, head = '' }: { config?: ConfigInput; head?: string } = {}) {
  await servePage(context, htmlOf({ config, body, head }))
  await page.goto(`${site.url}/t/`)
  await page.mouse.move(5, 5)
  await button(page, 'accept').hover()
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('act.js')))
  await untilAudited()
}

/** Waits until the audit has run and all that it has brought in has: each file of ours that was asked for is imported. */
async function untilAudited(): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/audit.js')),
  )
  let known = 0
  for (;;) {
    const files = visitor.requests.map(({ url }) => url).filter((url) => url.includes('/yinyom/chunks/'))
    if (files.length === known) return
    known = files.length
    // As text: what compiles this file has an `import` of its own.
    await page.evaluate(`Promise.all(${JSON.stringify(files)}.map((one) => import(one).catch(() => {}))).then(
      () => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })))`)
    await page.waitForTimeout(100)
  }
}
const subjects = () =>
  page.evaluate(() =>
    window.heard.flatMap(([name, detail]) => (name === 'yinyom:problem' ? [detail.subject ?? ''] : [])),
  )
const marked = 'data-category="analytics"'

describe('what an owner has not meant is named, with what to do', () => {
  it.each([
    ['E11: a frame whose src was kept', `<iframe ${marked} src="/missing"></iframe>`, ['address-kept']],
    ['E11: an image whose srcset was kept', `<img ${marked} srcset="/missing 1x" alt="">`, ['address-kept']],
    ['E11: an object whose data was kept', `<object ${marked} data="/missing"></object>`, ['address-kept']],
    ['E11: a frame with a document in itself', `<iframe ${marked} srcdoc="<p>x"></iframe>`, ['address-kept']],
    ['E11: a script whose type was forgotten', `<script ${marked} src="/missing.js"></script>`, ['type-forgotten']],
    ['H9: an inline script whose type was forgotten', `<script ${marked}>0</script>`, ['type-forgotten']],
    ['H9: a module whose type was kept', `<script type="module" ${marked}>0</script>`, ['type-forgotten']],
    ['H9: a script of a type that nobody runs', `<script type="text/blocked" ${marked}>0</script>`, ['type-unknown']],
    [
      'H9: a misspelt category of a script',
      '<script type="text/plain" data-category="analytcs">0</script>',
      ['unknown-category'],
    ],
    ['E13: a negated category', '<script type="text/plain" data-category="!analytics">0</script>', ['negated']],
    ['E13: a negated service', '<iframe data-service="!pixel" data-src="/x"></iframe>', ['negated']],
    ['a background that a lazy loader would set', `<div ${marked} data-bg="/x.gif"></div>`, ['not-held']],
    ['a document that waits in data-srcdoc', `<iframe ${marked} data-srcdoc="<p>x"></iframe>`, ['not-held']],
    ['a link that waits', `<a ${marked} data-href="/x">x</a>`, ['not-held']],
    ['a place that tells of a click', `<map><area ${marked} ping="/x" href="/y"></map>`, ['address-kept']],
    ['a filter of the page that has a name like ours', `<button ${marked}>analytics</button>`, []],
    [
      'what is marked as it should be',
      `<iframe ${marked} data-src="/x"></iframe><script type="text/plain" ${marked} data-src="/x"></script>
      <img ${marked} src="/yinyom/blank.gif" data-src="/x.gif" alt=""><template ${marked}><img src="/x"></template>`,
      [],
    ],
    ['what needs no consent', '<script data-category="necessary">0</script>', []],
    ['data beside a script', `<script type="application/ld+json" ${marked}>{}</script>`, []],
  ])('%s', async (_, html, codes) => {
    await audit(html, { config: { services: [{ id: 'pixel', category: 'marketing', name: 'Pixel' }] } })
    await expect.poll(() => problemCodes(page)).toEqual(codes)
  })

  it('E10: a lazy loader that gives an address before the yes, at once or when it is scrolled to', async () => {
    const lazy = `<iframe class="lazyload" ${marked} data-src="/missing?1"></iframe><img class="lazyload" ${marked} data-src="/missing?2" alt="">`
    const loader = `<script>addEventListener('DOMContentLoaded', () => {
      const load = (one) => (one.src = one.dataset.src)
      load(document.querySelector('iframe'))
      window.scrollLater = () => load(document.querySelector('img'))
    })</script>`
    await audit(lazy, { head: loader })
    await expect.poll(() => problemCodes(page)).toEqual(['address-set'])
    await page.evaluate(() => (window as unknown as { scrollLater: () => void }).scrollLater())
    await expect.poll(() => problemCodes(page)).toEqual(['address-set', 'address-set'])
    expect((await subjects()).map((one) => one.slice(0, 7))).toEqual(['<iframe', '<img cl'])
  })

  it('E10: nor the visitor, who allows one frame or one video with what is in it', async () => {
    const source = `<source ${marked} data-src="/missing.mp4">`
    // Room for a placeholder with both answers.
    const size = 'width="420" height="280"'
    await audit(
      `<iframe ${size} ${marked} data-src="/missing?1"></iframe><video ${size} ${marked} data-poster="/missing.gif">${source}</video>`,
    )
    for (const left of [1, 0]) {
      await page.locator('yinyom-frame button').first().click()
      await expect.poll(() => page.locator('yinyom-frame').count()).toBe(left)
    }
    await page.evaluate(() => window.Yinyom.receipts())
    expect(await page.evaluate(() => document.querySelectorAll('iframe[src],video[poster],source[src]').length)).toBe(3)
    expect(await problemCodes(page)).toEqual([])
  })

  it('E10: not the gate, which gives it after the yes', async () => {
    await audit(`<iframe ${marked} data-src="/t/frame"></iframe><img ${marked} data-src="/missing.gif" alt="">`)
    await accept(page)
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('iframe[src],img[src]').length)).toBe(2)
    await page.evaluate(() => window.Yinyom.receipts())
    expect(await problemCodes(page)).toEqual([])
  })

  it('H9: hosts of other sites that were asked before the answer, in one sentence; not those of marked elements', async () => {
    const others = ['a', 'b', 'c'].map(
      (name) => `<img src="http://${name}.tracker.example:${site.port}/${name}.gif" alt="">`,
    )
    const marks = `<script type="text/plain" data-category="necessary" data-src="http://cdn.example:${site.port}/x.js"></script>`
    await audit(`${others.join('')}<script src="http://tags.example:${site.port}/x.js"></script>${marks}`)
    await expect.poll(() => problemCodes(page)).toEqual(['before-answer'])
    const [hosts = ''] = await subjects()
    expect(hosts.split(', ').sort()).toEqual([
      'a.tracker.example',
      'b.tracker.example',
      'c.tracker.example',
      'tags.example',
    ])
  })

  it('H9: nothing of other sites where the mode is not basic', async () => {
    await audit(`<img src="http://a.tracker.example:${site.port}/a.gif" alt="">`, { config: { consentMode: 'off' } })
    expect(await problemCodes(page)).toEqual([])
  })

  it('H9: cookies that no service declares, once, before the answer', async () => {
    const config = { services: [{ id: 'ga', category: 'analytics', name: 'GA', cookies: ['_ga'] }] }
    await audit('', {
      config,
      head: `<script>for (const name of ['_ga', '_fbp', 'lang']) document.cookie = name + '=1; path=/'</script>`,
    })
    await expect.poll(() => problemCodes(page)).toEqual(['cookie-early', 'cookie-undeclared'])
    expect(await subjects()).toEqual(['_ga', '_fbp, lang'])
    await button(page, 'reject').click()
    await page.waitForFunction(() => document.cookie.includes('yinyom='))
    await page.reload()
    await page.mouse.move(9, 9)
    await page.evaluate(() => window.Yinyom.receipts())
    expect(await problemCodes(page)).toEqual([])
  })

  it('H6: is not misled by forms that have inputs named like what is asked of them', async () => {
    const inputs = ['getAttribute', 'matches', 'tagName', 'outerHTML', 'hasAttribute'].map(
      (name) => `<input name="${name}">`,
    )
    await audit(`<form ${marked}>${inputs.join('')}</form><iframe ${marked} src="/missing"></iframe>`)
    await expect.poll(() => problemCodes(page)).toEqual(['address-kept'])
  })
})

describe('each of the fifteen mistakes of H9 is named', () => {
  const foreign = (path: string) => `http://t.tracker.example:${site.port}/${path}`
  const injected = (path: string) =>
    `document.head.append(Object.assign(document.createElement('script'), { src: '${path}' }))`

  it.each<readonly [string, () => string, readonly string[]]>([
    [
      '1: a category that is misspelt',
      () => '<script type="text/plain" data-category="analytcs">0</script>',
      ['unknown-category'],
    ],
    [
      '2: gtag.js of Google',
      () => `<script>${injected('https://www.googletagmanager.com/gtag/js?id=G-ABC1234567')}</script>`,
      ['ungated', 'before-answer'],
    ],
    [
      '3: a script of another site in the head, unmarked',
      () => `<script src="${foreign('x.js')}"></script>`,
      ['before-answer'],
    ],
    [
      '4: a snippet that loads its script',
      () => `<script>${injected(foreign('analytics.js/v1/KEY/analytics.min.js'))}</script>`,
      ['before-answer'],
    ],
    [
      '5: a tracker that a script of "necessary" brings in',
      () => `<script type="text/plain" data-category="necessary">${injected(foreign('array.js'))}</script>`,
      ['before-answer'],
    ],
    [
      '6: a tag manager through the own domain',
      () => '<script src="/missing.js?id=GTM-ABCD123"></script>',
      ['ungated'],
    ],
    [
      '7: cookies that an inline script sets',
      () => `<script>document.cookie = '_ga=1; path=/'; document.cookie = '_fbp=1; path=/'</script>`,
      ['cookie-early'],
    ],
    ['8: a pixel', () => `<img src="${foreign('p.gif')}" width="1" height="1" alt="">`, ['before-answer']],
    ['9: a frame', () => `<iframe src="${foreign('frame')}" title="x"></iframe>`, ['before-answer']],
    ['10: a beacon', () => `<script>navigator.sendBeacon('${foreign('b')}', 'x')</script>`, ['before-answer']],
    ['11: a preload', () => `<link rel="preload" as="script" href="${foreign('late.js')}">`, ['before-answer']],
    [
      '12: a script whose type was forgotten',
      () => `<script ${marked} src="/missing.js"></script>`,
      ['type-forgotten'],
    ],
    ['13: a frame whose src was kept', () => `<iframe ${marked} src="/missing" title="x"></iframe>`, ['address-kept']],
    ['14: an image whose src was kept', () => `<img ${marked} src="/missing.gif" alt="">`, ['address-kept']],
    [
      '15: a type with parameters',
      () => `<script type="text/plain; charset=utf-8" ${marked}>0</script>`,
      ['type-parameters'],
    ],
  ])('%s', async (_, html, codes) => {
    const services = [
      { id: 'ga4', category: 'analytics', name: 'GA', cookies: ['_ga'] },
      { id: 'meta-pixel', category: 'marketing', name: 'Meta', cookies: ['_fbp'] },
    ]
    await audit(html(), { config: { services } })
    await expect.poll(() => problemCodes(page)).toEqual(codes)
  })

  it('a mistake of the markup is named before what has left because of it', async () => {
    await audit(
      `<img src="${foreign('p.gif')}" alt=""><script ${marked}>0</script><script type="text/plain" data-cookieconsent="statistics">0</script>`,
    )
    await expect.poll(() => problemCodes(page)).toEqual(['type-forgotten', 'other-tool', 'before-answer'])
  })
})

describe('colours that cannot be told apart', () => {
  it('are named, however the page has set them, and ours are not', async () => {
    const style = `<style>
      yinyom-ui { --yinyom-bg: white; --yinyom-muted: color-mix(in srgb, black 30%, white); --yinyom-line: oklch(0.9 0 0) }
      yinyom-ui::part(title) { color: gold }
    </style>`
    await audit('', { head: style })
    const low = () => subjects().then((all) => all.filter((one) => one.includes(' on ')).toSorted())
    await expect
      .poll(low)
      .toEqual(['--yinyom-line on --yinyom-bg', '--yinyom-muted on --yinyom-bg', '::part(title) on the banner'])
    await page.goto('about:blank')
    await audit('')
    expect(await problemCodes(page)).not.toContain('contrast')
  })
})
