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

const FRAME = '<iframe data-category="marketing" data-src="/embed" width="300" height="200"></iframe>'

async function open(body: string, { config = {}, head = '' }: { config?: ConfigInput; head?: string } = {}) {
  await servePage(context, '<!doctype html><title>loaded</title>', '/embed')
  await servePage(context, htmlOf({ config, body, head }))
  await page.goto(`${site.url}/t/`)
}

/** How it stands: frames, those that are seen, those that have loaded, live placeholders that are seen, all `yinyom-frame`. */
const standing = () =>
  page.evaluate(() => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe')]
    const hosts = [...document.querySelectorAll<HTMLElement>('yinyom-frame')]
    const isSeen = (element: HTMLElement) => {
      const { visibility, opacity } = getComputedStyle(element)
      return element.getBoundingClientRect().width > 100 && visibility === 'visible' && opacity === '1'
    }
    return {
      frames: frames.length,
      seen: frames.filter(isSeen).length,
      loaded: frames.filter((frame) => frame.contentDocument?.title === 'loaded').length,
      live: hosts.filter((host) => isSeen(host) && host.shadowRoot?.querySelector('button')).length,
      hosts: hosts.length,
    }
  })
const waiting = (count: number) => ({ frames: count, seen: 0, loaded: 0, live: count, hosts: count })
const shown = (count: number) => ({ frames: count, seen: count, loaded: count, live: 0, hosts: 0 })

type Change = readonly [name: string, work: () => unknown, frames: number]
const CHANGES: readonly Change[] = [
  [
    'E01: a copy of the frame',
    () => document.querySelector('main')!.append(document.querySelector('iframe')!.cloneNode(true)),
    2,
  ],
  [
    'E01: a copy of its slide, as a carousel in loop mode makes it',
    () => document.querySelector('main')!.append(document.querySelector('.slide')!.cloneNode(true)),
    2,
  ],
  [
    'E01: two copies, one before it',
    () => {
      const slide = document.querySelector('.slide')!
      slide.before(slide.cloneNode(true))
      slide.after(slide.cloneNode(true))
    },
    3,
  ],
  [
    'E03: the frame taken out and put back later',
    async () => {
      const frame = document.querySelector('iframe')!
      frame.remove()
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      document.querySelector('.slide')!.append(frame)
    },
    1,
  ],
  [
    'E03: its parent taken out and put back, as keep-alive does',
    async () => {
      const slide = document.querySelector('.slide')!
      slide.remove()
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      document.querySelector('main')!.append(slide)
    },
    1,
  ],
  [
    'E01: written anew from its own text',
    () => {
      const main = document.querySelector('main')!
      // oxlint-disable-next-line no-self-assign -- that is the case
      main.outerHTML = main.outerHTML
    },
    1,
  ],
  [
    'E01: a text of it kept, the page emptied, the text put in again',
    async () => {
      const html = document.querySelector('main')!.innerHTML
      document.querySelector('main')!.replaceChildren()
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      document.querySelector('main')!.innerHTML = html
    },
    1,
  ],
  [
    'E03: kept in a fragment and put in from there',
    async () => {
      const fragment = document.createDocumentFragment()
      fragment.append(...document.querySelector('main')!.childNodes)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      document.querySelector('main')!.append(fragment)
    },
    1,
  ],
  [
    'E01: made of a template that holds a copy',
    () => {
      const template = document.createElement('template')
      template.content.append(document.querySelector('.slide')!.cloneNode(true))
      document.querySelector('main')!.append(template, template.content.cloneNode(true))
    },
    2,
  ],
  [
    'E03: the frame moved elsewhere',
    () => document.querySelector('main')!.prepend(document.querySelector('iframe')!),
    1,
  ],
]

describe('a frame that waits', () => {
  it.each(CHANGES)(
    '%s: has one live placeholder, and after the yes it shows and nothing is left',
    async (_, work, frames) => {
      await open(`<main><div class="slide">${FRAME}</div></main>`)
      await expect.poll(standing).toEqual(waiting(1))
      expect(await page.evaluate(() => document.querySelector('iframe')!.getAttribute('style'))).toBeNull()
      await page.evaluate(work)
      await expect.poll(standing).toEqual(waiting(frames))
      await accept(page)
      await expect.poll(standing).toEqual(shown(frames))
    },
  )

  it('E01: of a text that was kept before the yes shows after it, on a later page too, where nothing waits', async () => {
    await open(`<main><div class="slide">${FRAME}</div></main>`)
    await expect.poll(standing).toEqual(waiting(1))
    await page.evaluate(() => sessionStorage.setItem('cached', document.querySelector('main')!.innerHTML))
    await accept(page)
    await expect.poll(standing).toEqual(shown(1))
    await page.evaluate(() => (document.querySelector('main')!.innerHTML = sessionStorage.getItem('cached')!))
    await expect.poll(standing).toEqual(shown(1))
    await page.reload()
    await page.evaluate(() => (document.querySelector('main')!.innerHTML = sessionStorage.getItem('cached')!))
    await expect.poll(standing).toEqual(shown(1))
  })

  it('E03: allowed once stays allowed where it is moved, and its copy waits', async () => {
    await open(`<main><div class="slide">${FRAME}</div></main>`)
    await expect.poll(standing).toEqual(waiting(1))
    await page.locator('yinyom-frame button').click()
    await page.getByRole('button', { name: 'อนุญาตครั้งนี้' }).click()
    await expect.poll(standing).toEqual(shown(1))
    await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('.slide')!.cloneNode(true)))
    await expect.poll(standing).toEqual({ frames: 2, seen: 1, loaded: 1, live: 1, hosts: 1 })
  })

  it('G13: has a placeholder that is seen under the rules of any page', async () => {
    const rules = `:not(:defined) { visibility: hidden } iframe, iframe + * { display: none !important } * { all: unset !important; color: red !important }
      yinyom-frame { opacity: 0; width: 1px !important } iframe { display: block !important }`
    await open(`<p><iframe></iframe>${FRAME}</p>`, {
      head: `<style>${rules.replace('iframe, iframe + *', 'iframe + *')}</style>`,
    })
    await expect.poll(async () => (await standing()).live).toBe(1)
    const looks = await page.evaluate(() => {
      const all = document.querySelector('yinyom-frame')!.shadowRoot!.querySelector('.all')!
      return [
        getComputedStyle(all).color === 'rgb(255, 0, 0)',
        getComputedStyle(all).display,
        all.getBoundingClientRect().height > 40,
      ]
    })
    expect(looks).toEqual([false, 'flex', true])
  })

  it.each([
    ['an important rule of the page', 'iframe#own.a.b { display: block !important }', ''],
    ['a rule in a layer', '@layer a, b; @layer a { iframe { display: block !important } }', ''],
    ['its own style', '', 'display: block !important'],
  ])('is not seen beside its placeholder, whatever shows it: %s', async (_, css, style) => {
    await open(`<main>${FRAME.replace('<iframe', `<iframe id="own" class="a b" style="${style}"`)}</main>`, {
      head: `<style>${css}</style>`,
    })
    await expect.poll(async () => (await standing()).live).toBe(1)
    const place = await page.evaluate(() => {
      const { visibility, position, display } = getComputedStyle(document.querySelector('iframe')!)
      return display === 'none' || (visibility === 'hidden' && position === 'absolute')
    })
    expect(place).toBe(true)
  })

  it('keeps the sheet that hides it where the page puts other sheets in its place', async () => {
    await open(`<main>${FRAME}</main>`)
    await expect.poll(standing).toEqual(waiting(1))
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()]
      document.querySelector('main')!.append(document.querySelector('iframe')!.cloneNode(true))
    })
    await expect.poll(standing).toEqual(waiting(2))
  })

  it('survives a page that will not have a placeholder, without an endless loop', async () => {
    await open(`<main>${FRAME}</main>`, {
      head: `<script>new MutationObserver(() => document.querySelectorAll('yinyom-frame').forEach((one) => one.remove()))
        .observe(document, { childList: true, subtree: true })</script>`,
    })
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('placeholders'))),
      )
      .toBe(true)
    await accept(page)
    await expect.poll(standing).toEqual(shown(1))
  })

  it('leaves nothing behind at the end', async () => {
    await open(`<main>${FRAME}</main>`)
    await expect.poll(standing).toEqual(waiting(1))
    await page.evaluate(() => window.Yinyom.destroy())
    await expect.poll(standing).toEqual({ frames: 1, seen: 1, loaded: 0, live: 0, hosts: 0 })
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  })
})

describe('a frame of somebody else', () => {
  it('with a category of the page itself gets no placeholder, stays as it is, and is named once', async () => {
    const music = '<iframe data-category="music" data-src="/embed" width="300" height="200"></iframe>'
    const shoes = '<div data-category="shoes">shoes</div><img data-category="shoes" data-src="/shoe.gif" alt="">'
    await open(`<main>${music}${music}${shoes}</main>`)
    await page.mouse.move(5, 5)
    await expect.poll(() => problemCodes(page)).toEqual(['unknown-category'])
    expect(await standing()).toEqual({ frames: 2, seen: 2, loaded: 0, live: 0, hosts: 0 })
    await accept(page)
    expect(await page.evaluate(() => document.querySelectorAll('main [src]').length)).toBe(0)
  })

  it('keeps the address that the page itself has given it', async () => {
    const loaded =
      '<iframe class="lazyloaded" data-category="music" data-src="/embed" src="/embed" width="300" height="200"></iframe>'
    await open(`<main>${loaded}${FRAME}</main>`)
    await expect.poll(standing).toEqual({ frames: 2, seen: 1, loaded: 1, live: 1, hosts: 1 })
    await button(page, 'reject').click()
    await expect.poll(standing).toEqual({ frames: 2, seen: 1, loaded: 1, live: 1, hosts: 1 })
  })

  it('is ours where it says so with the prefix', async () => {
    const both = FRAME.replace('data-category="marketing"', 'data-category="music" data-yinyom-category="marketing"')
    await open(`<main>${both}</main>`)
    await expect.poll(standing).toEqual(waiting(1))
    await accept(page)
    await expect.poll(standing).toEqual(shown(1))
  })
})

describe('H16: a withdrawal that keeps the page', () => {
  it('puts the placeholder back in the place of a frame that has loaded, whose document ends', async () => {
    await open(`<main>${FRAME}</main>`, { config: { onWithdraw: 'keep' } })
    await accept(page)
    await expect.poll(standing).toEqual(shown(1))
    await page.evaluate(() => window.Yinyom.withdraw(['marketing']))
    await expect.poll(standing).toEqual(waiting(1))
    // No service says what there is to delete.
    await expect.poll(() => problemCodes(page)).toEqual(['nothing-declared'])
    await page.evaluate(() => window.Yinyom.acceptAll())
    await expect.poll(standing).toEqual(shown(1))
  })

  it('stops a video and an object as well', async () => {
    const others = `<video data-category="marketing" data-src="/embed.mp4" data-poster="/embed.gif"></video><object data-category="marketing" data-data="/embed" type="text/html"></object>`
    await open(`<main>${others}</main>`, { config: { onWithdraw: 'keep' } })
    await accept(page)
    const live = () => page.evaluate(() => document.querySelectorAll('main [src],main [poster],main [data]').length)
    await expect.poll(live).toBe(2)
    await page.evaluate(() => window.Yinyom.withdraw(['marketing']))
    await expect.poll(live).toBe(0)
    await page.evaluate(() => window.Yinyom.acceptAll())
    await expect.poll(live).toBe(2)
  })
})
