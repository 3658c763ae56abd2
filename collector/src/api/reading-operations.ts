import { maySee } from '../access/roles.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import { COUNT_KEYS } from '../counts/counts.ts'
import type { CountKey, Counts } from '../counts/counts.ts'
import { AUDIT_SITE } from '../ledger/audit-site.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { daysOf } from './days.ts'
import { AUDIT_ANSWER, COUNTS_ANSWER, LOGS_ANSWER } from './answers.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { requireAllSites, requireSite } from './scope.ts'
import { wrongField } from './refusal.ts'

export interface ReadingPorts {
  readonly ledger: Pick<Ledger, 'heads'>
  readonly counts: Counts
  readonly audit: AuditTrail
}

const MOST_ENTRIES = 200

/** Rates, logs and the audit trail: nothing of a single visitor. */
export function readingOperations({ ledger, counts, audit }: ReadingPorts): Operation[] {
  const rates = operation({
    id: 'readCounts',
    summary: 'How many receipts, told apart by what is asked for. Counted when they came: nobody is followed.',
    answer: COUNTS_ANSWER,
    method: 'get',
    path: '/v1/counts',
    verb: 'counts.read',
    query: { props: { site: 40, from: 10, to: 10, by: 100 }, required: ['site'] },
    async handle({ actor, query: { site = '', from, to, by = 'day' }, now }) {
      requireSite(actor, site)
      const days = daysOf({ from, to }, now)
      const keys = by.split(',')
      const wrong = keys.find((key) => !COUNT_KEYS.includes(key as CountKey))
      if (wrong !== undefined) throw wrongField('by', wrong, 'expected.countKeys', { keys: COUNT_KEYS.join(', ') })
      const rows = await counts.read({ site, ...days, by: [...new Set(keys as CountKey[])] })
      return { json: { site, ...days, by: keys, counts: rows } }
    },
  })
  const logs = operation({
    id: 'listLogs',
    summary: 'The logs of the sites, with their signed states.',
    answer: LOGS_ANSWER,
    method: 'get',
    path: '/v1/logs',
    verb: 'logs.read',
    handle: async ({ actor }) => ({
      json: { logs: (await ledger.heads()).filter(({ site }) => site !== AUDIT_SITE && maySee(actor, site)) },
    }),
  })
  const trail = operation({
    id: 'readAudit',
    summary: 'What was done in the collector, the newest first. `next` is the cursor of the page after.',
    answer: AUDIT_ANSWER,
    method: 'get',
    path: '/v1/audit',
    verb: 'audit.read',
    query: { props: { before: 24, most: 3 } },
    async handle({ actor, query: { before, most = '50' } }) {
      requireAllSites(actor)
      const [, period, seq] = /^(\d{4}-\d\d)\.(\d{1,15})$/.exec(before ?? '') ?? []
      if (before !== undefined && !period) throw wrongField('before', before, 'expected.cursor')
      const count = Number(most)
      if (!(count >= 1 && count <= MOST_ENTRIES))
        throw wrongField('most', most, 'expected.number', { most: MOST_ENTRIES })
      const entries = await audit.read(period ? { period, seq: Number(seq) } : undefined, count)
      const last = entries.at(-1)
      return { json: { entries, next: last && entries.length === count ? `${last.period}.${last.seq}` : null } }
    },
  })
  return [rates, logs, trail]
}
