import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEY, aProvenReceipt } from '../../cli/test/receipt/a-proven-receipt.ts'
import { makePem, readSigningKey } from '../../collector/src/keys/signing-key.ts'
import { sha256 } from '../../collector/src/sha256.ts'
import { aReceipt } from '../../collector/test/a-receipt.ts'
import { verifyPage } from '../../scripts/release/verify-page.mjs'
import { canonicalJson } from '../../src/model/jcs.ts'
import { sha256 as hexOf } from '../../src/model/sha256.ts'
import { proveShown } from '../../src/proof.ts'
import { formatKey } from '../../src/tlog/signed-note.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'
import { faultsOf, fileOf } from './verify-files.ts'

const ROOT = join(import.meta.dirname, '../..')
const OTHER = readSigningKey(makePem(), 'log.example')
const OTHER_KEY = formatKey(sha256, { name: 'log.example', publicKey: OTHER.publicKey })
const CONFIG = { site: 'shop', services: [{ id: 'own-stats', category: 'analytics', name: 'ตัวนับของร้าน' }] } as const

let site: Site
let browser: Browser
let folder: string
beforeAll(async () => {
  site = await startSite({ collector: false })
  folder = mkdtempSync(join(tmpdir(), 'yinyom-verify-'))
  for (const [name, bytes] of verifyPage(ROOT)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  if (folder) rmSync(folder, { recursive: true })
})

type Place = 'site' | 'disk'

async function open(place: Place = 'site', options: BrowserContextOptions = {}, hash = ''): Promise<WatchedPage> {
  const watched = await newPage(browser, options)
  const disk = pathToFileURL(join(folder, 'verify/index.html')).href
  await watched.page.goto((place === 'site' ? `${site.url}/verify/` : disk) + hash)
  await watched.page.locator('#verify-key').waitFor()
  return watched
}

async function check(page: Page, content: unknown, key = KEY): Promise<void> {
  await page.locator('#verify-key').fill(key)
  await page.locator('#verify-receipt').setInputFiles(fileOf(content))
}

const verdictOf = (page: Page) => page.locator('.verify-verdict')
const kindsOf = (page: Page) =>
  verdictOf(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['verdict']))

/** Ends a test: nothing has failed, nothing was forbidden, and nothing was asked for but the page's own files. */
async function close({ page, context, errors, violations, requests }: WatchedPage): Promise<void> {
  expect([errors, violations]).toEqual([[], []])
  const own = [`${site.url}/verify/`, `${site.url}/site.css`, `${site.url}/demo-bar.css`, `${site.url}/icon.svg`]
  const isOwn = (url: string) => url.startsWith('file:') || own.some((one) => url.startsWith(one))
  expect(requests.filter(({ url }) => !isOwn(url))).toEqual([])
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(loaded.filter((url) => !isOwn(url))).toEqual([])
  await context.close()
}

describe.each(['site', 'disk'] as const)('the page that checks receipts, from a %s', (place) => {
  it('says in large that a receipt is in the log, when it arrived, from whom, and what was chosen', async () => {
    const watched = await open(place)
    const { page } = watched
    await check(page, await aProvenReceipt())
    await expect.poll(() => kindsOf(page)).toEqual(['holds'])
    const text = (await verdictOf(page).innerText()).replaceAll('\u00A0', ' ')
    for (const words of [
      'หลักฐานนี้อยู่ในบันทึกจริง',
      '1 มิถุนายน พ.ศ. 2569 เวลา 09:03 น.',
      'โปรแกรมก็แอบอ้างเช่นนี้ได้',
      'log.example/main/2026-06',
      '7 (ขณะนั้นบันทึกมี 11 รายการ)',
      'คุกกี้เพื่อการวิเคราะห์',
      'ไม่อนุญาต',
      'ร้านตัวอย่าง',
      hexOf(canonicalJson(aReceipt())),
    ])
      expect(text).toContain(words)
    expect(await page.locator('#verify-summary').innerText()).toBe('หลักฐานนี้อยู่ในบันทึกจริง')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verify-result')
    await close(watched)
  })

  it('works without a network', async () => {
    const watched = await open(place)
    await watched.context.setOffline(true)
    await check(watched.page, await aProvenReceipt())
    await expect.poll(() => kindsOf(watched.page)).toEqual(['holds'])
    await close(watched)
  })

  it('does not take an edited receipt, another key, or a receipt without proof', async () => {
    const watched = await open(place)
    const { page } = watched
    const { receipt, proof } = await aProvenReceipt()
    await check(page, { receipt: { ...receipt, site: 'ร้านอื่น' }, proof })
    await expect.poll(() => kindsOf(page)).toEqual(['not-included'])
    expect(await verdictOf(page).innerText()).toMatch(/ไม่ตรงกับบันทึก[^]*ถูกแก้[^]*สิ่งที่ไฟล์นี้อ้าง/)
    await check(page, { receipt, proof }, OTHER_KEY)
    await expect.poll(() => kindsOf(page)).toEqual(['foreign-signature'])
    await page.locator('#verify-key').fill(`${OTHER_KEY}\n${KEY}`)
    await expect.poll(() => kindsOf(page)).toEqual(['holds'])
    await check(page, receipt)
    await expect.poll(() => kindsOf(page)).toEqual(['no-proof'])
    expect(await verdictOf(page).innerText()).toContain('ยังยืนยันไม่ได้')
    await close(watched)
  })

  it('forbids itself every connection', async () => {
    const { page, context, violations, requests } = await open(place)
    const before = requests.length
    const sent = await page.evaluate(async () => {
      const image = new Promise((done) => {
        const element = new Image()
        element.addEventListener('load', () => done('loaded'))
        element.addEventListener('error', () => done('refused'))
        element.src = 'http://away.example/a.png'
      })
      const fetched = await fetch('http://away.example/').then(
        () => 'fetched',
        () => 'refused',
      )
      return [fetched, await image, navigator.sendBeacon('http://away.example/', 'x')]
    })
    expect(sent.slice(0, 2)).toEqual(['refused', 'refused'])
    await expect.poll(() => violations.map(({ directive }) => directive)).toContain('connect-src')
    expect(violations.map(({ directive }) => directive)).toContain('img-src')
    expect(
      requests.slice(before).filter(({ type }) => type !== 'ping' && type !== 'fetch' && type !== 'image'),
    ).toEqual([])
    await context.close()
  })
})

describe('the page that checks receipts', () => {
  it('says what is missing before there is a key, and tells a key that is none', async () => {
    const watched = await open()
    const { page } = watched
    expect(await page.locator('#verify-summary').innerText()).toBe('ยังไม่ได้เลือกไฟล์หลักฐาน')
    await check(page, await aProvenReceipt(), '')
    await expect.poll(() => kindsOf(page)).toEqual(['no-key'])
    await page.locator('#verify-key').fill(KEY.slice(0, -6))
    expect(await page.locator('#verify-key-said').innerText()).toContain('ไม่ใช่กุญแจ')
    expect(await page.locator('#verify-key').getAttribute('aria-invalid')).toBe('true')
    await close(watched)
  })

  it('keeps the key in its address and nothing of the receipt, also when the language changes', async () => {
    const watched = await open()
    const { page } = watched
    await check(page, await aProvenReceipt())
    await expect.poll(() => kindsOf(page)).toEqual(['holds'])
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => verdictOf(page).innerText()).toContain('This receipt is in the log')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    const hash = new URL(page.url()).hash
    expect([...new URLSearchParams(hash.slice(1)).entries()]).toEqual([
      ['lang', 'en'],
      ['key', KEY],
    ])
    await close(watched)
    const again = await open('disk', {}, hash)
    expect(await again.page.locator('#verify-key').inputValue()).toBe(KEY)
    expect(await again.page.locator('h1').innerText()).toBe('Check a consent receipt')
    await close(again)
  })

  it('shows the words that were on the screen, when the configuration is given', async () => {
    const plain = aReceipt()
    const ui = { ...plain.ui, config_sha256: hexOf(canonicalJson(CONFIG)) }
    const content = proveShown(CONFIG, { ...plain, ui })!.sha256
    const watched = await open()
    const { page } = watched
    await check(page, await aProvenReceipt(aReceipt(1, { ui: { ...ui, content_sha256: content } })))
    await page.locator('#verify-config').setInputFiles(fileOf(CONFIG, 'yinyom.json'))
    await page.locator('[data-config=same]').waitFor()
    expect(await page.locator('.verify-screen').innerText()).toContain('เว็บไซต์นี้ใช้คุกกี้')
    await page.locator('#verify-config').setInputFiles(fileOf({ ...CONFIG, ui: { reject: 'necessary' } }))
    await page.locator('[data-config=other]').waitFor()
    expect(await page.locator('[data-shown=other]').count()).toBe(1)
    expect(await page.locator('.verify-screen').count()).toBe(0)
    for (const [bad, words] of [
      [{ services: ['ga4'] }, 'config archive'],
      [{ services: 1 }, 'config check'],
      ['<html>', 'yinyom.json'],
    ] as const) {
      await page.locator('#verify-config').setInputFiles(fileOf(bad))
      await expect
        .poll(() => page.locator('#verify-config ~ *, .verify-said').allInnerTexts())
        .toEqual(expect.arrayContaining([expect.stringContaining(words)]))
    }
    await close(watched)
  })

  it.each([
    ['an empty file', ''],
    ['nonsense', '\u0000\u0001 no JSON <b>'],
    ['a number', '42'],
    ['an empty list', '[]'],
    ['a list in a list', '[[{}]]'],
    ['another object', '{"a":1}'],
    ['ten thousand brackets', '['.repeat(10_000)],
    ['a receipt that is nested deep', `{"receipt":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)},"proof":"x"}`],
    [
      'a receipt with a key of the language',
      '{"receipt":{"__proto__":{"schema_version":"th-consent-receipt/1"}},"proof":""}',
    ],
  ])('says of %s that it is no receipt', async (_, content) => {
    const watched = await open()
    await check(watched.page, content)
    await expect.poll(() => kindsOf(watched.page)).toEqual(['not-a-receipt'])
    await close(watched)
  })

  it('does not read a file of 10 MB, and goes on working', async () => {
    const watched = await open()
    const { page } = watched
    await check(page, 'ก'.repeat(3_500_000))
    await expect.poll(() => page.locator('.verify-said').first().innerText()).toContain('ใหญ่เกินกว่า')
    expect(await verdictOf(page).count()).toBe(0)
    await check(page, await aProvenReceipt())
    await expect.poll(() => kindsOf(page)).toEqual(['holds'])
    await close(watched)
  })

  it('shows HTML in the strings of a receipt, of a key and of a name as text', async () => {
    const html = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    const watched = await open()
    const { page } = watched
    const receipt = aReceipt(1, { site: html, withdrawal_method: 'javascript:alert(1)' })
    const { proof } = await aProvenReceipt(receipt)
    await page.locator('#verify-key').fill(`${KEY}\n${html}`)
    await page.locator('#verify-receipt').setInputFiles(fileOf({ receipt, proof }, `${html.replaceAll('/', '')}.json`))
    await expect.poll(() => kindsOf(page)).toEqual(['holds'])
    expect(await verdictOf(page).innerText()).toContain(html)
    expect(await page.locator('#verify :is(img, script, a)').count()).toBe(0)
    await check(page, { receipt: { ...receipt, [html]: html }, proof })
    await expect.poll(() => kindsOf(page)).toEqual(['not-a-receipt'])
    expect(await verdictOf(page).innerText()).toContain('<img src=x')
    expect(await page.locator('#verify :is(img, script, a)').count()).toBe(0)
    expect(await page.title()).toContain('Yinyom')
    await close(watched)
  })

  it('judges each of several receipts by itself, and says how many are in the log', async () => {
    const kept = await aProvenReceipt()
    const watched = await open()
    await check(watched.page, [kept, kept.receipt, { ...kept, receipt: { ...kept.receipt, site: 'x' } }])
    await expect.poll(() => kindsOf(watched.page)).toEqual(['holds', 'no-proof', 'not-included'])
    expect(await watched.page.locator('#verify-summary').innerText()).toBe('อยู่ในบันทึกจริง 1 จาก 3 ชิ้น')
    await close(watched)
  })

  it('takes files that are dropped anywhere, each for what it is', async () => {
    const watched = await open()
    const { page } = watched
    await page.locator('#verify-key').fill(KEY)
    const kept = JSON.stringify(await aProvenReceipt())
    await page.evaluate(
      ([receipt, config]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([receipt!], 'r.json'))
        dataTransfer.items.add(new File([config!], 'yinyom.json'))
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
      },
      [kept, JSON.stringify(CONFIG)],
    )
    await expect.poll(() => kindsOf(page)).toEqual(['holds'])
    await page.locator('[data-config=other]').waitFor()
    await close(watched)
  })

  it('is worked by keyboard alone', async () => {
    const watched = await open()
    const { page } = watched
    await page.locator('.verify-language button').focus()
    const order: (string | undefined)[] = []
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press('Tab')
      order.push(await page.evaluate(() => document.activeElement?.id))
    }
    expect(order).toEqual(['verify-receipt', 'verify-key', 'verify-config'])
    await close(watched)
  })

  it.each([
    [320, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('at %i px, %s, has no fault of axe and nothing that scrolls sideways', async (width, colorScheme) => {
    const watched = await open('site', { viewport: { width, height: 800 }, colorScheme })
    const { page } = watched
    const kept = await aProvenReceipt()
    for (const content of [kept, kept.receipt, { ...kept, receipt: { ...kept.receipt, site: 'x' } }, 'x']) {
      await check(page, content)
      await verdictOf(page).waitFor()
      expect(await faultsOf(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await close(watched)
  })
})
