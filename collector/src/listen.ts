import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Direct } from './receive-directly.ts'

/** A server that accepts requests. */
export interface Listening {
  /** Where it listens, as `http://127.0.0.1:8787`. */
  readonly url: string
  /** Accepts no more, and is resolved once the requests that had begun are answered. */
  stop(): Promise<void>
}

/** Milliseconds that requests which had begun get to end, before their connections are cut. */
const GRACE = 10_000
/** How often connections that have become idle are closed meanwhile. */
const SWEEP = 50

/**
 * Listens on `host` and `port`; port 0 takes any that is free. `direct` is asked first; what it leaves goes to `app`.
 *
 * @throws Error when the address cannot be listened on; its message is one sentence with the remedy.
 */
export async function listen(
  { app, direct }: { readonly app: Hono; readonly direct: Direct },
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const byRoute = getRequestListener(app.fetch)
  // A receipt is small: who needs longer is not a browser.
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (incoming, outgoing) => {
    if (!direct(incoming, outgoing)) void byRoute(incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(sentence(error, host, port))))
    server.listen(port, host, resolve)
  })
  return { url: urlOf(server), stop: () => stop(server) }
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

function sentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  const away = `${host} is not an address of this machine: set YINYOM_HOST to 127.0.0.1, or to 0.0.0.0 for all of them.`
  const known: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken: end the program that uses it, or set YINYOM_PORT to another port.`,
    EACCES: `Port ${port} is not for this user: set YINYOM_PORT to a port from 1024 on.`,
    EADDRNOTAVAIL: away,
    ENOTFOUND: away,
  }
  const other = `The collector cannot listen on ${host}:${port} (${error.message}): change YINYOM_HOST or YINYOM_PORT.`
  return known[error.code ?? ''] ?? other
}
