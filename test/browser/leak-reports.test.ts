import { X509Certificate, createHash } from 'node:crypto'
import { request as ask } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { openDatabase } from '../../collector/src/ledger/open-database.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { launch, newPage } from './chromium.ts'
import { selfSigned } from './scan/self-signed.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite({ origins: ['https://shop.example'] })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

function rows() {
  const db = openDatabase(site.database)
  const found = db.prepare('SELECT kind, host, directive, reports FROM reports ORDER BY host').all()
  db.close()
  return found
}

/** A port for https with a certificate that only this browser trusts: a page at `/`, and the collector at `/v1`. */
async function behindHttps(page: { readonly headers: Record<string, string>; readonly body: string }) {
  const signed = selfSigned()
  const server = createServer(signed, (request, response) => {
    if (!request.url!.startsWith('/v1/')) {
      response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.body)
      return
    }
    const { hostname, port } = new URL(site.endpoint)
    const { method, url: path, headers } = request
    const forwarded = ask({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    })
    request.pipe(forwarded.on('error', () => response.destroy()))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const key = new X509Certificate(signed.cert).publicKey.export({ type: 'spki', format: 'der' })
  return { port: (server.address() as AddressInfo).port, trusted: createHash('sha256').update(key).digest('base64') }
}

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
  await expect.poll(rows, { timeout: 20_000 }).toEqual([
    { kind: 'csp-report', host: 'data', directive: 'img-src', reports: 1 },
    { kind: 'csp-report', host: 'leak.example', directive: 'img-src', reports: 1 },
  ])
  await context.close()
})

it('reports by Reporting-Endpoints, which Chrome sends as application/reports+json, reach the collector after its preflight', async () => {
  const { port, trusted } = await behindHttps({
    headers: {
      // Another host than the page's: the browser asks first whether it may.
      'reporting-endpoints': 'yinyom="https://consent.example/v1/reports"',
      'content-security-policy-report-only': `default-src 'self' 'unsafe-inline'; report-to yinyom`,
    },
    body: '<!doctype html><title>A page</title><link rel="icon" href="data:,"><img src="https://other-leak.example/p.gif?who=somchai">',
  })
  // The shell sends none.
  const whole = await launch({
    whole: true,
    args: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${port}, MAP * 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${trusted}`,
      '--short-reporting-delay',
    ],
  })
  onTestFinished(() => whole.close())
  const page = await whole.newPage()
  await page.goto('https://shop.example/?secret=1')
  await expect
    .poll(rows, { timeout: 20_000 })
    .toContainEqual({ kind: 'csp-report', host: 'other-leak.example', directive: 'img-src', reports: 1 })
})
