import type { Records } from '../records/records.ts'
import { createServiceNames } from '../reports/name-service.ts'
import { REPORT_KINDS } from '../reports/read-reports.ts'
import { daysOf } from './days.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { requireSite } from './scope.ts'

/** Most rows of an answer. */
const MOST = 100_000

const WHOLE = { min: 0, max: Number.MAX_SAFE_INTEGER } as const
const ROW = {
  site: 40,
  day: 10,
  kind: REPORT_KINDS,
  host: 253,
  directive: 60,
  first_at: 30,
  reports: WHOLE,
  service: { any: [100, null] },
} as const

const REPORTS_ANSWER = {
  props: { reports: { each: { props: ROW, required: Object.keys(ROW) as (keyof typeof ROW)[] }, most: MOST } },
  required: ['reports'],
} as const

/** What browsers have reported of a site's pages, for whoever watches for leaks. */
export function reportOperations({ records }: { readonly records: Records }): Operation[] {
  // The catalogue is indexed once somebody looks.
  let serviceAt: ReturnType<typeof createServiceNames> | undefined
  const read = operation({
    id: 'readReports',
    summary:
      'What browsers have reported of a site’s pages, by day and host. `service` is the catalogue’s; null where nobody has catalogued the host.',
    answer: REPORTS_ANSWER,
    method: 'get',
    path: '/v1/reports',
    verb: 'reports.read',
    query: { props: { site: 40, from: 10, to: 10 }, required: ['site'] },
    async handle({ actor, query: { site = '', from, to }, now }) {
      requireSite(actor, site)
      const days = daysOf({ from, to }, now)
      const rows = await records
        .selectFrom('reports')
        .selectAll()
        .where('site', '=', site)
        .where('day', '>=', days.from)
        .where('day', '<=', days.to)
        .orderBy('day', 'desc')
        .orderBy('reports', 'desc')
        .limit(MOST)
        .execute()
      const nameOf = (serviceAt ??= createServiceNames())
      // PostgreSQL gives a bigint as a text.
      const reports = rows.map((row) => ({ ...row, reports: Number(row.reports), service: nameOf(row.host) }))
      return { json: { reports } }
    },
  })
  return [read]
}
