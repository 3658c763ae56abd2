import type { MiddlewareHandler } from 'hono'

const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** On every answer: it is for a program, it is not kept unless its route says so, and a browser shows nothing of it. */
export const securityHeaders: MiddlewareHandler = async function secured(c, next) {
  await next()
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
}
