import { describe, expect, it } from 'vitest'
import { aCollector } from './a-collector.ts'
import { aReceipt } from './a-receipt.ts'

const site = 'https://www.example.co.th'
const stranger = 'https://www.example.org'
const from = (origin: string) => ({ headers: { 'content-type': 'text/plain', origin } })
const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  },
})
const corsHeaders = (response: Response) =>
  [...response.headers.keys()].filter((name) => name.startsWith('access-control-'))

describe('a page of a configured origin', () => {
  it('may send and read the answer, without credentials', async () => {
    const response = await aCollector().send(aReceipt(), from(site))
    expect(response.status).toBe(201)
    expect(response.headers.get('access-control-allow-origin')).toBe(site)
    expect(response.headers.get('vary')).toBe('Origin')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('gets leave by preflight to send JSON', async () => {
    const response = await aCollector().ask('/v1/receipts', preflight(site))
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(site)
    expect(response.headers.get('access-control-allow-methods')).toBe('POST')
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type, yinyom-token, yinyom-device')
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(0)
  })

  it('can read why it is refused, and how long it is asked to wait', async () => {
    const response = await aCollector().send({}, from(site))
    expect(response.status).toBe(422)
    expect(response.headers.get('access-control-allow-origin')).toBe(site)
    expect(response.headers.get('access-control-expose-headers')).toBe('retry-after')
  })
})

describe('a page of another origin', () => {
  it.each([
    stranger,
    'null',
    'http://www.example.co.th',
    'https://www.example.co.th:8443',
    'https://www.example.co.th.example.org',
    'https://example.co.th',
    '*',
  ])('from %s may not send', async (origin) => {
    const { ask, send, ledger } = aCollector()
    for (const response of [await send(aReceipt(), from(origin)), await ask('/v1/receipts', preflight(origin))]) {
      expect(response.status).toBe(403)
      expect(corsHeaders(response)).toEqual([])
      expect(response.headers.get('vary')).toBe('Origin')
    }
    expect(await ledger.count()).toBe(0)
  })

  it('may not read what anyone may ask', async () => {
    const response = await aCollector().ask('/healthz', { headers: { origin: stranger } })
    expect(response.status).toBe(200)
    expect(corsHeaders(response)).toEqual([])
  })
})

describe('origins *', () => {
  it('lets every page send, also one without an origin of its own', async () => {
    const { ask, send } = aCollector({ origins: '*' })
    for (const origin of [stranger, 'null']) {
      const own = origin === 'null' ? {} : { withdrawal_method: `${origin}/#yinyom` }
      const response = await send(aReceipt(origin.length, own), from(origin))
      expect(response.ok).toBe(true)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect((await ask('/v1/receipts', preflight(origin))).status).toBe(204)
    }
  })
})

describe('who is no page', () => {
  it('may send without an origin', async () => {
    const response = await aCollector({ origins: [] }).send(aReceipt())
    expect(response.status).toBe(201)
    expect(corsHeaders(response)).toEqual([])
  })
})
