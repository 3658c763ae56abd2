import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { launch } from './chromium.ts'
import { answer, bannerOf, buttonOf, openHostPage, openSettings } from './host-page.ts'
import type { HostPage } from './host-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

/** Thai with marks above and below, and a word that no line can hold. */
const TALL = 'ปี่ ฎุ ญู ที่ น้ำ'
const LONG = 'ข้อความยาว'.repeat(12)

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

async function open(host: HostPage & { readonly size?: readonly [number, number] }) {
  const [width, height] = host.size ?? [1280, 800]
  const options = { viewport: { width, height }, ...host.options }
  return openHostPage(browser, site, { ...host, options })
}

type Box = Awaited<ReturnType<typeof boxOf>>
const boxOf = async (found: Locator) => (await found.boundingBox())!
const boxesOf = async (page: Page) =>
  Promise.all((['accept', 'reject', 'settings'] as const).map((action) => boxOf(buttonOf(page, action))))
const round = (values: readonly number[]) => new Set(values.map(Math.round))

/** Whether something is wider than the window, in the page or in any of our scrolling boxes. */
function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.querySelector('yinyom-ui')!.shadowRoot!
    const boxes = [document.documentElement, ...root.querySelectorAll('.banner, .s-frame, .s-body')]
    return boxes.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  })
}

/** Names of targets below 44 px; links within a sentence would be exempt, we have none. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('yinyom-ui')!.shadowRoot!
    return [...root.querySelectorAll<HTMLElement>('a, button, summary, label, [role=switch]')]
      .map((target) => [target, target.getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => width < 44 || height < 44)
      .map(([target, { width, height }]) => `${target.outerHTML.slice(0, 80)} ${width}×${height}`)
  })
}

/** Elements whose text is taller than their box. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('yinyom-ui')!.shadowRoot!
    return [...root.querySelectorAll<HTMLElement>('h2, h3, h4, p, a, button, summary, dt, dd, label, legend')]
      .filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight)
      .map((element) => element.outerHTML.slice(0, 80))
  })
}

describe('the two answers and the settings', () => {
  it.each([320, 390, 540, 768, 1000, 1280, 1920])('the answers are equal at %i px, side by side', async (width) => {
    const { page, context } = await open({ size: [width, 800] })
    const [accept, reject, settings] = (await boxesOf(page)) as [Box, Box, Box]
    expect(round([accept.width, reject.width]).size).toBe(1)
    expect(round([accept.height, reject.height]).size).toBe(1)
    expect(round([accept.y, reject.y]).size).toBe(1)
    expect(settings.height).toBeGreaterThanOrEqual(Math.min(44, accept.height))
    await openSettings(page)
    const inside = await Promise.all((await page.locator('yinyom-ui .s-foot .actions button').all()).map(boxOf))
    expect(inside).toHaveLength(2)
    expect(round(inside.map((box) => box.width)).size).toBe(1)
    expect(round(inside.map((box) => box.y)).size).toBe(1)
    await context.close()
  })

  it.each([320, 390, 768, 1280])('B3: are of one size at %i px, however long the owner’s words are', async (width) => {
    const words = { th: { 'banner.accept': LONG, 'banner.settings': `${TALL} ${TALL} ${TALL} ${TALL}` } }
    const { page, context } = await open({ size: [width, 900], config: { words } })
    const [accept, reject] = (await boxesOf(page)) as [Box, Box, Box]
    expect(round([accept.width, reject.width]).size).toBe(1)
    expect(round([accept.height, reject.height]).size).toBe(1)
    await context.close()
  })

  it('B3: look alike, and the settings have the same type', async () => {
    const { page, context } = await open({})
    const [accept, reject, settings] = await page.evaluate(() => {
      const root = document.querySelector('yinyom-ui')!.shadowRoot!
      return ['accept', 'reject', 'settings'].map((one) => {
        const style = getComputedStyle(root.querySelector(`[data-action=${one}]`)!)
        return {
          type: [style.font, style.padding, style.opacity],
          look: [style.color, style.backgroundColor, style.border],
        }
      })
    })
    expect(reject).toEqual(accept)
    expect(settings!.type).toEqual(accept!.type)
    await context.close()
  })

  // Least of the screen that the question may take: bar and box, Thai, with both links and the other language.
  it.each([
    [360, 640, 40],
    [320, 568, 52],
  ])('the question takes at most the share of %i × %i that leaves the page readable', async (width, height, share) => {
    for (const layout of ['bar', 'box'] as const) {
      const config: ConfigInput = { ui: { layout }, links: { privacy: '/privacy', cookies: '/cookies' } }
      const { page, context } = await open({ size: [width, height], config })
      const box = await boxOf(bannerOf(page))
      expect((100 * box.width * box.height) / (width * height)).toBeLessThanOrEqual(share)
      await context.close()
    }
  })

  it('the question takes at most 45 % of a phone where the browser asks not to be tracked', async () => {
    for (const layout of ['bar', 'box', 'modal'] as const) {
      const config = { ui: { layout }, links: { privacy: '/privacy', cookies: '/cookies' } }
      const body = '<script>navigator.globalPrivacyControl = true</script>'
      const { page, context } = await open({ config, body, size: [360, 640] })
      await expect.poll(() => bannerOf(page).innerText()).toContain('ไม่ให้ติดตาม')
      const box = await boxOf(bannerOf(page))
      expect((100 * box.width * box.height) / (360 * 640)).toBeLessThanOrEqual(45)
      await context.close()
    }
  })

  it('every switch of the settings is on a phone’s first screen, before and after an answer', async () => {
    const { page, context } = await open({ size: [360, 640] })
    const inSight = () =>
      page.evaluate(() => {
        const root = document.querySelector('yinyom-ui')!.shadowRoot!
        const box = (selector: string) => root.querySelector(selector)!.getBoundingClientRect()
        const [top, bottom] = [box('.s-head').bottom, box('.s-foot').top]
        const switches = [...root.querySelectorAll('.s-category > .s-top [role=switch]')]
        const seen = switches.filter((one) => {
          const { top: from, bottom: to } = one.getBoundingClientRect()
          return from >= top && to <= bottom
        })
        return { seen: seen.length, chrome: (top + innerHeight - bottom) / innerHeight }
      })
    await openSettings(page)
    expect((await inSight()).seen).toBe(3)
    expect((await inSight()).chrome).toBeLessThanOrEqual(0.3)
    await page.locator('yinyom-ui .s-foot').getByText('ยอมรับทั้งหมด').click()
    await page.locator('yinyom-ui button.tab').click()
    await page.locator('yinyom-ui .s-state button').waitFor()
    expect((await inSight()).seen).toBe(3)
    await page.locator('yinyom-ui .s-state button').click({ trial: true })
    await context.close()
  })
})

describe('where the banner stands', () => {
  it.each([
    ['bar', 'bottom', { left: 0, right: 0, bottom: 0 }],
    ['bar', 'top', { left: 0, right: 0, top: 0 }],
    ['box', 'bottom', { right: 16, bottom: 16 }],
    ['box', 'bottom-right', { right: 16, bottom: 16 }],
    ['box', 'bottom-left', { left: 16, bottom: 16 }],
    ['box', 'top', { right: 16, top: 16 }],
  ] as const)('%s, %s', async (layout, position, expected) => {
    const { page, context } = await open({ config: { ui: { layout, position } } })
    const { x, y, width, height } = await boxOf(bannerOf(page))
    const scrollbar = 1280 - (await page.evaluate(() => document.documentElement.clientWidth))
    const found = { left: x, top: y, right: 1280 - scrollbar - x - width, bottom: 800 - y - height }
    expect(found).toMatchObject(expected)
    await context.close()
  })

  it('a modal stands in the middle, over a page that cannot be used', async () => {
    const { page, context } = await open({ config: { ui: { layout: 'modal' } } })
    const { y, height } = await boxOf(bannerOf(page))
    expect(Math.abs(y + height / 2 - 400)).toBeLessThan(1)
    expect(await bannerOf(page).evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
    await context.close()
  })

  it('inline stands in its place on the page; without a place it is a bar', async () => {
    const body = '<main><h1>หน้า</h1><div data-yinyom-inline></div><p id="after">ต่อไป</p></main>'
    const config: ConfigInput = { ui: { layout: 'inline', close: true } }
    const placed = await open({ config, body })
    const banner = await boxOf(bannerOf(placed.page))
    const close = await boxOf(placed.page.locator('yinyom-ui .close'))
    expect((await boxOf(placed.page.locator('#after'))).y).toBeGreaterThanOrEqual(banner.y + banner.height)
    expect(close.y).toBeGreaterThanOrEqual(banner.y)
    expect(close.x + close.width).toBeLessThanOrEqual(banner.x + banner.width)
    await placed.context.close()
    const { page, context } = await open({ config })
    expect(await bannerOf(page).getAttribute('class')).toContain('bar')
    await context.close()
  })

  it.each([320, 390, 1000, 1280])(
    'the × overlaps neither title nor buttons at %i px, whatever the words',
    async (width) => {
      for (const layout of ['bar', 'box', 'modal'] as const) {
        const words = { th: { 'banner.title': LONG } }
        const { page, context } = await open({ size: [width, 900], config: { ui: { layout, close: true }, words } })
        const close = await boxOf(page.locator('yinyom-ui .close'))
        const text = await page.locator('yinyom-ui h2').evaluate((title) => {
          const range = document.createRange()
          range.selectNodeContents(title)
          return range.getBoundingClientRect().toJSON() as { right: number }
        })
        const title = await boxOf(page.locator('yinyom-ui h2'))
        if (title.y < close.y + close.height) expect(text.right).toBeLessThanOrEqual(close.x)
        for (const box of await boxesOf(page)) {
          expect(box.y >= close.y + close.height || box.x + box.width <= close.x).toBe(true)
        }
        await context.close()
      }
    },
  )
})

describe('small screens and large text', () => {
  const words = {
    th: { 'banner.title': LONG, 'banner.body': `${TALL} ${LONG}`, 'banner.accept': TALL, 'banner.settings': LONG },
  }

  it.each([
    [320, 640],
    // 1280 × 1024 at 400 %.
    [320, 256],
    [844, 390],
  ])('nothing scrolls sideways at %i × %i, and every button can be reached', async (width, height) => {
    for (const layout of ['bar', 'box', 'modal'] as const) {
      for (const config of [{ ui: { layout } }, { ui: { layout, close: true }, words }]) {
        const { page, context } = await open({ size: [width, height], config })
        expect(await isWide(page)).toBe(false)
        expect(await smallTargets(page)).toEqual([])
        for (const action of ['accept', 'reject', 'settings'] as const) {
          await buttonOf(page, action).click({ trial: true })
        }
        const settings = await openSettings(page)
        expect(await isWide(page)).toBe(false)
        await settings.getByText('บันทึกการตั้งค่า').click({ trial: true })
        await settings.getByRole('switch').last().click({ trial: true })
        await context.close()
      }
    }
  })

  it.each(['bar', 'box', 'modal'] as const)('no mark of Thai is cut off, all targets are large: %s', async (layout) => {
    const many = { ...words.th, 'settings.title': TALL, 'settings.save': TALL, 'state.given': TALL }
    const { page, context } = await open({ size: [390, 844], config: { ui: { layout }, words: { th: many } } })
    expect(await clipped(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await answer(page, 'accept')
    const settings = await openSettings(page)
    for (const summary of await settings.locator('summary').all()) await summary.click()
    expect(await clipped(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await context.close()
  })

  it('a visitor who has set text of twice the size gets it, and can still answer', async () => {
    const large = await launch({ args: ['--blink-settings=defaultFontSize=32'] })
    const { page, context } = await openHostPage(large, site, { options: { viewport: { width: 390, height: 844 } } })
    expect(await bannerOf(page).evaluate((element) => getComputedStyle(element).fontSize)).toBe('32px')
    expect(await isWide(page)).toBe(false)
    await buttonOf(page, 'settings').click({ trial: true })
    await openSettings(page)
    expect(await isWide(page)).toBe(false)
    await context.close()
    await large.close()
  })
})
