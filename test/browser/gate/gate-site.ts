import { createServer } from 'node:http'
import type { OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { bundlePage } from '../bundle-page.ts'

/** A page to serve: its parts go out one after another, with a pause between them. */
export interface SitePage {
  readonly parts: readonly string[]
  readonly headers?: OutgoingHttpHeaders
}

export interface GateSite {
  readonly origin: string
  /** Paths that were asked for, in order. */
  readonly requests: string[]
  /** Serves a page. Gives its address. */
  serve(page: SitePage): string
  close(): Promise<void>
}

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const PAUSE = 60

/** A site of its own for the gate: `/gate.js`, pages, and scripts by `/s.js?name=…&delay=…&throws=1`. */
export async function createGateSite(): Promise<GateSite> {
  const gate = await bundlePage(new URL('gate-page.ts', import.meta.url))
  const pages = new Map<string, SitePage>()
  const requests: string[] = []

  const server = createServer(async (request, response) => {
    const { pathname, searchParams: asked } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const page = pages.get(pathname)
    requests.push(request.url ?? '/')
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      for (const [at, part] of page.parts.entries()) {
        if (at > 0) await wait(PAUSE)
        response.write(part)
      }
      response.end()
      return
    }
    await wait(Number(asked.get('delay') ?? 0))
    if (pathname === '/gate.js') send('text/javascript', gate)
    else if (pathname === '/s.js') send('text/javascript', scriptNamed(asked))
    else if (pathname === '/i.gif') send('image/gif', PIXEL)
    else if (pathname === '/style.css') send('text/css', 'body { --styled: yes }')
    else if (pathname === '/frame.html') send('text/html', '<title>frame</title>')
    else if (pathname === '/words.vtt') send('text/vtt', 'WEBVTT\n')
    else {
      response.writeHead(404)
      response.end()
    }

    function send(type: string, body: string | Buffer): void {
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' })
      response.end(body)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requests,
    serve(page) {
      const path = `/page-${pages.size}`
      pages.set(path, page)
      return origin + path
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function scriptNamed(asked: URLSearchParams): string {
  const name = JSON.stringify(asked.get('name'))
  return `log.push(${name}); ${asked.has('throws') ? `throw new Error(${name})` : ''}`
}
