import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createCollector } from '../../src/app.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { listen } from '../../src/listen.ts'
import { createDirectory } from '../../src/sites/directory.ts'
import { aFolder } from '../a-folder.ts'
import { aReceipt } from '../a-receipt.ts'
import { aSigner } from '../a-signer.ts'
import { aCaddy, anNginx, isInstalled } from './a-proxy.ts'

const ORIGIN = 'https://www.example.co.th'
const PAGE = { origin: ORIGIN, 'content-type': 'application/json', referer: `${ORIGIN}/secret-page` }
const post = (body: string) => ({ method: 'POST', headers: PAGE, body })

/** A collector as it stands behind a proxy, and the heads of what reaches it. */
async function anUpstream() {
  const seen: IncomingHttpHeaders[] = []
  const directory = createDirectory(() => [], [ORIGIN])
  const app = createCollector({ ledger: createMemoryLedger(aSigner), directory, now: Date.now, maxBytes: 65_536 })
  const direct = ({ headers }: { readonly headers: IncomingHttpHeaders }) => {
    seen.push(headers)
    return false
  }
  const { url, stop } = await listen({ app, direct }, { host: '127.0.0.1', port: 0 })
  let isThere = true
  const end = async () => {
    if (isThere) await stop()
    isThere = false
  }
  onTestFinished(end)
  return { address: new URL(url).host, seen, end }
}

const PROXIES = [
  ['nginx', anNginx, isInstalled('nginx', ['-v'])],
  ['Caddy', aCaddy, isInstalled('caddy', ['version'])],
] as const

describe.each(PROXIES)('the recipe for %s', (_name, start, isHere) => {
  it.skipIf(!isHere)('passes receipts and answers on, as they are', async () => {
    const { address } = await anUpstream()
    const { send } = await start(address, aFolder())
    const answer = await send('/v1/receipts', post(JSON.stringify(aReceipt())))
    expect([answer.status, JSON.parse(answer.body)]).toEqual([201, expect.objectContaining({ seq: 1 })])
    expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN)
    expect((await send('/readyz')).status).toBe(200)
    const refused = await send('/v1/receipts', { ...post('{}'), headers: { ...PAGE, origin: 'https://other.example' } })
    expect([refused.status, refused.headers['content-type']]).toEqual([403, 'application/problem+json'])
  })

  it.skipIf(!isHere)(
    'lets the collector answer what is a little too large, and cuts off what is far too large',
    async () => {
      const { address } = await anUpstream()
      const { send } = await start(address, aFolder())
      const little = await send('/v1/receipts', post(' '.repeat(70_000)))
      expect([little.status, little.headers['access-control-allow-origin']]).toEqual([413, ORIGIN])
      const large = await send('/v1/receipts', post(' '.repeat(200_000))).catch(() => undefined)
      // nginx says so itself; Caddy breaks the way to the collector off, or passes on that it does not want it.
      if (large) expect([413, 502]).toContain(large.status)
      expect((await send('/healthz')).status).toBe(200)
    },
  )

  it.skipIf(!isHere)('tells the collector who asks, and not what a visitor says about that', async () => {
    const { address, seen } = await anUpstream()
    const { send } = await start(address, aFolder())
    await send('/readyz', { headers: { 'x-forwarded-for': '203.0.113.7' } })
    expect(seen.at(-1)).toMatchObject({ 'x-forwarded-for': '127.0.0.1', host: 'consent.example.co.th' })
  })

  it.skipIf(!isHere)('logs no address, no browser, no page and no query, also of what fails', async () => {
    const { address, end } = await anUpstream()
    const { send, written } = await start(address, aFolder())
    const visitor = { 'x-forwarded-for': '203.0.113.7', cookie: 'id=42' }
    await send('/', { headers: { host: 'other.example', ...visitor } })
    await send('/v1/receipts?email=ann', { ...post(JSON.stringify(aReceipt())), headers: { ...PAGE, ...visitor } })
    await send('/v1/receipts', post(' '.repeat(200_000))).catch(() => undefined)
    await end()
    expect((await send('/v1/receipts', post(JSON.stringify(aReceipt(2))))).status).toBe(502)
    // Written when the answer has gone.
    await vi.waitFor(() => expect(written()).toMatch(/502/), { timeout: 20_000, interval: 20 })
    const log = written()
    expect(log).toMatch(/\/v1\/receipts.*201/)
    // Where the collector is, is said; where a visitor is, is not.
    const others = log.replaceAll(address, 'collector')
    expect(
      others.split('\n').filter((line) => /127\.0\.0\.1|203\.0\.113|Probe|secret-page|email|id=42/.test(line)),
    ).toEqual([])
  })
})
