import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from './chromium.ts'
import { newVisitor, wordsOf } from './consent-page.ts'
import type { ConsentPage } from './consent-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
let visitor: ConsentPage
beforeAll(async () => {
  site = await startSite()
  browser = await launch()
})
beforeEach(async () => {
  visitor = await newVisitor(browser)
  await visitor.open(`${site.url}/time-travel/`)
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  // Pages of one host share its cookies: what the counter of this page has left is early on the next one.
  const told = visitor.messages.filter((message) => message.includes('Yinyom') && !message.includes('office_stats'))
  expect(told).toEqual([])
  await visitor.context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const STOPS = ['first', 'minor', 'announced', 'in-force', 'next-month'] as const
const look = (stop: (typeof STOPS)[number]) => visitor.page.locator(`[data-look=${stop}]`)
/** Presses the large button that goes on, as a newcomer does. */
async function goOn(to: (typeof STOPS)[number]): Promise<void> {
  const from = STOPS[STOPS.indexOf(to) - 1]!
  await visitor.click(look(from).locator('[data-go]'))
  await look(to).waitFor()
  await visitor.page.mouse.move(5, 5)
}
const now = () => wordsOf(visitor.page.locator('#now'))
const choices = () => visitor.page.locator('#panel-choices li .tag').allInnerTexts()
const receiptsShown = () => visitor.page.locator('#panel-receipts li').allInnerTexts()
const ran = () => visitor.demoLog().then((log) => log.toSorted())
/** The lines in the settings that speak of another version. */
async function news(): Promise<string[]> {
  await visitor.click(visitor.page.locator('#open-settings'))
  await visitor.settings.waitFor()
  const lines = await visitor.settings.locator('a[href^="#yinyom-notice"]').allInnerTexts()
  await visitor.page.keyboard.press('Escape')
  await visitor.settings.waitFor({ state: 'detached' })
  return lines.map((line) => line.replaceAll('\u2060', '').replaceAll('\u00a0', ' '))
}
/** Waits for the comparison of the two versions, gives the words that are new, and closes it. */
async function compared(parts: string): Promise<string> {
  const viewer = visitor.page.locator('dialog.n-dialog')
  await viewer.getByText(`เปลี่ยน ${parts} ส่วน`).waitFor()
  const added = await viewer.locator('ins').allInnerTexts()
  await visitor.page.keyboard.press('Escape')
  await viewer.waitFor({ state: 'hidden' })
  return added.join()
}

describe('the time-travel page', () => {
  it('tells the whole story to a newcomer who presses one button after the other', async () => {
    await visitor.banner.waitFor()
    expect(await now()).toContain('เป็นครั้งแรก')
    expect(await ran()).toEqual([])
    await visitor.accept()
    await expect.poll(choices).toEqual(['อนุญาต', 'อนุญาต'])
    await expect.poll(receiptsShown).toEqual([expect.stringMatching(/1\. ยอมรับทั้งหมด\s*ฉบับที่ 1\.0\.0$/)])

    await goOn('minor')
    await expect.poll(now).toContain('ไม่ต้องถามใหม่')
    expect(await ran()).toEqual(['preferences', 'statistics.js'])
    await visitor.launcher.waitFor()
    await visitor.settled()
    expect(await visitor.banner.count()).toBe(0)
    expect(await news()).toEqual([expect.stringContaining('ปรับปรุงประกาศความเป็นส่วนตัวแล้ว')])

    await goOn('announced')
    await visitor.settled()
    expect(await visitor.banner.count()).toBe(0)
    expect(await choices()).toEqual(['อนุญาต', 'อนุญาต'])
    expect(await news()).toContainEqual(expect.stringContaining('ฉบับใหม่จะมีผลตั้งแต่'))
    await visitor.click(visitor.page.locator('#compare'))
    expect(await compared('๓')).toContain('สิงคโปร์')

    await goOn('in-force')
    await visitor.banner.waitFor()
    expect(await now()).toContain('ถามใหม่เฉพาะเรื่องที่เปลี่ยน')
    expect(await choices()).toEqual(['อนุญาต', 'หยุดไว้ รอท่านตอบ'])
    expect(await ran()).toEqual(['preferences'])
    const asked = await wordsOf(visitor.banner)
    for (const part of ['บริษัทในประเทศสิงคโปร์เป็นผู้นับสถิติ', 'คุกกี้เพื่อการวิเคราะห์']) expect(asked).toContain(part)
    await visitor.click(visitor.banner.getByRole('link', { name: /ดูสิ่ง/ }))
    // Since the day of the answer, which was given under 1.0.0: the officer's room is among it.
    expect(await compared('๔')).toContain('สิงคโปร์')
    await visitor.accept()
    await expect.poll(receiptsShown).toHaveLength(2)
    expect((await receiptsShown())[1]).toMatch(/ฉบับที่ 2\.0\.0 · แทนชิ้นที่ 1$/)
    await expect.poll(ran).toEqual(['preferences', 'statistics.js'])

    await goOn('next-month')
    await visitor.banner.waitFor()
    await expect.poll(choices).toEqual(['หยุดไว้ รอท่านตอบ', 'อนุญาต'])
    await visitor.accept()
    await expect.poll(receiptsShown).toHaveLength(3)

    const rows = await site.receipts()
    const [first, second, third] = rows.slice(-3).map(({ receipt }) => receipt)
    expect([first, second, third].map((one) => one!.notice?.version)).toEqual(['1.0.0', '2.0.0', '3.0.0'])
    expect([second!.supersedes, third!.supersedes]).toEqual([first!.receipt_id, second!.receipt_id])
    // What the receipt names is there, and is what its hash says.
    const answer = await visitor.page.evaluate((uri) => fetch(uri).then((found) => found.status), third!.notice!.uri)
    expect(answer).toBe(200)
  })

  it('asks nothing again of who has refused, and says why', async () => {
    await visitor.reject()
    await visitor.click(visitor.page.locator('#timeline [data-go="3"]'))
    await look('in-force').waitFor()
    await visitor.page.mouse.move(5, 5)
    await expect.poll(now).toContain('ไม่ได้อนุญาตไว้')
    await visitor.settled()
    expect(await visitor.banner.count()).toBe(0)
  })

  it('goes forward only, and starting over makes the visitor new', async () => {
    await visitor.accept()
    await expect.poll(receiptsShown).toHaveLength(1)
    await goOn('minor')
    expect(await visitor.page.locator('#timeline [data-go="0"]').isDisabled()).toBe(true)
    expect(await visitor.page.locator('#timeline [aria-current=step]').getAttribute('data-go')).toBe('1')
    await visitor.click(visitor.page.locator('[data-start-over]:visible').first())
    await look('first').waitFor()
    await visitor.banner.waitFor()
    await visitor.page.mouse.move(9, 9)
    await visitor.settled()
    expect(await visitor.banner.count()).toBe(1)
    expect(await visitor.status()).toBe('unset')
    expect(await receiptsShown()).toEqual([])
    expect((await visitor.traces()).cookies).toEqual(['travel'])
  })

  it('leaves the answers of the other pages as they are, and they leave its own', async () => {
    await visitor.accept()
    await visitor.receipts(1)
    await visitor.open(`${site.url}/government/`)
    await visitor.banner.waitFor()
    await visitor.page.mouse.move(9, 9)
    await visitor.settled()
    expect(await visitor.banner.count()).toBe(1)
    expect(await visitor.status()).toBe('unset')
  })
})

describe('its notices', () => {
  it('are those that had been published by the day of the visit; without a journey, by today', async () => {
    const versions = async (cookie: string) => {
      const found = await fetch(`${site.url}/time-travel/notices/notices.json`, { headers: { cookie } })
      const { notices } = (await found.json()) as { notices: [{ versions: { version: string }[] }] }
      return notices[0].versions.map(({ version }) => version)
    }
    const all = ['1.0.0', '1.1.0', '2.0.0', '3.0.0']
    expect(await versions('travel=0.-1')).toEqual(all.slice(0, 1))
    expect(await versions('travel=2.-1')).toEqual(all.slice(0, 3))
    expect(await versions('travel=4.1')).toEqual(all)
    expect(await versions('other=1')).toEqual(all)
    const early = (name: string) =>
      fetch(`${site.url}/time-travel/notices/${name}`, { headers: { cookie: 'travel=0.-1' } }).then(
        ({ status }) => status,
      )
    expect([
      await early('privacy-1.0.0.th.html'),
      await early('privacy-2.0.0.th.html'),
      await early('..%2fpackage.json'),
    ]).toEqual([200, 404, 404])
  })

  it('stand in a page of the office, and can be read before any answer', async () => {
    await visitor.open(`${site.url}/time-travel/notice/`)
    await visitor.page.mouse.move(9, 9)
    await visitor.page.getByRole('heading', { name: /ข้อ ๑๒/ }).waitFor()
    expect(await visitor.status()).toBe('unset')
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['', '?lang=en'])('axe finds nothing on the page and on its notice%s', async (lang) => {
    await visitor.page.emulateMedia({ colorScheme })
    for (const path of ['/time-travel/', '/time-travel/notice/']) {
      await visitor.open(site.url + path + lang)
      await visitor.banner.waitFor()
      expect(await faults(visitor.page), path).toEqual([])
    }
    await visitor.open(`${site.url}/time-travel/${lang}`)
    await visitor.accept()
    await goOn('minor')
    expect(await faults(visitor.page)).toEqual([])
  })
})

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await engine.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`))
  })
}
