import type { AuditTrail } from '../audit/audit-trail.ts'
import type { Records } from '../records/records.ts'
import type { Sites } from '../sites/sites.ts'

export interface ForwardPorts {
  readonly records: Records
  readonly sites: Pick<Sites, 'list' | 'find'>
  readonly audit: Pick<AuditTrail, 'record'>
  readonly now: () => number
  /** Sends JSON to an address; resolved with whether it was taken (2xx). Default: fetch, for ten seconds at most. */
  readonly post?: (address: string, body: object) => Promise<boolean>
}

/** Sends what visitors have asked a processor for on to its controller; answers nobody (PDPA s.40, T28). */
export interface Forwarder {
  /** One request; `false` where it is not to be forwarded by itself, or was not taken: it is tried again. */
  forward(request: string): Promise<boolean>
  /** All that wait. */
  all(): Promise<void>
}

export function createForwarder({ records, sites, audit, now, post = postJson }: ForwardPorts): Forwarder {
  async function forward(request: string): Promise<boolean> {
    const row = await records
      .selectFrom('requests')
      .selectAll()
      .where('request', '=', request)
      .where('state', '=', 'open')
      .executeTakeFirst()
    const site = row && (await sites.find(row.site))
    // A controller that has only an address of mail is written to by a person, who then says so.
    if (!row || site?.role !== 'processor' || !site.controller?.startsWith('https:')) return false
    const { reason: _reason, handled_at: _at, handled_by: _by, state: _state, ...sent } = row
    if (!(await post(site.controller, { event: 'request.forwarded', ...sent }))) return false
    const at = new Date(now()).toISOString()
    const detail = { state: 'forwarded', to: site.controller }
    await audit.record({ at, actor: 'collector', action: 'request.handle', site: row.site, about: request, detail })
    await records
      .updateTable('requests')
      .set({ state: 'forwarded', handled_at: at, handled_by: 'collector' })
      .where('request', '=', request)
      .where('state', '=', 'open')
      .execute()
    return true
  }
  return {
    forward,
    async all() {
      const own = (await sites.list()).filter(({ role }) => role === 'processor').map(({ site }) => site)
      if (own.length === 0) return
      const rows = await records
        .selectFrom('requests')
        .select('request')
        .where('state', '=', 'open')
        .where('site', 'in', own)
        .execute()
      for (const { request } of rows) await forward(request)
    },
  }
}

const PATIENCE = 10_000

async function postJson(address: string, body: object): Promise<boolean> {
  const headers = { 'content-type': 'application/json' }
  const signal = AbortSignal.timeout(PATIENCE)
  const init = { method: 'POST', headers, body: JSON.stringify(body), redirect: 'error', signal } as const
  return fetch(address, init).then(
    ({ ok }) => ok,
    () => false,
  )
}
