import { AUDIT_SITE } from '../ledger/audit-site.ts'
import type { LogHead } from '../ledger/ledger.ts'

/** What a ledger holds, from the heads of its logs: no receipt is read. */
export interface LedgerStats {
  /** Receipts that were stored, those that have been erased or whose month has gone among them. */
  readonly receipts: number
  /** Months that are there. */
  readonly months: number
  /** Months that have gone because their time was over. */
  readonly dropped: number
  readonly sites: readonly SiteStats[]
}

export interface SiteStats {
  readonly site: string
  readonly receipts: number
  readonly months: number
  /** The newest month, `2026-11`. */
  readonly newest: string
}

/** The audit trail is not counted: its entries are no receipts. */
export function ledgerStats(heads: readonly LogHead[]): LedgerStats {
  const sites = new Map<string, SiteStats>()
  let [receipts, months, dropped] = [0, 0, 0]
  for (const { site, period, size, droppedAt } of heads) {
    if (site === AUDIT_SITE) continue
    // The first leaf opens the log and is no receipt.
    const own = size - 1
    receipts += own
    if (droppedAt === undefined) months++
    else dropped++
    const known = sites.get(site) ?? { site, receipts: 0, months: 0, newest: period }
    sites.set(site, {
      site,
      receipts: known.receipts + own,
      months: known.months + (droppedAt === undefined ? 1 : 0),
      newest: period > known.newest ? period : known.newest,
    })
  }
  return { receipts, months, dropped, sites: [...sites.values()] }
}
