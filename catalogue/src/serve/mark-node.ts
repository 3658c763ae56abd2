import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Rules } from '../mark/create-rules.ts'
import { createByteMarker, isMarkable } from './mark-bytes.ts'
import type { ByteMarker } from './mark-bytes.ts'
import { STALE } from './mark-response.ts'

type Write = ServerResponse['write']
type End = ServerResponse['end']

/**
 * Marks the pages that a Node server sends, whatever is behind it (Express, Connect, `node:http`): stands before the
 * routes and after what compresses, which then compresses the marked page. Anything but HTML goes through as it is.
 */
export function markNode(rules: Rules): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    // A page without a body has nothing to mark, and its length is the whole page's.
    if (request.method !== 'HEAD') wrap(response, rules)
    next()
  }
}

function wrap(response: ServerResponse, rules: Rules): void {
  const [write, end, writeHead] = [response.write, response.end, response.writeHead]
  let marker: ByteMarker | undefined
  let begun = false

  /** Looks at the head once, when the first byte is about to go. */
  function begin(): void {
    if (begun) return
    begun = true
    const type = response.getHeader('content-type')
    if (!isMarkable(String(type ?? ''), String(response.getHeader('content-encoding') ?? ''))) return
    marker = createByteMarker(rules)
    for (const name of STALE) response.removeHeader(name)
  }

  response.writeHead = function (this: ServerResponse, ...given: unknown[]) {
    const headers = given.find((one) => typeof one === 'object' && one !== null)
    // So that what is said here is looked at as well.
    for (const [name, values] of headersIn(headers)) this.setHeader(name, values)
    begin()
    return Reflect.apply(
      writeHead,
      this,
      given.filter((one) => one !== headers),
    )
  } as ServerResponse['writeHead']

  response.write = function (this: ServerResponse, ...given: Parameters<Write>) {
    begin()
    if (!marker) return Reflect.apply(write, this, given)
    const { bytes, rest } = partOf(given)
    return Reflect.apply(write, this, [bytes ? marker.write(bytes) : '', ...rest])
  } as Write

  response.end = function (this: ServerResponse, ...given: Parameters<End>) {
    begin()
    if (!marker) return Reflect.apply(end, this, given)
    const { bytes, rest } = partOf(given)
    const [first, last] = [bytes ? marker.write(bytes) : new Uint8Array(), marker.end()]
    // What ends a second time is answered by Node as ever.
    marker = undefined
    return Reflect.apply(end, this, [Buffer.concat([first, last]), ...rest])
  } as End
}

/** Headers as `writeHead` takes them: an object, or a list in which names and values take turns. */
function headersIn(given: unknown): [string, string | string[]][] {
  if (!Array.isArray(given)) return Object.entries((given ?? {}) as { readonly [name: string]: string | string[] })
  const found = new Map<string, string[]>()
  for (let at = 0; at + 1 < given.length; at += 2) {
    const name = String(given[at])
    found.set(name, [...(found.get(name) ?? []), String(given[at + 1])])
  }
  return [...found].map(([name, values]) => [name, values.length === 1 ? values[0]! : values])
}

/** The part that is sent, as bytes, and what else was said: a callback. */
function partOf(given: readonly unknown[]): { readonly bytes: Uint8Array | undefined; readonly rest: unknown[] } {
  const [part, encoding] = given
  const rest = given.filter((one) => typeof one === 'function')
  if (part === undefined || part === null || typeof part === 'function') return { bytes: undefined, rest }
  if (typeof part !== 'string') return { bytes: part as Uint8Array, rest }
  return { bytes: Buffer.from(part, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'), rest }
}
