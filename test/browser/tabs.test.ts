import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, newPage, newTab } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { accept, banner, button, granted, htmlOf, ran, servePage, untilActing } from './routed-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

const ALL = ['functional', 'analytics', 'marketing']

let site: Site
let browser: Browser
let context: BrowserContext
let tabs: WatchedPage[]
let one: Page
let two: Page
let name: string
let tests = 0
beforeAll(async () => {
  site = await startSite()
  browser = await launch()
})
beforeEach(async () => {
  name = `tabs-${++tests}`
  const first = await newPage(browser)
  ;({ context } = first)
  tabs = [first, await newTab(context)]
  ;[one, two] = tabs.map(({ page }) => page) as [Page, Page]
  await servePage(context, htmlOf({ config: { site: name, receipts: { endpoint: site.endpoint } } }))
})
afterEach(async () => {
  expect(tabs.flatMap(({ errors }) => errors)).toEqual([])
  await context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const open = async (...pages: Page[]) => {
  for (const page of pages) await page.goto(`${site.url}/t/`)
}
const rows = async () => (await site.receipts()).filter(({ receipt }) => receipt.site === name)
const cookie = async () =>
  (await context.cookies()).filter((found) => found.name === 'yinyom').map(({ value }) => value)

describe('tabs of one visitor', () => {
  it('a yes in one closes the question and runs the scripts in the other at once', async () => {
    await open(one, two)
    await Promise.all([untilActing(one), untilActing(two)])
    await accept(one)
    await banner(two).waitFor({ state: 'detached' })
    await expect.poll(() => ran(two)).toEqual(ALL)
    const heard = await two.evaluate(() => window.heard.filter(([event]) => event === 'yinyom:decision'))
    expect(heard).toMatchObject([['yinyom:decision', { elsewhere: true, choices: { marketing: true } }]])
    await expect.poll(rows).toHaveLength(1)
  })

  it('a no in one closes the question in the other, and runs nothing', async () => {
    await open(one, two)
    await Promise.all([untilActing(one), untilActing(two)])
    await button(two, 'reject').click()
    await banner(one).waitFor({ state: 'detached' })
    expect(await ran(one)).toEqual([])
    expect(await granted(one)).toEqual([])
  })

  it('a decision made before the other tab could hear of it counts there as soon as it can', async () => {
    let release = () => {}
    const held = new Promise<void>((done) => (release = done))
    await two.route('**/act.js', async (route) => {
      await held
      await route.continue()
    })
    await open(one, two)
    await banner(two).waitFor()
    await accept(one)
    await expect.poll(rows).toHaveLength(1)
    expect(await ran(two)).toEqual([])
    release()
    // A tab that nobody has touched yet hears of it when somebody comes to it.
    await two.mouse.move(5, 5)
    await banner(two).waitFor({ state: 'detached' })
    await expect.poll(() => ran(two)).toEqual(ALL)
  })

  it('a withdrawal in one reloads the other, where scripts had run, and nothing runs there again', async () => {
    await open(one, two)
    await Promise.all([untilActing(one), untilActing(two)])
    await accept(one)
    await expect.poll(() => ran(two)).toEqual(ALL)
    const reloaded = two.waitForEvent('load')
    await one.evaluate(() => void window.Yinyom.withdraw(['marketing']))
    await reloaded
    await expect.poll(() => ran(two)).toEqual(['functional', 'analytics'])
    await expect.poll(() => ran(one)).toEqual(['functional', 'analytics'])
    await expect.poll(rows).toHaveLength(2)
  })

  it('two that decide in the same moment end with one winner in both and in the cookie, and two receipts', async () => {
    await open(one, two)
    await Promise.all([untilActing(one), untilActing(two)])
    const at = Date.now() + 700
    const decide = (page: Page, verb: 'acceptAll' | 'rejectAll') =>
      page.evaluate(
        async ([at, verb]) => {
          while (Date.now() < at);
          void window.Yinyom[verb]()
        },
        [at, verb] as const,
      )
    await Promise.all([decide(one, 'acceptAll'), decide(two, 'rejectAll')])
    await expect.poll(rows).toHaveLength(2)
    await expect
      .poll(async () => {
        const [left, right] = await Promise.all([granted(one), granted(two)])
        return left.join() === right.join() && (await cookie()).length
      })
      .toBe(1)
    const winner = (await granted(one)).length > 0
    expect((await cookie())[0]).toContain(winner ? 'marketing1' : 'marketing0')
    expect((await rows()).map(({ receipt }) => receipt.event.action).sort()).toEqual(['accept_all', 'reject_all'])
    await Promise.all([one.reload(), two.reload()])
    expect([await granted(one), await granted(two)]).toEqual(winner ? [ALL, ALL] : [[], []])
  })

  it('many that decide again and again lose no receipt', async () => {
    await servePage(
      context,
      htmlOf({ config: { site: name, receipts: { endpoint: site.endpoint }, onWithdraw: 'keep' } }),
      '/t/keep',
    )
    await one.goto(`${site.url}/t/keep`)
    await two.goto(`${site.url}/t/keep`)
    await Promise.all([untilActing(one), untilActing(two)])
    // All in one task, so that both write to the journal before either can see what the other has written.
    const decide = (page: Page) =>
      page.evaluate(() => Promise.all(Array.from({ length: 20 }, () => window.Yinyom.acceptAll())).then(() => {}))
    await Promise.all([decide(one), decide(two)])
    await expect.poll(rows, { timeout: 20_000 }).toHaveLength(40)
    expect((await rows()).map(({ receipt }) => receipt.seq)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
    expect(await one.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('journal')))).toEqual([])
  })

  it('forgetting the answer in one asks in both', async () => {
    await open(one, two)
    await Promise.all([untilActing(one), untilActing(two)])
    await button(one, 'reject').click()
    await banner(two).waitFor({ state: 'detached' })
    await two.evaluate(() => window.Yinyom.reset())
    await Promise.all([banner(one).waitFor(), banner(two).waitFor()])
  })
})
