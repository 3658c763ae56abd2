import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, newPage } from './chromium.ts'
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

async function open(lang: 'th' | 'en' = 'th', options: BrowserContextOptions = {}) {
  const watched = await newPage(browser, options)
  await watched.page.goto(`${site.url}/builder/${lang === 'en' ? '?lang=en' : ''}`)
  await watched.page.locator('#builder-search').waitFor()
  return watched
}

const configOf = async (page: Page) => JSON.parse(await page.locator('#builder-config').innerText()) as object
const bannerOf = (page: Page) => page.frameLocator('.builder-preview iframe').locator('yinyom-ui .banner')

async function add(page: Page, words: string, name: string): Promise<void> {
  await page.locator('#builder-search').fill(words)
  await page.locator('.builder-found li', { hasText: name }).first().locator('button').click()
}

async function addThree(page: Page): Promise<void> {
  await add(page, 'google analytics', 'Google Analytics 4')
  await add(page, 'meta pixel', 'Meta Pixel')
  await add(page, 'แผนที่', 'Google Maps')
}

const THREE = ['ga4', 'meta-pixel', 'google-maps']

describe('the builder', () => {
  it('makes yinyom.json of three services that were searched for in Thai and English', async () => {
    const { page, context, errors, violations } = await open()
    await addThree(page)
    expect(await configOf(page)).toEqual({ services: THREE })
    await page.locator('.builder-chosen select').nth(2).selectOption('marketing')
    expect(await configOf(page)).toMatchObject({
      services: ['ga4', 'meta-pixel', { id: 'google-maps', category: 'marketing' }],
    })
    await page.locator('.builder-chosen button').first().click()
    expect(await configOf(page)).toMatchObject({ services: ['meta-pixel', { id: 'google-maps' }] })
    expect([errors, violations]).toEqual([[], []])
    await context.close()
  })

  it('shows the real banner with layout, scheme and colours, and gives the tag with them', async () => {
    const { page, context, errors, violations } = await open()
    await bannerOf(page).waitFor()
    await page.locator('#builder-layout').selectOption('box')
    await page.locator('#builder-theme').selectOption('light')
    await page.locator('#builder-colour-accent').fill('#b3005e')
    await expect
      .poll(() =>
        bannerOf(page).evaluate((banner) => [
          banner.classList.contains('box'),
          getComputedStyle(banner.querySelector('[data-action=accept]')!).backgroundColor,
        ]),
      )
      .toEqual([true, 'rgb(179, 0, 94)'])
    expect(await page.locator('#builder-tag').innerText()).toContain('--yinyom-accent: #b3005e;')
    expect(await configOf(page)).toEqual({ ui: { layout: 'box', theme: 'light' } })
    expect([errors, violations]).toEqual([[], []])
    await context.close()
  })

  it('shows the owner’s words in the real banner, in Thai and English, and keeps them in the address', async () => {
    const { page, context, errors, violations } = await open()
    await page.getByLabel('หัวข้อ').first().fill('คุกกี้ของร้านผ้าไหม')
    await page.getByLabel('ปุ่มยอมรับ').first().fill('ตกลงทั้งหมด')
    await page.locator('[id="builder-en-banner.title"]').fill('Cookies of the silk shop')
    const words = {
      th: { 'banner.title': 'คุกกี้ของร้านผ้าไหม', 'banner.accept': 'ตกลงทั้งหมด' },
      en: { 'banner.title': 'Cookies of the silk shop' },
    }
    expect(await configOf(page)).toEqual({ words })
    await expect.poll(() => bannerOf(page).innerText()).toContain('คุกกี้ของร้านผ้าไหม')
    expect(await bannerOf(page).locator('[data-action=accept]').innerText()).toBe('ตกลงทั้งหมด')
    await page.reload()
    expect(await configOf(page)).toEqual({ words })
    await page.locator('.builder-field select').first().waitFor()
    await page.getByLabel('ภาษาของแบนเนอร์').selectOption('en')
    await expect.poll(() => bannerOf(page).innerText()).toContain('Cookies of the silk shop')
    await page.locator('[id="builder-th-banner.title"]').fill('')
    await page.locator('[id="builder-th-banner.accept"]').fill('')
    expect(await configOf(page)).toEqual({ locale: 'en', words: { en: words.en } })
    expect([errors, violations]).toEqual([[], []])
    await context.close()
  })

  it('keeps everything in the address: reloaded, in another browser, and in the other language', async () => {
    const { page, context } = await open()
    await addThree(page)
    await page.locator('#builder-site').fill('ร้านผ้าไหม')
    await page.locator('#builder-colour-accent').fill('#b3005e')
    const before = await configOf(page)
    expect(before).toEqual({ services: THREE, site: 'ร้านผ้าไหม' })
    await page.reload()
    expect(await configOf(page)).toEqual(before)
    const other = await newPage(browser)
    await other.page.goto(page.url())
    expect(await configOf(other.page)).toEqual(before)
    expect(await other.page.locator('#builder-colour-accent').inputValue()).toBe('#b3005e')
    await other.page.locator('#switch-language').click()
    await other.page.getByRole('heading', { name: 'Services that your site uses' }).waitFor()
    expect(await configOf(other.page)).toEqual(before)
    await other.context.close()
    await context.close()
  })

  it('marks what is pasted, and leaves what it does not know', async () => {
    const { page, context } = await open('en')
    await add(page, 'youtube', 'YouTube')
    await page
      .locator('#builder-before')
      .fill('<p>Hello</p>\n<iframe src="https://www.youtube.com/embed/x"></iframe><script src="/own.js"></script>')
    const after = await page.locator('#builder-after').innerText()
    expect(after).toMatch(
      /<iframe data-category="\w+" data-service="youtube" data-src="https:\/\/www\.youtube\.com\/embed\/x"><\/iframe><script src="\/own\.js">/,
    )
    await page.getByText('Marked: 1.').waitFor()
    await context.close()
  })

  it('shows the cookie table and what the notice must name', async () => {
    const { page, context } = await open('en')
    await add(page, 'google analytics', 'Google Analytics 4')
    const row = page.locator('.builder-tables tr', { hasText: '_ga' }).first()
    expect(await row.innerText()).toContain('2 years')
    expect(await page.locator('.builder-tables').innerText()).toContain('United States')
    expect(await page.locator('#builder-notice').innerText()).toMatch(/Google.*Google Analytics 4.*United States/)
    await context.close()
  })

  it('opens a yinyom.json, keeps what it does not edit, and adds what a scan has found', async () => {
    const { page, context } = await open('en')
    const file = (name: string, value: unknown) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(value)),
    })
    const own = {
      site: 'shop',
      validDays: 90,
      services: ['ga4'],
      links: { privacy: { th: '/นโยบาย', en: '/privacy' } },
    }
    await page.locator('#builder-file').setInputFiles(file('yinyom.json', own))
    await page.getByText('Opened the configuration.').waitFor()
    expect(await configOf(page)).toEqual(own)
    const scan = { format: 'yinyom-scan/1', services: [{ id: 'ga4' }, { id: 'hotjar', pages: [] }, { id: 'nobody' }] }
    await page.locator('#builder-file').setInputFiles(file('scan.json', scan))
    await page.getByText('Services added from the report: 1 Not in the catalogue: nobody').waitFor()
    expect(await configOf(page)).toEqual({ ...own, services: ['ga4', 'hotjar'] })
    await page
      .locator('#builder-file')
      .setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('<p>') })
    await page.getByText('neither a scan report nor a yinyom.json').waitFor()
    expect(await configOf(page)).toEqual({ ...own, services: ['ga4', 'hotjar'] })
    await context.close()
  })

  it('says what is wrong in a configuration, with the remedy', async () => {
    const { page, context } = await open('en')
    await page.locator('#builder-contact').fill('javascript:alert(1)')
    await page.locator('.builder-preview [role=alert]').waitFor()
    expect(await page.locator('.builder-preview [role=alert]').innerText()).toContain('controller.contact')
    await context.close()
  })

  it('asks for nothing but files of its own site', async () => {
    const { page, context, requests } = await open()
    await addThree(page)
    await bannerOf(page).waitFor()
    expect(requests.filter(({ url }) => !url.startsWith(`${site.url}/`))).toEqual([])
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([])
    await context.close()
  })

  it.each([
    ['th', 390],
    ['en', 390],
    ['th', 1280],
    ['en', 1280],
  ] as const)('passes axe in %s at %i px, without sideways scrolling', async (lang, width) => {
    const { page, context } = await open(lang, { viewport: { width, height: 900 } })
    await addThree(page)
    await page.locator('#builder-before').fill('<iframe src="https://www.youtube.com/embed/x" title="x"></iframe>')
    await bannerOf(page).waitFor()
    await page.evaluate(axe.source)
    const faults = await page.evaluate(async () => {
      const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await engine.run({ exclude: ['.builder-preview iframe'] })
      return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`)
    })
    expect(faults).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/builder-${lang}-${width}.png`, fullPage: true })
    await context.close()
  })
})
