import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import {
  MANIFEST,
  axeFaults as faults,
  dialogOf,
  openDialog,
  openNoticePage,
  someFiles,
  textOf,
  tooWide,
  openTools,
} from './notice-page.ts'
import type { AskedPage } from './notice-page.ts'
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

interface Asked extends Omit<AskedPage, 'files'> {
  readonly dark?: boolean
  /** Changes a document on its way. */
  readonly spoil?: (source: string) => string
}

/** A page with the notices of `someVersions`. */
async function openPage({ dark = false, spoil = (source) => source, ...asked }: Asked = {}): Promise<WatchedPage> {
  const files = new Map([...(await someFiles())].map(([name, text]) => [name, name === MANIFEST ? text : spoil(text)]))
  return openNoticePage(browser, site, { ...asked, files, options: { colorScheme: dark ? 'dark' : 'light' } })
}

test('opens from any button and from the banner, decides nothing, and gives focus back', async () => {
  const watched = await openPage()
  const { page, context, violations, errors } = watched
  await openDialog(page, '#old')
  await page.getByText('ฉบับที่ 1.0.0', { exact: true }).first().waitFor()
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('old')
  await page.locator('yinyom-ui .banner a').first().click()
  await page.getByText('ฉบับที่ 1.1.0', { exact: true }).first().waitFor()
  // A reload does not open it again.
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('button', { name: 'ปิด', exact: true }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(page.url()).toBe(`${site.url}/notice-page`)
  expect(await page.evaluate(() => window.Yinyom.status)).toBe('unset')
  expect([violations, errors]).toEqual([[], []])
  await context.close()
})

test('a document that was changed is not shown, is reported, and its page is offered', async () => {
  const { page, context } = await openPage({ spoil: (source) => source.replace('ไม่ขายข้อมูล', 'ขายข้อมูล') })
  const reported = page.evaluate(
    () =>
      new Promise((done) =>
        addEventListener('yinyom:problem', (event) => done((event as CustomEvent<{ code: string }>).detail.code)),
      ),
  )
  await page.locator('#opener').click()
  const alert = page.locator('.n-failure')
  await alert.waitFor()
  expect(await reported).toBe('notice-mismatch')
  expect(await textOf(page).count()).toBe(0)
  expect(await alert.locator('a').getAttribute('href')).toBe(`${site.url}/n/1.1.0.th.html`)
  await context.close()
})

test('a link with a fragment opens the clause, in either digits', async () => {
  const { page, context } = await openPage({ fragment: '#yinyom-notice/privacy/1.1.0/ข้อ-๒-ข' })
  await textOf(page).waitFor()
  await expect.poll(() => page.locator('.n-part:focus').getAttribute('id')).toBe('ข้อ-2-ข')
  await context.close()
})

test.each([320, 390, 1280])('at %i px nothing is wider than the screen, and axe finds nothing', async (width) => {
  const { page, context, violations } = await openPage({ width, dark: width === 390 })
  await page.evaluate(axe.source).catch(() => {})
  await openDialog(page)
  await page.locator('.n-text table').scrollIntoViewIfNeeded()
  expect(await tooWide(page)).toEqual([])
  await openTools(page, 'search')
  await page.getByRole('searchbox').fill('90 วัน')
  await page.locator('.n-hits mark').first().waitFor()
  expect(await page.locator('.n-hits output').innerText()).toBe('พบ 2 แห่ง')
  expect(await page.evaluate(() => CSS.highlights.has('yinyom-found'))).toBe(true)
  expect(await tooWide(page)).toEqual([])
  expect(await faults(page)).toEqual([])
  await openTools(page)
  await page.getByRole('button', { name: 'ฉบับและการแก้ไข' }).click()
  await page.getByRole('button', { name: 'แสดงสิ่งที่เปลี่ยน' }).click()
  await page.locator('.n-text ins').first().waitFor()
  expect(await tooWide(page)).toEqual([])
  expect(await faults(page)).toEqual([])
  expect(violations).toEqual([])
  await context.close()
})

test('print, download, a copied link and a notice in the page break no rule of a strict policy', async () => {
  const { page, context, violations, errors } = await openPage({
    body: '<div data-yinyom-notice="privacy"><a href="/privacy">อ่าน</a></div>',
  })
  const place = page.locator('[data-yinyom-notice]')
  await place.locator('.n-text').waitFor()
  await page.evaluate(() => (window.print = () => {}))
  await openTools(page)
  await place.getByRole('button', { name: 'พิมพ์' }).click()
  await page.locator('yinyom-print').waitFor({ state: 'attached' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  const download = page.waitForEvent('download')
  await openTools(page)
  await place.getByRole('button', { name: 'ดาวน์โหลด' }).click()
  expect((await download).suggestedFilename()).toBe('privacy-1.1.0.th.html')
  await place.locator('.n-link').first().click()
  await expect.poll(() => place.locator('.n-said').innerText()).toContain('ลิงก์')
  expect([violations, errors]).toEqual([[], []])
  await context.close()
})

test('a notice in the page comes without a sign of a person, and so does one that a page puts in later', async () => {
  const { page, context, errors } = await openPage({
    body: '<div id="first" data-yinyom-notice="privacy"></div>',
  })
  await page.locator('#first .n-text').waitFor({ timeout: 2500 })
  await page.locator('h1').hover()
  await page.locator('yinyom-ui button.tab, .banner').first().waitFor()
  await page.evaluate(() => {
    const place = Object.assign(document.createElement('div'), { id: 'second' })
    place.dataset['yinyomNotice'] = 'privacy'
    place.dataset['yinyomVersion'] = '1.0.0'
    document.body.append(document.createElement('section'))
    document.querySelector('section')!.append(place)
    document.querySelector('#first')!.remove()
  })
  await page.locator('#second .n-standing', { hasText: '1.0.0' }).waitFor()
  expect(errors).toEqual([])
  await context.close()
})

test('in a page, too, a panel opens between the tools and the text', async () => {
  const { page, context } = await openPage({ body: '<div data-yinyom-notice="privacy"></div>' })
  const place = page.locator('[data-yinyom-notice]')
  await place.locator('.n-text').waitFor()
  await openTools(page)
  await place.getByRole('button', { name: 'สารบัญ' }).click()
  const top = async (part: string) => (await place.locator(part).boundingBox())!.y
  const tops = [await top('.n-head'), await top('.n-panel'), await top('.n-scroll')]
  expect(tops).toEqual([...tops].sort((one, other) => one - other))
  await context.close()
})

test.each([
  [360, 640],
  [320, 568],
])(
  'on a phone of %i × %i one row stands above the text, which begins in the upper two fifths',
  async (width, height) => {
    const { page, context } = await openPage({ width })
    await page.setViewportSize({ width, height })
    await openDialog(page)
    const top = async (part: string) => (await page.locator(part).first().boundingBox())!.y
    expect(await page.locator('.n-tools').isVisible()).toBe(false)
    expect(await page.locator('.n-panel').count()).toBe(0)
    expect(await top('.n-text')).toBeLessThan(height * 0.4)
    const middles = await page
      .locator('.n-head > :visible')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + one.clientHeight / 2)))
    expect(new Set(middles.map((one) => Math.round(one / 4))).size).toBe(1)
    // Opened again after the contents were open: they are closed.
    await openTools(page)
    await page.getByRole('button', { name: 'สารบัญ' }).click()
    expect(await page.locator('.n-tools').isVisible()).toBe(false)
    await page.keyboard.press('Escape')
    await openDialog(page)
    expect(await page.locator('.n-panel').count()).toBe(0)
    await context.close()
  },
)

test('A7: search in a comparison finds what search in the notice finds, clause by clause, and starts empty again', async () => {
  const { page, context } = await openPage({
    width: 1280,
    body: '<button id="compared" data-yinyom-open="notice" data-yinyom-compare="1.0.0">เทียบ</button>',
  })
  const found = async () => {
    await page.getByRole('searchbox').fill('ข้อมูล')
    await page.locator('.n-hits mark').first().waitFor()
    return page.locator('.n-hits h3, .n-hits button, .n-hits output').allInnerTexts()
  }
  await openDialog(page)
  const inNotice = await found()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await openDialog(page, '#compared')
  await page.locator('.n-compared').waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('')
  // It says besides which of the words have come; none has gone.
  expect((await found()).map((text) => text.replace(/^เพิ่ม\s+/, ''))).toEqual(inNotice)
  expect(inNotice.length).toBeGreaterThan(10)
  await context.close()
})

test('what is printed says on each page what it is, from when, where it is to be read, and its hash', async () => {
  const { page, context } = await openPage({ width: 1280 })
  await page.evaluate(() => (window.print = () => {}))
  await openDialog(page)
  await page.getByRole('button', { name: 'พิมพ์' }).click()
  await page.locator('yinyom-print').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  const foot = page.locator('yinyom-print footer')
  const said = await foot.innerText()
  for (const part of ['ประกาศความเป็นส่วนตัวของเทศบาลริมคลอง', 'ฉบับที่ 1.1.0', '1 มิถุนายน', '/n/1.1.0.th.html'])
    expect(said.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toContain(part)
  expect(said).toMatch(/[0-9a-f]{12}$/)
  expect(await foot.evaluate((one) => getComputedStyle(one).display)).toBe('table-footer-group')
  const rules = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
  )
  expect(rules.find((rule) => rule.startsWith('@page'))).toContain('counter(page')
  await context.close()
})

test('a search in a comparison tells words that have gone from words that have come, and marks both', async () => {
  const place = '<div data-yinyom-notice="privacy" data-yinyom-version="1.1.0" data-yinyom-compare="1.0.0"></div>'
  const { page, context } = await openPage({ width: 1280, body: place })
  await page.locator('.n-compared').waitFor()
  const find = async (query: string) => {
    await page.getByRole('searchbox').fill('')
    await page.getByRole('searchbox').fill(query)
    await page.locator('.n-hits li').first().waitFor()
    return page.locator('.n-hits li').allInnerTexts()
  }
  expect(await find('ไว้ 30 วัน')).toEqual([expect.stringMatching(/^ตัดออก.*๓๐ วัน/s)])
  expect(await page.evaluate(() => CSS.highlights.get('yinyom-found')?.size)).toBeGreaterThan(0)
  expect(await find('ไว้ 90 วัน')).toEqual([expect.stringMatching(/^เพิ่ม.*๙๐ วัน/s)])
  await context.close()
})
