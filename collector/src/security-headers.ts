import type { MiddlewareHandler } from 'hono'

/** Nothing is kept unless its route says so. */
export const NO_STORE = { 'cache-control': 'no-store' } as const

/** On every answer: it is for a program, and a browser shows nothing of it. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** Sets them on the answer of a route, unless the route has its own. */
export const securityHeaders: MiddlewareHandler = async function secured(c, next) {
  await next()
  if (!c.res.headers.has('cache-control')) c.header('cache-control', NO_STORE['cache-control'])
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!c.res.headers.has(name)) c.header(name, value)
}
