import { sha256 } from '../model/sha256.ts'
import { retryAfter } from './backoff.ts'

/** What became of one attempt to send. */
export type Outcome =
  /** The collector has it on disk; `proof` where it says in which log (C2SP tlog-proof). */
  | { readonly kind: 'accepted'; readonly proof?: string }
  /** The collector will never take it; `why` in a few words. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Nobody has answered. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /**
   * Somebody has answered, and it was neither; `wait` is how many milliseconds they asked for, 0 where they did not.
   * `code`: the site's owner should know.
   */
  | { readonly kind: 'failing'; readonly why: string; readonly wait: number; readonly code?: string }

/** What counts as acknowledged: the digest of what was sent, or any 2xx that is no web page. */
export type Acknowledge = 'digest' | 'status'

/** An answer as it came, from whomever. */
export interface Answer {
  readonly status: number
  /** `Content-Type`. */
  readonly type: string | null
  /** `Retry-After`. */
  readonly after: string | null
  readonly text: string
}

/** What a collector says of a receipt that it will never take (`application/problem+json`). */
const FINAL = [400, 409, 413, 415, 422]
/** Answers below 500 that pass without anybody's doing. */
const PASSING = [408, 425, 429]

/**
 * What an answer to the body `sent` means. Pure. A receipt has arrived, or is refused, on the collector's own word only:
 * portals, proxies and half-done deployments answer with any status, but cannot know the hash of what was sent.
 */
export function judgeAnswer(
  { status, type, after, text }: Answer,
  sent: string,
  by: Acknowledge,
  now: number,
): Outcome {
  const isPage = /^\s*(text\/html|application\/xhtml)/i.test(type ?? '')
  const why = isPage ? `a web page (${status})` : `status ${status}`
  if (status >= 200 && status < 300) {
    const { digest, proof } = readAnswer(text)
    const isKnown = by === 'status' ? !isPage : status < 202 && digest === sha256(sent)
    if (isKnown && isProof(proof)) return { kind: 'accepted', proof }
    return isKnown ? { kind: 'accepted' } : { kind: 'failing', why, wait: 0, code: 'collector-unacknowledged' }
  }
  if (/^application\/problem\+json/i.test(type ?? '') && FINAL.includes(status)) return { kind: 'refused', why }
  const isDenied = status >= 400 && status < 500 && !PASSING.includes(status)
  return { kind: 'failing', why, wait: retryAfter(after, now), ...(isDenied && { code: 'collector-denies' }) }
}

function readAnswer(text: string): { readonly digest?: unknown; readonly proof?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as object
  } catch {
    return {}
  }
}

function isProof(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('c2sp.org/tlog-proof@v1\n')
}
