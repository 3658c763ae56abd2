import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { buildReceipt } from '../../src/receipts/build-receipt.ts'
import { beaconReceipt, sendReceipt } from '../../src/receipts/send-receipt.ts'
import { START, aDraft } from './a-draft.ts'

const receipt = buildReceipt(aDraft())
const clock = () => START
const servers: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/receipts`
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}

afterEach(() => {
  vi.unstubAllGlobals()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe('sendReceipt', () => {
  it('reads the answer to its end, so that the request does not stay open', async () => {
    const answer = new Response('{"seq":1}', { status: 201 })
    vi.stubGlobal('fetch', () => Promise.resolve(answer))
    await sendReceipt('https://collector.test/v1/receipts', clock)(receipt)
    expect(answer.bodyUsed).toBe(true)
  })

  it.each([
    [200, 'accepted'],
    [201, 'accepted'],
    [204, 'accepted'],
    [304, 'later'],
    [400, 'refused'],
    [401, 'refused'],
    [404, 'refused'],
    [408, 'later'],
    [409, 'refused'],
    [413, 'refused'],
    [422, 'refused'],
    [425, 'later'],
    [429, 'later'],
    [500, 'later'],
    [502, 'later'],
    [503, 'later'],
  ] as const)('understands %d as %s', async (status, kind) => {
    const endpoint = await serve((_, answer) => answer.writeHead(status).end())
    const outcome = await sendReceipt(endpoint, clock)(receipt)
    expect(outcome.kind).toBe(kind)
    if (outcome.kind !== 'accepted') expect(outcome.why).toBe(`status ${status}`)
  })

  it.each([429, 503])('hears how long a collector that answers %d wants to be left alone', async (status) => {
    const endpoint = await serve((_, answer) => answer.writeHead(status, { 'Retry-After': '120' }).end())
    expect(await sendReceipt(endpoint, clock)(receipt)).toEqual({
      kind: 'later',
      why: `status ${status}`,
      wait: 120_000,
    })
  })

  it('posts the receipt as JSON, without cookie or referrer', async () => {
    const heard: [IncomingMessage, string][] = []
    const endpoint = await serve((request, answer) => {
      void textOf(request).then((text) => {
        heard.push([request, text])
        return answer.writeHead(201).end()
      })
    })
    await sendReceipt(endpoint, clock)(receipt)
    const [request, text] = heard[0]!
    expect([request.method, request.headers['content-type']]).toEqual(['POST', 'application/json'])
    expect([request.headers.cookie, request.headers.referer]).toEqual([undefined, undefined])
    expect(JSON.parse(text)).toEqual(receipt)
  })

  it('asks the browser to go on when the page closes, and to keep cookies and referrer to itself', async () => {
    const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => new Response(null))
    vi.stubGlobal('fetch', fetch)
    await sendReceipt('/v1/receipts', clock)(receipt)
    expect(fetch.mock.calls[0]).toMatchObject([
      '/v1/receipts',
      { keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' },
    ])
  })

  it.each([200, 201])('does not take a web page (%d) for the answer of a collector', async (status) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    const endpoint = await serve((_, answer) => answer.writeHead(status, headers).end('<title>Hotel Wi-Fi</title>'))
    expect(await sendReceipt(endpoint, clock)(receipt)).toMatchObject({ kind: 'later', why: `a web page (${status})` })
  })

  it('follows no redirect with the receipt', async () => {
    const paths: (string | undefined)[] = []
    const endpoint = await serve((request, answer) => {
      paths.push(request.url)
      answer.writeHead(307, { Location: '/elsewhere' }).end()
    })
    expect(await sendReceipt(endpoint, clock)(receipt)).toMatchObject({ kind: 'later', wait: 0 })
    expect(paths).toEqual(['/v1/receipts'])
  })

  it.each([
    ['does not listen', (endpoint: string) => endpoint.replace(/:\d+/, ':1'), () => {}],
    ['cuts the connection', (endpoint: string) => endpoint, (request: IncomingMessage) => request.socket.destroy()],
    ['never answers', (endpoint: string) => endpoint, () => {}],
  ] as const)('tries a collector later that %s', async (_, address, listener) => {
    const endpoint = address(await serve(listener))
    const outcome = await sendReceipt(endpoint, clock, 50)(receipt)
    expect(outcome).toMatchObject({ kind: 'later', wait: 0 })
  })

  it('sends from a browser that has no time limits', async () => {
    const endpoint = await serve((_, answer) => answer.writeHead(201).end())
    vi.stubGlobal('AbortSignal', {})
    expect(await sendReceipt(endpoint, clock)(receipt)).toEqual({ kind: 'accepted' })
  })
})

describe('beaconReceipt', () => {
  it('hands the receipt over as plain text, with neither cookie nor referrer nor preflight', async () => {
    const heard: [IncomingMessage, string][] = []
    const endpoint = await serve((request, answer) => {
      void textOf(request).then((text) => {
        heard.push([request, text])
        return answer.writeHead(201).end()
      })
    })
    const fetch = vi.spyOn(globalThis, 'fetch')
    expect(beaconReceipt(endpoint)(receipt)).toBe(true)
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    const [request, text] = heard[0]!
    expect([request.method, request.headers['content-type']]).toEqual(['POST', 'text/plain;charset=UTF-8'])
    expect(JSON.parse(text)).toEqual(receipt)
    const [, init] = fetch.mock.calls[0]!
    expect(init).toMatchObject({ keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' })
    // A request without CORS and referrer has `Origin: null`, which no collector lets in.
    expect(init).not.toHaveProperty('mode')
    fetch.mockRestore()
  })

  it('does not mind that nobody is there', async () => {
    const endpoint = await serve((request) => request.socket.destroy())
    expect(beaconReceipt(endpoint)(receipt)).toBe(true)
  })

  it.each([true, false])(
    'uses sendBeacon where fetch does not outlive the page, and says %s where that does',
    (taken) => {
      const sendBeacon = vi.fn<Navigator['sendBeacon']>(() => taken)
      vi.stubGlobal('Request', { prototype: {} })
      vi.stubGlobal('navigator', { sendBeacon })
      expect(beaconReceipt('/v1/receipts')(receipt)).toBe(taken)
      expect(sendBeacon).toHaveBeenCalledWith('/v1/receipts', JSON.stringify(receipt))
    },
  )

  it('says no where the browser has neither', () => {
    vi.stubGlobal('Request', { prototype: {} })
    vi.stubGlobal('navigator', {})
    expect(beaconReceipt('/v1/receipts')(receipt)).toBe(false)
  })
})
