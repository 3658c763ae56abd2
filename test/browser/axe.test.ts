import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, VIEWS, addressOf } from '../../demo/public/workbench/views.js'
import type { View } from '../../demo/public/workbench/views.js'
import type { ConfigInput } from '../../src/consent.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { answer, openHostPage, openSettings, settingsOf, tabOf } from './host-page.ts'
import { openTools } from './notice-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

/** Everything that a surface can say: every category with a service, a contact, links, a × and the ages. */
const FULL: ConfigInput = {
  site: 'axe',
  controller: { name: { th: 'ร้านตัวอย่าง', en: 'Example Shop' }, contact: 'mailto:dpo@shop.example' },
  categories: ['necessary', 'functional', 'analytics', 'marketing'],
  services: [
    { id: 'basket', category: 'necessary', name: { th: 'ตะกร้า', en: 'Basket' }, storage: ['basket'] },
    { id: 'ga4', category: 'analytics', name: 'Google Analytics 4', provider: 'Google', cookies: ['_ga'] },
    { id: 'counter', category: 'analytics', name: { th: 'ตัวนับ', en: 'Counter' }, retention: 'P1Y' },
    { id: 'video', category: 'marketing', name: { th: 'วิดีโอ', en: 'Video' }, provider: { th: 'ผู้ให้บริการ' } },
  ],
  links: { privacy: '/privacy', cookies: '/cookies' },
  guardian: true,
  ui: { close: true },
}

const FRAME = `<main><h1>หน้า</h1><div data-yinyom-inline></div>
  <iframe data-category="marketing" data-service="video" data-src="/embed/video.html" title="วิดีโอ" width="640" height="360"></iframe>
  <p>ข้อความ</p></main>`

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

/**
 * What axe finds on the page as it is now, by its own defaults, as anyone runs it: shadow roots and all, best practices
 * too. With `unsure` also what it cannot tell, such as the colours of what another element covers.
 */
async function faults(page: Page, { unsure = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (all) => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const { violations, incomplete } = await engine.run(document, { resultTypes: ['violations', 'incomplete'] })
    return [...violations, ...(all ? incomplete : [])].flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
    )
  }, unsure)
}

it('axe sees into our shadow root', async () => {
  const css = 'yinyom-ui { --yinyom-accent: #eee }'
  const { page, context } = await openHostPage(browser, site, { css })
  expect((await faults(page)).filter((fault) => fault.startsWith('color-contrast'))).toHaveLength(2)
  await context.close()
})

describe.each([
  ['th', 'light'],
  ['th', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('axe finds nothing in %s, %s', (lang, colorScheme) => {
  const css = ':root { color-scheme: light dark }'
  const open = (config: ConfigInput) =>
    openHostPage(browser, site, { config, lang, css, body: FRAME, options: { colorScheme } })

  it.each(['bar', 'box', 'modal', 'inline'] as const)('on the banner as %s', async (layout) => {
    const { page, context } = await open({ ...FULL, ui: { close: true, layout } })
    expect(await faults(page)).toEqual([])
    await context.close()
  })

  it('on the settings at the first visit, whole, with every service open', async () => {
    const { page, context } = await open(FULL)
    const settings = await openSettings(page)
    expect(await faults(page)).toEqual([])
    for (const summary of await settings.locator('summary').all()) await summary.click()
    await settings.getByRole('switch').last().click()
    expect(await faults(page)).toEqual([])
    await context.close()
  })

  it('on banner and settings where the browser asks not to be tracked', async () => {
    const { page, context } = await openHostPage(browser, site, {
      config: FULL,
      lang,
      css,
      body: `<script>navigator.globalPrivacyControl = true</script>${FRAME}`,
      options: { colorScheme },
    })
    expect(await page.locator('yinyom-ui .words').textContent()).toMatch(/ติดตาม|tracked/)
    expect(await faults(page)).toEqual([])
    await openSettings(page)
    await settingsOf(page).locator('.s-note').first().waitFor()
    expect(await faults(page)).toEqual([])
    await context.close()
  })

  it('on the placeholder, the tab, the settings with receipts, and the printed proof', async () => {
    const { page, context } = await open(FULL)
    await page.evaluate(() => (window.print = () => {}))
    await answer(page, 'reject')
    await page.locator('yinyom-frame').waitFor()
    expect(await faults(page)).toEqual([])
    await tabOf(page).click()
    await settingsOf(page).locator('.s-receipts summary').click()
    expect(await faults(page)).toEqual([])
    await settingsOf(page).locator('.s-receipts button').last().click()
    await page.emulateMedia({ media: 'print', colorScheme })
    await page.locator('yinyom-print h1').waitFor()
    expect(await faults(page)).toEqual([])
    await context.close()
  })
})

/** A phone and a desk. */
const SCREENS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]

async function openView(view: View, lang: string): Promise<WatchedPage> {
  const watched = await newPage(browser, { viewport: SCREENS[0]! })
  await watched.page.goto(site.url + addressOf(view, lang, 'light'))
  await watched.page.locator('html[data-workbench=ready]').waitFor()
  return watched
}

describe.each(LANGUAGES)('axe finds nothing in %s, and can tell all, on a phone and on a desk', (lang) => {
  it.each(VIEWS)('of the workbench: $id', async (view) => {
    const { page, context } = await openView(view, lang)
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      await page.locator(view.shows).waitFor()
      expect(await faults(page, { unsure: true })).toEqual([])
    }
    await context.close()
  })

  it('of the viewer: its menu, its panels, and what was found', async () => {
    const { page, context } = await openView(
      VIEWS.find(({ id }) => id === 'notice-viewer')!,
      lang,
    )
    await openTools(page)
    expect(await faults(page, { unsure: true })).toEqual([])
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      for (const [at, panel] of ['contents', 'versions', 'rights'].entries()) {
        await openTools(page)
        await page.locator('.n-tools button').nth(at).click()
        await page.locator(`.n-panel.n-${panel}`).waitFor()
        expect(await faults(page, { unsure: true })).toEqual([])
      }
      await openTools(page, 'search')
      await page.getByRole('searchbox').fill('20')
      await page.locator('.n-hits').waitFor()
      expect(await faults(page, { unsure: true })).toEqual([])
      await page.getByRole('searchbox').fill('')
    }
    await context.close()
  })
})
