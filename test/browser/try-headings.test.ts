import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, newPage } from './chromium.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'
import { text } from './try-files.ts'

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

const LONG = 'เราเก็บชื่อ ที่อยู่ และหมายเลขโทรศัพท์ของท่านเมื่อท่านสั่งซื้อสินค้า เพื่อจัดส่งสินค้าให้ถึงท่านตามที่อยู่ที่แจ้งไว้เท่านั้น'
const NOTICE = text('n.txt', `ประกาศ\n\n๑. ข้อมูลที่เก็บ\n${LONG}\n๒. การติดต่อ\n${LONG}\n\nเรื่องที่ควรรู้\n\n${LONG}\n`)
const SHORT = 8

async function open(): Promise<Page> {
  const { page } = await newPage(browser, { viewport: { width: 1280, height: 800 } })
  await page.goto(`${site.url}/try/?lang=en`)
  await page.locator('#try-file').setInputFiles({ ...NOTICE })
  await page.locator('#viewer .n-text').waitFor()
  return page
}

const sections = (page: Page) => page.locator('#outline li[data-level] > a')
const turning = (page: Page) => page.locator(`[data-line="${SHORT}"]`)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-line'))
const said = (page: Page) => page.locator('output.try-unseen').first()

describe('an owner says what is a heading', () => {
  it('by the keyboard alone: focus stays, and outline, preview, words and draft follow', async () => {
    const page = await open()
    expect(await sections(page).count()).toBe(2)
    await page.getByRole('button', { name: /^Make heading ?: เรื่องที่ควรรู้$/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => sections(page).count()).toBe(3)
    expect(await sections(page).nth(2).innerText()).toContain('เรื่องที่ควรรู้')
    expect(await focused(page)).toBe(String(SHORT))
    expect(await turning(page).innerText()).toMatch(/^Make plain text/)
    expect(await said(page).innerText()).toMatch(/^Now a heading: เรื่องที่ควรรู้\. 3 sections/)
    await page.locator('#viewer .n-text h3', { hasText: 'เรื่องที่ควรรู้' }).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the draft' }).click()
    const draft = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { blocks: { title?: unknown }[] }
    expect(draft.blocks.map(({ title }) => title).filter(Boolean)).toContainEqual(['เรื่องที่ควรรู้'])
    await page.context().close()
  })

  it('and takes it back: by the same button, or by undo, whose focus goes to the outline when nothing is left', async () => {
    const page = await open()
    await turning(page).click()
    await expect.poll(() => sections(page).count()).toBe(3)
    await turning(page).click()
    await expect.poll(() => sections(page).count()).toBe(2)
    const undo = page.getByRole('button', { name: 'Undo last change' })
    await undo.click()
    await expect.poll(() => sections(page).count()).toBe(3)
    expect(await undo.evaluate((one) => one === document.activeElement)).toBe(true)
    await undo.click()
    await expect.poll(() => sections(page).count()).toBe(2)
    expect(await undo.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('outline-title')
    await page.context().close()
  })

  it('what is turned stays where it is on the screen', async () => {
    const page = await open()
    const top = () => turning(page).evaluate((one) => Math.round(one.getBoundingClientRect().top))
    await turning(page).scrollIntoViewIfNeeded()
    const before = await top()
    await turning(page).click()
    await expect.poll(() => sections(page).count()).toBe(3)
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
    await page.context().close()
  })

  it('and is told how sure the importer is', async () => {
    const page = await open()
    expect(await page.locator('#outline').innerText()).toContain('The document marks its headings itself.')
    expect(await sections(page).first().locator('xpath=..').innerText()).toContain('Heading: numbered')
    expect(await turning(page).locator('xpath=..').innerText()).toContain('Plain text: short paragraph')
    await page.context().close()
  })
})
