import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { mountOperations } from './api/mount.ts'
import { createOperations } from './api/operations.ts'
import type { ApiParts } from './api/operations.ts'
import { mountDashboard } from './dashboard/mount-dashboard.ts'
import type { DashboardFiles } from './dashboard/read-dashboard.ts'
import { crossOrigin, preflight } from './cross-origin.ts'
import { toResponse } from './answer.ts'
import { failureAnswer } from './failure.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Admission } from './limits/admission.ts'
import { clientAddress } from './limits/client-address.ts'
import type { Meters } from './metrics/meters.ts'
import { problem } from './problem.ts'
import type { DeviceKeys } from './provenance/device-keys.ts'
import type { ReportCounts } from './reports/report-counts.ts'
import { getHealth, getReady } from './routes/health.ts'
import { getCheckpoint, getTile } from './routes/logs.ts'
import { postMine } from './routes/mine.ts'
import { postReceipts } from './routes/receipts.ts'
import { postReports, preflightReports } from './routes/reports.ts'
import { securityHeaders } from './security-headers.ts'
import type { SiteDirectory } from './sites/directory.ts'

/** What a collector is made of. */
export interface CollectorParts {
  readonly ledger: Ledger
  /** Which pages may send, and whose log takes it; asked for each request. */
  readonly directory: () => SiteDirectory
  /** What is asked with a login or a token. Default: nothing can be. */
  readonly api?: Omit<ApiParts, 'ledger' | 'now' | 'meters'>
  /** Whether what anybody may post is taken now. Default: always. */
  readonly admission?: Admission | undefined
  /** Which device a pseudonym belongs to. Default: nobody knows, and no receipt is `device`. */
  readonly deviceKeys?: DeviceKeys | undefined
  /** Where reports of browsers are counted. Default: they are not taken. */
  readonly reports?: Pick<ReportCounts, 'count'> | undefined
  readonly meters?: Meters | undefined
  /** Whether a proxy of ours says in `X-Forwarded-For` who asks. Default: no. */
  readonly isProxied?: boolean | undefined
  /** The pages of the operator. Default: there are none. */
  readonly dashboard?: DashboardFiles | undefined
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number
  /** Most bytes of a body. */
  readonly maxBytes: number
  /** Told of each failure that is not the sender's; nothing of the request goes in. Default: nobody is. */
  readonly report?: (error: Error) => void
}

/**
 * The collector's HTTP side, as `openapi.json` describes it: routes only, no port and no file of its own.
 *
 * @example
 * const app = createCollector({ ledger, directory: createDirectory(() => [], ['https://www.example.co.th']), now: Date.now, maxBytes: 65_536 })
 * const answer = await app.request('/healthz')
 */
export function createCollector(parts: CollectorParts): Hono {
  const { ledger, directory, now, maxBytes, report, api, admission, reports, meters, dashboard } = parts
  const app = new Hono()
  app.use(securityHeaders)
  for (const path of ['/v1/receipts', '/healthz', '/readyz', '/log/*'])
    app.use(
      path,
      crossOrigin(() => directory().origins),
    )

  const addressOf = (c: Context) => addressIn(c, parts.isProxied ?? false)
  app.post('/v1/receipts', postReceipts(parts, addressOf))
  app.options('/v1/receipts', preflight)
  app.all('/v1/receipts', (c) => notAllowed(c, 'OPTIONS, POST'))
  app.get('/healthz', getHealth(ledger))
  app.all('/healthz', (c) => notAllowed(c, 'GET, HEAD'))
  app.get('/readyz', getReady(ledger))
  app.all('/readyz', (c) => notAllowed(c, 'GET, HEAD'))
  app.get('/log/:site/:period/checkpoint', getCheckpoint(ledger))
  app.get('/log/:site/:period/tile/:level/:place{.+}', getTile(ledger))

  if (reports) {
    app.post('/v1/reports', postReports({ directory, counts: reports, admission, addressOf, now }))
    app.options('/v1/reports', preflightReports(directory))
    app.on(['PUT', 'PATCH', 'DELETE'], '/v1/reports', (c) => notAllowed(c, 'GET, HEAD, OPTIONS, POST'))
  }
  if (api) {
    const { operations, authenticator, visitor } = createOperations({ ...api, ledger, now, meters })
    if (parts.deviceKeys) {
      const { deviceKeys } = parts
      app.use(
        '/v1/mine',
        crossOrigin(() => directory().origins),
      )
      app.post('/v1/mine', postMine({ deviceKeys, visitor, admission, addressOf, now }))
      app.options('/v1/mine', preflight)
      app.all('/v1/mine', (c) => notAllowed(c, 'OPTIONS, POST'))
    }
    mountOperations(app, operations, { authenticator, now, maxBytes, report: report ?? (() => undefined) })
  }

  if (dashboard && dashboard.size > 0) mountDashboard(app, dashboard)

  app.notFound((c) => problem(c, 404, 'Nothing found at this path. Send receipts to /v1/receipts.'))
  app.onError((error, c) => {
    report?.(error)
    return toResponse(c, failureAnswer(error))
  })
  return app
}

/** Undefined where a test asks the routes and no network. */
function addressIn(c: Context, isProxied: boolean): string | undefined {
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming
  return incoming && clientAddress(incoming, isProxied)
}

function notAllowed(c: Context, allow: string): Response {
  return problem(c, 405, `This path takes only ${allow}.`, { headers: { allow } })
}
