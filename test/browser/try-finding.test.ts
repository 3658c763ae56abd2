import type { Browser } from 'playwright-core'
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

describe('a finding of a notice that one tries', () => {
  it('shows its sentence, how sure it is, and words to adapt, in both languages', async () => {
    const doubtful = text('doubt.md', '# ประกาศ\n\n## วัตถุประสงค์\n\nการใช้เว็บไซต์ต่อไปถือว่าท่านยอมรับประกาศนี้')
    for (const [lang, likely, proposal] of [
      [undefined, 'น่าจะใช่ โปรดอ่านยืนยัน', 'ตัวอย่างข้อความ:'],
      ['en', 'Likely, but read it yourself.', 'Suggested text:'],
    ] as const) {
      const { page } = await newPage(browser)
      await page.goto(`${site.url}/try/${lang ? '?lang=en' : ''}`)
      await page.locator('#try-file').setInputFiles({ ...doubtful })
      await page.locator('#viewer .n-text').waitFor()
      const implied = page.locator('[data-rule="implied-consent"]')
      expect(await implied.locator('.try-sentence').textContent()).toContain('การใช้เว็บไซต์ต่อไป')
      expect(await implied.locator('.try-sure').textContent()).toBe(likely)
      expect(await page.locator('[data-rule="retention-missing"] .try-proposal').textContent()).toContain(proposal)
      await page.close()
    }
  })
})
