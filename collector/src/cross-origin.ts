import type { Context, MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/** The sites whose pages may send: their origins as browsers write them, or `*` for every site. */
export type Origins = readonly string[] | '*'

/**
 * CORS for the origins as they are configured at the time, without credentials. A page of any other site gets `403`, so that a receipt cannot
 * be planted with the plain POST that needs no preflight; who sends no `Origin` is no page and may send.
 */
export function crossOrigin(current: () => Origins): MiddlewareHandler {
  return async function crossOriginAnswer(c, next) {
    const origins = current()
    const origin = c.req.header('origin')
    const allowed = origin === undefined || origins === '*' || origins.includes(origin)
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (allowed || reads) await next()
    else
      c.res = problem(
        c,
        403,
        'This collector does not accept receipts from the origin of this page. Add it to YINYOM_ORIGINS.',
      )

    c.header('vary', 'Origin')
    if (origin === undefined || !allowed) return
    c.header('access-control-allow-origin', origins === '*' ? '*' : origin)
    // Without this the sender's script cannot see how long it is asked to wait.
    c.header('access-control-expose-headers', 'retry-after')
  }
}

/** The answer to a preflight that `crossOrigin` has let pass. */
export function preflight(c: Context): Response {
  return c.body(null, 204, {
    allow: 'OPTIONS, POST',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    // Two hours, the most that Chromium keeps.
    'access-control-max-age': '7200',
  })
}
