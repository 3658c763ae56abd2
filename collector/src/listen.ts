import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { WordedError } from './words/words.ts'
import type { Direct } from './receive-directly.ts'

/** A server that accepts requests. */
export interface Listening {
  /** Where it listens, as `http://127.0.0.1:8787`. */
  readonly url: string
  /** Accepts no more, and is resolved once the requests that had begun are answered. */
  stop(): Promise<void>
  /** Connections that are open. */
  readonly connections: () => number
}

/** A request that was answered, and from where it came. */
export interface AnsweredRequest {
  readonly incoming: IncomingMessage
  /** As the connection had them when the request began. */
  readonly address: string
  readonly port: number
  readonly status: number
}

/** Connections that wait to be taken: one above it is not refused, but tries again after a second, then three, seven … */
const BACKLOG = 4096
/** Milliseconds that requests which had begun get to end, before their connections are cut. */
const GRACE = 10_000
/** How often connections that have become idle are closed meanwhile. */
const SWEEP = 50

/** What one sender may take from the others; times in milliseconds. */
export interface ListenLimits {
  /** For the head of a request. */
  readonly head: number
  /** For a whole request. */
  readonly request: number
  /** For an answer that nobody reads, and for a connection on which nothing happens. */
  readonly silence: number
  /** How often the first two are looked at. */
  readonly interval: number
  /** Connections at a time; one more is closed at once. Each is a file of the process, which has 1,024 where least are allowed. */
  readonly connections: number
}

/** A receipt is small: who needs longer is not a browser. */
const LIMITS: ListenLimits = {
  head: 10_000,
  request: 30_000,
  silence: 60_000,
  interval: 5000,
  connections: 900,
}

/** Who answers requests. */
interface Requests {
  readonly app: Hono
  readonly direct?: Direct
  /** Told of each request that was answered. Default: nobody is. */
  readonly answered?: ((request: AnsweredRequest) => void) | undefined
  /** Where a request comes from. Default: the other end of its connection. */
  readonly addressOf?: ((incoming: IncomingMessage) => string) | undefined
}

/**
 * Listens on `host` and `port`; port 0 takes any that is free. `direct` is asked first; what it leaves goes to `app`.
 *
 * @throws Error when the address cannot be listened on; its message is one sentence with the remedy.
 */
export async function listen(
  { app, direct, answered, addressOf }: Requests,
  { host, port }: { readonly host: string; readonly port: number },
  limits = LIMITS,
): Promise<Listening> {
  const { head, request, silence, interval, connections } = limits
  const byRoute = getRequestListener(app.fetch)
  const options = { headersTimeout: head, requestTimeout: request, connectionsCheckingInterval: interval }
  let open = 0
  const server = createServer(options, (incoming, outgoing) => {
    if (answered) {
      const [address, port] = [
        addressOf?.(incoming) ?? incoming.socket.remoteAddress ?? '',
        incoming.socket.remotePort ?? 0,
      ]
      outgoing.once('finish', () => answered({ incoming, address, port, status: outgoing.statusCode }))
    }
    if (!direct?.(incoming, outgoing)) void byRoute(incoming, outgoing)
  })
  server.on('connection', (socket) => {
    open++
    socket.once('close', () => open--)
  })
  server.timeout = silence
  server.maxConnections = connections
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(addressError(error, host, port)))
    server.listen(port, host, BACKLOG, resolve)
  })
  return { url: urlOf(server), stop: () => stop(server), connections: () => open }
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), SWEEP)
    const late = setTimeout(() => server.closeAllConnections(), GRACE)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
  })
}

function urlOf(server: Server): string {
  const at = server.address()
  if (typeof at !== 'object' || !at) return String(at)
  return `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}`
}

function addressError(error: NodeJS.ErrnoException, host: string, port: number): WordedError {
  const { code, message: remark } = error
  if (code === 'EADDRINUSE') return new WordedError('listen.taken', { host, port })
  if (code === 'EACCES') return new WordedError('listen.forbidden', { port })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new WordedError('listen.away', { host })
  return new WordedError('listen.other', { host, port, remark })
}
