import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '../../cli/src/read/import-file.ts'
import { hasSeeds, readSeed } from '../../cli/test/import/seeds.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { axeFaults, openDialog, openNoticePage, serveNotices, tooWide, openTools } from './notice-page.ts'
import { publishSources } from './published-notices.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
let opened: WatchedPage[] = []
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
afterEach(async () => {
  const seen = opened.map(({ violations, errors }) => [violations, errors])
  await Promise.all(opened.map(({ context }) => context.close()))
  opened = []
  expect(seen.flat(2)).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const S0 = () => publishSources([{ name: 's0.txt', bytes: readSeed('000') }])
const S1 = () => publishSources([{ name: 's1.txt', bytes: readSeed('001') }])
const S2 = () => publishSources([{ name: 's2.txt', bytes: readSeed('002') }])

/** The notice in the viewer's dialog. */
async function inDialog(files: ReadonlyMap<string, string>, width = 390): Promise<Page> {
  const watched = await openNoticePage(browser, site, { files, width })
  opened.push(watched)
  await openDialog(watched.page)
  return watched.page
}

/** The page that the command line made of it, which needs no script. */
async function onPage(
  files: ReadonlyMap<string, string>,
  width = 390,
  name = 'privacy-1.0.0.th.html',
  fragment = '',
): Promise<Page> {
  const watched = await newPage(browser, { viewport: { width, height: 800 } })
  opened.push(watched)
  await serveNotices(watched, files)
  await watched.page.goto(`${site.url}/n/${name}${fragment}`)
  return watched.page
}

const open = (page: Page, target: object) =>
  page.evaluate((wanted) => window.Yinyom.open('notice', wanted as never), target)

async function search(page: Page, query: string): Promise<string[]> {
  await openTools(page, 'search')
  const box = page.getByRole('searchbox')
  await box.fill('')
  await page.locator('.n-hits').waitFor({ state: 'detached' })
  await box.fill(query)
  await page.locator('.n-hits output').waitFor()
  return page.locator('.n-hits li').allInnerTexts()
}

const texts = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) =>
    text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim(),
  )

const phones = (page: Page): Promise<(string | null)[]> =>
  page.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))

const PHONES = ['tel:+6625501495', 'tel:+6625501497']

/** Whether the page is wider than the screen. */
const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source).catch(() => {})
  return axeFaults(page)
}

// Rows that were drawn from real Thai documents (S0–S4), from their file to what a visitor reads.
describe.runIf(hasSeeds)('rows of notices', () => {
  it('T08: both phones of S0 can be called, in international form; its fax cannot', async () => {
    const files = await S0()
    for (const page of [await inDialog(files), await onPage(files)]) {
      expect(await phones(page)).toEqual(PHONES)
      const fax = page.locator('address p', { hasText: 'โทรสาร' })
      expect(await fax.locator('a').count()).toBe(0)
      expect(await fax.textContent()).toContain('๐ ๒๕๕๑ ๘๕๖๕')
    }
  })

  it('T10: the panel of S0 has every right, a letter for each that is asked of the owner, and its contacts', async () => {
    const page = await inDialog(await S0())
    await openTools(page)
    await page.getByRole('button', { name: 'สิทธิและการติดต่อ' }).click()
    const rights = page.locator('.n-rights')
    await expect.poll(() => rights.getByRole('list').first().locator('> li').count()).toBe(9)
    const letters = await rights
      .locator('li a')
      .evaluateAll((links) => (links as HTMLAnchorElement[]).map((one) => one.href))
    expect(letters).toHaveLength(7)
    for (const letter of letters) expect(letter).toMatch(/^mailto:mohprompt@moph\.go\.th\?subject=.+&body=.+/)
    expect(await rights.locator('address a').first().getAttribute('href')).toBe(PHONES[0])
  })

  it('T11: the definitions of S1 are one list of terms, and search finds them', async () => {
    const files = await S1()
    const terms = ['“ข้อมูลส่วนบุคคล”', '“การประมวลผลข้อมูลส่วนบุคคล”']
    const dialog = await inDialog(files)
    expect(await texts(dialog, '.n-text dl dt')).toEqual(terms)
    expect(await dialog.locator('.n-text dl').count()).toBe(1)
    expect((await search(dialog, '“การประมวลผลข้อมูลส่วนบุคคล”')).join()).toContain(terms[1])
    const page = await onPage(files)
    expect(await texts(page, 'main dl dt')).toEqual(terms)
    expect(await page.locator('main dl').count()).toBe(1)
  })

  it('T15: the three legal bases of S2 are recognised, and each is a clause of its own', async () => {
    const imported = await importFile('s2.txt', readSeed('002'))
    const bases = imported.ok ? imported.report.bases.map(({ basis }) => basis) : []
    expect(bases).toEqual(['public_task', 'legal_obligation', 'consent'])
    const files = await S2()
    for (const page of [await inDialog(files), await onPage(files)]) {
      const names = ['Public tasks', 'Legal Obligation', 'Consent']
      for (const [at, name] of names.entries())
        expect(
          await page
            .locator(`[id="1.${at + 1}"]`)
            .first()
            .textContent(),
        ).toContain(name)
    }
  })

  it('T16: the two tables of S2 have headers for their cells, and at 320 px nothing is scrolled sideways', async () => {
    const files = await S2()
    const dialog = await inDialog(files, 320)
    const page = await onPage(files, 320)
    for (const one of [dialog, page]) {
      const tables = one.locator('table')
      expect(await tables.count()).toBe(2)
      for (const table of await tables.all()) {
        expect(await table.locator('thead th[scope=col]').count()).toBe(2)
        expect(await table.locator('tbody tr').count()).toBe(2)
        await table.scrollIntoViewIfNeeded()
      }
      expect(await isWide(one)).toBe(false)
      expect(await faults(one)).toEqual([])
    }
    expect(await tooWide(dialog)).toEqual([])
    const wide = page.locator('.wide')
    expect(await wide.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length)).toBe(0)
  })

  it('T32: #ข้อ-2-ข and #ข้อ-๒-ข of S0 are one place; ๕.๔.๑ and 5.4.1 of S2 find the same', async () => {
    const files = await S0()
    const dialog = await inDialog(files)
    for (const anchor of ['#ข้อ-2-ข', '#ข้อ-๒-ข']) {
      await open(dialog, { anchor: 'ข้อ-9' })
      await expect.poll(() => dialog.locator('.n-part:focus').getAttribute('id')).toBe('ข้อ-9')
      await open(dialog, { anchor })
      await expect.poll(() => dialog.locator('.n-part:focus').getAttribute('id')).toBe('ข้อ-2-ข')
    }
    expect(await dialog.locator('.n-part:focus .n-label').first().innerText()).toBe('(ข)')

    const places: number[] = []
    for (const anchor of ['#ข้อ-2-ข', '#ข้อ-๒-ข']) {
      const page = await onPage(files, 390, undefined, anchor)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
      const heading = page.locator('[id="ข้อ-2-ข"]')
      expect(await heading.innerText()).toContain('(ข)')
      places.push(Math.round((await heading.boundingBox())!.y / 40))
    }
    expect(places[0]).toBe(places[1])

    const second = await inDialog(await S2())
    const found = await search(second, '๕.๔.๑')
    expect(found).toHaveLength(1)
    expect(await search(second, '5.4.1')).toEqual(found)
    await second.locator('.n-hits li button').click()
    const top = () => second.locator('[id="5.4.1"]').evaluate((part) => part.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(800)
  })

  it('T33: one picks a version by its day, and what changed from one to the next is listed by clause', async () => {
    const first = new TextDecoder().decode(readSeed('000'))
    const second = first
      .replace('โทรสาร : ๐ ๒๕๕๑ ๘๕๖๕', 'โทรสาร : ๐ ๒๕๕๑ ๘๕๖๖')
      .replace('ข้อ ๔ การรวมข้อมูลจากที่มาหลายๆ แห่ง', 'ข้อ ๔ การรวมข้อมูลจากแหล่งอื่น')
    expect(second).not.toBe(first)
    const files = await publishSources([
      { name: 's0.txt', bytes: readSeed('000') },
      {
        name: 's0.txt',
        bytes: new TextEncoder().encode(second),
        version: '2.0.0',
        effective: '2026-06-01',
        change: 'minor',
        summary: 'เปลี่ยนหมายเลขโทรสาร',
      },
    ])
    const dialog = await inDialog(files)
    await openTools(dialog)
    await dialog.getByRole('button', { name: 'ฉบับและการแก้ไข' }).click()
    const versions = await texts(dialog, '.n-versions li')
    expect(versions).toHaveLength(2)
    expect(versions[0]).toMatch(/2\.0\.0.*1 มิถุนายน พ\.ศ\. 2569.*แก้ไขเล็กน้อย: เปลี่ยนหมายเลขโทรสาร/)
    expect(versions[1]).toMatch(/1\.0\.0.*1 มกราคม พ\.ศ\. 2569/)
    await dialog.getByRole('button', { name: 'แสดงสิ่งที่เปลี่ยน' }).click()
    await dialog.locator('.n-compared').waitFor()
    await openTools(dialog)
    await dialog.getByRole('button', { name: 'สารบัญ' }).click()
    const clauses = await texts(dialog, '.n-contents li')
    expect(clauses.map((name) => name.slice(0, 12))).toEqual(
      ['แก้ไข ข้อ ๔', 'แก้ไข ข้อ ๙'].map((name) => expect.stringContaining(name)),
    )
    const page = await onPage(files, 390, 'privacy-2.0.0.th.html')
    await page.getByRole('link', { name: '1.0.0' }).click()
    await expect.poll(() => page.title()).toContain('(1.0.0)')
  })

  it('T34: to open, read, search, scroll and close a notice, and to wait, is no answer', async () => {
    const watched = await openNoticePage(browser, site, { files: await S2(), clock: true })
    opened.push(watched)
    const { page, context } = watched
    await page.locator('#opener').click()
    await page.locator('.n-text').waitFor()
    await page.locator('.n-scroll').evaluate((text) => (text.scrollTop = text.scrollHeight))
    await openTools(page, 'search')
    await page.getByRole('searchbox').fill('คุกกี้')
    await openTools(page)
    await page.getByRole('button', { name: 'สิทธิและการติดต่อ' }).click()
    await page.getByRole('button', { name: 'ปิด', exact: true }).click()
    await page.mouse.wheel(0, 400)
    await page.clock.runFor(60_000)
    await page.evaluate(() => dispatchEvent(new Event('pagehide')))
    expect(await page.evaluate(() => window.Yinyom.status)).toBe('unset')
    expect(await page.evaluate(() => window.Yinyom.receipts())).toEqual([])
    expect(await page.evaluate(() => window.Yinyom.allows('analytics'))).toBe(false)
    expect(await context.cookies()).toEqual([])
    expect(await page.locator('.banner').isVisible()).toBe(true)
  })
})
