import { anything, constantFrom, integer, oneof, sample, string, tuple } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeRecord, encodeRecord, isValid, parseRecord } from '../../src/model/consent-record.ts'
import { anyRecord } from '../fixtures/any-record.ts'
import { aRecord } from '../fixtures/a-record.ts'
import { launch, newPage } from './chromium.ts'
import { banner, granted, htmlOf, ran, servePage } from './routed-page.ts'
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

const NOW = Date.now()
const ALL = { functional: true, analytics: true, marketing: true }
const yes = aRecord({ decidedAt: NOW - 5000, choices: ALL })

/** A valid text with one character taken out, put in, or changed. */
const nearly: Arbitrary<string> = tuple(
  integer({ min: 0, max: 80 }),
  constantFrom('', '1', ':', '~', 'z1', '%', '\u0e01'),
).map(([at, put]) => encodeRecord(yes).slice(0, at) + put + encodeRecord(yes).slice(at + 1))
const text = oneof(nearly, anyRecord.map(encodeRecord), string({ unit: 'binary', maxLength: 500 }), string())
/** What a structured clone can hold, and JSON carries to the page. */
const value = oneof(
  anything({ withBigInt: false, maxDepth: 3 }).map((found) => JSON.stringify(found) ?? 'null'),
  anyRecord.map((record) => JSON.stringify(record)),
  oneof(anything(), string()).map((odd) => JSON.stringify({ ...yes, decidedAt: odd }, hardened) ?? 'null'),
  anything().map((odd) => JSON.stringify({ ...yes, choices: odd }, hardened) ?? 'null'),
  anything().map((odd) => JSON.stringify([{ receipt: odd, state: 'queued' }], hardened) ?? 'null'),
)
function hardened(_: string, found: unknown): unknown {
  return typeof found === 'bigint' ? String(found) : found
}

const stores = sample(tuple(text, value, value, text, text), { seed: 20_260_601, numRuns: 40 })

describe('whatever stands in the stores at the start', () => {
  it('never gives an exception, and grants only what a record that holds has granted', async () => {
    const { page, context, errors } = await newPage(browser)
    await servePage(context, htmlOf())
    await servePage(context, '<!doctype html><title>empty</title>', '/empty')
    for (const [cookie, record, receipts, draft, config] of stores) {
      await context.clearCookies()
      await page.goto(`${site.url}/empty`)
      const found = await page.evaluate(plant, { cookie, record, receipts, draft, config })
      await page.goto(`${site.url}/t/`)
      // The answer of the cookie, or once the other store has been looked at, that of the other.
      const [kept] = [decodeRecord(found), parseRecord(JSON.parse(record))].filter(
        (one) => one && isValid(one, Date.now()),
      )
      const may = Object.entries(kept?.choices ?? {}).flatMap(([id, grant]) => (grant && id in ALL ? [id] : []))
      await page.evaluate(() => window.Yinyom.receipts())
      await page.evaluate(() => window.Yinyom.flush())
      const given = await granted(page)
      expect(
        given.filter((id) => !may.includes(id)),
        JSON.stringify({ cookie, record }),
      ).toEqual([])
      expect((await ran(page)).filter((id) => !may.includes(id))).toEqual([])
      if (!kept) await banner(page).waitFor()
      expect(errors).toEqual([])
    }
    await context.close()
  })
})

/** Gives the cookie as the browser has kept it. */
async function plant(given: Record<'cookie' | 'record' | 'receipts' | 'draft' | 'config', string>): Promise<string> {
  document.cookie = `yinyom=${given.cookie}; Path=/`
  localStorage.clear()
  localStorage.setItem('yinyom.journal', given.draft)
  localStorage.setItem('yinyom.journal.x', given.draft)
  localStorage.setItem('yinyom.journal.y', given.record)
  localStorage.setItem('yinyom.chores', given.draft)
  localStorage.setItem('yinyom.config', given.config)
  await new Promise((done) => (indexedDB.deleteDatabase('yinyom').onsuccess = done))
  const database = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('yinyom')
    request.onupgradeneeded = () => request.result.createObjectStore('receipts')
    request.onsuccess = () => done(request.result)
  })
  const change = database.transaction('receipts', 'readwrite')
  change.objectStore('receipts').put(JSON.parse(given.record), 'record')
  change.objectStore('receipts').put(JSON.parse(given.receipts), 'receipts')
  await new Promise((done) => (change.oncomplete = done))
  database.close()
  return /(?:^|; )yinyom=([^;]*)/.exec(document.cookie)?.[1] ?? ''
}
