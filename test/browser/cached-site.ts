import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** A site that lets browsers keep the widget, as a careful owner's does. The demo asks again each time. */
export interface CachedSite {
  readonly url: string
  /** Paths that browsers have asked for, oldest first. */
  readonly asked: string[]
  stop(): Promise<void>
}

/** Serves `html` as every page, and the widget under `/yinyom/`. */
export async function startCachedSite(html: string): Promise<CachedSite> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    asked.push(pathname)
    if (!pathname.startsWith('/yinyom/')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html)
      return
    }
    const body = await readFile(DIST + pathname.slice('/yinyom/'.length))
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=3600' }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
