import type { Records } from '../records/records.ts'
import type { Sites } from '../sites/sites.ts'
import { processingRecord } from './processing-record.ts'
import type { Activity, ProcessingRecord } from './processing-record.ts'

/** The record of processing of a site as it is now, with the requests that were refused. */
export async function readProcessingRecord(
  { records, sites }: { readonly records: Records; readonly sites: Pick<Sites, 'find'> },
  site: string,
  at: string,
): Promise<ProcessingRecord> {
  const rows = await records.selectFrom('activities').selectAll().where('site', '=', site).orderBy('activity').execute()
  const refused = await records
    .selectFrom('requests')
    .selectAll()
    .where('site', '=', site)
    .where('state', '=', 'refused')
    .orderBy('handled_at')
    .execute()
  const own = (await sites.find(site)) ?? {
    site,
    name: site,
    role: 'controller' as const,
  }
  return processingRecord(own, {
    at,
    activities: rows.map(({ activity, content }) => ({ activity, ...(JSON.parse(content) as Activity) })),
    refusals: refused.map(({ handled_at, kind, reason }) => ({ at: handled_at ?? '', kind, reason: reason ?? '' })),
  })
}
