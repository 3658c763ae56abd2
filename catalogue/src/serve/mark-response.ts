import type { Rules } from '../mark/create-rules.ts'
import { createByteMarker, isMarkable } from './mark-bytes.ts'

/** What is not true any more of a page that has been marked. */
export const STALE = ['content-length', 'etag', 'content-md5', 'digest', 'accept-ranges']

/** Bytes of a page in, bytes of the marked page out, part by part. */
export function markStream(rules: Rules): TransformStream<Uint8Array, Uint8Array> {
  const marker = createByteMarker(rules)
  const send = (bytes: Uint8Array, to: TransformStreamDefaultController<Uint8Array>) =>
    bytes.length && to.enqueue(bytes)
  return new TransformStream({
    transform: (part, to) => void send(marker.write(part), to),
    flush: (to) => void send(marker.end(), to),
  })
}

/** The response with its page marked; any other response as it is. */
export function markResponse(response: Response, rules: Rules): Response {
  const { headers, body, status, statusText } = response
  if (!body || !isMarkable(headers.get('content-type'), headers.get('content-encoding'))) return response
  const kept = new Headers(headers)
  for (const name of STALE) kept.delete(name)
  return new Response(body.pipeThrough(markStream(rules)), { status, statusText, headers: kept })
}
