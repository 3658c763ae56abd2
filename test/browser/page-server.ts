import { createServer } from 'node:http'
import type { OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A page to serve: its parts go out one after another, with a pause between them. */
export interface SitePage {
  readonly parts: readonly string[]
  readonly headers?: OutgoingHttpHeaders
}

export interface ServedFile {
  readonly type: string
  readonly body: string | Buffer
}

export interface PageServer {
  readonly origin: string
  /** Paths that were asked for, in order. */
  readonly requests: string[]
  /** Serves a page. Gives its address. */
  serve(page: SitePage): string
  close(): Promise<void>
}

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const PAUSE = 60

/** What pages ask for besides `/s.js`. */
const FILES: Readonly<Record<string, ServedFile>> = {
  '/i.gif': { type: 'image/gif', body: PIXEL },
  '/style.css': { type: 'text/css', body: 'body { --styled: yes }' },
  '/frame.html': { type: 'text/html', body: '<title>frame</title>' },
  '/words.vtt': { type: 'text/vtt', body: 'WEBVTT\n' },
}

/**
 * A server for pages, with scripts by `/s.js?name=…&delay=…&throws=1`. `more` has other files, by path; every page of
 * every origin may read them.
 */
export async function startPageServer(
  more: (path: string) => Promise<ServedFile | undefined> | ServedFile | undefined,
): Promise<PageServer> {
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
    const script = pathname === '/s.js' ? { type: 'text/javascript', body: scriptNamed(asked) } : undefined
    const file = script ?? FILES[pathname] ?? (await more(pathname))
    if (file) response.writeHead(200, { 'content-type': file.type, 'access-control-allow-origin': '*' }).end(file.body)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requests,
    serve(page) {
      const path = `/t/${pages.size}`
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
