import { incidentSchema } from '../duties/incident.ts'
import { activitySchema } from '../duties/processing-record.ts'
import { REQUEST_ACTORS, REQUEST_CLOCKS, REQUEST_KINDS, REQUEST_STATES } from '../duties/rights-request.ts'

/* What the operations of an operator's duties answer. */

const INSTANT = 30
const LATER = { any: [INSTANT, null] } as const

export const REQUEST_ANSWER = {
  props: {
    request: 36,
    site: 40,
    kind: REQUEST_KINDS,
    principal: 70,
    actor: REQUEST_ACTORS,
    clock: REQUEST_CLOCKS,
    received_at: INSTANT,
    due_at: INSTANT,
    state: REQUEST_STATES,
    reason: { any: [2000, null] },
    note: 2000,
    handled_at: LATER,
    handled_by: { any: [100, null] },
  },
  required: ['request', 'site', 'kind', 'principal', 'actor', 'clock', 'received_at', 'due_at', 'state', 'note'],
} as const
export const REQUESTS_ANSWER = {
  props: { requests: { each: REQUEST_ANSWER, most: 500 } },
  required: ['requests'],
} as const

const DUE = { props: { utc: INSTANT, bangkok: 16 }, required: ['utc', 'bangkok'] } as const
export const INCIDENT_ANSWER = {
  props: {
    incident: 36,
    site: 40,
    detected_at: INSTANT,
    made_at: INSTANT,
    made_by: 100,
    changed_at: INSTANT,
    closed_at: LATER,
    clocks: { props: { controller: DUE, office: DUE }, required: ['controller', 'office'] },
    content: incidentSchema,
  },
  required: ['incident', 'site', 'detected_at', 'made_at', 'made_by', 'changed_at', 'clocks', 'content'],
} as const
export const INCIDENTS_ANSWER = {
  props: { incidents: { each: INCIDENT_ANSWER, most: 500 } },
  required: ['incidents'],
} as const

export const ACTIVITY_ANSWER = {
  props: { activity: 80, ...activitySchema.props },
  required: ['activity', ...activitySchema.required],
} as const
