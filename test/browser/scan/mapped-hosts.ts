import { createServer } from 'node:https'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { selfSigned } from './self-signed.ts'

export interface Answered {
  readonly status?: number
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
}

/** One server for all hosts of the world, as far as a browser with `resolver` can see. */
export interface MappedHosts {
  /** For Chromium's `--host-resolver-rules`. */
  readonly resolver: string
  stop(): Promise<void>
}

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Serves every host over https. `answer` may leave an address to what such a thing usually is. */
export async function startMappedHosts(
  answer: (host: string, path: string, request: IncomingMessage) => Answered | undefined,
): Promise<MappedHosts> {
  const server = createServer(selfSigned(), (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0]!
    const given = answer(host, request.url ?? '/', request) ?? usual(String(request.headers['sec-fetch-dest'] ?? ''))
    response.writeHead(given.status ?? 200, {
      'content-type': given.type,
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      ...(given.headers as Record<string, string | string[]>),
    })
    response.end(given.body)
  })
  server.on('upgrade', (_, socket) => socket.destroy())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    resolver: `MAP *:443 127.0.0.1:${port}, MAP * 127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function usual(destination: string): Answered {
  if (destination === 'script') return { type: 'text/javascript', body: '' }
  if (destination === 'image') return { type: 'image/gif', body: PIXEL }
  if (destination === 'style') return { type: 'text/css', body: '' }
  if (destination === 'iframe' || destination === 'document') return { type: 'text/html', body: '<title>frame</title>' }
  return { type: 'text/plain', body: '' }
}
