import { assert, asyncProperty, jsonValue } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LedgerUnavailableError } from '../src/ledger/ledger.ts'
import { createMemoryLedger } from '../src/ledger/memory-ledger.ts'
import { aCollector } from './a-collector.ts'
import { aSigner } from './a-signer.ts'
import { aReceipt } from './a-receipt.ts'

const raw = (body: RequestInit['body'], type = 'application/json') => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: body ?? null,
})
const broken = (cause: Error) => ({
  ...createMemoryLedger(aSigner),
  append: () => Promise.reject(cause),
  find: () => Promise.reject(cause),
})

describe('every answer', () => {
  it('is kept nowhere, sniffed by no one and framed by no one', async () => {
    const { ask, send } = aCollector()
    const responses = [await send(aReceipt()), await send({}), await ask('/healthz'), await ask('/nowhere')]
    for (const { headers } of responses) {
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('set-cookie')).toBeNull()
    }
  })
})

describe('a path or method that is not there', () => {
  it.each([
    ['GET', '/v1/receipts', 405, 'OPTIONS, POST'],
    ['PUT', '/v1/receipts', 405, 'OPTIONS, POST'],
    ['DELETE', '/v1/receipts', 405, 'OPTIONS, POST'],
    ['POST', '/healthz', 405, 'GET, HEAD'],
    ['GET', '/', 404, null],
    ['POST', '/v1/receipts/', 404, null],
    ['POST', '/v1/receipts/1', 404, null],
    ['GET', '/yinyom.sqlite', 404, null],
  ])('%s %s is %i', async (method, path, status, allow) => {
    const response = await aCollector().ask(path, { method })
    expect(response.status).toBe(status)
    expect(response.headers.get('allow')).toBe(allow)
  })
})

describe('a body that cannot be read', () => {
  it.each<[string, RequestInit['body'], number]>([
    ['nothing', null, 400],
    ['half an object', '{"schema_version":', 400],
    ['invalid UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d]), 400],
    ['a key twice', '{"seq":1,"seq":2}', 400],
    ['a deep nest', '['.repeat(9000) + ']'.repeat(9000), 400],
    ['null', 'null', 422],
    ['the receipt in quotes', JSON.stringify(JSON.stringify(aReceipt())), 422],
  ])('%s is refused and nothing is stored', async (_name, body, status) => {
    const { ask, ledger, reports } = aCollector()
    expect((await ask('/v1/receipts', raw(body))).status).toBe(status)
    expect(await ledger.count()).toBe(0)
    expect(reports).toEqual([])
  })

  it.each(['text/html', 'application/x-www-form-urlencoded', 'application/json; charset=tis-620'])(
    'as %s is refused',
    async (type) => {
      expect((await aCollector().ask('/v1/receipts', raw(JSON.stringify(aReceipt()), type))).status).toBe(415)
    },
  )

  it('is taken at the limit and refused one byte above, with or without a length', async () => {
    const body = JSON.stringify(aReceipt())
    const maxBytes = Buffer.byteLength(body)
    const { ask } = aCollector({ maxBytes })
    const stream = (text: string) => ({ ...raw(new Blob([text]).stream()), duplex: 'half' })
    expect((await ask('/v1/receipts', raw(body))).status).toBe(201)
    expect((await ask('/v1/receipts', raw(`${body} `))).status).toBe(413)
    expect((await ask('/v1/receipts', stream(`${body} `))).status).toBe(413)
    const announced = raw(body)
    const headers = { ...announced.headers, 'content-length': String(maxBytes + 1) }
    expect((await ask('/v1/receipts', { ...announced, headers })).status).toBe(413)
  })

  it('that breaks off is refused', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"schema_version"')),
      pull: (controller) => controller.error(new Error('gone')),
    })
    const { ask, reports } = aCollector()
    expect((await ask('/v1/receipts', { ...raw(body), duplex: 'half' } as RequestInit)).status).toBe(400)
    expect(reports).toEqual([])
  })

  it('with thousands of faults gets a short answer', async () => {
    const hostile = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`k${n}`.padEnd(8, 'x'), n]))
    const response = await aCollector({ maxBytes: 1_000_000 }).send({ ['y'.repeat(50_000)]: 1, ...hostile })
    expect(response.status).toBe(422)
    expect((await response.text()).length).toBeLessThan(20_000)
  })

  it('never makes the collector fail, whatever JSON it is', async () => {
    const { ask, ledger } = aCollector()
    await assert(
      asyncProperty(jsonValue({ stringUnit: 'binary' }), async (value) => {
        expect((await ask('/v1/receipts', raw(JSON.stringify(value)))).status).toBe(422)
      }),
    )
    expect(await ledger.count()).toBe(0)
  })
})

describe('a ledger that cannot be used now', () => {
  it('is a 503 that says when to try again, and the operator is told', async () => {
    const error = new LedgerUnavailableError('The ledger cannot be used now (SQLITE_FULL).')
    const { ask, send, reports } = aCollector({ ledger: broken(error) })
    for (const response of [await send(aReceipt()), await ask('/healthz')]) {
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('5')
    }
    expect(reports).toEqual([error, error])
  })
})

describe('a failure of the collector itself', () => {
  it('is a 500 that tells the sender nothing of its cause', async () => {
    const error = new Error('no such table: receipts')
    const { ask, send, reports } = aCollector({ ledger: broken(error) })
    for (const response of [await send(aReceipt()), await ask('/healthz')]) {
      expect(response.status).toBe(500)
      expect(await response.text()).not.toContain('receipts')
    }
    expect(reports).toEqual([error, error])
  })
})

describe('healthz', () => {
  it('is well when the ledger answers, by GET and by HEAD', async () => {
    const { ask } = aCollector()
    expect(await (await ask('/healthz')).json()).toEqual({ status: 'ok' })
    expect((await ask('/healthz', { method: 'HEAD' })).status).toBe(200)
  })
})
