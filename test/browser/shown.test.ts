import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConsentReceipt } from '../../src/consent.ts'
import { proveShown } from '../../src/proof.ts'
import { launch, newPage } from './chromium.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

interface Page {
  readonly Yinyom: { receipts(): Promise<ConsentReceipt[]> }
}

/** The receipt of one click, on a page without configuration. */
async function receiptOf(act: (page: Awaited<ReturnType<typeof newPage>>['page']) => Promise<void>, init = '') {
  const { page, context } = await newPage(browser)
  if (init) await page.addInitScript(init)
  await page.goto(`${site.url}/one-line/`)
  await page.locator('yinyom-ui [data-action=accept]').waitFor()
  await act(page)
  await page.waitForFunction(async () => (await (window as unknown as Page).Yinyom.receipts()).length === 1)
  const [receipt] = await page.evaluate(() => (window as unknown as Page).Yinyom.receipts())
  await context.close()
  return receipt!
}

describe('ui.content_sha256 of a real click', () => {
  it('is made again offline from the configuration: banner in Thai', async () => {
    const receipt = await receiptOf((page) => page.locator('yinyom-ui [data-action=reject]').click())
    expect(proveShown({}, receipt)?.matches).toBe(true)
    expect(proveShown({ ui: { address: 'คุณ' } }, receipt)?.matches).toBe(false)
  })

  it('is made again offline: banner in English, after the language switch', async () => {
    const receipt = await receiptOf(async (page) => {
      await page.locator('yinyom-ui .banner button[lang=en]').click()
      await page.locator('yinyom-ui [data-action=reject]').click()
    })
    expect(receipt.ui.lang).toBe('en')
    expect(proveShown({}, receipt)?.matches).toBe(true)
  })

  it('is made again offline: banner for a browser with Global Privacy Control', async () => {
    const init = 'Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })'
    const receipt = await receiptOf((page) => page.locator('yinyom-ui [data-action=reject]').click(), init)
    expect(receipt.signals.gpc).toBe(true)
    expect(proveShown({}, receipt)?.matches).toBe(true)
  })

  it('is made again offline: settings', async () => {
    const receipt = await receiptOf(async (page) => {
      await page.locator('yinyom-ui [data-action=settings]').click()
      await page.locator('yinyom-ui dialog [role=switch]').first().check()
      await page.locator('yinyom-ui dialog .actions button').last().click()
    })
    expect(receipt.ui.surface).toBe('settings')
    expect(proveShown({}, receipt)?.matches).toBe(true)
  })
})
