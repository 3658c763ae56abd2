import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * How one `POST` is met. `pass`: as the real collector answers. A status: answered here, nothing is stored.
 * `hang`: never answered. `cut`: the connection breaks before anything is stored. `cut-after-commit`: the real collector
 * stores it, then the connection breaks, so that the sender cannot know.
 */
export type Fault =
  | 'pass'
  | 'hang'
  | 'cut'
  | 'cut-after-commit'
  | {
      readonly status: number
      readonly retryAfter?: number | string
      /** `Content-Type`, default that of a collector's own problem. */
      readonly type?: string
    }

/** One `POST` as it came in. */
export interface Call {
  readonly at: number
  readonly fault: Fault
  /** `receipt_id` of each receipt in the body. */
  readonly ids: readonly string[]
  readonly contentType: string
}

export interface FaultyCollector {
  /** Such as `http://127.0.0.1:40002`; senders use `${url}/v1/receipts`. */
  readonly url: string
  /** Every `POST` so far, oldest first. */
  readonly calls: readonly Call[]
  /** Replaces the script: one fault for each `POST` to come, and `pass` for all after those. */
  follow(script: readonly Fault[]): void
  /** Ends it, and every connection that hangs. */
  stop(): Promise<void>
}

export interface FaultyCollectorOptions {
  /** Address of the real collector. */
  readonly upstream: string
  readonly script?: readonly Fault[]
}

/** Stands between the pages and the real collector, and fails as it is told to. */
export async function startFaultyCollector({
  upstream,
  script = [],
}: FaultyCollectorOptions): Promise<FaultyCollector> {
  let left = [...script]
  const calls: Call[] = []
  const server = createServer((request, response) => {
    // A sender that has given up is not our failure.
    take(request, response).catch(() => response.destroy())
  })

  async function take(request: IncomingMessage, response: ServerResponse) {
    const { origin = '*', 'content-type': contentType = '' } = request.headers
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-expose-headers', 'retry-after')
    if (request.method === 'OPTIONS') {
      const allow = {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type, yinyom-token, yinyom-device',
      }
      response.writeHead(204, allow).end()
      return
    }
    const body = await read(request)
    const fault = left.shift() ?? 'pass'
    calls.push({ at: Date.now(), fault, ids: receiptIds(body), contentType })
    if (fault === 'hang') return
    if (fault === 'cut') return void response.destroy()
    if (typeof fault === 'object') {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
      response.writeHead(fault.status, { ...headers, 'content-type': fault.type ?? 'application/problem+json' })
      response.end(fault.status === 204 ? '' : JSON.stringify({ title: 'A fault on purpose', status: fault.status }))
      return
    }
    const answer = await fetch(`${upstream}${request.url ?? '/'}`, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType, ...(origin === '*' ? {} : { origin }) },
    })
    const text = await answer.text()
    if (fault === 'cut-after-commit') return void response.destroy()
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' }).end(text)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    follow: (next) => {
      left = [...next]
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  request.setEncoding('utf8')
  for await (const part of request) body += part as string
  return body
}

function receiptIds(body: string): string[] {
  try {
    const parsed = JSON.parse(body) as unknown
    const list = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed]
    return list.map((receipt) => (receipt as { receipt_id: string }).receipt_id)
  } catch {
    return []
  }
}
