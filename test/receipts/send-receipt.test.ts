import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { canonicalJson } from '../../src/model/jcs.ts'
import { buildReceipt, digestOf } from '../../src/receipts/build-receipt.ts'
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

/** The answer of a collector that has the receipt. */
const acknowledgement = JSON.stringify({ received_at: '2026-06-01T02:03:05.000Z', seq: 1, digest: digestOf(receipt) })
const JSON_TYPE = { 'Content-Type': 'application/json' }
const REFUSAL = { 'Content-Type': 'application/problem+json; charset=utf-8' }

/** What became of the receipt where the endpoint answers this. */
async function outcomeOf(
  status: number,
  headers: Record<string, string>,
  body: string | Buffer = '',
  acknowledge?: 'digest' | 'status',
) {
  const endpoint = await serve((_, answer) => answer.writeHead(status, headers).end(body))
  return sendReceipt(endpoint, clock, acknowledge)(receipt)
}

describe('sendReceipt', () => {
  it('says who sends it, and after nobody has answered goes without, in case the endpoint does not allow that', async () => {
    const heard: (string | undefined)[] = []
    let isDown = true
    vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
      heard.push(headers['Yinyom-Token'])
      if (isDown) throw new TypeError('Failed to fetch')
      return new Response(acknowledgement, { status: 201 })
    })
    const send = sendReceipt('/v1/receipts', clock, 'digest', 1000, async () => ({ 'Yinyom-Token': 'v1.a.b' }))
    expect(await send(receipt)).toMatchObject({ kind: 'unreachable' })
    isDown = false
    for (const _ of [1, 2]) expect(await send(receipt)).toEqual({ kind: 'accepted' })
    isDown = true
    await send(receipt)
    await send(receipt)
    expect(heard).toEqual(['v1.a.b', undefined, undefined, undefined, 'v1.a.b'])
  })

  it.each([200, 201])('takes %d with the digest of what was sent for an acknowledgement', async (status) => {
    expect(await outcomeOf(status, JSON_TYPE, acknowledgement)).toEqual({ kind: 'accepted' })
    expect(await outcomeOf(status, { 'Content-Type': 'text/plain' }, acknowledgement)).toEqual({ kind: 'accepted' })
  })

  it('hands over the proof that comes with it, and nothing else that calls itself one', async () => {
    const proof = 'c2sp.org/tlog-proof@v1\nindex 1\n\nlog\n2\nx\n\n— log y\n'
    const answer = (more: object) => JSON.stringify({ ...JSON.parse(acknowledgement), ...more })
    expect(await outcomeOf(201, JSON_TYPE, answer({ proof }))).toEqual({ kind: 'accepted', proof })
    for (const none of [7, null, 'a proof', {}])
      expect(await outcomeOf(201, JSON_TYPE, answer({ proof: none }))).toEqual({ kind: 'accepted' })
    expect(await outcomeOf(201, JSON_TYPE, answer({ proof, digest: 'x' }))).toMatchObject({ kind: 'failing' })
  })

  it.each<[string, number, Record<string, string>, string]>([
    ['a web page', 200, { 'Content-Type': 'text/html; charset=utf-8' }, '<title>Hotel Wi-Fi</title>'],
    ['a web page in other letters', 200, { 'Content-Type': 'Text/HTML;charset=tis-620' }, '<title>Hotel</title>'],
    ['an XHTML page', 201, { 'Content-Type': 'application/xhtml+xml' }, '<html/>'],
    ['no type', 200, {}, 'ok'],
    ['plain text', 200, { 'Content-Type': 'text/plain' }, 'ok'],
    ['bytes', 200, { 'Content-Type': 'application/octet-stream' }, '\0\0'],
    ['an error in JSON', 200, JSON_TYPE, '{"error":"not logged in"}'],
    ['a no in JSON', 200, JSON_TYPE, '{"ok":false}'],
    ['broken JSON', 200, JSON_TYPE, '{"digest":'],
    ['JSON that is no object', 200, JSON_TYPE, 'null'],
    ['nothing', 200, JSON_TYPE, ''],
    ['the digest of something else', 200, JSON_TYPE, JSON.stringify({ digest: '0'.repeat(64) })],
    ['the digest in a list', 201, JSON_TYPE, `[${JSON.stringify({ digest: '0'.repeat(64) })}]`],
    [
      'the digest behind more than an acknowledgement',
      200,
      JSON_TYPE,
      acknowledgement.replace('{', `{"x":"${'x'.repeat(20_000)}",`),
    ],
    ['202 with the digest', 202, JSON_TYPE, acknowledgement],
    ['204', 204, {}, ''],
  ])('has the receipt wait after %s, and says why', async (_, status, headers, body) => {
    expect(await outcomeOf(status, headers, body)).toMatchObject({
      kind: 'failing',
      wait: 0,
      code: 'collector-unacknowledged',
      why: expect.stringContaining(String(status)) as string,
    })
  })

  it.each([
    [200, {}, 'accepted'],
    [202, {}, 'accepted'],
    [204, {}, 'accepted'],
    [200, { 'Content-Type': 'Text/HTML' }, 'failing'],
    [200, { 'Content-Type': 'application/xhtml+xml' }, 'failing'],
  ] as const)('takes %d %j as %s where the owner has set acknowledge to "status"', async (status, headers, kind) => {
    expect(await outcomeOf(status, headers, '', 'status')).toMatchObject({ kind })
  })

  it.each([400, 409, 413, 415, 422])(
    'takes %d for a refusal only as the problem that a collector writes',
    async (status) => {
      expect(await outcomeOf(status, REFUSAL, '{}')).toEqual({ kind: 'refused', why: `status ${status}` })
      for (const headers of [{}, JSON_TYPE, { 'Content-Type': 'text/html' }]) {
        expect(await outcomeOf(status, headers, 'no')).toMatchObject({ kind: 'failing', code: 'collector-denies' })
      }
    },
  )

  it.each([401, 403, 404, 405, 410, 423, 451])('has the receipt wait after %d, whoever says it', async (status) => {
    expect(await outcomeOf(status, { 'Content-Type': 'text/html' }, '<p>no</p>')).toMatchObject({
      kind: 'failing',
      code: 'collector-denies',
      why: `a web page (${status})`,
    })
    expect(await outcomeOf(status, REFUSAL, '{}')).toMatchObject({ kind: 'failing', code: 'collector-denies' })
  })

  it.each([304, 408, 425, 429, 500, 502, 503])('has the receipt wait after %d, which passes', async (status) => {
    expect(await outcomeOf(status, REFUSAL)).toEqual({ kind: 'failing', why: `status ${status}`, wait: 0 })
  })

  it('reads the answer to its end, so that the request does not stay open', async () => {
    for (const status of [201, 500]) {
      const answer = new Response(acknowledgement, { status })
      vi.stubGlobal('fetch', () => Promise.resolve(answer))
      await sendReceipt('https://collector.test/v1/receipts', clock)(receipt)
      expect(answer.bodyUsed).toBe(true)
    }
  })

  it('does not read an answer that has no end', async () => {
    let closed = false
    const endpoint = await serve((_, answer) => {
      answer.on('close', () => (closed = true))
      const more = () => answer.write('x'.repeat(1024), () => closed || setImmediate(more))
      answer.writeHead(200, JSON_TYPE)
      more()
    })
    expect(await sendReceipt(endpoint, clock)(receipt)).toMatchObject({ kind: 'failing' })
    await vi.waitFor(() => expect(closed).toBe(true))
  })

  it('sends the canonical form, whose plain hash is the digest', async () => {
    let body = ''
    const endpoint = await serve((request, answer) => {
      void textOf(request).then((text) => answer.writeHead(201).end((body = text)))
    })
    await sendReceipt(endpoint, clock)(receipt)
    expect(body).toBe(canonicalJson(receipt))
    expect(createHash('sha256').update(body).digest('hex')).toBe(digestOf(receipt))
  })

  it.each([429, 503])('hears how long a collector that answers %d wants to be left alone', async (status) => {
    const endpoint = await serve((_, answer) => answer.writeHead(status, { 'Retry-After': '120' }).end())
    expect(await sendReceipt(endpoint, clock)(receipt)).toEqual({
      kind: 'failing',
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

  it('refuses by itself what another script has put in the place of a receipt and nobody can hash', async () => {
    const odd = { ...receipt, site: '\uD83D' }
    expect(await sendReceipt('/v1/receipts', clock)(odd)).toMatchObject({ kind: 'refused' })
  })

  it('follows no redirect with the receipt', async () => {
    const paths: (string | undefined)[] = []
    const endpoint = await serve((request, answer) => {
      paths.push(request.url)
      answer.writeHead(307, { Location: '/elsewhere' }).end()
    })
    expect(await sendReceipt(endpoint, clock)(receipt)).toMatchObject({ kind: 'unreachable' })
    expect(paths).toEqual(['/v1/receipts'])
  })

  it.each([
    ['does not listen', (endpoint: string) => endpoint.replace(/:\d+/, ':1'), () => {}],
    ['cuts the connection', (endpoint: string) => endpoint, (request: IncomingMessage) => request.socket.destroy()],
    ['never answers', (endpoint: string) => endpoint, () => {}],
  ] as const)('tries a collector later that %s', async (_, address, listener) => {
    const endpoint = address(await serve(listener))
    const outcome = await sendReceipt(endpoint, clock, 'digest', 50)(receipt)
    expect(outcome).toMatchObject({ kind: 'unreachable' })
  })

  it('sends from a browser that has no time limits', async () => {
    const endpoint = await serve((_, answer) => answer.writeHead(201).end(acknowledgement))
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
      expect(sendBeacon).toHaveBeenCalledWith('/v1/receipts', canonicalJson(receipt))
    },
  )

  it('says no where the browser has neither', () => {
    vi.stubGlobal('Request', { prototype: {} })
    vi.stubGlobal('navigator', {})
    expect(beaconReceipt('/v1/receipts')(receipt)).toBe(false)
  })
})
