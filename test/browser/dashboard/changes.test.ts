import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { aReceipt, receiptId } from '../../../collector/test/a-receipt.ts'
import { launch } from '../chromium.ts'
import type { WatchedPage } from '../chromium.ts'
import { startDashboard } from './a-dashboard.ts'
import type { ADashboard, HowOpened } from './a-dashboard.ts'
import { keepReceipt, VISITOR, withLedger } from './fill-collector.ts'

let dashboard: ADashboard
let browser: Browser
beforeAll(async () => {
  dashboard = await startDashboard()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

async function open(page: string, how: HowOpened = {}): Promise<WatchedPage> {
  const watched = await dashboard.open(browser, page, { lang: 'en', ...how })
  onTestFinished(async () => {
    await watched.context.close()
  })
  return watched
}

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))

describe('requests', () => {
  it('are written down, refused with a reason, and forwarded from the site of a processor', async () => {
    const { page } = await open('requests', { role: 'editor' })
    await page.getByText('⚠ Overdue, days: 2').waitFor()
    await page.getByText('Days left: 3').waitFor()
    await openAll(page)
    const fresh = page.getByRole('form', { name: 'New request' })
    await fresh.getByLabel('Request').selectOption('correction')
    await fresh.getByLabel('Site').selectOption('shop')
    await fresh.getByLabel('Note').fill('a wrong address')
    await fresh.getByRole('button').click()
    const row = page.getByRole('row').filter({ hasText: 'a wrong address' })
    await row.waitFor()
    await openAll(page)
    await row.getByLabel('State').selectOption('refused')
    await row.getByRole('button').click()
    await row.getByRole('alert').getByText('A refusal needs its reason').waitFor()
    await row.getByLabel('Reason').fill('it is right as it stands')
    await row.getByRole('button').click()
    await row.waitFor({ state: 'detached' })
    await page.getByLabel('Show').selectOption('all')
    await row.getByText('it is right as it stands').waitFor()
    const forwarded = page.getByRole('row').filter({ hasText: 'agency' })
    await openAll(page)
    expect(await forwarded.locator('option').allTextContents()).toEqual(['Forwarded to the controller'])
  })

  it('cannot be changed by a role that only reads', async () => {
    const { page } = await open('requests', { role: 'auditor' })
    await page.getByText('⚠ Overdue, days: 2').waitFor()
    expect(await page.locator('main form').count()).toBe(0)
  })
})

it('incidents show their clocks, are changed and closed, and give their report', async () => {
  const { page } = await open('incidents', { role: 'editor' })
  await page.getByText('19 h left').or(page.getByText('18 h left')).waitFor()
  await openAll(page)
  const change = page.getByRole('form', { name: /^Change or close/ })
  await change.getByLabel('4. Anything else').fill('the receiver has confirmed')
  await change.getByRole('button').click()
  await page.locator('dd', { hasText: 'the receiver has confirmed' }).waitFor()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download report' }).click()
  expect(await readFile(await (await downloaded).path(), 'utf8')).toContain('the receiver has confirmed')
  await openAll(page)
  await change.getByLabel('Close this incident').check()
  await change.getByRole('button').click()
  await page.getByText(/^Closed /).waitFor()
  const fresh = page.getByRole('form', { name: 'New incident' })
  await openAll(page)
  await fresh.getByLabel('1. What happened').fill('a lost notebook')
  await fresh.getByRole('button').click()
  await page.locator('dd', { hasText: 'a lost notebook' }).waitFor()
})

it('the record of processing is changed, and comes in three forms', async () => {
  const { page } = await open('record', { role: 'editor' })
  await page.locator('select[name=site]').selectOption('shop')
  await page.getByRole('heading', { name: 'คุกกี้สถิติ' }).waitFor()
  await openAll(page)
  const change = page.getByRole('form', { name: /^Change activity/ })
  await change.getByLabel('Retention').fill('13 months\n2 years')
  await change.getByRole('button').click()
  await page.locator('dd', { hasText: '2 years' }).waitFor()
  for (const [name, starts] of [
    ['as a page', '<!doctype'],
    ['CSV', '\uFEFF'],
    ['JSON', '{'],
  ] as const) {
    const downloaded = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    const text = await readFile(await (await downloaded).path(), 'utf8')
    expect(text.toLowerCase().startsWith(starts)).toBe(true)
    expect(text).toContain('2 years')
  }
})

describe('leaks and new hosts', () => {
  it('say that this collector keeps no reports where it does not answer', async () => {
    const { page } = await open('overview')
    await page.route('**/v1/reports?*', (route) => route.fulfill({ status: 404, json: { detail: 'none' } }))
    await page.goto(`${dashboard.url}/dashboard/#/leaks`)
    await page.getByText('This collector keeps no browser reports.').waitFor()
  })

  it('are hosts, those that nobody has catalogued first', async () => {
    const { page } = await open('overview')
    const report = {
      site: 'shop',
      day: '2026-11-20',
      kind: 'csp-enforce',
      directive: 'img-src',
      first_at: '2026-11-20T01:00:00.000Z',
    }
    const reports = [
      { ...report, host: 'known.example', reports: 900, service: 'Google Analytics 4' },
      { ...report, host: 'new.example', reports: 2, service: null },
      { ...report, host: 'new.example', day: '2026-11-21', reports: 3, service: null },
    ]
    await page.route('**/v1/reports?*', (route) => route.fulfill({ json: { reports } }))
    await page.goto(`${dashboard.url}/dashboard/#/leaks`)
    await page.getByText('Hosts in no catalogue: 1.').waitFor()
    const rows = await page.locator('tbody tr').allTextContents()
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['new.example', 'known.example'])
    expect(rows[0]).toMatch(/5$/)
  })
})

it('the audit trail is read page by page', async () => {
  const { page } = await open('audit')
  await page.locator('tbody tr').first().waitFor()
  for (let n = 0; n < 60; n++) await page.request.get(`${dashboard.url}/v1/principals/${VISITOR}`)
  await page.reload()
  await expect.poll(() => page.locator('tbody tr').count()).toBe(50)
  await page.getByRole('button', { name: 'Show earlier entries' }).click()
  await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(60)
})

it('what is wrong with a field is said in Thai on a Thai page', async () => {
  const { page } = await open('sites', { lang: 'th' })
  await openAll(page)
  const fresh = page.getByRole('form', { name: 'เว็บไซต์ใหม่' })
  await fresh.locator('[name=site]').fill('thai')
  await fresh.locator('[name=name]').fill('ข่าว')
  await fresh.locator('[name=origins]').fill('www.news.example.co.th')
  await fresh.getByRole('button').click()
  await fresh.getByRole('alert').getByText('ที่อยู่ของหน้าเว็บ 1: ที่อยู่เว็บ เช่น https://').waitFor()
})

it('a site is made and changed, and a wrong field is named', async () => {
  const { page } = await open('sites')
  await openAll(page)
  const fresh = page.getByRole('form', { name: 'New site' })
  await fresh.getByLabel('Site ID').fill('news')
  await fresh.getByLabel('Name').fill('News')
  await fresh.getByLabel('Origins').fill('www.news.example.co.th')
  await fresh.getByRole('button').click()
  await fresh.getByRole('alert').getByText('an origin such as https://').waitFor()
  await fresh.getByLabel('Origins').fill('https://www.news.example.co.th')
  await fresh.getByRole('button').click()
  await page.getByRole('heading', { name: 'News (news)' }).waitFor()
})

it('users are made and ended, and a token is shown once', async () => {
  const { page } = await open('users')
  await page.getByRole('row').filter({ hasText: 'คุณviewer' }).waitFor()
  await openAll(page)
  const fresh = page.getByRole('form', { name: 'Add a user' })
  await fresh.getByLabel('Login').fill('somchai')
  await fresh.getByLabel('Name').fill('สมชาย')
  await fresh.getByLabel('Password').fill('four words nobody guesses')
  await fresh.getByRole('button').click()
  const row = page.getByRole('row').filter({ hasText: 'somchai' })
  await row.waitFor()
  await openAll(page)
  await row.getByRole('button', { name: 'End access' }).click()
  await row.getByText(/^Ended /).waitFor()

  const token = page.getByRole('form', { name: 'Make a token' })
  await token.getByLabel('Token name').fill('grafana')
  await token.getByRole('button').click()
  const whole = await page.locator('.card pre').textContent()
  const counts = `${dashboard.url}/v1/counts?site=shop`
  const asked = () => fetch(counts, { headers: { authorization: `Bearer ${whole}` } })
  expect((await asked()).status).toBe(200)
  await page.getByRole('button', { name: 'End token' }).click()
  await expect.poll(async () => (await asked()).status).toBe(401)
  await page.reload()
  await page.getByRole('row').filter({ hasText: 'grafana' }).waitFor()
  expect(await page.textContent('body')).not.toContain(whole)
})

it('the health says that receipts can be stored, and how long each log is', async () => {
  const { page } = await open('health', { role: 'viewer' })
  await page.getByText('✓ Ready').waitFor()
  const [row = ''] = await page.getByRole('row').filter({ hasText: 'shop' }).allTextContents()
  expect(row).toContain('14')
})

it('the code weighs less than 35 kB with the words of one language', () => {
  const folder = join(import.meta.dirname, '../../../collector/dist/dashboard')
  let bytes = 0
  for (const name of readdirSync(folder))
    if (/^(index|th)-.*\.js$/.test(name)) bytes += gzipSync(readFileSync(join(folder, name)), { level: 9 }).length
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(35_000)
})

describe('what others have written', () => {
  const HOSTILE = '<img src=x onerror="window.hit=1"><a href="javascript:window.hit=1">x</a>'

  it('is shown as text and runs nothing: names, notes, incidents, exports, purposes', async () => {
    await withLedger(dashboard.database, async ({ ledger, records }) => {
      const at = new Date().toISOString()
      const site = { site: 'evil', name: HOSTILE, role: 'controller', origins: '[]', made_at: at }
      const none = { retention: null, quota: null, site_key: null, controller: 'javascript:window.hit=1' }
      await records
        .insertInto('sites')
        .values({ ...site, ...none })
        .execute()
      await records.updateTable('requests').set({ note: HOSTILE }).execute()
      await records
        .updateTable('incidents')
        .set({ content: JSON.stringify(incidentOf(HOSTILE)) })
        .execute()
      const who = { requester: HOSTILE, contact: HOSTILE, basis: HOSTILE, purpose: HOSTILE, fields: '[]', receipts: 1 }
      const row = {
        disclosure: 'd1',
        site: 'evil',
        made_at: at,
        made_by: 'x',
        follow_up: '2099-01-01',
        followed_at: null,
      }
      await records
        .insertInto('disclosures')
        .values({ ...who, ...row })
        .execute()
      const count = { day: at.slice(0, 10), state: 'given', notice: HOSTILE, surface: HOSTILE, lang: HOSTILE }
      await records
        .insertInto('counts')
        .values({ site: 'evil', category: HOSTILE, provenance: 'device', receipts: 5, ...count })
        .execute()
      const purposes = [{ id: HOSTILE, basis: 'consent', state: 'given' }] as const
      await keepReceipt(ledger, 'evil', 'device', aReceipt(99, { purposes: [...purposes], site: HOSTILE }))
    })
    const { page, violations, errors } = await open('overview')
    const seen = async (name: string, where: string) => {
      await page.goto(`${dashboard.url}/dashboard/#/${name}`)
      await page.locator(where).filter({ hasText: HOSTILE }).first().waitFor({ state: 'attached' })
    }
    await page.locator('select[name=site]').selectOption('evil')
    await seen('overview', 'section')
    await seen('sites', 'h2')
    await seen('requests', 'td')
    await seen('incidents', 'dd')
    await seen('exports', 'td')
    await page.goto(`${dashboard.url}/dashboard/#/search`)
    await page.locator('input[name=what]').fill(receiptId(99))
    await page.locator('input[name=what]').press('Enter')
    await page.locator('dt').filter({ hasText: HOSTILE }).first().waitFor()
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(await page.locator('img, a[href^="javascript"]').count()).toBe(0)
    expect([violations, errors]).toEqual([[], []])
  })
})

function incidentOf(text: string) {
  return { nature: text, measures: text, subjects: text, other: text, risk: 'low', principals: [] }
}

describe('a page of another origin, in the browser of somebody who is logged in', () => {
  it.each(['127.0.0.1', 'localhost'])('on %s reads nothing and changes nothing', async (host) => {
    const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<h1>another</h1>'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { page } = await open('overview')
    await page.goto(`http://${host}:${(server.address() as AddressInfo).port}/`)
    const tried = await page.evaluate(async (url) => {
      const outcome = (asked: Promise<Response>) =>
        asked.then(
          async (answer) => `${answer.type} ${await answer.text()}`,
          () => 'refused',
        )
      const body = JSON.stringify({ name: 'mine', role: 'owner', sites: ['*'], password: 'twelve letters' })
      const change = { method: 'PUT', credentials: 'include', body } as const
      const plain = { method: 'POST', credentials: 'include', mode: 'no-cors', body: '{}' } as const
      return {
        read: await outcome(fetch(`${url}/v1/session`, { credentials: 'include' })),
        blind: await outcome(fetch(`${url}/v1/users`, { credentials: 'include', mode: 'no-cors' })),
        change: await outcome(fetch(`${url}/v1/users/mine`, change)),
        plain: await outcome(fetch(`${url}/v1/holds`, plain)),
      }
    }, dashboard.url)
    expect(tried).toEqual({ read: 'refused', blind: 'opaque ', change: 'refused', plain: 'opaque ' })
    await page.setContent(`<iframe src="${dashboard.url}/dashboard/"></iframe>`)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.frames()[1]?.url() ?? '').toMatch(/^chrome-error:/)
    const users = await page.request.get(`${dashboard.url}/v1/users`)
    expect(await users.text()).not.toContain('mine')
  })
})
