import { randomUUID } from 'node:crypto'
import { maySee } from '../access/roles.ts'
import type { Actor } from '../access/roles.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import { clocksOf, incidentSchema, reportOf } from '../duties/incident.ts'
import type { Incident } from '../duties/incident.ts'
import type { Records } from '../records/records.ts'
import type { IncidentTable } from '../records/tables.ts'
import { INCIDENT_ANSWER, INCIDENTS_ANSWER } from './duty-answers.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { requireSite } from './scope.ts'
import { Refusal, wrongField } from './refusal.ts'

export interface IncidentPorts {
  readonly records: Records
  readonly audit: Pick<AuditTrail, 'record'>
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/

/** Breaches: what is known of each, until when it must be told, and the report. */
export function incidentOperations({ records, audit }: IncidentPorts): Operation[] {
  async function seen(actor: Actor, incident: string): Promise<IncidentTable> {
    const row = await records.selectFrom('incidents').selectAll().where('incident', '=', incident).executeTakeFirst()
    if (!row || !maySee(actor, row.site)) throw new Refusal(404, 'refused.noIncident')
    return row
  }

  const list = operation({
    id: 'listIncidents',
    summary: 'Breaches, the newest first, with the hours of 48 and 72.',
    answer: INCIDENTS_ANSWER,
    method: 'get',
    path: '/v1/incidents',
    verb: 'incidents.read',
    async handle({ actor }) {
      const rows = await records.selectFrom('incidents').selectAll().orderBy('detected_at', 'desc').limit(500).execute()
      return { json: { incidents: rows.filter(({ site }) => maySee(actor, site)).map(shown) } }
    },
  })

  const make = operation({
    id: 'makeIncident',
    summary: 'Write down a breach; whatever its risk, it is kept.',
    answer: INCIDENT_ANSWER,
    method: 'post',
    path: '/v1/incidents',
    verb: 'incidents.write',
    body: {
      props: { site: 40, detected_at: INSTANT, incident: incidentSchema },
      required: ['site', 'detected_at', 'incident'],
    },
    async handle({ actor, body: { site, detected_at, incident: content }, now }) {
      requireSite(actor, site)
      const at = new Date(now).toISOString()
      if (Number.isNaN(Date.parse(detected_at)) || detected_at > at)
        throw wrongField('detected_at', detected_at, 'expected.detected')
      const incident = randomUUID()
      const detail = { risk: content.risk, detected_at }
      await audit.record({ at, actor: actor.id, action: 'incident.make', site, about: incident, detail })
      const text = JSON.stringify(content)
      const row = { incident, site, detected_at, content: text, made_at: at, made_by: actor.id, changed_at: at }
      await records
        .insertInto('incidents')
        .values({ ...row, closed_at: null })
        .onConflict((conflict) => conflict.column('incident').doNothing())
        .execute()
      return { status: 201, json: shown({ ...row, closed_at: null }) }
    },
  })

  const change = operation({
    id: 'changeIncident',
    summary: 'Write down more of a breach, or close it.',
    answer: INCIDENT_ANSWER,
    method: 'put',
    path: '/v1/incidents/{incident}',
    verb: 'incidents.write',
    body: { props: { incident: incidentSchema, closed: true }, required: ['incident'] },
    async handle({ actor, params: { incident = '' }, body: { incident: content, closed = false }, now }) {
      const row = await seen(actor, incident)
      const at = new Date(now).toISOString()
      const detail = { risk: content.risk, closed }
      await audit.record({ at, actor: actor.id, action: 'incident.change', site: row.site, about: incident, detail })
      const changed = { content: JSON.stringify(content), changed_at: at, closed_at: closed ? at : null }
      await records.updateTable('incidents').set(changed).where('incident', '=', incident).execute()
      return { json: shown({ ...row, ...changed }) }
    },
  })

  const report = operation({
    id: 'exportIncident',
    summary: 'The report of a breach in four sections, in Thai and English.',
    method: 'get',
    path: '/v1/incidents/{incident}/report',
    verb: 'incidents.read',
    async handle({ actor, params: { incident = '' } }) {
      const { content, detected_at: detectedAt, site } = await seen(actor, incident)
      const text = reportOf(JSON.parse(content) as Incident, { detectedAt, site })
      return { stream: { type: 'text/plain; charset=utf-8', name: `incident-${incident}.txt`, parts: one(text) } }
    },
  })
  return [list, make, change, report]
}

async function* one(text: string): AsyncGenerator<string> {
  yield text
}

function shown({ content, ...row }: IncidentTable) {
  return { ...row, clocks: clocksOf(row.detected_at), content: JSON.parse(content) as Incident }
}
