import axe from 'axe-core'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builderFiles } from '../../scripts/release/builder-files.mjs'
import { tagFiles } from '../../scripts/tag-files.mjs'
import { launch, newPage } from './chromium.ts'
import { startSite } from './site.ts'

const ROOT = join(import.meta.dirname, '../..')
let folder: string
let browser: Browser
beforeAll(async () => {
  // Builds what is not built.
  await (await startSite({ collector: false })).stop()
  folder = mkdtempSync(join(tmpdir(), 'yinyom-builder-'))
  for (const [name, bytes] of [...tagFiles(ROOT), ...builderFiles(ROOT)]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  if (folder) rmSync(folder, { recursive: true })
})

it.each([
  ['index.html', 'th'],
  ['index.en.html', 'en'],
])('%s of the release works from a disk, with the real banner', async (name, lang) => {
  const { page, context, errors, requests } = await newPage(browser, {})
  await page.goto(pathToFileURL(join(folder, 'builder', name)).href)
  await page.locator('#builder-search').fill('google analytics')
  await page.locator('.builder-found li', { hasText: 'Google Analytics 4' }).first().locator('button').click()
  await page.locator(`[id="builder-${lang}-banner.title"]`).fill('คุกกี้ของร้าน')
  const config = JSON.parse(await page.locator('#builder-config').innerText()) as object
  expect(config).toEqual({ services: ['ga4'], words: { [lang]: { 'banner.title': 'คุกกี้ของร้าน' } } })
  if (lang === 'th') {
    const banner = page.frameLocator('.builder-preview iframe').locator('yinyom-ui .banner')
    await expect.poll(() => banner.innerText()).toContain('คุกกี้ของร้าน')
  }
  await page.locator('#switch-language').click()
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(lang === 'th' ? 'en' : 'th')
  expect(JSON.parse(await page.locator('#builder-config').innerText())).toEqual(config)
  await page.evaluate(axe.source)
  const faults = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await engine.run({ exclude: ['.builder-preview iframe'] })
    return violations.map(({ id }) => id)
  })
  expect(faults).toEqual([])
  expect(requests.filter(({ url }) => !url.startsWith('file:'))).toEqual([])
  expect(errors).toEqual([])
  await context.close()
})
