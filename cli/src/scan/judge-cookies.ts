import { daysIn } from '../../../catalogue/src/declare/declare-service.ts'
import type { ServiceInput } from '../../../src/config/config-schema.ts'
import type { Finding, ReportCookie } from './report.ts'

/** Thirteen months: how long a choice may hold by the usual guidance, and a cookie with it. */
const LONGEST = 396
/** Clocks, and months of 31 days. */
const SLACK = 1.05

/** Cookies that stay too long, and those that travel without encryption. `isSecure`: the site has https. */
export function judgeCookies(
  rows: readonly ReportCookie[],
  declared: ReadonlyMap<string, ServiceInput>,
  isSecure: boolean,
): Finding[] {
  return rows.flatMap((row) => [...judgeLifetime(row, declared), ...(isSecure ? judgeSecurity(row) : [])])
}

function judgeLifetime(row: ReportCookie, declared: ReadonlyMap<string, ServiceInput>): Finding[] {
  const { name, days, service } = row
  const retention = service === undefined ? undefined : declared.get(service)?.retention
  const allowed = typeof retention === 'string' && /^P\d/.test(retention) ? daysIn(retention) : undefined
  if (allowed !== undefined && days > allowed * SLACK) {
    return [about(row, 'longer', { days: Math.round(days), allowed, key: `longer:${name}` })]
  }
  if (allowed !== undefined || days <= LONGEST) return []
  return [about(row, 'lifetime', { days: Math.round(days), allowed: LONGEST, key: `lifetime:${name}` })]
}

function judgeSecurity(row: ReportCookie): Finding[] {
  return row.party === 'first' && !row.secure ? [about(row, 'insecure', { key: `insecure:${row.name}` })] : []
}

function about(
  { name, service, from }: ReportCookie,
  rule: Finding['rule'],
  rest: Partial<Finding> & { readonly key: string },
): Finding {
  return {
    rule,
    level: 'warning',
    subject: name,
    ...(service !== undefined && { name: service }),
    pages: [],
    places: [],
    evidence: from === undefined ? [] : [from],
    ...rest,
  }
}
