import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { AddressInfo } from 'node:net'
import type { RequestListener } from 'node:http'
import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import { createRules } from '../src/mark/create-rules.ts'
import { markNode } from '../src/serve/mark-node.ts'
import { markResponse } from '../src/serve/mark-response.ts'
import { createMarking } from '../src/mark.ts'
import { SERVICES } from './a-service.ts'

const rules = createRules(SERVICES)
const LIVE = '<p>ก</p><script src="https://px.example/a.js"></script>'
const HELD =
  '<p>ก</p><script type="text/plain" data-category="marketing" data-service="pixel" data-src="https://px.example/a.js"></script>'

let stop: (() => void) | undefined
afterEach(() => stop?.())

async function serve(route: RequestListener): Promise<string> {
  const middleware = markNode(rules)
  const server = createServer((request, response) => middleware(request, response, () => route(request, response)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  stop = () => void server.close()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

describe('a Node server', () => {
  it('sends a marked page, in parts, whatever letter a part ends in', async () => {
    const bytes = Buffer.from(LIVE)
    const address = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-length', bytes.length)
      response.setHeader('etag', '"1"')
      for (const byte of bytes) response.write(Buffer.from([byte]))
      response.end()
    })
    const answer = await fetch(address)
    expect(await answer.text()).toBe(HELD)
    expect([answer.headers.get('content-length'), answer.headers.get('etag')]).toEqual([null, null])
  })

  it.each([
    ['head and body at once', 200, { 'content-type': 'text/html' }, HELD],
    ['no page', 200, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(LIVE)) }, LIVE],
    ['a compressed page', 200, { 'content-type': 'text/html', 'content-encoding': 'x-own' }, LIVE],
    ['a page in UTF-16', 200, { 'content-type': 'text/html; charset=utf-16' }, LIVE],
    ['an error page', 404, { 'content-type': 'text/html; charset=utf-8' }, HELD],
  ] as const)('%s', async (_, status, headers, expected) => {
    const address = await serve((__, response) => {
      response.writeHead(status, headers)
      response.end(LIVE)
    })
    const answer = await fetch(address)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toBe(expected)
  })

  it('takes headers as a list, and an end that comes twice', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, ['Content-Type', 'text/html', 'X-Own', '1', 'X-Own', '2'] as never)
      response.end(LIVE)
      response.end()
    })
    const answer = await fetch(address)
    expect([await answer.text(), answer.headers.get('x-own')]).toEqual([HELD, '1, 2'])
  })

  it('marks what a middleware before it compresses', async () => {
    const middleware = markNode(rules)
    const server = createServer((request, response) => {
      // As `compression` does: its own `write` and `end`, and the header with the first of them.
      const [end, parts] = [response.end, [] as Buffer[]]
      response.write = ((part: Buffer | string) => void parts.push(Buffer.from(part))) as never
      response.end = ((part?: Buffer | string) => {
        if (part) parts.push(Buffer.from(part))
        response.setHeader('content-encoding', 'gzip')
        return end.call(response, gzipSync(Buffer.concat(parts)), 'utf8')
      }) as never
      middleware(request, response, () => {
        response.setHeader('content-type', 'text/html')
        response.write(LIVE.slice(0, 20))
        response.end(LIVE.slice(20))
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    stop = () => void server.close()
    const { port } = server.address() as AddressInfo
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe(HELD)
  })

  it('says the length of the whole page to HEAD', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9 })
      response.end()
    })
    expect((await fetch(address, { method: 'HEAD' })).headers.get('content-length')).toBe('9')
  })

  it('calls back when a page has ended, and ends without a body', async () => {
    let called = false
    const address = await serve((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.write(LIVE, 'utf8', () => response.end(() => (called = true)))
    })
    expect(await (await fetch(address)).text()).toBe(HELD)
    await expect.poll(() => called).toBe(true)
  })
})

describe('a server that answers with Response', () => {
  it('sends a marked page without what was true of the other', async () => {
    const marked = markResponse(
      new Response(LIVE, { status: 201, headers: { 'content-type': 'text/html', etag: '"1"' } }),
      rules,
    )
    expect([marked.status, marked.headers.get('etag'), await marked.text()]).toEqual([201, null, HELD])
  })

  it('sends anything else as it is', () => {
    const response = new Response(LIVE, { headers: { 'content-type': 'text/plain' } })
    expect(markResponse(response, rules)).toBe(response)
  })

  it('is Hono with one line', async () => {
    const app = new Hono()
    app.use(createMarking().hono)
    app.get('/', (context) =>
      context.html('<script src="https://www.googletagmanager.com/gtag/js?id=G-A1"></script>', 200, { 'x-own': '1' }),
    )
    app.get('/data', (context) => context.json({ a: 1 }))
    const answer = await app.request('/')
    expect(await answer.text()).toContain('data-service="ga4"')
    expect([answer.headers.get('x-own'), await (await app.request('/data')).json()]).toEqual(['1', { a: 1 }])
  })
})
