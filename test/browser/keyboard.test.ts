import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfigInput, Yinyom } from '../../src/consent.ts'
import { launch } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { answer, bannerOf, buttonOf, openHostPage, settingsOf, tabOf } from './host-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

const LINKS = Array.from({ length: 30 }, (_, at) => `<p><a href="#${at}">ลิงก์ที่ ${at}</a></p>`).join('')
const BODY = `<main><h1>หน้า</h1>${LINKS}<button data-yinyom-open="settings">ตั้งค่า</button></main>`

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

const open = (config: ConfigInput = {}, body = BODY): Promise<WatchedPage> =>
  openHostPage(browser, site, { config, body })

/** The words of what has focus, in whatever shadow root it is; of a dialog, its role. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let found = document.activeElement
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement
    if (!found || found === document.body) return ''
    return found.localName === 'dialog' ? 'dialog' : (found.textContent || found.localName).trim()
  })
}

async function tabThrough(page: Page, count: number): Promise<string[]> {
  const seen: string[] = []
  for (let at = 0; at < count; at++) {
    await page.keyboard.press('Tab')
    seen.push(await focused(page))
  }
  return seen
}

const status = (page: Page) => page.evaluate(() => (window as { Yinyom?: Yinyom }).Yinyom!.status)
const allowed = (page: Page) => page.evaluate(() => (window as { Yinyom?: Yinyom }).Yinyom!.allows('analytics'))

describe('the banner by keyboard', () => {
  it('comes first in the tab order, the refusal after two presses, links after the buttons, and then the page', async () => {
    const { page, context } = await open({ links: { privacy: '/privacy' }, ui: { close: true } })
    expect((await tabThrough(page, 7)).map((words) => words.replaceAll('\u2060', ''))).toEqual([
      'ยอมรับทั้งหมด',
      'ปฏิเสธทั้งหมด',
      'ตั้งค่าคุกกี้',
      'ประกาศความเป็นส่วนตัว',
      'English',
      '×',
      'ลิงก์ที่ 0',
    ])
    await context.close()
  })

  it.each([
    ['accept', 'Enter', true],
    ['accept', 'Space', true],
    ['reject', 'Enter', false],
    ['reject', 'Space', false],
  ] as const)('%s works with %s, and the next Tab is at the top of the page', async (action, key, expected) => {
    const { page, context } = await open()
    // A yes in the first moments of the question is not taken; a person would press again.
    await expect
      .poll(async () => {
        if ((await status(page)) === 'decided') return true
        await buttonOf(page, action).focus()
        await page.keyboard.press(key)
        return (await status(page)) === 'decided'
      })
      .toBe(true)
    await tabOf(page).waitFor()
    expect(await allowed(page)).toBe(expected)
    expect(await tabThrough(page, 3)).toContain('ลิงก์ที่ 0')
    await context.close()
  })

  it('keeps the focus where it is when the language changes', async () => {
    const { page, context } = await open()
    expect((await tabThrough(page, 4)).at(-1)).toBe('English')
    await page.keyboard.press('Enter')
    await page.getByText('Accept all').waitFor()
    expect(await focused(page)).toBe('ไทย')
    await context.close()
  })

  it('as a modal takes the focus, lets Enter decide nothing, keeps Tab inside, and Escape is no answer', async () => {
    const { page, context } = await open({ ui: { layout: 'modal' } })
    expect(await focused(page)).toBe('dialog')
    await page.keyboard.press('Enter')
    expect(await status(page)).toBe('unset')
    const seen = await tabThrough(page, 12)
    expect(seen.filter((words) => words.startsWith('ลิงก์'))).toEqual([])
    expect(seen).toContain('ปฏิเสธทั้งหมด')
    await page.keyboard.press('Escape')
    await bannerOf(page).waitFor({ state: 'detached' })
    expect(await status(page)).toBe('unset')
    expect(await page.context().cookies()).toEqual([])
    await tabOf(page).waitFor()
    await context.close()
  })
})

describe('the settings by keyboard', () => {
  it('open with the focus on the title, keep Tab inside, close with Escape, and give the focus back', async () => {
    const { page, context } = await open()
    await buttonOf(page, 'settings').focus()
    await page.keyboard.press('Enter')
    await settingsOf(page).waitFor()
    expect(await focused(page)).toBe('ตั้งค่าคุกกี้')
    const seen = await tabThrough(page, 24)
    expect(seen.filter((words) => words.startsWith('ลิงก์'))).toEqual([])
    expect(seen).toContain('บันทึกการตั้งค่า')
    expect(seen).toContain('input')
    await page.keyboard.press('Escape')
    await settingsOf(page).waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('ตั้งค่าคุกกี้')
    expect(
      await page.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.closest('.banner') !== null),
    ).toBe(true)
    expect(await status(page)).toBe('unset')
    await context.close()
  })

  it('switch one category on with Space and save it; the focus goes on to the tab that reopens them', async () => {
    const { page, context } = await open()
    await buttonOf(page, 'settings').focus()
    await page.keyboard.press('Space')
    await settingsOf(page).waitFor()
    await settingsOf(page).getByRole('switch', { name: 'คุกกี้เพื่อการวิเคราะห์' }).focus()
    await page.keyboard.press('Space')
    await settingsOf(page).getByText('บันทึกการตั้งค่า').focus()
    await page.keyboard.press('Enter')
    await tabOf(page).waitFor()
    expect(await allowed(page)).toBe(true)
    await tabOf(page).focus()
    await page.keyboard.press('Enter')
    await settingsOf(page).waitFor()
    await page.keyboard.press('Escape')
    await settingsOf(page).waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('ตั้งค่าคุกกี้')
    await context.close()
  })

  it('give the focus back to a control of the page, and keep it through a change of language', async () => {
    const { page, context } = await open()
    await answer(page, 'reject')
    await page.locator('main button').focus()
    await page.keyboard.press('Enter')
    await settingsOf(page).waitFor()
    await tabThrough(page, 1)
    expect(await focused(page)).toBe('English')
    await page.keyboard.press('Enter')
    await settingsOf(page).getByText('Save settings').waitFor()
    expect(await focused(page)).toBe('ไทย')
    await page.keyboard.press('Escape')
    await settingsOf(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement!.matches('main button'))).toBe(true)
    await context.close()
  })

  it('withdraw, download and unfold by keyboard', async () => {
    const { page, context } = await open()
    await answer(page, 'accept')
    await tabOf(page).focus()
    await page.keyboard.press('Enter')
    await settingsOf(page).locator('.s-receipts summary').focus()
    await page.keyboard.press('Enter')
    const download = page.waitForEvent('download')
    await settingsOf(page).getByText('ดาวน์โหลด', { exact: true }).focus()
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/^receipt-.+\.json$/)
    await settingsOf(page).locator('.s-state button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => allowed(page)).toBe(false)
    await context.close()
  })
})

describe('the placeholder by keyboard', () => {
  it('loads its frame with Enter and hands the focus to it', async () => {
    const frame =
      '<iframe data-category="marketing" data-src="/embed/video.html" title="วิดีโอ" width="600" height="340"></iframe>'
    const { page, context } = await open({}, `<main><h1>หน้า</h1>${frame}</main>`)
    await answer(page, 'reject')
    await page.locator('yinyom-frame').getByText('อนุญาตครั้งนี้').focus()
    await page.keyboard.press('Enter')
    await page.locator('yinyom-frame').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('iframe')
    expect(await allowed(page)).toBe(false)
    await context.close()
  })
})

describe('nothing of ours covers what has focus (2.4.11)', () => {
  /** Tabs on through the page; nothing of it that gets the focus stays under ours or out of sight. */
  async function walk(page: Page, ours: string): Promise<void> {
    const covered = () =>
      page.evaluate((selector) => {
        const target = document.activeElement!
        if (!target.closest('main')) return 'not in the page'
        const a = document.querySelector('yinyom-ui')!.shadowRoot!.querySelector(selector)!.getBoundingClientRect()
        const b = target.getBoundingClientRect()
        const over = a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right
        return over || b.top < 0 || b.bottom > innerHeight ? target.textContent : ''
      }, ours)
    for (let at = 0; at < 31; at++) {
      await page.keyboard.press('Tab')
      await expect.poll(covered).toBe('')
    }
  }

  it.each([
    { position: 'bottom' },
    { position: 'top' },
    { layout: 'box', position: 'bottom-left' },
    { layout: 'box', position: 'top' },
  ] as const)('the banner: %o', async (ui) => {
    const { page, context } = await open({ ui })
    await page.locator('yinyom-ui .banner .link').focus()
    await walk(page, '.banner')
    await context.close()
  })

  it('the tab', async () => {
    const { page, context } = await open()
    await answer(page, 'reject')
    await tabOf(page).waitFor()
    // The confirmation comes after the tab, and the page after both.
    await page.locator('yinyom-ui .said button').focus()
    await walk(page, '.tab')
    await context.close()
  })

  it('a field that had the focus before the question came', async () => {
    const low = '<main><h1>หน้า</h1><input autofocus style="position:fixed; bottom:10px; left:10px"></main>'
    const { page, context } = await open({}, low)
    await expect.poll(() => bannerOf(page).getAttribute('class')).toContain('top')
    await context.close()
  })
})

describe('nothing on the page moves (layout shift 0)', () => {
  it('when banner, tab, settings, toast and placeholder come and go', async () => {
    const frame =
      '<iframe data-category="marketing" data-src="/embed/video.html" title="วิดีโอ" width="300" height="200"></iframe>'
    const { page, context } = await open(
      { onWithdraw: 'keep' },
      `<main><h1>หน้า</h1><p>ก่อน</p>${frame}<p>หลัง</p>${LINKS}</main>`,
    )
    await page.evaluate(() => {
      const shifts: unknown[] = ((window as { shifts?: unknown[] }).shifts = [])
      const note = (list: PerformanceObserverEntryList) =>
        shifts.push(...list.getEntries().map((entry) => entry.toJSON()))
      new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
    })
    await page.locator('yinyom-frame').waitFor()
    await answer(page, 'reject')
    await tabOf(page).click()
    await settingsOf(page).getByText('บันทึกการตั้งค่า').click()
    await settingsOf(page).waitFor({ state: 'detached' })
    await page.locator('yinyom-ui .said').getByText('บันทึกการตั้งค่าแล้ว').waitFor()
    await page.locator('yinyom-frame').getByText('ดูและอนุญาต').click()
    await page.locator('yinyom-frame').getByText('อนุญาตครั้งนี้').click()
    await page.locator('yinyom-frame').waitFor({ state: 'detached' })
    // Two frames later every shift so far has been noted.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await page.evaluate(() => (window as { shifts?: unknown[] }).shifts)).toEqual([])
    await context.close()
  })
})
