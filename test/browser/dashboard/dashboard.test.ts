import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launch, newPage } from '../chromium.ts'
import type { WatchedPage } from '../chromium.ts'
import { startDashboard } from './a-dashboard.ts'
import type { ADashboard, HowOpened } from './a-dashboard.ts'
import { faults } from './faults.ts'
import { OTHER_VISITOR, PASSWORD, SEEN_VISITOR, VISITOR } from './fill-collector.ts'

let dashboard: ADashboard
let browser: Browser
beforeAll(async () => {
  dashboard = await startDashboard()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

/** A page in English, where words are looked for; closed at the end of the test. */
async function open(page: string, how: HowOpened = {}): Promise<WatchedPage> {
  const watched = await dashboard.open(browser, page, { lang: 'en', ...how })
  onTestFinished(async () => {
    await watched.context.close()
  })
  return watched
}

/** Opens all that opens, once everything has come. */
async function openAll(page: Page, loading = 'Loading…'): Promise<void> {
  await expect.poll(() => page.getByText(loading, { exact: true }).count()).toBe(0)
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
}

const PAGES = [
  'overview',
  'progress',
  'search',
  'exports',
  'requests',
  'incidents',
  'record',
  'leaks',
  'audit',
  'sites',
  'users',
  'health',
]

describe.each(['th', 'en'] as const)(
  'axe finds nothing in %s, on a phone in the light and on a desk in the dark',
  (lang) => {
    it.each(PAGES)('on %s, with all that opens open', async (name) => {
      const { page, violations, errors } = await open(name, { lang, options: { colorScheme: 'light' } })
      await openAll(page, lang === 'th' ? 'กำลังโหลด…' : 'Loading…')
      expect(await faults(page)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await faults(page)).toEqual([])
      expect([violations, errors]).toEqual([[], []])
    })

    it('on the page to log in, and on a receipt with its proof', async () => {
      const { page, context } = await open('search', { lang })
      await find(page, VISITOR)
      await page.locator('main table button').first().click()
      await page.locator('main pre').waitFor()
      expect(await faults(page)).toEqual([])
      await context.clearCookies()
      await page.reload()
      await page.locator('input[type=password]').waitFor()
      expect(await faults(page)).toEqual([])
    })
  },
)

async function find(page: Page, what: string): Promise<void> {
  await page.locator('input[name=what]').fill(what)
  await page.locator('input[name=what]').press('Enter')
}

describe('logging in', () => {
  async function visit(): Promise<WatchedPage> {
    const watched = await newPage(browser)
    onTestFinished(async () => {
      await watched.context.close()
    })
    await watched.page.goto(`${dashboard.url}/dashboard/`)
    await watched.page.locator('input[type=password]').waitFor()
    return watched
  }

  it('goes by keyboard alone, in Thai, and so do the menu and logging out', async () => {
    const { page, requests } = await visit()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('Tab')
    await page.keyboard.type('viewer')
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'ภาพรวม' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('ภาพรวม')
    await page.getByRole('button', { name: 'เมนู' }).press('Enter')
    await page.getByRole('link', { name: 'สถานะระบบ' }).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('สถานะระบบ')
    await page.getByRole('button', { name: 'ออกจากระบบ' }).press('Enter')
    await page.locator('input[type=password]').waitFor()
    expect(new Set(requests.map(({ url }) => new URL(url).origin).filter((one) => one !== 'null'))).toEqual(
      new Set([dashboard.url]),
    )
    expect(await page.locator('a[href]:not([href^="#"])').count()).toBe(0)
  })

  it('says why it fails, and how long to wait after too many tries', async () => {
    const { page } = await visit()
    for (let tries = 0; tries < 5; tries++) {
      await page.getByLabel('ชื่อผู้ใช้').fill('nobody')
      await page.getByLabel('รหัสผ่าน').fill('ไม่ใช่รหัสผ่านนี้แน่')
      const answered = page.waitForResponse((one) => one.url().endsWith('/v1/session'))
      await page.getByLabel('รหัสผ่าน').press('Enter')
      const status = (await answered).status()
      await page.getByText(status === 429 ? /โปรดรอ \d+ วินาที/ : 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง').waitFor()
      if (status === 429) return
    }
    throw new Error('Five tries were free.')
  })

  it('changes the language and keeps it', async () => {
    const { page } = await visit()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Log in' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Log in' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})

describe('the menu', () => {
  it.each([
    ['viewer', ['overview', 'progress', 'leaks', 'sites', 'health']],
    ['auditor', PAGES],
    ['deleter', PAGES.filter((one) => !['exports', 'audit', 'users'].includes(one))],
  ])('shows to the %s what that role may see', async (role, pages) => {
    const { page } = await open('overview', { role, options: { viewport: { width: 1280, height: 800 } } })
    const links = await page.locator('nav a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links).toEqual(pages.map((one) => `#/${one}`))
  })

  it('does not open a page that the role may not see', async () => {
    const { page, requests } = await open('users', { role: 'viewer' })
    await page.getByText('cannot see this page').waitFor()
    expect(requests.filter(({ url }) => url.includes('/v1/users'))).toEqual([])
  })
})

describe('the overview', () => {
  const site = (page: Page, name: string) => page.locator('select[name=site]').selectOption(name)

  it('shows rates of the strongest grade, which forged receipts that say yes to all do not move', async () => {
    const { page } = await open('overview')
    await site(page, 'shop')
    const figure = page.locator('.figures').nth(1).locator('div', { hasText: 'Marketing' }).locator('dd').first()
    await expect.poll(() => figure.textContent()).toMatch(/^(29|30|31)\.\d%$/)
    const grades = page
      .locator('section', { has: page.getByRole('heading', { name: 'Provenance' }) })
      .locator('tbody tr')
    await expect.poll(() => grades.allTextContents()).toHaveLength(2)
    expect(await grades.filter({ hasText: 'Unsigned' }).locator('td').last().textContent()).toBe('100.0%')
    await page.getByText('“Signed by the device”').waitFor()
  })

  it('shows a chart and the same numbers as a table', async () => {
    const { page } = await open('overview')
    await openAll(page)
    expect(await page.locator('svg[role=img] rect').count()).toBe(60)
    expect(await page.getByRole('region', { name: 'Receipts per day' }).locator('tbody tr').count()).toBe(30)
    await page.locator('select[name=range]').selectOption('365')
    await expect.poll(() => page.locator('.scrolls').first().locator('tbody tr').count()).toBe(365)
  })

  it('says that there are no figures where nothing is of known origin', async () => {
    const { page } = await open('overview')
    await site(page, 'main')
    await page.getByText('No receipt of known origin yet').waitFor()
  })

  it('asks again while it is seen, never twice at a time, and not while it is hidden', async () => {
    const { page, requests } = await open('overview')
    await page.locator('.figures').first().waitFor()
    const counts = () => requests.filter(({ url }) => url.includes('/v1/counts')).length
    const before = counts()
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(counts()).toBe(before)
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => false })
      for (let times = 0; times < 5; times++) document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect.poll(counts).toBe(before + 2)
    await page.waitForLoadState('networkidle')
    expect(counts()).toBe(before + 2)
  })
})

it('the progress of a new notice counts its answers since its first day', async () => {
  const { page } = await open('progress')
  await page.locator('select[name=site]').selectOption('shop')
  await page.getByText('New version 1.1.0').first().waitFor()
  await expect.poll(() => page.locator('.figures dd').first().textContent()).toMatch(/^9\d\.\d%$/)
})

describe('the search', () => {
  it('shows a receipt in words, and hands out the file that anybody can check', async () => {
    const { page } = await open('search')
    await find(page, VISITOR)
    await page.getByRole('heading', { name: 'This visitor’s receipts (8)' }).waitFor()
    expect(page.url()).not.toContain('anon')
    await page.locator('main table button').first().click()
    await page.getByText('The visitor chose “Reject all” on the banner on 1 Jun 2026').waitFor()
    const downloaded = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download receipt and proof' }).click()
    const file = JSON.parse(await readFile(await (await downloaded).path(), 'utf8')) as Record<string, unknown>
    expect(Object.keys(file)).toEqual(['receipt', 'proof'])
    expect(file.proof).toMatch(/^c2sp\.org\/tlog-proof@v1\n/)
  })

  it('shows what was on the screen on a phone and on a computer, from the archive with the same words', async () => {
    const { page, violations, errors } = await open('search')
    await find(page, SEEN_VISITOR)
    await page.locator('main table button').first().click()
    await page.getByRole('heading', { name: 'What the visitor saw' }).waitFor()
    for (const [width, part] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      const picture = page.getByAltText(`What was on the screen on the banner, ${width} pixels wide`)
      await picture.scrollIntoViewIfNeeded()
      const size = () => picture.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight])
      await expect.poll(size).toEqual([width, part])
    }
    expect(await faults(page)).toEqual([])
    expect([violations, errors]).toEqual([[], []])
  })

  it('says why there is no picture where no archive has the configuration', async () => {
    const { page } = await open('search')
    await find(page, VISITOR)
    await page.locator('main table button').first().click()
    await page.getByText('No archive has a picture for this configuration.').waitFor()
    expect(await page.locator('main img').count()).toBe(0)
  })

  it('says that a number is of no receipt', async () => {
    const { page } = await open('search')
    await find(page, '019e80eb-97c0-7d10-9a51-ffffffffffff')
    await page.getByRole('alert').getByText('Not found').waitFor()
  })

  it('erases only with a reason and the pseudonym typed again, and holds', async () => {
    const { page } = await open('search')
    await find(page, OTHER_VISITOR)
    const erase = page.getByRole('form', { name: 'Erase this visitor’s receipts' })
    await erase.getByLabel('Reason').fill('asked for')
    await erase.getByLabel('Type the pseudonym again').fill(VISITOR)
    await erase.getByRole('button').click()
    await erase.getByRole('alert').getByText(OTHER_VISITOR).waitFor()
    await erase.getByLabel('Type the pseudonym again').fill(OTHER_VISITOR)
    await erase.getByRole('button').click()
    await page.getByText('No receipts of this pseudonym.').waitFor()
    await erase.getByText('Receipts erased: 4').waitFor()
    expect(await page.locator('.unseen').textContent()).toBe('Receipts erased: 4')
    const hold = page.getByRole('form', { name: 'Legal hold' })
    await hold.getByLabel('Order').fill('1/2569')
    await hold.getByLabel('Until').fill('2099-12-31')
    await hold.getByRole('button').click()
    await hold.getByText('Saved').waitFor()
    await page.getByRole('button', { name: 'Reload' }).click()
    await page.getByRole('row').filter({ hasText: OTHER_VISITOR }).getByText('31 Dec 2099').waitFor()
  })
})

it('an export asks for whom and why, comes as a file, and is followed up', async () => {
  const { page } = await open('exports', { role: 'auditor' })
  await page.locator('select[name=site]').selectOption('shop')
  const form = page.getByRole('form', { name: 'New export' })
  await form.getByLabel('Recipient').fill('Office of the PDPC')
  await form.getByLabel('Contact').fill('saraban@pdpc.example')
  await form.getByLabel('Legal basis').fill('s.24(6)')
  await form.getByLabel('Purpose').fill('an inspection')
  const downloaded = page.waitForEvent('download')
  await form.getByRole('button').click()
  const text = await readFile(await (await downloaded).path(), 'utf8')
  expect(text).toContain('received_at')
  expect(text).not.toContain('anon:')
  const row = page.getByRole('row').filter({ hasText: 'Office of the PDPC' })
  await row.getByRole('button', { name: 'Mark as followed up' }).click()
  await row.getByText('Followed up').waitFor()
})
