import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './chromium.ts'
import { answer, bannerOf, buttonOf, openHostPage, openSettings, settingsOf, tabOf } from './host-page.ts'
import type { HostPage } from './host-page.ts'
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

const open = (host: HostPage = {}) => openHostPage(browser, site, host)
const styleOf = (found: Locator, name: string): Promise<string> =>
  found.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)

/** Where each part of the banner stands and how it looks: what a page must not change. */
function looks(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const root = document.querySelector('yinyom-ui')!.shadowRoot!
    return [...root.querySelectorAll('.banner, .banner *, .tab')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      const told = [
        'color',
        'background-color',
        'font',
        'letter-spacing',
        'text-align',
        'opacity',
        'visibility',
        'direction',
      ]
      return [
        element.className || element.localName,
        x,
        y,
        width,
        height,
        ...told.map((name) => style.getPropertyValue(name)),
      ]
    })
  })
}

describe('a page whose styles are hostile', () => {
  it.each([
    ['* { all: unset !important }'],
    ['* { all: revert }'],
    ['yinyom-ui, body * { display: none !important }'],
    ['html > :not(head, body) { display: none !important; visibility: hidden !important }'],
    ['button, a, h2, p, section, dialog { display: none !important }'],
    ['div, section { position: static !important; transform: scale(2) !important }'],
    ['* { font: 9px/1 fantasy !important; letter-spacing: 3px !important; text-transform: uppercase !important }'],
    ['* { color: red !important; background: red !important; opacity: 0.2 !important; direction: rtl !important }'],
    ['html { font-size: 62.5%; text-align: right; visibility: visible; line-height: 1; word-spacing: 9px }'],
    ['yinyom-ui { display: none; opacity: 0; position: absolute; left: -9999px }'],
  ])('does not change the banner: %s', async (css) => {
    const plain = await open({ body: '' })
    const expected = await looks(plain.page)
    await plain.context.close()
    const { page, context } = await open({ css, body: '' })
    expect(await looks(page)).toEqual(expected)
    await buttonOf(page, 'settings').click()
    await settingsOf(page).getByText('ปฏิเสธทั้งหมด').click()
    await tabOf(page).waitFor()
    await context.close()
  })

  it('that reads from right to left does not turn our Thai around', async () => {
    const plain = await open({ body: '' })
    const expected = await looks(plain.page)
    await plain.context.close()
    const { page, context } = await open({ root: 'dir="rtl"', body: '' })
    expect(await looks(page)).toEqual(expected)
    await openSettings(page)
    expect(await styleOf(settingsOf(page), 'direction')).toBe('ltr')
    await context.close()
  })

  it('with a small root size leaves text at 14 px or more and targets at 44 px, in the settings too', async () => {
    const { page, context } = await open({ css: 'html { font-size: 62.5% }' })
    const settings = await openSettings(page)
    expect(await styleOf(settings.locator('.s-body p').first(), 'font-size')).toBe('14px')
    expect((await settings.locator('.s-foot button').first().boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect((await settings.locator('.s-head').boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await context.close()
  })
})

describe('the colours', () => {
  const DARK = 'rgb(22, 32, 29)'
  const LIGHT = 'rgb(255, 255, 255)'

  it.each([
    ['auto', 'light', LIGHT],
    ['auto', 'dark', DARK],
    ['light', 'dark', LIGHT],
    ['dark', 'light', DARK],
  ] as const)('theme %s for a visitor who prefers %s', async (theme, colorScheme, expected) => {
    const { page, context } = await open({ config: { ui: { theme } }, options: { colorScheme } })
    expect(await styleOf(bannerOf(page), 'background-color')).toBe(expected)
    await openSettings(page)
    expect(await styleOf(settingsOf(page), 'background-color')).toBe(expected)
    await context.close()
  })

  it('and shapes are the page’s to set, by custom properties on our element, for every surface', async () => {
    const css = `yinyom-ui { --yinyom-bg: rgb(1, 2, 3); --yinyom-text: rgb(250, 251, 252); --yinyom-accent: rgb(9, 8, 7);
      --yinyom-on-accent: rgb(240, 241, 242); --yinyom-font: monospace; --yinyom-radius: 0px }`
    const frame =
      '<iframe data-category="marketing" data-src="/embed/video.html" title="วิดีโอ" width="600" height="340"></iframe>'
    const { page, context } = await open({ css, body: `<main>${frame}</main>` })
    for (const surface of [bannerOf(page), await openSettings(page)]) {
      expect(await styleOf(surface, 'background-color')).toBe('rgb(1, 2, 3)')
      expect(await styleOf(surface, 'color')).toBe('rgb(250, 251, 252)')
      expect(await styleOf(surface, 'font-family')).toBe('monospace')
      const button = surface.locator('.actions button').first()
      expect(await styleOf(button, 'background-color')).toBe('rgb(9, 8, 7)')
      expect(await styleOf(button, 'border-radius')).toBe('0px')
    }
    await page.keyboard.press('Escape')
    await answer(page, 'reject')
    expect(await styleOf(tabOf(page), 'background-color')).toBe('rgb(1, 2, 3)')
    expect(await styleOf(page.locator('yinyom-frame button').first(), 'background-color')).toBe('rgb(9, 8, 7)')
    await context.close()
  })

  it('that the visitor forces are used, and a switch still tells on from off', async () => {
    const { page, context } = await open({ options: { forcedColors: 'active' } })
    const border = await styleOf(buttonOf(page, 'reject'), 'border-top-color')
    expect(border).not.toBe(await styleOf(buttonOf(page, 'reject'), 'background-color'))
    const settings = await openSettings(page)
    const knobs = settings.getByRole('switch')
    await knobs.first().click()
    const track = (at: number) =>
      knobs.nth(at).evaluate((knob) => getComputedStyle(knob, '::before').getPropertyValue('background-color'))
    expect(await track(0)).not.toBe(await track(1))
    await context.close()
  })
})

describe('motion and paper', () => {
  it('nothing moves for a visitor who wants no motion, and the banner comes in at most 200 ms', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page, context } = await open({ options: { reducedMotion } })
      expect(await styleOf(bannerOf(page), 'animation-name')).toBe('none')
      // A short way up, in place from the start: nothing of the page moves, and nobody waits for it.
      const moves = await bannerOf(page).evaluate((element) => parseFloat(getComputedStyle(element).transitionDuration))
      expect(moves).toBeLessThanOrEqual(reducedMotion === 'reduce' ? 0 : 0.2)
      const settings = await openSettings(page)
      const duration = await settings
        .getByRole('switch')
        .first()
        .evaluate((knob) => getComputedStyle(knob, '::after').transitionDuration)
      expect(duration).toBe(reducedMotion === 'reduce' ? '0s' : '0.12s')
      await context.close()
    }
  })

  it('a page is printed without us', async () => {
    const { page, context } = await open()
    await page.emulateMedia({ media: 'print' })
    expect(await bannerOf(page).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await answer(page, 'reject')
    await page.emulateMedia({ media: 'print' })
    expect(await tabOf(page).isVisible()).toBe(false)
    await context.close()
  })
})

describe('who sees it', () => {
  it.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  ])('robots and people see the same: %s', async (userAgent) => {
    const { page, context } = await open({ options: { userAgent } })
    expect(await page.evaluate(() => navigator.webdriver)).toBe(true)
    expect(await bannerOf(page).isVisible()).toBe(true)
    await context.close()
  })

  it('nothing in the light DOM has a name that blockers hide', async () => {
    const { page, context } = await open({
      body: '<main><iframe data-category="marketing" data-src="/embed/video.html" title="x"></iframe></main>',
    })
    await page.locator('yinyom-frame').waitFor()
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((element) => [element.localName, element.id, ...element.classList])
        .filter((name) => /cookie|consent|privacy|gdpr|banner|notice/i.test(name)),
    )
    expect(names).toEqual([])
    await context.close()
  })

  it('the page keeps its scroll, its styles and its globals', async () => {
    const { page, context } = await open({ config: { ui: { layout: 'modal' } } })
    await answer(page, 'accept')
    await openSettings(page)
    await page.keyboard.press('Escape')
    await settingsOf(page).waitFor({ state: 'detached' })
    const left = await page.evaluate(() => ({
      html: document.documentElement.getAttribute('style'),
      body: document.body.getAttribute('style'),
      classes: document.documentElement.className + document.body.className,
      sheets: document.adoptedStyleSheets.length,
      globals: Object.keys(window).filter((name) => /yinyom|preact/i.test(name)),
    }))
    expect(left).toMatchObject({ html: null, body: null, classes: '', sheets: 0 })
    expect(left.globals.filter((name) => !['Yinyom', 'yinyomQueue'].includes(name))).toEqual([])
    await context.close()
  })
})
