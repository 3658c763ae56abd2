import { dayOf } from '../ledger/period.ts'
import type { Records } from '../records/records.ts'
import type { Violation } from './read-reports.ts'

/** Reports as they are counted: by site, day, kind, host and directive. Nothing of a visitor. */
export interface ReportCounts {
  count(site: string, violation: Violation, now: number): void
  /** Writes what was gathered. Rejects where the tables cannot be written; then it stays gathered. */
  write(now: number): Promise<void>
}

/** What hosts beyond the most of a day are counted as. */
const OTHER_HOSTS = '(other)'

/** Different hosts of a site and day. */
const MOST_HOSTS = 500
/** Rows gathered between two writings; beyond it a host is counted among the others. */
const MOST_GATHERED = 5000
/** Days that counts of reports are kept. */
const KEPT_DAYS = 400
const DAY = 86_400_000

interface Row {
  readonly site: string
  readonly day: string
  readonly kind: string
  readonly host: string
  readonly directive: string
  readonly first_at: string
  readonly reports: number
}

/** Gathers counts in memory; each row is one statement when they are written. */
export function createReportCounts(records: Records): ReportCounts {
  let gathered = new Map<string, Row>()
  /** Hosts that have rows, by site and day. */
  const hosts = new Map<string, Set<string>>()
  let swept = ''

  function add(row: Row): void {
    const key = [row.site, row.day, row.kind, row.host, row.directive].join('\n')
    const known = gathered.get(key)
    if (!known && row.host !== OTHER_HOSTS && gathered.size >= MOST_GATHERED) return add({ ...row, host: OTHER_HOSTS })
    gathered.set(key, known ? { ...known, reports: known.reports + row.reports } : row)
  }

  async function hostsOf(site: string, day: string): Promise<Set<string>> {
    const key = `${site}\n${day}`
    const known = hosts.get(key)
    if (known) return known
    const rows = await records
      .selectFrom('reports')
      .select('host')
      .distinct()
      .where('site', '=', site)
      .where('day', '=', day)
      .execute()
    const found = new Set(rows.map(({ host }) => host))
    hosts.set(key, found)
    return found
  }

  async function keep(row: Row): Promise<void> {
    const known = await hostsOf(row.site, row.day)
    const isOther = !known.has(row.host) && known.size >= MOST_HOSTS
    const host = isOther ? OTHER_HOSTS : row.host
    await records
      .insertInto('reports')
      .values({ ...row, host })
      .onConflict((conflict) =>
        conflict
          .columns(['site', 'day', 'kind', 'host', 'directive'])
          .doUpdateSet((one) => ({ reports: one('reports.reports', '+', one.ref('excluded.reports')) })),
      )
      .execute()
    if (!isOther) known.add(host)
  }

  /** Once a day: yesterday's hosts are asked for no more, and what is old goes. */
  async function sweep(now: number): Promise<void> {
    const today = dayOf(new Date(now).toISOString())
    if (swept === today) return
    hosts.clear()
    const first = dayOf(new Date(now - KEPT_DAYS * DAY).toISOString())
    await records.deleteFrom('reports').where('day', '<', first).execute()
    swept = today
  }

  return {
    count(site, { kind, host, directive }, now) {
      const at = new Date(now).toISOString()
      add({ site, day: dayOf(at), kind, host, directive, first_at: at, reports: 1 })
    },
    async write(now) {
      if (gathered.size === 0) return
      const rows = [...gathered.values()]
      gathered = new Map()
      let done = 0
      try {
        await sweep(now)
        for (; done < rows.length; done++) await keep(rows[done]!)
      } finally {
        for (const row of rows.slice(done)) add(row)
      }
    },
  }
}
