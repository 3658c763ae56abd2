import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { accept, button, htmlOf, problemCodes, ran, receiptStates, servePage } from './routed-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'
import { TRACKER, TRACKER_SERVICE, readTraces } from './tracker.ts'

let site: Site
let browser: Browser
let visitor: WatchedPage
let page: Page
let context: BrowserContext
let name: string
let tests = 0
beforeAll(async () => {
  site = await startSite()
  browser = await launch()
})
beforeEach(async () => {
  name = `withdrawal-${++tests}`
  visitor = await newPage(browser)
  ;({ page, context } = visitor)
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function open(more: ConfigInput = {}, body = TRACKER): Promise<void> {
  const config = { site: name, receipts: { endpoint: site.endpoint }, services: [TRACKER_SERVICE], ...more }
  await servePage(context, htmlOf({ config, body }))
  await page.goto(`${site.url}/t/`)
}
const rows = async () => (await site.receipts()).filter(({ receipt }) => receipt.site === name)
const traces = () => page.evaluate(readTraces)
/** The page has done all that the one before it left to do. */
const done = () => expect.poll(() => page.evaluate(() => localStorage.getItem('yinyom.chores'))).toMatch(/^0 0 \w+$/)
const loads = () => visitor.requests.filter(({ type, url }) => type === 'document' && url.endsWith('/t/')).length

describe('a withdrawal', () => {
  it('reloads once, after the receipt is safe, and leaves nothing of the tracker, which writes while it goes', async () => {
    await open()
    await accept(page)
    await expect.poll(() => ran(page)).toContain('tracker')
    expect(await traces()).toHaveLength(4)
    const reloaded = page.waitForEvent('load')
    await page.evaluate(() => void window.Yinyom.withdraw())
    await reloaded
    // Nobody has touched the new page: it deletes, says what was done, and has the tab at once.
    await page.locator('yinyom-ui .said').getByText('ถอนความยินยอมแล้ว').waitFor()
    await page.locator('yinyom-ui button.tab').waitFor()
    await expect.poll(traces).toEqual([])
    await expect.poll(rows).toHaveLength(2)
    expect(await ran(page)).toEqual([])
    await done()
    expect(loads()).toBe(2)
    await page.reload()
    expect(await traces()).toEqual([])
    expect(await problemCodes(page)).toEqual([])
  })

  it('with onWithdraw "keep" stays on the page, and the next page deletes what was written since', async () => {
    await open({ onWithdraw: 'keep' })
    await accept(page)
    await expect.poll(() => ran(page)).toContain('tracker')
    await page.evaluate(() => window.Yinyom.withdraw(['analytics']))
    expect(await traces()).toEqual([])
    expect(loads()).toBe(1)
    await page.reload()
    await expect.poll(traces).toEqual([])
    expect(await ran(page)).toEqual(['functional', 'marketing'])
  })

  it('does not reload where nothing of it has run', async () => {
    await open({}, '')
    await button(page, 'reject').click()
    await page.evaluate(() => window.Yinyom.save({ analytics: false, marketing: true }))
    await page.evaluate(() => window.Yinyom.withdraw(['analytics']))
    await expect.poll(rows).toHaveLength(3)
    expect(loads()).toBe(1)
  })

  it('never ends in a loop, even where a cookie comes back with each page', async () => {
    const body = `${TRACKER}<script>document.cookie = '_t=again; Path=/'</script>`
    await open({}, body)
    await accept(page)
    await expect.poll(() => ran(page)).toContain('tracker')
    const reloaded = page.waitForEvent('load')
    await page.evaluate(() => void window.Yinyom.withdraw())
    await reloaded
    await done()
    expect(loads()).toBe(2)
    expect(await page.evaluate(() => window.Yinyom.choices['analytics'])).toBe(false)
  })

  it('says which cookie the server keeps from scripts', async () => {
    await open()
    await context.addCookies([{ name: '_t', value: '1', url: site.url, httpOnly: true }])
    await accept(page)
    await expect.poll(() => ran(page)).toContain('tracker')
    const reloaded = page.waitForEvent('load')
    await page.evaluate(() => void window.Yinyom.withdraw())
    await reloaded
    await expect.poll(() => problemCodes(page)).toEqual(['not-deleted'])
    expect(visitor.messages.some((message) => message.includes('ลบ "_t" ไม่ได้'))).toBe(true)
    const left = (await context.cookies()).filter((cookie) => cookie.name.startsWith('_t'))
    expect(left.map(({ name, httpOnly }) => [name, httpOnly])).toEqual([['_t', true]])
  })

  it('never deletes what is ours, whatever pattern a service has', async () => {
    const greedy = { ...TRACKER_SERVICE, id: 'greedy', cookies: ['y*', '*', 'answer'], storage: ['y*', '*', 'a*'] }
    await open({ services: [greedy], cookie: { name: 'answer' } }, '')
    await page.evaluate(() => (document.cookie = 'y_other=1'))
    await button(page, 'reject').click()
    await expect.poll(() => receiptStates(page)).toEqual(['queued', 'sent'])
    await expect.poll(() => page.evaluate(() => document.cookie)).toMatch(/^answer=1:[^;]*$/)
    await page.reload()
    expect(await page.evaluate(() => window.Yinyom.status)).toBe('decided')
    expect(await page.evaluate(async () => (await window.Yinyom.receipts()).length)).toBe(1)
    expect(await page.evaluate(() => localStorage.getItem('answer.chores'))).toMatch(/^0 0 \w+$/)
  })
})
