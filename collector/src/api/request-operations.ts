import { randomUUID } from 'node:crypto'
import { maySee } from '../access/roles.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import {
  dueOf,
  mayBecome,
  REQUEST_ACTORS,
  REQUEST_CLOCKS,
  REQUEST_KINDS,
  REQUEST_STATES,
} from '../duties/rights-request.ts'
import type { RequestState } from '../duties/rights-request.ts'
import type { Records } from '../records/records.ts'
import type { Sites } from '../sites/sites.ts'
import { REQUEST_ANSWER, REQUESTS_ANSWER } from './duty-answers.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { PSEUDONYM } from './receipt-operations.ts'
import { requireSite } from './scope.ts'
import { Refusal, wrongField } from './refusal.ts'

export interface RequestPorts {
  readonly records: Records
  readonly sites: Pick<Sites, 'find'>
  readonly audit: Pick<AuditTrail, 'record'>
  /** Sends a request on to its controller now; resolved with whether it was taken. */
  readonly forward: (request: string) => Promise<boolean>
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/
const MOST = 500

/** What visitors have asked for, when it is due, and what became of it. */
export function requestOperations({ records, sites, audit, forward }: RequestPorts): Operation[] {
  const list = operation({
    id: 'listRequests',
    summary: 'What visitors have asked for, the next due first.',
    answer: REQUESTS_ANSWER,
    method: 'get',
    path: '/v1/requests',
    verb: 'requests.read',
    query: { props: { state: REQUEST_STATES } },
    async handle({ actor, query: { state } }) {
      const all = records.selectFrom('requests').selectAll().orderBy('due_at').limit(MOST)
      const rows = await (state ? all.where('state', '=', state) : all).execute()
      return { json: { requests: rows.filter(({ site }) => maySee(actor, site)) } }
    },
  })

  const make = operation({
    id: 'makeRequest',
    summary:
      'Write down what a visitor has asked for. On a site that is handled for a controller it is forwarded at once.',
    answer: REQUEST_ANSWER,
    method: 'post',
    path: '/v1/requests',
    verb: 'requests.write',
    body: {
      props: {
        site: 40,
        kind: REQUEST_KINDS,
        principal: { any: [PSEUDONYM, ['']] },
        actor: REQUEST_ACTORS,
        clock: REQUEST_CLOCKS,
        received_at: INSTANT,
        note: 2000,
      },
      required: ['site', 'kind', 'principal', 'actor', 'clock', 'note'],
    },
    async handle({ actor, body, now }) {
      requireSite(actor, body.site)
      const at = new Date(now).toISOString()
      const { received_at = at, ...asked } = body
      if (Number.isNaN(Date.parse(received_at)) || received_at > at)
        throw wrongField('received_at', received_at, 'expected.received')
      const request = randomUUID()
      const row = { request, ...asked, received_at, due_at: dueOf(received_at), state: 'open' }
      const detail = { kind: body.kind, clock: body.clock, actor: body.actor }
      await audit.record({ at, actor: actor.id, action: 'request.make', site: body.site, about: request, detail })
      await records
        .insertInto('requests')
        .values({ ...row, reason: null, handled_at: null, handled_by: null })
        .onConflict((conflict) => conflict.column('request').doNothing())
        .execute()
      await forward(request)
      return { status: 201, json: await find(records, request) }
    },
  })

  return [list, make, handleOperation({ records, sites, audit })]
}

function handleOperation({ records, sites, audit }: Omit<RequestPorts, 'forward'>): Operation {
  return operation({
    id: 'handleRequest',
    summary: 'Say what became of a request. A refusal needs a reason; a processor may only forward.',
    answer: REQUEST_ANSWER,
    method: 'put',
    path: '/v1/requests/{request}',
    verb: 'requests.write',
    body: { props: { state: REQUEST_STATES, reason: 2000 }, required: ['state'] },
    async handle({ actor, params: { request = '' }, body: { state, reason = '' }, now }) {
      const row = await find(records, request)
      if (!row || !maySee(actor, row.site)) throw new Refusal(404, 'refused.noRequest')
      const role = (await sites.find(row.site))?.role ?? 'controller'
      const why = mayBecome(state, { role, from: row.state as RequestState, reason })
      if (why) throw new Refusal(state === 'refused' && !reason.trim() ? 422 : 409, why.key, { values: why.values })
      const at = new Date(now).toISOString()
      const detail = { state, reason }
      await audit.record({ at, actor: actor.id, action: 'request.handle', site: row.site, about: request, detail })
      await records
        .updateTable('requests')
        .set({ state, reason: reason || null, handled_at: at, handled_by: actor.id })
        .where('request', '=', request)
        .where('state', '=', 'open')
        .execute()
      return { json: await find(records, request) }
    },
  })
}

function find(records: Records, request: string) {
  return records.selectFrom('requests').selectAll().where('request', '=', request).executeTakeFirst()
}
