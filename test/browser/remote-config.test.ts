import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
/** How the next requests for the configuration are met. */
let answer: (route: Route) => unknown
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
beforeEach(async () => {
  visitor = await newPage(browser)
  ;({ page, context } = visitor)
  await servePage(context, htmlOf({ tag: 'data-config="/yinyom.json" defer' }))
  await context.route('**/yinyom.json', (route) => void answer(route))
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const open = () => page.goto(`${site.url}/t/`)
const json = (config: unknown) => (route: Route) => route.fulfill({ json: config })
const hang = () => {}
const TWO = { categories: ['necessary', 'analytics'], words: { th: { 'banner.title': 'หนึ่ง' } } }
/** What waits for a category that the configuration does not have is named too. */
const said = () =>
  visitor.messages.filter((message) => message.includes('[Yinyom]') && !message.includes('มีส่วนหนึ่งของหน้ารอ'))
const codes = async () => (await problemCodes(page)).filter((code) => code !== 'unknown-category')
const kept = () => page.evaluate(() => localStorage.getItem('yinyom.config'))

describe('a first visitor', () => {
  it('waits closed, then gets the banner of the configuration', async () => {
    let release = () => {}
    const held = new Promise<void>((done) => (release = done))
    answer = async (route) => {
      await held
      await json(TWO)(route)
    }
    await open()
    expect(await page.evaluate(() => [window.Yinyom.status, window.Yinyom.choices, window.ran])).toEqual([
      'unset',
      {},
      [],
    ])
    expect(await banner(page).count()).toBe(0)
    release()
    await expect.poll(() => banner(page).innerText()).toContain('หนึ่ง')
    await page.waitForLoadState('networkidle')
    expect(await kept()).toBeNull()
    await accept(page)
    await expect.poll(() => ran(page)).toEqual(['analytics'])
    await expect.poll(async () => (await kept()) ?? '').toContain('หนึ่ง')
  })

  it.each([
    ['cannot be reached', (route: Route) => route.abort('connectionrefused')],
    ['is not there', (route: Route) => route.fulfill({ status: 404, body: 'not found' })],
    ['is not JSON', (route: Route) => route.fulfill({ body: '{"site":' })],
    ['is a web page', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Login' })],
    ['is null', json(null)],
    ['is a list', json([1])],
    ['is huge', json({ site: 'x'.repeat(3_000_000) })],
    ['never comes', hang],
  ])('whose configuration %s gets the banner of the defaults, and one message says why', async (_, meet) => {
    answer = meet
    await open()
    await banner(page).waitFor()
    await expect.poll(codes).toEqual(['config-unreachable'])
    expect(said()).toHaveLength(1)
    expect(said()[0]).toContain(`${site.url}/yinyom.json`)
    expect(await granted(page)).toEqual([])
    await accept(page)
    await expect.poll(() => ran(page)).toEqual(['functional', 'analytics', 'marketing'])
    expect(await kept()).toBeNull()
    expect(said()).toHaveLength(1)
  })

  it('whose configuration is of wrong types gets the banner of the defaults, and one message', async () => {
    answer = json({ categories: 5 })
    await open()
    await banner(page).waitFor()
    await expect.poll(codes).toEqual(['config'])
    expect(said()[0]).toContain(`${site.url}/yinyom.json`)
  })
})

describe('a returning visitor', () => {
  beforeEach(async () => {
    answer = json(TWO)
    await open()
    await accept(page)
    // What needs a yes runs in the click; the copy is kept by the session, which comes after it.
    await expect.poll(async () => (await kept()) ?? '').toContain('หนึ่ง')
    expect(await ran(page)).toEqual(['analytics'])
  })

  it('has the kept one at once, although the server hangs', async () => {
    answer = hang
    await page.reload()
    // No wait: it ran before the page was loaded.
    expect(await ran(page)).toEqual(['analytics'])
    expect(await banner(page).count()).toBe(0)
    expect(said()).toEqual([])
  })

  it('is asked about what is new with the page after the one that has fetched it', async () => {
    answer = json({ ...TWO, categories: ['necessary', 'analytics', 'marketing'] })
    await page.reload()
    expect(await ran(page)).toEqual(['analytics'])
    await expect.poll(kept).toContain('marketing')
    expect(await banner(page).count()).toBe(0)
    await page.reload()
    await banner(page).waitFor()
    expect(await page.evaluate(() => window.Yinyom.reasons)).toEqual(['new-category'])
    await expect.poll(() => ran(page)).toEqual(['analytics'])
  })

  it.each([
    ['is gone', (route: Route) => route.fulfill({ status: 404, body: '' })],
    ['is not JSON any more', (route: Route) => route.fulfill({ body: '{' })],
    ['is null', json(null)],
  ])('goes on with the kept one where the new one %s', async (_, meet) => {
    answer = meet
    await page.reload()
    await expect.poll(codes).toEqual(['config-unreachable'])
    await page.reload()
    expect(await ran(page)).toEqual(['analytics'])
    expect(await kept()).toContain('หนึ่ง')
  })
})
