import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './chromium.ts'
import { WITH_FIXTURES, fixture, newVisitor, wordsOf } from './consent-page.ts'
import { exampleConfig, GATED } from './example-site.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

const ALL = '<script src="/yinyom/yinyom.all.js" defer></script>'
const read = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url))

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite()
  browser = await launch(WITH_FIXTURES)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('the tag in a single file', () => {
  it('asks, opens the settings, records and sends, and loads nothing but itself', async () => {
    const visitor = await newVisitor(browser)
    const config = exampleConfig(site, { onWithdraw: 'keep' })
    await visitor.openFixture(site.url, fixture(config, { tag: ALL, body: GATED }))
    await visitor.banner.waitFor()
    expect(await visitor.demoLog()).toEqual([])
    await visitor.openSettings()
    await visitor.inSettings('accept')
    await expect.poll(() => visitor.demoLog()).toEqual(['functional', 'analytics', 'marketing'])
    const [receipt] = await visitor.receipts(1)
    expect(receipt?.event.action).toBe('accept_all')
    await expect.poll(async () => (await site.receipts()).map((row) => row.receipt)).toContainEqual(receipt)
    // The receipt is sent, the tab is there: all that the page comes to by itself has come.
    await visitor.launcher.waitFor()
    await visitor.settled()
    await visitor.withdraw()
    await expect.poll(async () => (await visitor.traces()).cookies.filter((name) => name.startsWith('_ga'))).toEqual([])
    const ours = visitor.requests.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/yinyom'))
    expect(ours).toEqual(['/yinyom/yinyom.all.js'])
    expect(visitor.errors).toEqual([])
    await visitor.context.close()
  })

  it('shows a frame’s placeholder and switches its language, as the tag with chunks does', async () => {
    const visitor = await newVisitor(browser)
    await visitor.openFixture(site.url, fixture(exampleConfig(site), { tag: ALL, body: GATED }))
    await visitor.banner.waitFor()
    await expect.poll(() => visitor.placeholders.count()).toBe(1)
    await visitor.click(visitor.banner.getByRole('button', { name: 'English' }))
    await expect.poll(() => wordsOf(visitor.banner.locator('[data-action=accept]'))).toBe('Accept all')
    await visitor.openSettings()
    expect(await visitor.settings.getAttribute('lang')).toBe('en')
    expect(visitor.errors).toEqual([])
    await visitor.context.close()
  })
})

describe('a page in windows-874, from a server that names no charset', () => {
  it.each(['yinyom.js', 'yinyom.all.js'])('shows the right words with %s', async (file) => {
    const visitor = await newVisitor(browser)
    await visitor.context.route(`${site.url}/yinyom/**`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: read(new URL(route.request().url()).pathname.replace('/yinyom/', '')),
      }),
    )
    const html = `<!doctype html><html lang="th"><head><title>page</title><script src="/yinyom/${file}" defer></script></head><body></body></html>`
    await visitor.context.route(`${site.url}/thai-874/`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=windows-874', body: html }),
    )
    await visitor.open(`${site.url}/thai-874/`)
    expect(await visitor.page.evaluate(() => document.characterSet)).toBe('windows-874')
    await visitor.banner.waitFor()
    expect(await wordsOf(visitor.banner.locator('[data-action=accept]'))).toBe('ยอมรับทั้งหมด')
    await visitor.openSettings()
    await expect.poll(() => wordsOf(visitor.settings)).toContain('บันทึกการตั้งค่า')
    await visitor.context.close()
  })
})
