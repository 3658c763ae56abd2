import { verifyEd25519 } from '../keys/verify-ed25519.ts'

/** What a token has to say. */
export interface TokenExpectation {
  readonly site: string
  /** `Origin` of the request. */
  readonly origin: string
  /** Ed25519 key of the site's own server, 32 bytes in base64. */
  readonly key: string
  /** The collector's clock, in milliseconds since 1970. */
  readonly now: number
}

/** How far ahead a token may end, in seconds. */
const LONGEST_TOKEN = 600
const MOST_CHARS = 2000
const FORM = /^(v1\.[\w-]+)\.([\w-]{86})$/

/**
 * Whether a token is of the site's own server, for this origin, and neither old nor made for longer than ten minutes:
 * `v1.<JSON in base64url>.<signature in base64url>`; the signature is over all that stands before its dot, and the JSON
 * has `site`, `origin` and `exp`, in seconds since 1970. Total: whatever else comes is false.
 */
export function isSiteToken(token: string, { site, origin, key, now }: TokenExpectation): boolean {
  const [, signed, signature] = (token.length <= MOST_CHARS && FORM.exec(token)) || []
  if (signed === undefined || signature === undefined) return false
  const claims = parse(Buffer.from(signed.slice(3), 'base64url').toString())
  const seconds = now / 1000
  const isMeant =
    claims?.site === site &&
    claims.origin === origin &&
    typeof claims.exp === 'number' &&
    claims.exp > seconds &&
    claims.exp <= seconds + LONGEST_TOKEN
  return isMeant && verifyEd25519(Buffer.from(key, 'base64'), Buffer.from(signed), Buffer.from(signature, 'base64url'))
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return undefined
  }
}
