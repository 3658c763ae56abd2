import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRules } from '../../../catalogue/src/mark/create-rules.ts'
import { markHtml } from '../../../catalogue/src/mark/mark-html.ts'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { launch, newPage } from '../chromium.ts'
import { accept, htmlOf, servePage } from '../routed-page.ts'
import { startSite } from '../site.ts'
import type { Site } from '../site.ts'

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

it('a marked background waits for a yes, and is the page’s again after it', async () => {
  const { page, context, requests } = await newPage(browser, {})
  const body =
    '<table><tr><td id="cell" background="https://www.facebook.com/tr?id=1&amp;noscript=1">x</td></tr></table>'
  const { html, marks } = markHtml(htmlOf({ config: {}, body }), createRules(SERVICES))
  expect(marks.map(({ service }) => service)).toContain('meta-pixel')
  await servePage(context, html)
  await page.goto(`${site.url}/t/`)
  const picture = () => page.locator('#cell').evaluate((cell) => getComputedStyle(cell).backgroundImage)
  expect(await picture()).toBe('none')
  await accept(page)
  await expect.poll(picture).toBe('url("https://www.facebook.com/tr?id=1&noscript=1")')
  expect(requests.filter(({ url }) => url.includes('facebook')).length).toBeLessThanOrEqual(1)
  await context.close()
})
