import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { button, htmlOf, servePage } from './routed-page.ts'
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

const CONFIG: ConfigInput = {
  categories: ['necessary', 'functional', 'analytics', 'marketing'],
  services: [
    { id: 'video', category: 'marketing', name: 'YouTube', provider: 'Google' },
    { id: 'captcha', category: 'functional', name: 'reCAPTCHA', provider: 'Google' },
  ],
}
const TITLE = 'วิดีโอแนะนำร้าน'

const frame = (width: number, height: number) =>
  `<iframe data-category="marketing" data-service="video" data-src="/embed" title="${TITLE}" width="${width}" height="${height}"></iframe>`

async function open(body: string): Promise<void> {
  await servePage(context, '<!doctype html><title>loaded</title>', '/embed')
  await servePage(
    context,
    htmlOf({
      config: CONFIG,
      body: `<main><h1>หน้า</h1>${body}</main>`,
      head: '<meta name="viewport" content="width=device-width, initial-scale=1">',
    }),
  )
  await page.goto(`${site.url}/t/`)
  await page.locator('yinyom-frame').first().waitFor()
}

/** What stands in the first placeholder, and what of it is cut: words or buttons that are not whole in the box. */
const seen = () =>
  page.evaluate(() => {
    const host = document.querySelector('yinyom-frame')!
    const all = host.shadowRoot!.querySelector('.all')!
    const box = host.getBoundingClientRect()
    const walker = document.createTreeWalker(all, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    const isOut = (rect: DOMRect) =>
      rect.left < box.left - 0.5 ||
      rect.right > box.right + 0.5 ||
      rect.top < box.top - 0.5 ||
      rect.bottom > box.bottom + 0.5
    while (walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      if ([...range.getClientRects()].some(isOut)) cut.push(walker.currentNode.textContent!)
    }
    const buttons = [...all.querySelectorAll('button')]
    for (const one of buttons) if (isOut(one.getBoundingClientRect())) cut.push(one.textContent!)
    return {
      cut,
      scrolls: all.scrollHeight > all.clientHeight || all.scrollWidth > all.clientWidth,
      text: all.textContent,
      names: buttons.map((one) => one.ariaLabel ?? one.textContent),
      heights: buttons.map((one) => Math.round(one.getBoundingClientRect().height)),
    }
  })

async function axeFinds(): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const { violations, incomplete } = await engine.run(document.querySelector('yinyom-frame')!)
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
    )
  })
}

describe.each([
  [160, 90],
  [336, 189],
  [200, 356],
  [300, 250],
  [1000, 100],
] as const)('in a place of %i × %i', (width, height) => {
  it('the placeholder says title and service, cuts nothing, and one button opens all of it', async () => {
    await open(frame(width, height))
    const { cut, scrolls, text, names, heights } = await seen()
    expect([cut, scrolls, names.length]).toEqual([[], false, 1])
    expect(text).toContain(TITLE)
    expect(text).toContain('YouTube')
    expect(heights[0]).toBeGreaterThanOrEqual(44)
    await button(page, 'reject').click()
    await page.locator('yinyom-frame button').click()
    const panel = page.locator('yinyom-frame dialog[open]')
    expect(await panel.innerText()).toContain('YouTube (Google)')
    expect(await panel.getByRole('button').allInnerTexts()).toEqual(['อนุญาตครั้งนี้', 'อนุญาตทุกครั้งในเว็บนี้', 'ปิด'])
    expect(await axeFinds()).toEqual([])
    await panel.getByRole('button', { name: 'อนุญาตครั้งนี้' }).click()
    await expect
      .poll(() => page.evaluate(() => document.querySelector('iframe')!.contentDocument?.title))
      .toBe('loaded')
    expect(await page.locator('yinyom-frame').count()).toBe(0)
  })
})

describe('a placeholder', () => {
  it('of 64 × 64 is one button that shows the service, and says the title to those who hear it', async () => {
    await open(frame(64, 64))
    const { cut, scrolls, text, names, heights } = await seen()
    expect([cut, scrolls, text]).toEqual([[], false, 'YouTube'])
    expect(names[0]).toContain(TITLE)
    expect(heights[0]).toBeGreaterThanOrEqual(60)
    expect(await axeFinds()).toEqual([])
  })

  it('with room for all says all, with a play glyph before a video', async () => {
    await open(frame(640, 360))
    const { cut, scrolls, names } = await seen()
    expect([cut, scrolls, names]).toEqual([[], false, ['อนุญาตครั้งนี้', 'อนุญาตทุกครั้งในเว็บนี้']])
    await page.goto('about:blank')
    await open(frame(640, 360).replace('/embed"', 'https://www.youtube-nocookie.com/embed/x"'))
    expect(await page.locator('yinyom-frame .play').count()).toBe(1)
    expect(await page.locator('yinyom-frame').innerText()).not.toContain('nocookie')
  })

  it('is never wider than what it stands in, and shows less when that becomes narrow', async () => {
    await page.setViewportSize({ width: 1000, height: 700 })
    await open(frame(640, 250))
    expect((await seen()).names).toHaveLength(2)
    await page.setViewportSize({ width: 320, height: 700 })
    await expect.poll(async () => (await seen()).names.length).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect((await seen()).cut).toEqual([])
  })

  it('is closed by Escape, which decides nothing and gives the focus back', async () => {
    await open(frame(160, 90))
    await button(page, 'reject').click()
    const opener = page.locator('yinyom-frame button')
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.locator('yinyom-frame dialog[open]').waitFor()
    // The focus is on the title: Enter presses nothing.
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.locator('yinyom-frame dialog').waitFor({ state: 'detached' })
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-haspopup'))
    await expect.poll(focused).toBe('dialog')
    expect(await page.evaluate(() => window.Yinyom.choices['marketing'])).toBe(false)
  })
})

describe('what is no frame', () => {
  const PAGE = `<div class="fb-page" data-href="https://www.facebook.com/shop" data-category="marketing" data-yinyom-placeholder="เพจของร้าน"></div>`
  const FORM = `<form><div class="g-recaptcha" data-service="captcha" data-yinyom-placeholder="ตรวจว่าไม่ใช่บอต"></div><button>ส่ง</button></form>`

  it('has a placeholder where its mark says what it is, which goes after the yes', async () => {
    await open(PAGE)
    const { cut, text, names } = await seen()
    expect([cut, names.length]).toEqual([[], 1])
    expect(text).toContain('เพจของร้าน')
    await button(page, 'reject').click()
    await page.locator('yinyom-frame button').click()
    // Nothing in it can be loaded by itself.
    const panel = page.locator('yinyom-frame dialog[open]')
    expect(await panel.getByRole('button').allInnerTexts()).toEqual(['อนุญาตทุกครั้งในเว็บนี้', 'ปิด'])
    await panel.getByRole('button').first().click()
    await page.locator('yinyom-frame').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.fb-page')!).display)).toBe('block')
  })

  it('without that mark is left alone', async () => {
    await open(PAGE.replace(/data-yinyom-placeholder="[^"]*"/, '') + frame(300, 250))
    expect(await page.locator('yinyom-frame').count()).toBe(1)
  })

  it('may be allowed once where its script is in it', async () => {
    const script = '<script type="text/plain" data-category="marketing">window.ran = true</script>'
    await open(PAGE.replace('</div>', `${script}</div>`))
    await button(page, 'reject').click()
    await page.locator('yinyom-frame button').click()
    await page.getByRole('button', { name: 'อนุญาตครั้งนี้' }).click()
    await expect.poll(() => page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBe(true)
    expect(await page.locator('yinyom-frame').count()).toBe(0)
  })

  it('in a form tells why the form cannot be sent, before anything is pressed', async () => {
    await open(FORM)
    const { cut, text } = await seen()
    expect(cut).toEqual([])
    expect(text).toContain('ต้องอนุญาตส่วนนี้ก่อน จึงจะส่งแบบฟอร์มนี้ได้')
    expect(text).toContain('reCAPTCHA')
    expect(await axeFinds()).toEqual([])
  })
})
