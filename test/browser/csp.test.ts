import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Yinyom } from '../../src/consent.ts'
import { acknowledge } from './acknowledge.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { answer, bannerOf, buttonOf, settingsOf, tabOf } from './host-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** The strict page of the demo, with its tag as it is, or with another way of loading it. */
async function openStrict(loading: 'defer' | 'async' | 'sync'): Promise<WatchedPage> {
  const watched = await newPage(browser)
  if (loading !== 'defer') {
    await watched.page.route('**/strict/', async (route) => {
      const response = await route.fetch()
      const tag = /(<script\s+nonce="[^"]+"\s+src="\/yinyom\/yinyom\.js"[^>]*?)\sdefer\s*>/
      const html = await response.text()
      if (!tag.test(html)) throw new Error('The strict page has changed: its tag was not found.')
      // To the browser a page that was changed on its way comes from nowhere, and may not reach 127.0.0.1.
      await watched.page.route('**/v1/receipts', acknowledge)
      await route.fulfill({ response, body: html.replace(tag, `$1 ${loading === 'async' ? 'async' : ''}>`) })
    })
  }
  const response = await watched.page.goto(`${site.url}/strict/`)
  const policy = response!.headers()['content-security-policy']!
  for (const part of [
    "default-src 'none'",
    "'strict-dynamic'",
    "style-src 'self'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(part)
  }
  expect(policy).toMatch(/trusted-types yinyom$/)
  await bannerOf(watched.page).waitFor()
  return watched
}

const allows = ({ page }: WatchedPage, id: string) =>
  page.evaluate((name) => (window as { Yinyom?: Yinyom }).Yinyom!.allows(name), id)

function expectNothingForbidden({ violations, errors, messages }: WatchedPage): void {
  expect(violations).toEqual([])
  expect(errors).toEqual([])
  // This site declares no service, which its owner is told once something is withdrawn.
  const others = messages.filter((message) => !message.includes('ใน "services"'))
  expect(others.filter((message) => /^(error|warning)/.test(message))).toEqual([])
}

describe.each(['defer', 'sync', 'async'] as const)('under the strictest policy, with the tag as %s', (loading) => {
  it('banner, both languages, settings, save, download, print and withdrawal break no rule', async () => {
    const watched = await openStrict(loading)
    const { page, context } = watched
    await bannerOf(page).getByText('English').click()
    await bannerOf(page).getByText('Accept all').waitFor()
    await bannerOf(page).getByText('ไทย').click()
    await buttonOf(page, 'settings').click()
    const settings = settingsOf(page)
    await settings.getByText('English').click()
    await settings.getByText('Save settings').waitFor()
    await settings.getByRole('switch', { name: 'Analytics' }).click()
    await settings.getByText('Save settings').click()
    await expect.poll(() => watched.demoLog()).toEqual(['visits.js', 'inline'])
    await page.evaluate(() => (window.print = () => {}))
    await tabOf(page).click()
    await settings.locator('.s-receipts summary').click()
    const download = page.waitForEvent('download')
    await settings.getByText('Download', { exact: true }).click()
    await download
    await settings.getByText('Print', { exact: true }).click()
    await page.locator('yinyom-print').waitFor({ state: 'attached' })
    const again = page.waitForEvent('load')
    await settings.locator('.s-state button').click()
    await again
    await tabOf(page).waitFor()
    expect(await allows(watched, 'analytics')).toBe(false)
    expectNothingForbidden(watched)
    await context.close()
  })

  it('the placeholder allows once and always, and a returning visitor is served, without breaking a rule', async () => {
    const watched = await openStrict(loading)
    const { page, context } = watched
    await answer(page, 'reject')
    await page.locator('yinyom-frame').getByRole('button', { name: 'อนุญาตครั้งนี้' }).click()
    await page.locator('yinyom-frame').waitFor({ state: 'detached' })
    expect(await allows(watched, 'marketing')).toBe(false)
    await page.reload()
    await page.locator('yinyom-frame').getByRole('button', { name: 'อนุญาตทุกครั้งในเว็บนี้' }).click()
    await page.locator('yinyom-frame').waitFor({ state: 'detached' })
    expect(await allows(watched, 'marketing')).toBe(true)
    await page.reload()
    await tabOf(page).waitFor()
    expect(await page.locator('#gate-frame').getAttribute('src')).toContain('/embed/video.html')
    expectNothingForbidden(watched)
    await context.close()
  })
})

it('the watch sees a breach: a style attribute that the page writes is told', async () => {
  const watched = await openStrict('defer')
  await watched.page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await expect.poll(() => watched.violations.map(({ directive }) => directive)).toEqual(['style-src-attr'])
  await watched.context.close()
})
