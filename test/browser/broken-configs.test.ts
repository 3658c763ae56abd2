import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordFault } from '../../src/model/word-fault.ts'
import { brokenConfigs, expressionOf } from '../fixtures/broken-configs.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { accept, banner, granted, htmlOf, problemCodes, ran, servePage } from './routed-page.ts'
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
  visitor = await newPage(browser)
  ;({ page, context } = visitor)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Everything on `window` that a page without us does not have. */
const globals = () => page.evaluate(() => Object.keys(window))
const KNOWN = ['heard', 'ran', 'Yinyom', 'yinyomConfig', 'yinyomQueue', 'dataLayer', 'reportViolation']

async function open(html: string): Promise<void> {
  visitor.messages.length = visitor.errors.length = 0
  await context.unrouteAll()
  await context.clearCookies()
  await servePage(context, html)
  await page.goto(`${site.url}/t/`)
}
/** Where a category is left out, what waits for it is named too. */
const said = () =>
  visitor.messages.filter((message) => message.includes('[Yinyom]') && !message.includes('มีส่วนหนึ่งของหน้ารอ'))
const faultCodes = async () => (await problemCodes(page)).filter((code) => code !== 'unknown-category')

/** What no configuration may do, whatever is in it. */
async function expectUnharmed(asks = true): Promise<void> {
  if (asks) await banner(page).waitFor()
  await page.locator('#own').evaluate((own: HTMLElement) => own.click())
  expect(await page.locator('#own').getAttribute('data-count')).toBe('1')
  expect(await ran(page)).toEqual([])
  expect(await granted(page)).toEqual([])
  expect(await page.evaluate(() => 'polluted' in {} || 'manual' in {})).toBe(false)
  expect((await globals()).filter((name) => !before.includes(name) && !KNOWN.includes(name))).toEqual([])
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
  expect(visitor.errors.map((error) => error.stack ?? String(error))).toEqual([])
}

let before: string[]
beforeAll(async () => {
  await open('<!doctype html><title>empty</title>')
  before = await globals()
})

/** As `window.yinyomConfig`: `null` there is as good as nothing. */
const scripted = brokenConfigs.filter(({ json }) => json !== 'null')

describe('a broken window.yinyomConfig', () => {
  it.each(scripted)('$name: page unharmed, gate closed, one message for each fault', async (broken) => {
    await open(htmlOf({ config: expressionOf(broken) }))
    // An owner is told once somebody is there.
    await page.mouse.move(5, 5)
    await expect.poll(faultCodes).toEqual(broken.faults.map(() => 'config'))
    // Its only category is left out: there is nothing to ask, and nothing to grant.
    await expectUnharmed(broken.name !== 'a required key on the prototype only')
    expect(await faultCodes()).toHaveLength(broken.faults.length)
    const subjects = await page.evaluate(() =>
      window.heard.flatMap(([name, detail]) =>
        name === 'yinyom:problem' && detail.code === 'config' ? [detail.subject] : [],
      ),
    )
    expect(new Set(subjects)).toEqual(new Set(broken.faults.map(worded)))
    expect(said()).toHaveLength(broken.faults.length)
    for (const message of said()) expect(message).toMatch(/^warning: \[Yinyom\] [^\n\r]{20,400}$/)
  })
})

/** A fault of the whole, or beside another part, is about its source. */
function worded(path: string): string {
  return path === '' ? 'window.yinyomConfig' : wordFault({ path, found: '', expected: true }).path
}

describe('a broken <script data-yinyom>', () => {
  const block = (json: string) =>
    `<script type="application/json" data-yinyom>${json.replaceAll('</', '<\\/')}</script>`
  const wrong = ['', '{', '{"site":', "{'site':'x'}", 'undefined', '{"validDays":77,}', '<!-- -->', '\u0000', '[1,2']

  it.each([...wrong, 'null', '7', '"x"', '[]'])('%j: page unharmed, gate closed, one message', async (json) => {
    await open(htmlOf({ head: block(json) }))
    await page.mouse.move(5, 5)
    await expect.poll(() => problemCodes(page)).toEqual(['config'])
    await expectUnharmed()
    expect(said()).toHaveLength(1)
    expect(said()[0]).toContain('<script data-yinyom>')
  })

  it.each(
    brokenConfigs.filter(({ json }) => json?.startsWith('{') && json.length < 5000).filter((_, at) => at % 5 === 0),
  )('$name: page unharmed, gate closed, one message for each fault', async ({ json = '', faults }) => {
    await open(htmlOf({ head: block(json) }))
    await page.mouse.move(5, 5)
    await expect.poll(faultCodes).toEqual(faults.map(() => 'config'))
    await expectUnharmed()
    expect(said()).toHaveLength(faults.length)
  })
})

describe('a configuration with a fault', () => {
  it('still decides: what is right in it holds', async () => {
    await open(
      htmlOf({
        config: `{ validDays: 30, ui: { theme: 'dark', layout: 5 }, categories: ['necessary', 'analytics', 7] }`,
      }),
    )
    await accept(page)
    await expect.poll(() => ran(page)).toEqual(['analytics'])
    const days = await page.evaluate(() => {
      const { decidedAt, expiresAt } = window.Yinyom.record!
      return (expiresAt.getTime() - decidedAt.getTime()) / 86_400_000
    })
    expect(days).toBe(30)
    expect(visitor.errors.map((error) => error.stack ?? String(error))).toEqual([])
  })
})
