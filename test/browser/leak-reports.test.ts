import { openDatabase } from '../../collector/src/ledger/open-database.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch, newPage } from './chromium.ts'
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

it('a browser’s reports of a policy reach the collector by report-uri, and are counted by host', async () => {
  const { context, page } = await newPage(browser)
  const reports = site.endpoint.replace('/receipts', '/reports')
  await context.grantPermissions(['local-network-access']).catch(() => {})
  await context.route(
    (url) => url.pathname === '/leaking/',
    (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy-report-only': `default-src 'self' 'unsafe-inline'; report-uri ${reports}` },
        body: '<!doctype html><title>A page</title><img src="https://leak.example/p.gif?who=somchai"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">',
      }),
  )
  await context.route('https://leak.example/**', (route) => route.fulfill({ status: 204 }))
  await page.goto(`${site.url}/leaking/?secret=1`)
  const rows = () => {
    const db = openDatabase(site.database)
    const found = db.prepare('SELECT kind, host, directive, reports FROM reports ORDER BY host').all()
    db.close()
    return found
  }
  await expect.poll(rows, { timeout: 20_000 }).toEqual([
    { kind: 'csp-report', host: 'data', directive: 'img-src', reports: 1 },
    { kind: 'csp-report', host: 'leak.example', directive: 'img-src', reports: 1 },
  ])
  await context.close()
})
