import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aRecord } from '../fixtures/a-record.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { acknowledge } from './acknowledge.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { accept, banner, button, granted, htmlOf, problemCodes, ran, receiptStates, servePage } from './routed-page.ts'
import { REFUSALS } from './refusals.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

const ALL = ['functional', 'analytics', 'marketing']
const HOST = 'www.example.co.th'

let site: Site
let browser: Browser
let visitor: WatchedPage
let page: Page
let context: BrowserContext
let name: string
let tests = 0
beforeAll(async () => {
  site = await startSite({ hosts: [HOST] })
  // The shell does not always give a frame without an origin its clicks.
  browser = await launch({ without: ['LocalNetworkAccessChecks'], whole: true })
})
beforeEach(async () => {
  name = `storage-${++tests}`
  visitor = await newPage(browser)
  ;({ page, context } = visitor)
  await servePage(context, htmlOf({ config: { site: name, receipts: { endpoint: site.endpoint } } }))
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** What is not plain is looked for at the first sign of a person. */
const sign = () => page.mouse.move(9, 9).then(() => page.mouse.move(12, 12))
const open = async (host = '127.0.0.1') => {
  await page.goto(`http://${host}:${site.port}/t/`)
  await sign()
}
const rows = async () => (await site.receipts()).filter(({ receipt }) => receipt.site === name)
const cookies = async () => (await context.cookies()).filter((found) => found.name === 'yinyom')
const untilQuiet = () => expect.poll(() => page.evaluate(() => localStorage.getItem('yinyom.chores'))).toMatch(/^0 0 /)
const answered = async (action: 'accept' | 'reject') => {
  await open()
  if (action === 'accept') await accept(page)
  else await button(page, action).click()
  await expect.poll(rows).toHaveLength(1)
  await untilQuiet()
}

describe('the stores heal each other', () => {
  it('a cookie that was deleted comes back from IndexedDB, and no question stays', async () => {
    await answered('accept')
    const [before] = await cookies()
    await context.clearCookies()
    await page.reload()
    await sign()
    await banner(page).waitFor({ state: 'detached' })
    await expect.poll(() => ran(page)).toEqual(ALL)
    expect((await cookies()).map(({ value }) => value)).toEqual([before?.value])
    expect(await rows()).toHaveLength(1)
  })

  it('a no comes back as a no', async () => {
    await answered('reject')
    await context.clearCookies()
    await page.reload()
    await sign()
    await expect.poll(() => page.evaluate(() => window.Yinyom.status)).toBe('decided')
    await banner(page).waitFor({ state: 'detached' })
    expect(await ran(page)).toEqual([])
  })

  it('IndexedDB that was deleted comes back from the cookie', async () => {
    await answered('accept')
    await page.goto(`${site.url}/icon.svg`)
    await page.evaluate(
      () => new Promise((done) => (indexedDB.deleteDatabase('yinyom').onsuccess = () => done(undefined))),
    )
    await open()
    expect(await ran(page)).toEqual(ALL)
    await expect
      .poll(() => page.evaluate(async () => (await indexedDB.databases()).map((database) => database.name)))
      .toEqual(['yinyom'])
    // And it heals in its turn.
    await untilQuiet()
    await expect.poll(() => storedRecord(page)).toBe(true)
    await context.clearCookies()
    await page.reload()
    // Before a sign of a person nothing is loaded that could look.
    await page.mouse.move(5, 5)
    await expect.poll(() => ran(page)).toEqual(ALL)
    expect(await rows()).toHaveLength(1)
  })

  it('nothing is written before a choice', async () => {
    await open()
    await page.waitForLoadState('networkidle')
    expect(
      await page.evaluate(async () => [document.cookie, localStorage.length, await indexedDB.databases()]),
    ).toEqual(['', 0, []])
  })
})

describe('a cookie that is no answer', () => {
  const now = Date.now()
  const good = aRecord({ decidedAt: now - 1000, choices: { functional: true, analytics: true, marketing: true } })
  it.each([
    ['rubbish', 'rubbish'],
    ['empty', ''],
    ['of another tool', '{"level":["necessary","analytics"],"revision":0}'],
    ['of another consent tool', 'yes'],
    ['of an older format', encodeRecord(good).replace(/^1:/, '0:')],
    ['of a newer format', encodeRecord(good).replace(/^1:/, '2:')],
    [
      'cut short',
      encodeRecord(good)
        .slice(0, -8)
        .replace(/:[^:]*$/, ''),
    ],
    ['too long', `${encodeRecord(good)}${'0000'.repeat(120)}`],
    ['with markup in it', `${encodeRecord(good)}<script>`],
  ])('%s is asked about, said once, and grants nothing', async (_, value) => {
    await context.addCookies([{ name: 'yinyom', value: encodeURI(value), url: site.url }])
    await open()
    await banner(page).waitFor()
    await expect.poll(() => problemCodes(page)).toEqual(['cookie-unreadable'])
    expect(visitor.messages.filter((message) => message.includes('[Yinyom]'))).toHaveLength(1)
    expect(await granted(page)).toEqual([])
    expect(await ran(page)).toEqual([])
    await accept(page)
    await page.reload()
    expect(await granted(page)).toEqual(ALL)
    expect(await problemCodes(page)).toEqual([])
  })

  it.each([
    ['one that has run out', { decidedAt: now - 400 * 86_400_000 }],
    ['one from the future', { decidedAt: now + 30 * 86_400_000 }],
  ])('%s grants nothing', async (_, change) => {
    await context.addCookies([{ name: 'yinyom', value: encodeRecord({ ...good, ...change }), url: site.url }])
    await open()
    await banner(page).waitFor()
    expect(await granted(page)).toEqual([])
    expect(await ran(page)).toEqual([])
  })

  it('several on several domains and paths are repaired to the newest one', async () => {
    const old = encodeRecord({ ...good, decidedAt: now - 5000 })
    const none = encodeRecord({ ...good, decidedAt: now - 9000, choices: { functional: false } })
    const url = `http://${HOST}:${site.port}/`
    await context.addCookies([
      { name: 'yinyom', value: old, url },
      { name: 'yinyom', value: encodeRecord(good), domain: '.example.co.th', path: '/' },
      { name: 'yinyom', value: none, domain: `.${HOST}`, path: '/' },
      { name: 'yinyom', value: 'rubbish', domain: '.co.th.invalid', path: '/' },
    ])
    await open(HOST)
    expect(await granted(page)).toEqual(ALL)
    await expect.poll(async () => (await context.cookies(url)).map(({ value }) => value)).toEqual([encodeRecord(good)])
    expect(await problemCodes(page)).toEqual([])
  })
})

describe('a browser that refuses storage', () => {
  it.each([
    ['cookies', ['cookies']],
    ['localStorage', ['localStorage']],
    ['IndexedDB', ['indexedDB']],
    ['all of it', ['cookies', 'localStorage', 'indexedDB']],
  ] as const)('%s still has a choice for the page and sends its receipt', async (_, refused) => {
    for (const one of refused) await context.addInitScript(REFUSALS[one])
    await open()
    await accept(page)
    await banner(page).waitFor({ state: 'detached' })
    await expect.poll(() => ran(page)).toEqual(ALL)
    await expect.poll(rows).toHaveLength(1)
    await expect.poll(() => receiptStates(page)).toEqual(['queued', 'sent'])
    const kept = !(refused as readonly string[]).includes('cookies')
    await page.evaluate(() => window.Yinyom.open('settings'))
    const settings = page.getByRole('dialog')
    await settings.waitFor()
    expect((await settings.innerText()).includes('เบราว์เซอร์นี้ไม่ให้บันทึก')).toBe(!kept)
    const problems = await problemCodes(page)
    expect(problems.every((code) => code === 'storage-refused')).toBe(true)
    expect(problems.length).toBe(refused.filter((one) => one !== 'localStorage').length)

    await page.reload()
    // Without cookies, what IndexedDB still has heals the answer.
    if (refused.length === 3) {
      await banner(page).waitFor()
      expect(await granted(page)).toEqual([])
    } else {
      await page.mouse.move(5, 5)
      await expect.poll(() => granted(page)).toEqual(ALL)
    }
    expect(await rows()).toHaveLength(1)
  })

  it('in a sandboxed frame, where all of it throws, still has a choice and sends its receipt', async () => {
    const sent: string[] = []
    await context.route('**/collect', async (route) => {
      if (route.request().method() === 'POST') sent.push(String(route.request().postDataJSON()?.receipt_id))
      await acknowledge(route)
    })
    await servePage(context, htmlOf({ config: { receipts: { endpoint: `${site.url}/collect` } } }), '/t/inside')
    await context.route('**/yinyom/**', async (route) => {
      const response = await route.fetch().catch(() => undefined)
      // The test may be over by then.
      if (!response) return
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' }
      await route.fulfill({ response, headers }).catch(() => undefined)
    })
    await servePage(context, '<iframe sandbox="allow-scripts" src="/t/inside" width="380" height="800"></iframe>')
    await open()
    const frame = page.frames()[1]!
    // A yes in the frame of another origin is not taken; a no always is.
    const no = frame.locator('.banner [data-action=reject]')
    await no.click()
    await no.waitFor({ state: 'detached' })
    expect(await frame.evaluate(() => [origin, window.Yinyom.status])).toEqual(['null', 'decided'])
    await expect.poll(() => new Set(sent).size).toBe(1)
  })
})

/** Whether IndexedDB has the second copy of the record; a look does not create the database. */
function storedRecord(from: Page): Promise<boolean> {
  return from.evaluate(
    () =>
      new Promise<boolean>((done) => {
        indexedDB.open('yinyom').onsuccess = (event) => {
          const { result } = event.target as IDBOpenDBRequest
          const request = result.transaction('receipts').objectStore('receipts').get('record')
          request.onsuccess = () => {
            result.close()
            done(request.result !== undefined)
          }
        }
      }),
  )
}
