import { createAuditTrail } from './audit/audit-trail.ts'
import { createForwarder } from './duties/forward-requests.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Records } from './records/records.ts'
import { createSites } from './sites/sites.ts'

/** How often what waits for a controller is sent again, in milliseconds: within a minute it is there. */
const INTERVAL = 20_000

/** Forwards the requests of visitors that a controller has not taken yet. */
export function forwardOften(ledger: Ledger, records: Records, report: (error: Error) => void): NodeJS.Timeout {
  const ports = { records, sites: createSites(records), audit: createAuditTrail(ledger), now: Date.now }
  const forwarder = createForwarder(ports)
  let isAtIt = false
  return setInterval(() => {
    if (isAtIt) return
    isAtIt = true
    void forwarder
      .all()
      .catch((error: unknown) => report(error as Error))
      .finally(() => (isAtIt = false))
  }, INTERVAL)
}
