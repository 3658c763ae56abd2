import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch, newPage } from './chromium.ts'
import { accept, htmlOf, servePage } from './routed-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite({})
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** The grades of the receipts whose page has this name, oldest first. */
async function gradesOf(name: string): Promise<string[]> {
  const rows = await site.receipts()
  return rows.filter(({ receipt }) => receipt.site === name).map(({ provenance }) => provenance)
}

it('a browser’s receipts are signed by a key that it keeps over pages, and that no script can take away', async () => {
  const { context, page, errors } = await newPage(browser)
  await servePage(context, htmlOf({ config: { site: 'device', receipts: { endpoint: site.endpoint } } }))
  await page.goto(`${site.url}/t/`)
  await accept(page)
  await expect.poll(() => gradesOf('device')).toEqual(['device'])
  await page.reload()
  const isExtractable = () =>
    page.evaluate(
      () =>
        new Promise<boolean | undefined>((resolve) => {
          const opening = indexedDB.open('yinyom')
          opening.onerror = () => resolve(undefined)
          opening.onsuccess = () => {
            // Opened before the widget has made its stores, it is asked again.
            if (!opening.result.objectStoreNames.contains('receipts')) {
              opening.result.close()
              return resolve(undefined)
            }
            const asked = opening.result.transaction('receipts').objectStore('receipts').get('device')
            asked.onerror = () => resolve(undefined)
            asked.onsuccess = () => {
              opening.result.close()
              resolve((asked.result as { pair: CryptoKeyPair } | undefined)?.pair.privateKey.extractable)
            }
          }
        }),
    )
  await expect.poll(isExtractable).toBe(false)
  // It loads the page once more: a context that is closed meanwhile may never end.
  const loadedAgain = page.waitForEvent('load')
  await page.evaluate(() => void window.Yinyom.withdraw())
  await loadedAgain
  await expect.poll(() => gradesOf('device')).toEqual(['device', 'device'])
  expect(errors).toEqual([])
  await context.close()
})
