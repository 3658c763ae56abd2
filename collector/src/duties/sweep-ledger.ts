import type { AuditTrail } from '../audit/audit-trail.ts'
import { AUDIT_SITE } from '../ledger/audit-site.ts'
import type { Ledger, LogHead } from '../ledger/ledger.ts'
import { dayOf, firstKept } from '../ledger/period.ts'
import type { CollectorOptions } from '../options.ts'
import type { Site } from '../sites/sites.ts'

/** What a sweep works on, and who has asked for it: `collector` or `command`. */
export interface SweepPorts {
  readonly ledger: Pick<Ledger, 'heads' | 'drop'>
  readonly audit: Pick<AuditTrail, 'record'>
  readonly actor: string
}

export interface SweepClock {
  readonly sites: readonly Site[]
  readonly options: Pick<CollectorOptions, 'retention' | 'auditRetention'>
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** Days that the entries of a log are kept: its site's own, the audit trail's, or the collector's. */
function retentionOf(log: string, { sites, options }: Omit<SweepClock, 'at'>): number {
  if (log === AUDIT_SITE) return options.auditRetention
  return sites.find(({ site }) => site === log)?.retention ?? options.retention
}

/** The months whose time is over and that are still there; a legal hold may keep some of them. */
export function endedMonths(heads: readonly LogHead[], clock: SweepClock): LogHead[] {
  return heads.filter(
    ({ site, period, droppedAt }) => !droppedAt && period < firstKept(clock.at, retentionOf(site, clock)),
  )
}

/** Deletes the months whose time is over, each site by its own clock; gives those that went. The audit trail has each. */
export async function sweepLedger({ ledger, audit, actor }: SweepPorts, clock: SweepClock): Promise<LogHead[]> {
  const sites = new Set(endedMonths(await ledger.heads(), clock).map(({ site }) => site))
  const dropped: LogHead[] = []
  for (const site of sites) {
    const before = firstKept(clock.at, retentionOf(site, clock))
    dropped.push(...(await ledger.drop(before, { at: clock.at, today: dayOf(clock.at), site })))
  }
  for (const { site, period, size } of dropped)
    await audit.record({
      at: clock.at,
      actor,
      action: 'months.drop',
      site,
      about: period,
      detail: { entries: size - 1 },
    })
  return dropped
}
