import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { launch, newPage } from './chromium.ts'
import { htmlOf, servePage } from './routed-page.ts'
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

const CONFIG: ConfigInput = {
  services: [
    'ga4',
    'meta-pixel',
    { id: 'basket', category: 'necessary', name: { th: 'ตะกร้า', en: 'Basket' }, cookies: ['cart'], retention: 'P7D' },
  ],
}
const PLACE = '<div data-yinyom-cookies><a href="/cookies">คุกกี้</a></div>'

async function open({
  config = CONFIG,
  body = `<main><h1>x</h1>${PLACE}</main>`,
  options = {},
}: { config?: ConfigInput; body?: string; options?: BrowserContextOptions } = {}) {
  const watched = await newPage(browser, options)
  const head = '<meta name="viewport" content="width=device-width, initial-scale=1">'
  await servePage(watched.context, htmlOf({ config, body, head }))
  await watched.page.goto(`${site.url}/t/`)
  await untilThere(watched.page)
  return watched
}

/** A first visitor's page waits for a sign that somebody is there. */
async function untilThere(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Shift')
      return page.locator('[data-yinyom-cookies] table').count()
    })
    .toBeGreaterThan(0)
}

const tables = (page: Page) => page.locator('[data-yinyom-cookies] table')
const textOf = async (page: Page) => (await tables(page).allInnerTexts()).join('\n').replaceAll('\u2060', '')

describe('the table of cookies in a page', () => {
  it('has one table per category, with what the catalogue knows of services that are named by id', async () => {
    const { page, context, errors } = await open()
    expect(
      (await page.locator('[data-yinyom-cookies] caption').allInnerTexts()).map((one) => one.replaceAll('\u2060', '')),
    ).toEqual(['คุกกี้ที่จำเป็น', 'คุกกี้เพื่อการวิเคราะห์', 'คุกกี้เพื่อการโฆษณา'])
    const text = await textOf(page)
    for (const word of ['_ga', '2 ปี', 'Google', 'สหรัฐอเมริกา', '_fbp', '90 วัน', 'ตะกร้า', 'cart', '7 วัน', '180 วัน'])
      expect(text).toContain(word)
    expect(await page.getByRole('columnheader', { name: 'อายุ' }).count()).toBe(3)
    expect(errors).toEqual([])
    await context.close()
  })

  it('follows the language of the widget', async () => {
    const { page, context } = await open()
    await page.evaluate(() => window.Yinyom.setLocale('en'))
    await expect.poll(() => textOf(page)).toContain('Advertising cookies')
    expect(await textOf(page)).toContain('2 years')
    expect(await textOf(page)).toContain('United States')
    await context.close()
  })

  it('fills a place that the page puts in later, and gives its content back at the end', async () => {
    const { page, context } = await open()
    await page.evaluate(() => {
      const place = document.createElement('section')
      place.dataset.yinyomCookies = ''
      document.body.append(place)
    })
    await expect.poll(() => page.locator('section[data-yinyom-cookies] table').count()).toBe(3)
    await page.evaluate(() => window.Yinyom.destroy())
    await page.getByRole('link', { name: 'คุกกี้' }).waitFor()
    await context.close()
  })

  it.each([
    ['th', 320],
    ['en', 320],
    ['th', 1280],
    ['en', 1280],
  ] as const)('passes axe in %s at %i px, and does not scroll sideways', async (locale, width) => {
    const { page, context } = await open({
      config: { ...CONFIG, locale },
      options: { viewport: { width, height: 900 } },
    })
    await page.evaluate(axe.source)
    const faults = await page.evaluate(async () => {
      const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await engine.run(document.querySelector('[data-yinyom-cookies]')!)
      return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`)
    })
    expect(faults).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    // Still a table for who cannot see it.
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(2)
    if (process.env.SHOTS) {
      await page.evaluate(() => window.Yinyom.rejectAll())
      await page.screenshot({ path: `${process.env.SHOTS}/cookies-${locale}-${width}.png`, fullPage: true })
    }
    await context.close()
  })
})
