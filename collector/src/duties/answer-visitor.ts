import { randomUUID } from 'node:crypto'
import { shown } from '../api/receipt-operations.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import { AUDIT_SITE } from '../ledger/audit-site.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Records } from '../records/records.ts'
import type { Sites } from '../sites/sites.ts'
import { dueOf } from './rights-request.ts'

/** What a visitor is told of what they have asked for. */
export interface AskedFor {
  readonly request: string
  readonly site: string
  readonly kind: string
  readonly due_at: string
  readonly state: string
}

/** Answers visitors who have proved that a pseudonym is theirs. */
export interface AnswerVisitor {
  /** The receipts of the pseudonym; what is of a site that is handled for a controller is asked of that controller. */
  access(
    principal: string,
    now: number,
  ): Promise<{
    readonly principal: string
    readonly receipts: readonly object[]
    readonly requests: readonly AskedFor[]
  }>
  /** Writes down one request a site; one that is open already stays. */
  erasure(principal: string, now: number): Promise<readonly AskedFor[]>
}

export interface VisitorPorts {
  readonly ledger: Pick<Ledger, 'ofPrincipal'>
  readonly records: Records
  readonly sites: Pick<Sites, 'find'>
  readonly audit: Pick<AuditTrail, 'record'>
  /** Sends a request on to its controller now. */
  readonly forward: (request: string) => Promise<boolean>
}

export function createAnswerVisitor({ ledger, records, sites, audit, forward }: VisitorPorts): AnswerVisitor {
  const requests = () => records.selectFrom('requests').select(['request', 'site', 'kind', 'due_at', 'state'])

  async function ask(site: string, kind: 'access' | 'erasure', principal: string, now: number): Promise<AskedFor> {
    const open = await requests()
      .where('site', '=', site)
      .where('kind', '=', kind)
      .where('principal', '=', principal)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (open) return open
    const [request, at] = [randomUUID(), new Date(now).toISOString()]
    const detail = { kind, clock: 'request', actor: 'self' }
    await audit.record({ at, actor: 'visitor', action: 'request.make', site, about: request, detail })
    const row = { request, site, kind, principal, actor: 'self', clock: 'request', received_at: at, due_at: dueOf(at) }
    const note = 'Asked for by the visitor, who proved with the key of their device that the pseudonym is theirs.'
    await records
      .insertInto('requests')
      .values({ ...row, state: 'open', reason: null, note, handled_at: null, handled_by: null })
      .onConflict((conflict) => conflict.column('request').doNothing())
      .execute()
    await forward(request)
    return (await requests().where('request', '=', request).executeTakeFirst())!
  }

  async function receiptsOf(principal: string) {
    return (await ledger.ofPrincipal(principal)).filter(({ site }) => site !== AUDIT_SITE)
  }

  return {
    async access(principal, now) {
      const rows = await receiptsOf(principal)
      const ofSites = [...new Set(rows.map(({ site }) => site))]
      const roles = await Promise.all(ofSites.map(async (site) => (await sites.find(site))?.role ?? 'controller'))
      // A processor answers nobody, and forwards what it is asked (PDPA s.40).
      const isAnswered = (site: string) => roles[ofSites.indexOf(site)] === 'controller'
      const forwarded = []
      for (const site of ofSites) if (!isAnswered(site)) forwarded.push(await ask(site, 'access', principal, now))
      const receipts = rows.filter(({ site }) => isAnswered(site)).map(shown)
      const detail = { receipts: receipts.length }
      const at = new Date(now).toISOString()
      await audit.record({ at, actor: 'visitor', action: 'receipts.read', site: '', about: principal, detail })
      return { principal, receipts, requests: forwarded }
    },
    async erasure(principal, now) {
      const asked = []
      for (const site of new Set((await receiptsOf(principal)).map((row) => row.site)))
        asked.push(await ask(site, 'erasure', principal, now))
      return asked
    },
  }
}
