import { Hono } from 'hono'
import type { Context } from 'hono'
import { crossOrigin, preflight } from './cross-origin.ts'
import type { Origins } from './cross-origin.ts'
import { toResponse } from './answer.ts'
import { failureAnswer } from './failure.ts'
import type { Ledger } from './ledger/ledger.ts'
import { problem } from './problem.ts'
import { getHealth, getReady } from './routes/health.ts'
import { getCheckpoint, getTile } from './routes/logs.ts'
import { postReceipts } from './routes/receipts.ts'
import { securityHeaders } from './security-headers.ts'

/** What a collector is made of. */
export interface CollectorParts {
  readonly ledger: Ledger
  /** Sites whose pages may send. */
  readonly origins: Origins
  /** The site whose log takes what a page of this origin sends; of nobody's origin, too. Default: `main` for all. */
  readonly siteOf?: (origin: string | undefined) => string
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number
  /** Most bytes of a body. */
  readonly maxBytes: number
  /** Told of each failure that is not the sender's; nothing of the request goes in. Default: nobody is. */
  readonly report?: (error: Error) => void
}

/** The site of a collector that has one. */
export const MAIN_SITE = 'main'

/**
 * The collector's HTTP side, as `openapi.json` describes it: routes only, no port and no file of its own.
 *
 * @example
 * const app = createCollector({ ledger, origins: ['https://www.example.co.th'], now: Date.now, maxBytes: 65_536 })
 * const answer = await app.request('/healthz')
 */
export function createCollector({
  ledger,
  origins,
  now,
  maxBytes,
  report,
  siteOf = () => MAIN_SITE,
}: CollectorParts): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use(crossOrigin(origins))

  app.post('/v1/receipts', postReceipts({ ledger, origins, siteOf, now, maxBytes }))
  app.options('/v1/receipts', preflight)
  app.all('/v1/receipts', (c) => notAllowed(c, 'OPTIONS, POST'))
  app.get('/healthz', getHealth(ledger))
  app.all('/healthz', (c) => notAllowed(c, 'GET, HEAD'))
  app.get('/readyz', getReady(ledger))
  app.all('/readyz', (c) => notAllowed(c, 'GET, HEAD'))
  app.get('/log/:site/:period/checkpoint', getCheckpoint(ledger))
  app.get('/log/:site/:period/tile/:level/:place{.+}', getTile(ledger))

  app.notFound((c) => problem(c, 404, 'Nothing found at this path. Send receipts to /v1/receipts.'))
  app.onError((error, c) => {
    report?.(error)
    return toResponse(c, failureAnswer(error))
  })
  return app
}

function notAllowed(c: Context, allow: string): Response {
  return problem(c, 405, `This path takes only ${allow}.`, { headers: { allow } })
}
