import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url))

/** The first file, as an optimiser finds it. */
export const firstFile = (): Promise<string> => readFile(`${DIST}yinyom.js`, 'utf8')

/** A server for the widget's files alone, on a port of its own, as a CDN is. */
export interface Cdn {
  readonly url: string
  /** Paths asked for, oldest first. */
  readonly asked: string[]
  stop(): Promise<void>
}

/** `headers` go with every file. */
export async function startCdn(headers: Record<string, string> = {}): Promise<Cdn> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://cdn')
    asked.push(pathname)
    const body = await readFile(DIST + pathname.replace('/yinyom/', '')).catch(() => undefined)
    if (body) response.writeHead(200, { 'content-type': 'text/javascript', ...headers }).end(body)
    else response.writeHead(404).end()
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
