import { SESSION_HOURS } from '../access/sessions.ts'

/** Browsers take `Secure` on a loopback address as well, but Safari does not: there the name is another. */
const NAME = /(?:^|;\s*)(?:__Host-)?yinyom=([\w-]{43})(?:;|$)/

/** The session's cookie of a `Cookie` header. */
export function readCookie(header: string | undefined): string | undefined {
  return NAME.exec(header ?? '')?.[1]
}

/** The `Set-Cookie` header that begins a session; an empty value ends it. */
export function sessionCookie(value: string, isSecure: boolean): string {
  const life = value ? SESSION_HOURS * 3600 : 0
  const name = isSecure ? '__Host-yinyom' : 'yinyom'
  return `${name}=${value}; Path=/; Max-Age=${life}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
}
