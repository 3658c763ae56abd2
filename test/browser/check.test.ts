import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { launch, newPage } from './chromium.ts'
import { accept, htmlOf, servePage } from './routed-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

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

interface Checked {
  readonly body?: string
  readonly config?: ConfigInput
  readonly query?: string
  readonly options?: BrowserContextOptions
}

async function open({ body = '', config = {}, query = '?yinyom-check', options = {} }: Checked) {
  const watched = await newPage(browser, options)
  await servePage(
    watched.context,
    htmlOf({ config, body, head: '<meta name="viewport" content="width=device-width">' }),
  )
  await watched.page.goto(`${site.url}/t/${query}`)
  await watched.page.mouse.move(5, 5)
  return watched
}

const panel = (page: Page) => page.locator('dialog.k-dialog')
/** Waits for it, and shows that somebody is there: a first visitor's page waits for that. */
async function shown(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Shift')
      return panel(page).count()
    })
    .toBe(1)
}
/** Each service with how it stands, and the tags to paste. */
const services = (page: Page) =>
  panel(page)
    .locator('.k-item:has(h4)')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('code')!.textContent,
        item.querySelector('.k-state')!.textContent!.replaceAll('\u2060', ''),
        ...[...item.querySelectorAll('.k-line code')].map(({ textContent }) => textContent),
      ]),
    )

const PIXEL = "<script>window.fbq = function () {}; fbq('init', '1'); fbq('track', 'PageView')</script>"
const MAP = '<iframe src="https://www.google.com/maps/embed?pb=1" title="แผนที่" width="300" height="200"></iframe>'
const HALF =
  '<script data-category="analytics" data-service="hotjar" src="https://static.hotjar.com/c/hotjar-1.js?sv=6"></script>'
const HELD =
  '<script type="text/plain" data-category="analytics" data-service="ga4" data-src="https://www.googletagmanager.com/gtag/js?id=G-ABC1234567"></script>'
const OWN = "<script>document.cookie = '_fbp=1; path=/'; document.cookie = 'lang=th; path=/'</script>"
const BARE = '<noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=1&amp;noscript=1"></noscript>'
const FONT = '<link rel="preconnect" href="https://fonts.gstatic.com">'

describe('the check of a page', () => {
  it('names what stands in a noscript without marks, with the tag to paste, and asks nobody for it', async () => {
    const { page, context, requests } = await open({
      body: `${BARE}<noscript><p>x</p><img data-category="analytics" data-service="hotjar" data-src="https://static.hotjar.com/x.gif"></noscript>`,
    })
    await shown(page)
    const found = await services(page)
    expect(found).toContainEqual([
      'meta-pixel',
      'ไม่รอคำตอบ',
      '<img data-category="marketing" data-service="meta-pixel" height="1" width="1" data-src="https://www.facebook.com/tr?id=1&amp;noscript=1">',
    ])
    expect(found).toContainEqual(['hotjar', 'รอคำตอบ'])
    expect(requests.filter(({ url }) => url.includes('facebook') || url.includes('hotjar'))).toEqual([])
    await context.close()
  })

  it('tells of each service whether it waits, with the tag to paste', async () => {
    const { page, context } = await open({ body: PIXEL + MAP + HALF + HELD, config: { services: ['ga4'] } })
    await shown(page)
    const found = await services(page)
    expect(found).toContainEqual([
      'meta-pixel',
      'ไม่รอคำตอบ',
      '<script type="text/plain" data-category="marketing" data-service="meta-pixel">',
    ])
    expect(found).toContainEqual([
      'google-maps',
      'ไม่รอคำตอบ',
      '<iframe data-category="functional" data-service="google-maps" data-src="https://www.google.com/maps/embed?pb=1" title="แผนที่" width="300" height="200">',
    ])
    expect(found).toContainEqual([
      'hotjar',
      'กันไว้ไม่ได้',
      '<script type="text/plain" data-category="analytics" data-service="hotjar" data-src="https://static.hotjar.com/c/hotjar-1.js?sv=6">',
    ])
    expect(found).toContainEqual(['ga4', 'รอคำตอบ'])
    // What leaks stands first.
    expect(found.map(([, standing]) => standing)).toEqual(['ไม่รอคำตอบ', 'ไม่รอคำตอบ', 'กันไว้ไม่ได้', 'รอคำตอบ'])
    await context.close()
  })

  it('names mistakes of the markup, marks of other tools among them, in sentences', async () => {
    const { page, context } = await open({
      body: `${HALF}<script type="text/plain" data-cookieconsent="statistics">0</script>`,
    })
    await shown(page)
    const said = (await panel(page).innerText()).replaceAll('\u2060', '')
    expect(said).toContain('ทำงานก่อนได้รับความยินยอม')
    expect(said).toContain('มีเครื่องหมายของ Cookiebot')
    await context.close()
  })

  it('names cookies without a declaration, whose they are, and what to add', async () => {
    const { page, context } = await open({ body: OWN })
    await shown(page)
    expect(await panel(page).locator('.k-table tbody tr').allInnerTexts()).toEqual(['_fbp\tMeta Pixel', 'lang\tไม่ทราบ'])
    const lines = await panel(page).locator('.k-line code').allInnerTexts()
    expect(lines).toContain('"meta-pixel"')
    expect(lines.some((line) => line.includes('"cookies":["lang"]'))).toBe(true)
    await context.close()
  })

  it('says so where nothing is wrong, and what has its yes', async () => {
    const { page, context } = await open({ body: HELD, config: { services: ['ga4'] }, query: '' })
    await accept(page)
    await page.waitForFunction(() => 'check' in window.Yinyom)
    await page.evaluate(() => window.Yinyom.check!())
    expect(await services(page)).toEqual([['ga4', 'อนุญาตแล้ว']])
    expect(await panel(page).innerText()).toContain('ไม่พบบริการที่ทำงานโดยไม่รอคำตอบ')
    await context.close()
  })

  it('is loaded by nobody else', async () => {
    const { page, context } = await open({ body: HELD, query: '' })
    await expect
      .poll(() => page.keyboard.press('Shift').then(() => page.evaluate(() => 'check' in window.Yinyom)))
      .toBe(true)
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(loaded.filter((name) => /service-finder|\/check\.js|words-check/.test(name))).toEqual([])
    await context.close()
  })

  it('speaks English too, and closes by Escape', async () => {
    const { page, context, errors } = await open({ body: PIXEL + FONT })
    await shown(page)
    await panel(page).getByText('English').click()
    await panel(page).getByText('Services on this page').waitFor()
    expect(await panel(page).getAttribute('lang')).toBe('en')
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect(errors).toEqual([])
    await context.close()
  })

  it.each([
    ['th', 390, 'light'],
    ['en', 1280, 'dark'],
  ] as const)('passes axe in %s at %i px, %s, without sideways scrolling', async (locale, width, colorScheme) => {
    const { page, context } = await open({
      body: `<main>${PIXEL}${MAP}${HALF}${HELD}${OWN}${FONT}</main>`,
      config: { locale, services: ['ga4'] },
      options: { viewport: { width, height: 844 }, colorScheme },
    })
    await shown(page)
    await page.evaluate(axe.source)
    const faults = await page.evaluate(async () => {
      const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await engine.run(document.querySelector('yinyom-ui')!)
      return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`)
    })
    expect(faults).toEqual([])
    const scrolls = await panel(page).evaluate((dialog) =>
      [dialog, ...dialog.querySelectorAll('.k-frame,.k-body')].some((one) => one.scrollWidth > one.clientWidth),
    )
    expect(scrolls).toBe(false)
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/check-${locale}-${width}.png` })
    await context.close()
  })
})
