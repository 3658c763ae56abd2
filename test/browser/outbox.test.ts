import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, newPage, newTab } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { accept, banner, button, htmlOf, problemCodes, ran, receiptStates, servePage } from './routed-page.ts'
import { startSite } from './site.ts'
import type { ReceiptRow, Site } from './site.ts'

let site: Site
let browser: Browser
let visitor: WatchedPage
let page: Page
let context: BrowserContext
let name: string
let tests = 0
beforeAll(async () => {
  site = await startSite({ faults: [] })
  browser = await launch()
})
beforeEach(async () => {
  name = `visit-${++tests}`
  site.faulty?.follow([])
  visitor = await newPage(browser)
  ;({ page, context } = visitor)
  // Without the random part of the back-off a retry follows at once, and one attempt is given up sooner.
  await context.addInitScript(() => {
    Math.random = () => 0
    AbortSignal.timeout = () => {
      const abort = new AbortController()
      setTimeout(() => abort.abort(), 300)
      return abort.signal
    }
  })
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

const open = (tab: Page) => tab.goto(`${site.url}/t/`)
const rows = async (): Promise<ReceiptRow[]> => (await site.receipts()).filter(({ receipt }) => receipt.site === name)
const calls = async () => {
  const known = await page.evaluate(async () => (await window.Yinyom.receipts()).map((receipt) => receipt.receipt_id))
  return (site.faulty?.calls ?? []).filter(({ ids }) => ids.some((id) => known.includes(id)))
}
/** Each attempt finds the connection cut, the last one of a closing page too. */
const unreachable = () => site.faulty?.follow(Array<'cut'>(100).fill('cut'))
const reachable = () => site.faulty?.follow([])
/** In one task of the page, so that nothing can come between. */
const clickAnd = (tab: Page, action: 'accept' | 'reject', what: 'close' | 'leave') =>
  tab.evaluate(
    ([action, what]) => {
      for (const { shadowRoot } of document.querySelectorAll('*'))
        shadowRoot?.querySelector<HTMLElement>(`[data-action=${action}]`)?.click()
      if (what === 'close') window.close()
      else location.search = '?next'
    },
    [action, what],
  )
let stirs = 0
/** Moves as somebody does who is there, and never to where the mouse is. */
const stir = (tab: Page) => tab.mouse.move(5 + (++stirs % 2) * 4, 5)
const pending = (tab: Page) => tab.evaluate(async () => (await window.Yinyom.flush()).pending)

describe('a decision while the collector cannot be reached', () => {
  it('is exactly one row after reload, close, reopen and the network', async () => {
    unreachable()
    await open(page)
    await accept(page)
    await expect.poll(() => receiptStates(page)).toEqual(['queued'])
    expect(await ran(page)).toEqual(['functional', 'analytics', 'marketing'])
    await page.reload()
    expect(await pending(page)).toBe(1)
    await page.close()
    expect(await rows()).toEqual([])

    reachable()
    const later = (await newTab(context)).page
    await open(later)
    await expect.poll(rows).toHaveLength(1)
    await expect.poll(() => pending(later)).toBe(0)
    await later.reload()
    expect(await pending(later)).toBe(0)
    expect(await rows()).toHaveLength(1)
    expect((await rows())[0]?.receipt).toMatchObject({ seq: 1, prev: null, event: { action: 'accept_all' } })
  })

  it('follows in the same page when the network is back, with the time of the click', async () => {
    await open(page)
    const ahead = page.waitForResponse('**/receipts.js')
    await button(page, 'reject').hover()
    await (await ahead).finished()
    await context.setOffline(true)
    await button(page, 'reject').click()
    await expect.poll(() => receiptStates(page)).toEqual(['queued'])
    const decidedAt = await page.evaluate(() => window.Yinyom.record?.decidedAt.toISOString())
    await context.setOffline(false)
    await expect.poll(rows).toHaveLength(1)
    expect((await rows())[0]?.receipt.event).toMatchObject({ action: 'reject_all', time: decidedAt })
    await expect.poll(() => receiptStates(page)).toEqual(['queued', 'sent'])
  })

  it('is in the journal where the whole network is off and the outbox was never loaded', async () => {
    await context.route('**/receipts.js', (route) => route.abort('internetdisconnected'))
    await open(page)
    await button(page, 'accept').hover()
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await accept(page)
    await banner(page).waitFor({ state: 'detached' })
    await expect.poll(() => problemCodes(page)).toEqual(['chunk-failed'])
    expect(await ran(page)).toEqual(['functional', 'analytics', 'marketing'])
    await page.close()
    await context.unroute('**/receipts.js')
    await context.setOffline(false)
    const later = (await newTab(context)).page
    await open(later)
    await expect.poll(rows).toHaveLength(1)
    expect(await later.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('journal')))).toEqual([])
  })

  it('follows in the same page where the network went before anything but the question was loaded', async () => {
    await open(page)
    await button(page, 'reject').waitFor()
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await button(page, 'reject').click()
    await banner(page).waitFor({ state: 'detached' })
    await expect.poll(() => problemCodes(page)).toContain('chunk-failed')
    await context.setOffline(false)
    await expect.poll(rows).toHaveLength(1)
    await page.locator('yinyom-ui .tab').waitFor()
  })

  it('is taken where not even the part that makes receipts could be loaded, and is then one row', async () => {
    await context.route('**/act.js*', (route) => route.abort('internetdisconnected'))
    await open(page)
    await accept(page)
    await expect.poll(() => ran(page)).toEqual(['functional', 'analytics', 'marketing'])
    await expect.poll(() => problemCodes(page)).toContain('chunk-failed')
    expect(await rows()).toEqual([])
    await context.unroute('**/act.js*')
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(rows).toHaveLength(1)
    expect((await rows())[0]?.receipt).toMatchObject({ event: { action: 'accept_all', type: 'explicit' } })
  })

  it('keeps the order of several', async () => {
    unreachable()
    await open(page)
    await accept(page)
    await page.evaluate(async () => {
      await window.Yinyom.save({ analytics: true })
      await window.Yinyom.acceptAll()
    })
    await page.reload()
    reachable()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(rows).toHaveLength(3)
    const actions = (await rows()).map(({ receipt }) => [receipt.seq, receipt.event.action])
    expect(actions).toEqual([
      [1, 'accept_all'],
      [2, 'save_choices'],
      [3, 'accept_all'],
    ])
  })
})

describe('a collector that fails', () => {
  it.each([
    ['answers 500 three times', [{ status: 500 }, { status: 500 }, { status: 500 }]],
    ['answers 503 with Retry-After', [{ status: 503, retryAfter: 1 }]],
    ['answers 429', [{ status: 429 }, { status: 429, retryAfter: 1 }]],
    ['hangs', ['hang', 'hang']],
    ['cuts the connection before the commit', ['cut', 'cut']],
    ['cuts the connection after the commit', ['cut-after-commit', 'cut-after-commit']],
    [
      'fails in every way in turn',
      ['cut-after-commit', { status: 503 }, 'hang', { status: 429 }, 'cut', { status: 502 }],
    ],
  ] as const)('and %s has each decision exactly once in the end', async (_, script) => {
    site.faulty?.follow(script)
    await open(page)
    await accept(page)
    await expect.poll(() => receiptStates(page)).toContain('queued')
    // A collector that answers is left alone for longer than a test lasts; a developer may ask at once.
    await expect.poll(() => pending(page), { timeout: 20_000 }).toBe(0)
    expect(await receiptStates(page)).toEqual(['queued', 'sent'])
    await page.evaluate(() => window.Yinyom.save({ marketing: true }))
    // What was taken back ends the page, and the next one sends as soon as somebody is there.
    await expect
      .poll(async () => {
        await stir(page)
        return rows()
      })
      .toHaveLength(2)
    expect(await pending(page)).toBe(0)
    expect(new Set((await rows()).map(({ receipt }) => receipt.receipt_id)).size).toBe(2)
  })

  it('and hangs while the visitor leaves has the decision once with the next page', async () => {
    site.faulty?.follow(['hang', 'hang'])
    await open(page)
    await accept(page)
    await expect.poll(() => site.faulty?.calls.at(-1)?.fault).toBe('hang')
    await page.close()
    site.faulty?.follow([])
    await open((await newTab(context)).page)
    await expect.poll(rows).toHaveLength(1)
  })

  it.each([400, 409, 413, 415, 422])(
    'and answers %d sets the receipt aside, says so, and takes the next; a developer may have it tried once more',
    async (status) => {
      site.faulty?.follow([{ status }])
      await open(page)
      await accept(page)
      await expect.poll(() => receiptStates(page)).toEqual(['queued', 'refused'])
      await expect.poll(() => problemCodes(page)).toEqual(['receipt-refused'])
      expect(visitor.messages.filter((message) => message.includes(`status ${status}`))).toHaveLength(1)
      await page.reload()
      await page.evaluate(() => window.Yinyom.acceptAll())
      await expect.poll(rows).toHaveLength(1)
      expect(await page.evaluate(async () => (await window.Yinyom.receipts()).map(({ seq }) => seq))).toEqual([1, 2])
      expect((await calls()).map(({ ids }) => ids.length)).toEqual([1, 1])
      expect(await page.evaluate(() => window.Yinyom.flush())).toEqual({ sent: 1, pending: 0, refused: 0 })
      expect(await rows()).toHaveLength(2)
    },
  )

  it.each([
    ['a status that only a firewall has', { status: 403 }, 'collector-denies'],
    ['the page of a portal', { status: 200, type: 'Text/HTML' }, 'collector-unacknowledged'],
    ['a no in JSON', { status: 200, type: 'application/json' }, 'collector-unacknowledged'],
    ['nothing', { status: 204 }, 'collector-unacknowledged'],
    ['404 of a half-done deployment', { status: 404, type: 'text/html' }, 'collector-denies'],
  ] as const)(
    'and answers %s is named, asked once per page view, and has the receipt as soon as it is mended',
    async (_, fault, code) => {
      const before = site.faulty!.calls.length
      site.faulty?.follow(Array(20).fill(fault))
      await open(page)
      await accept(page)
      await expect.poll(() => problemCodes(page)).toEqual([code])
      for (let view = 0; view < 3; view++) {
        await page.reload()
        await page.evaluate(() => window.Yinyom.receipts())
      }
      // The pause outlives the page: half a minute has not passed.
      expect(site.faulty!.calls.length - before).toBe(1)
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('journal'))),
      ).toHaveLength(1)
      reachable()
      expect(await page.evaluate(() => window.Yinyom.flush())).toEqual({ sent: 1, pending: 0, refused: 0 })
      expect(await rows()).toHaveLength(1)
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('journal')))).toEqual([])
    },
  )

  it('has the receipt although IndexedDB was deleted while it waited', async () => {
    unreachable()
    await open(page)
    await accept(page)
    await expect.poll(() => receiptStates(page)).toEqual(['queued'])
    await page.goto(`${site.url}/icon.svg`)
    await page.evaluate(
      () =>
        new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase('yinyom')
          request.onsuccess = done
          request.onerror = failed
        }),
    )
    reachable()
    await open(page)
    await expect.poll(rows).toHaveLength(1)
    expect((await rows())[0]?.receipt.event).toMatchObject({ action: 'accept_all' })
  })
})

describe('a page that ends in the very click', () => {
  it('and is closed leaves the receipt for the next page view', async () => {
    await page.goto(`${site.url}/icon.svg`)
    const [tab] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void window.open('/t/'))])
    await button(tab, 'accept').waitFor()
    await tab.waitForLoadState('networkidle')
    const closed = tab.waitForEvent('close')
    await clickAnd(tab, 'accept', 'close').catch(() => {})
    await closed
    expect(await rows()).toEqual([])
    const later = (await newTab(context)).page
    await open(later)
    await expect.poll(rows).toHaveLength(1)
    expect(await ran(later)).toEqual(['functional', 'analytics', 'marketing'])
  })

  it('and navigates in the same task has its receipt sent by the page it goes to', async () => {
    await open(page)
    await button(page, 'reject').waitFor()
    await page.waitForLoadState('networkidle')
    await clickAnd(page, 'reject', 'leave')
    await page.waitForURL('**/t/?next')
    await expect.poll(rows).toHaveLength(1)
    expect(await page.evaluate(() => window.Yinyom.status)).toBe('decided')
    await page.reload()
    expect(await pending(page)).toBe(0)
    expect(await rows()).toHaveLength(1)
  })
})
