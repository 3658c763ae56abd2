import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from './chromium.ts'
import { NOTHING, newVisitor } from './consent-page.ts'
import type { ConsentPage, Traces } from './consent-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

/** The panel of the page reads the server every two seconds; here every request counts. */
const SHOP = '/shop/?panel=off'
/** In the order of the page: each tracker's file, then its call; the chat stands at the end of the page. */
const IN_ORDER = ['posthog.js', 'posthog', 'mixpanel.js', 'mixpanel', 'snowplow.js', 'snowplow', 'chat']
const SOON = { timeout: 10_000 }

let site: Site
let browser: Browser
let visitor: ConsentPage
beforeAll(async () => {
  site = await startSite()
  browser = await launch()
})
beforeEach(async () => {
  await site.clearSink()
  visitor = await newVisitor(browser)
  await visitor.open(site.url + SHOP)
  await visitor.banner.waitFor()
})
afterEach(() => visitor.context.close())
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Requests for anything that waits for consent, or by it. */
const optional = () =>
  visitor.requests.map(({ url }) => new URL(url).pathname).filter((path) => /^\/(sink|vendor|embed)\//.test(path))

/** What is not ours. */
function theirs({ cookies, local, session, databases }: Traces): Traces {
  const foreign = (names: string[]) => names.filter((name) => !/^yinyom(\.|$)/.test(name))
  return { cookies: foreign(cookies), local: foreign(local), session: foreign(session), databases: foreign(databases) }
}

async function acceptAndWait(): Promise<void> {
  await visitor.accept()
  await expect.poll(() => visitor.demoLog(), SOON).toEqual(IN_ORDER)
  // Mixpanel gathers what it sends for five seconds; its cookie says that it runs.
  await expect.poll(async () => (await trackers()).sort(), SOON).toEqual(['pixel', 'posthog', 'snowplow'])
  await visitor.page.frameLocator('#gate-video').locator('#play').waitFor()
}

/** Whom the page has told of this visit. */
const trackers = async () => [...new Set((await site.sink()).map(({ path }) => path.split('/')[2]!))]

describe('shop with real trackers', () => {
  it('sends, sets and stores nothing before a choice, whatever the visitor does', async () => {
    await visitor.page.mouse.wheel(0, 3000)
    await visitor.page.locator('#to-panel').click()
    await visitor.openSettings()
    await visitor.page.keyboard.press('Escape')
    await visitor.settled()
    expect(optional()).toEqual([])
    expect(await site.sink()).toEqual([])
    expect(await visitor.traces()).toEqual(NOTHING)
    expect(await visitor.demoLog()).toEqual([])
  })

  it('sends, sets and stores nothing optional after a refusal, in this page view and the next', async () => {
    await visitor.reject()
    await visitor.receipts(1)
    for (const when of ['now', 'next']) {
      await visitor.settled()
      expect(optional(), when).toEqual([])
      expect(await site.sink(), when).toEqual([])
      expect(theirs(await visitor.traces()), when).toEqual(NOTHING)
      expect(await visitor.demoLog(), when).toEqual([])
      expect(await visitor.banner.count(), when).toBe(0)
      if (when === 'now') await visitor.page.reload()
    }
  })

  it('runs every tracker once and in the order of the page after an acceptance', async () => {
    await acceptAndWait()
    const { cookies, local } = await visitor.traces()
    for (const name of [/^ph_/, /^mp_/, /^_sp_/, /^demopixel$/, /^demovideo_/]) {
      expect(
        cookies.some((cookie) => name.test(cookie)),
        String(name),
      ).toBe(true)
    }
    expect(local).toEqual(expect.arrayContaining(['demo_chat_room', 'demovideo_history']))
    expect(visitor.errors).toEqual([])

    await visitor.page.reload()
    await expect.poll(() => visitor.demoLog(), SOON).toEqual(IN_ORDER)
    expect(await visitor.banner.count()).toBe(0)
  })

  it('leaves nothing of the trackers after a withdrawal and its reload, and nothing comes back with the next page view', async () => {
    await acceptAndWait()
    const reloaded = visitor.page.waitForEvent('domcontentloaded')
    await visitor.withdraw()
    await reloaded
    await site.clearSink()
    await expect.poll(async () => theirs(await visitor.traces()), SOON).toEqual(NOTHING)
    await visitor.settled()
    for (const when of ['after the reload', 'next page view']) {
      if (when === 'next page view') await visitor.open(site.url + SHOP)
      await visitor.settled()
      expect(theirs(await visitor.traces()), when).toEqual(NOTHING)
      expect(await visitor.demoLog(), when).toEqual([])
      expect(await site.sink(), when).toEqual([])
    }
    expect(Object.values(await visitor.choices())).toContain(false)
    expect((await visitor.receipts(2)).map(({ event }) => event.action)).toEqual(['accept_all', 'withdraw'])
  })

  it('keeps what the visitor asked for: the basket, whose basis is a contract', async () => {
    await visitor.page.locator('[data-add=cloth-1]').click()
    await visitor.reject()
    await visitor.receipts(1)
    await visitor.page.reload()
    expect(await visitor.page.locator('#basket-count').innerText()).toBe('1')
  })

  it('has each decision as one row in the database', async () => {
    await visitor.reject()
    const [receipt] = await visitor.receipts(1)
    await expect
      .poll(
        async () => (await site.receipts()).filter((row) => row.receipt.receipt_id === receipt!.receipt_id).length,
        SOON,
      )
      .toBe(1)
  })
})
