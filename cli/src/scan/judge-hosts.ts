import type { Matcher } from '../../../catalogue/src/match/create-matcher.ts'
import type { RuledService } from '../../../catalogue/src/mark/judgement.ts'
import { ownerOf, requestsOf } from './identify.ts'
import type { PageObservation, Pass } from './observation.ts'
import type { Finding, ReportHost } from './report.ts'
import { hostOf, siteOf } from './site-of.ts'

interface Row {
  readonly types: Set<string>
  readonly passes: Set<Pass>
  readonly pages: Set<string>
  readonly through: Set<string>
}

/** Hosts of other sites of which the catalogue knows nothing. */
export function unknownHosts(
  observations: readonly PageObservation[],
  matcher: Matcher<RuledService>,
): readonly ReportHost[] {
  const rows = new Map<string, Row>()
  for (const seen of observations) {
    const own = new Set([seen.url, seen.landed].map((url) => siteOf(hostOf(url))))
    for (const { url, type, initiator } of requestsOf(seen)) {
      const host = hostOf(url)
      if (!host || own.has(siteOf(host)) || ownerOf(url, seen.landed, matcher)) continue
      const row = rows.get(host) ?? { types: new Set(), passes: new Set(), pages: new Set(), through: new Set() }
      row.types.add(type)
      row.passes.add(seen.pass)
      row.pages.add(seen.url)
      const through = initiator?.by.map((one) => ownerOf(one, seen.landed, matcher)).find(Boolean)
      if (through) row.through.add(through.id)
      rows.set(host, row)
    }
  }
  return [...rows]
    .map(([host, { types, passes, pages, through }]) => ({
      host,
      types: [...types],
      passes: [...passes],
      pages: [...pages],
      through: [...through],
    }))
    .toSorted((one, other) => (one.host < other.host ? -1 : 1))
}

/** Those that no service which is known has brought in. */
export function judgeHosts(hosts: readonly ReportHost[]): Finding[] {
  return hosts
    .filter(({ through }) => !through.length)
    .map(({ host, types, pages }) => ({
      key: `unknown:${host}`,
      rule: 'unknown',
      level: 'warning',
      subject: host,
      pages,
      places: [],
      evidence: types,
    }))
}
