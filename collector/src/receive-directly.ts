import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import type { CollectorParts } from './app.ts'
import { corsHeaders, maySend } from './cross-origin.ts'
import { failureAnswer } from './failure.ts'
import { clientAddress } from './limits/client-address.ts'
import { createReceiver } from './routes/receipts.ts'
import { NO_STORE, SECURITY_HEADERS } from './security-headers.ts'

/** Answers a request of Node's own server, or gives false and leaves it as it is. */
export type Direct = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

/** What takes receipts needs, of a collector. */
export type DirectParts = Pick<
  CollectorParts,
  'ledger' | 'directory' | 'now' | 'maxBytes' | 'report' | 'admission' | 'deviceKeys' | 'meters' | 'isProxied'
>

/**
 * Takes the POST of receipts that browsers send straight from Node's server: most requests are that, and the web's own
 * `Request` and `Response` cost more than all the rest of it. Answers as the routes of `createCollector` do, and leaves
 * to them whatever is unusual: another path, a body without a length or too long, a page that may not send.
 */
export function receiveDirectly(parts: DirectParts): Direct {
  const { maxBytes, report, directory, isProxied = false } = parts
  const receive = createReceiver(parts)

  async function answer(incoming: IncomingMessage, origin: string | undefined): Promise<Answer> {
    const { 'content-type': contentType, 'content-encoding': contentEncoding } = incoming.headers
    const [token, device] = [headerOf(incoming, 'yinyom-token'), headerOf(incoming, 'yinyom-device')]
    const address = clientAddress(incoming, isProxied)
    try {
      const read = () => readWhole(incoming)
      return await receive({ contentType, contentEncoding, origin, address, token, device, read })
    } catch (error) {
      report?.(error as Error)
      return failureAnswer(error)
    }
  }

  return (incoming, outgoing) => {
    const { origin } = incoming.headers
    const { origins } = directory()
    if (!isPlainPost(incoming, maxBytes) || !maySend(origins, origin)) return false
    void answer(incoming, origin).then(({ status, headers, body }) => {
      const length = Buffer.byteLength(body)
      const common = corsHeaders(origins, origin)
      outgoing.writeHead(status, { ...NO_STORE, ...SECURITY_HEADERS, ...common, ...headers, 'content-length': length })
      outgoing.end(body)
      // A body that was not read, because of its type: what comes of it is let pass.
      incoming.resume()
    })
    return true
  }
}

/** Node joins what comes twice, so it is a text. */
function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  return headers[name] as string | undefined
}

const HOST = /^[a-z0-9.-]{1,255}(:\d{1,5})?$/i
const LENGTH = /^\d{1,15}$/

/** Node keeps the first of two such headers; which of them is meant is not for us to say. */
const SINGLE = new Set(['content-type', 'content-encoding', 'origin'])

function isTwice(rawHeaders: readonly string[]): boolean {
  const seen = new Set<string>()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!.toLowerCase()
    if (!SINGLE.has(name)) continue
    if (seen.has(name)) return true
    seen.add(name)
  }
  return false
}

function isPlainPost({ method, url, headers, rawHeaders }: IncomingMessage, maxBytes: number): boolean {
  const { host, 'content-length': length = '', 'transfer-encoding': coding } = headers
  if (method !== 'POST' || url !== '/v1/receipts' || coding !== undefined || isTwice(rawHeaders)) return false
  return host !== undefined && HOST.test(host) && LENGTH.test(length) && Number(length) <= maxBytes
}

/** Never resolved where the sender goes away meanwhile: nobody is there to be answered. */
function readWhole(incoming: IncomingMessage): Promise<{ readonly bytes: Uint8Array }> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => void parts.push(part))
    incoming.on('end', () => resolve({ bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts) }))
  })
}
