import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, newPage, newTab } from './chromium.ts'
import { startOwnChromium } from './own-chromium.ts'
import { accept, banner, granted, htmlOf, receiptStates, servePage } from './routed-page.ts'
import { startSite } from './site.ts'
import type { ReceiptRow, Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite({ faults: [] })
})
afterAll(() => site?.stop())

const rows = async (name: string): Promise<ReceiptRow[]> =>
  (await site.receipts()).filter(({ receipt }) => receipt.site === name)
const down = () => site.faulty?.follow(Array<'cut'>(10_000).fill('cut'))
const up = () => site.faulty?.follow([])

/** Does something in a browser that is killed afterwards, then looks at what the next one on the same profile finds. */
async function acrossKill(name: string, before: (page: Page) => Promise<void>, after: (page: Page) => Promise<void>) {
  const profile = await mkdtemp(join(tmpdir(), 'yinyom-profile-'))
  const html = htmlOf({ config: { site: name, receipts: { endpoint: site.endpoint } } })
  try {
    for (const [at, work] of [before, after].entries()) {
      const own = await startOwnChromium(profile)
      try {
        await servePage(own.context, html)
        const page = await own.context.newPage()
        await page.goto(`${site.url}/t/`)
        await work(page)
      } finally {
        await own.kill()
      }
      if (at === 0) up()
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

describe('a browser that is killed', () => {
  it('once the receipt is on the device gives one row with the next start, and the answer is back', async () => {
    down()
    await acrossKill(
      'killed-late',
      async (page) => {
        await accept(page)
        await expect.poll(() => receiptStates(page)).toEqual(['queued'])
        // The second copy of the record follows the receipt.
        await page.evaluate(() => window.Yinyom.save({ marketing: true }).then(() => {}))
        expect(await rows('killed-late')).toEqual([])
      },
      async (page) => {
        // What the other store has is looked for at the first sign of a person.
        await page.mouse.move(9, 9)
        await expect.poll(() => granted(page)).toEqual(['functional', 'analytics', 'marketing'])
        await banner(page).waitFor({ state: 'detached' })
        // The pause after a failure outlives the page; a developer may ask at once.
        await page.evaluate(() => window.Yinyom.flush())
        await expect.poll(() => rows('killed-late')).toHaveLength(2)
      },
    )
    expect((await rows('killed-late')).map(({ receipt }) => receipt.seq)).toEqual([1, 2])
  })

  it('right after the click is asked again or has its row, and never has an answer without one', async () => {
    down()
    await acrossKill(
      'killed-early',
      async (page) => {
        await accept(page)
      },
      async (page) => {
        await expect.poll(async () => (await banner(page).count()) || (await rows('killed-early')).length).toBe(1)
        if ((await granted(page)).length > 0) await expect.poll(() => rows('killed-early')).toHaveLength(1)
      },
    )
    expect((await rows('killed-early')).length).toBeLessThanOrEqual(1)
  })
})

describe('a collector that is killed in the middle of 1,000 receipts', () => {
  const EACH = 250
  /** Fewer wait than the outbox holds: beyond 200 the oldest would be kept without being sent. */
  const WAITING = 120
  let browser: Browser
  afterAll(() => browser?.close())

  it('has exactly these 1,000 rows afterwards, each device a chain without a gap', async () => {
    up()
    browser = await launch()
    const devices = [await newPage(browser), await newPage(browser)]
    const tabs: Page[] = []
    for (const [at, { context, page }] of devices.entries()) {
      // Retries follow sooner than on a visitor's device.
      await context.addInitScript(() => (Math.random = () => 0.05))
      const config = { site: `device-${at}`, receipts: { endpoint: site.endpoint }, onWithdraw: 'keep' } as const
      await servePage(context, htmlOf({ config }))
      tabs.push(page, (await newTab(context)).page)
    }
    for (const tab of tabs) await tab.goto(`${site.url}/t/`)

    const work = tabs.map((tab) =>
      tab.evaluate(
        async ([each, most]) => {
          for (let made = 0; made < each; made += 5) {
            const five = Array.from({ length: 5 }, (_, at) => window.Yinyom.save({ analytics: (made + at) % 2 === 0 }))
            await Promise.all(five)
            while ((await waiting()) > most) await new Promise((done) => setTimeout(done, 50))
          }
          async function waiting(): Promise<number> {
            const [pending] = (localStorage.getItem('yinyom.chores') ?? '0').split(' ')
            return Number(pending)
          }
        },
        [EACH, WAITING] as const,
      ),
    )
    const half = async () => (await site.receipts()).filter(({ receipt }) => receipt.site?.startsWith('device-')).length
    await expect.poll(half, { timeout: 60_000, interval: 20 }).toBeGreaterThan(300)
    await site.killCollector9()
    const survived = await half()
    await expect.poll(() => devices[0]!.page.evaluate(() => localStorage.getItem('yinyom.chores'))).not.toBe('0 0')
    await site.restartCollector()
    expect(await half()).toBeGreaterThanOrEqual(survived)
    await Promise.all(work)
    await expect
      .poll(() => Promise.all(tabs.map((tab) => tab.evaluate(async () => (await window.Yinyom.flush()).pending))), {
        timeout: 60_000,
      })
      .toEqual([0, 0, 0, 0])

    for (const [at, { errors }] of devices.entries()) {
      const all = await rows(`device-${at}`)
      expect(all).toHaveLength(2 * EACH)
      const chain = all.toSorted((a, b) => a.receipt.seq - b.receipt.seq)
      expect(chain.map(({ receipt }) => receipt.seq)).toEqual(chain.map((_, index) => index + 1))
      expect(chain.map(({ receipt }) => receipt.prev)).toEqual(
        [null, ...chain.map(({ digest }) => digest)].slice(0, -1),
      )
      expect(errors).toEqual([])
    }
  }, 180_000)
})
