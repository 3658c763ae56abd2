import type { AuditTrail } from '../audit/audit-trail.ts'
import { activitySchema, recordRows } from '../duties/processing-record.ts'
import type { ProcessingRecord } from '../duties/processing-record.ts'
import { readProcessingRecord } from '../duties/read-processing-record.ts'
import { recordPage } from '../duties/record-page.ts'
import { BYTE_ORDER_MARK, csvLine } from '../export/csv.ts'
import type { Records } from '../records/records.ts'
import type { Sites } from '../sites/sites.ts'
import { ACTIVITY_ANSWER } from './duty-answers.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { requireSite } from './scope.ts'
import { wrongField } from './refusal.ts'

export interface ActivityPorts {
  readonly records: Records
  readonly sites: Pick<Sites, 'find'>
  readonly audit: Pick<AuditTrail, 'record'>
}

/** The record of processing (PDPA s.39 and s.40). */
export function activityOperations({ records, sites, audit }: ActivityPorts): Operation[] {
  const keep = operation({
    id: 'keepActivity',
    summary: 'Write an activity of the record of processing, or change it.',
    answer: ACTIVITY_ANSWER,
    method: 'put',
    path: '/v1/activities/{site}/{activity}',
    verb: 'activities.write',
    body: activitySchema,
    async handle({ actor, params: { site = '', activity = '' }, body, now }) {
      requireSite(actor, site)
      if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._-]{0,79}$/u.test(activity))
        throw wrongField('activity', activity, 'expected.activity')
      const at = new Date(now).toISOString()
      await audit.record({ at, actor: actor.id, action: 'activity.keep', site, about: activity, detail: {} })
      const changed = { content: JSON.stringify(body), changed_at: at }
      await records
        .insertInto('activities')
        .values({ site, activity, ...changed })
        .onConflict((conflict) => conflict.columns(['site', 'activity']).doUpdateSet(changed))
        .execute()
      return { json: { activity, ...body } }
    },
  })
  const read = operation({
    id: 'exportProcessingRecord',
    summary: 'The record of processing of a site, as JSON, as CSV, or as a page to print.',
    method: 'get',
    path: '/v1/processing-record',
    verb: 'activities.read',
    query: { props: { site: 40, format: ['json', 'csv', 'html'] }, required: ['site'] },
    async handle({ actor, query: { site = '', format = 'json' }, now }) {
      requireSite(actor, site)
      const record = await readProcessingRecord({ records, sites }, site, new Date(now).toISOString())
      return {
        stream: {
          ...FORMATS[format as keyof typeof FORMATS],
          name: `processing-${site}.${format}`,
          parts: written(record, format),
        },
      }
    },
  })
  return [keep, read]
}

const FORMATS = {
  json: { type: 'application/json' },
  csv: { type: 'text/csv; charset=utf-8' },
  html: { type: 'text/html; charset=utf-8' },
} as const

async function* written(record: ProcessingRecord, format: string): AsyncGenerator<string> {
  if (format === 'json') yield `${JSON.stringify(record, undefined, 2)}\n`
  else if (format === 'html') yield recordPage(record)
  else
    yield (
      BYTE_ORDER_MARK +
      [['activity', 'section', 'รายการ', 'item', 'details'], ...recordRows(record)].map(csvLine).join('')
    )
}
