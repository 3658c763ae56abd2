import type { Matcher } from '../../../catalogue/src/match/create-matcher.ts'
import type { RuledService } from '../../../catalogue/src/mark/judgement.ts'
import { ownerOf } from './identify.ts'
import type { Evidence } from './identify.ts'
import type { CookieWrite, PageObservation, SeenCookie } from './observation.ts'
import type { ReportCookie } from './report.ts'
import { hostOf, siteOf } from './site-of.ts'

/** One row for each cookie of a scan, and what each says of a service. */
export interface CookieTable {
  readonly rows: readonly ReportCookie[]
  readonly evidence: readonly Evidence[]
}

type Row = { -readonly [K in keyof ReportCookie]: ReportCookie[K] }

/**
 * Puts the cookies of all visits together. Several services may use one name: whose script has set it comes first, then
 * who was seen by other signs, then what the catalogue names first.
 */
export function tellCookies(
  observations: readonly PageObservation[],
  matcher: Matcher<RuledService>,
  known: ReadonlySet<string>,
): CookieTable {
  const rows = new Map<string, Row>()
  const evidence: Evidence[] = []
  const writers = writersOf(observations)
  for (const seen of observations) {
    for (const cookie of seen.cookies) {
      const write = writers.get(cookie.name)
      const service = ownerOfCookie(cookie, write, seen, matcher, known)
      const party = isOwn(cookie, seen) ? 'first' : 'third'
      addRow(rows, cookie, { seen, party, write: write?.from, service: service?.id })
      const isWritten = seen.writes.some(({ name }) => name === cookie.name)
      // What a provider keeps on its own domain no site can delete: only what is set anew is a sign of it.
      if (service) {
        const isEffect = party === 'first' || isWritten
        evidence.push({ service, seen, isEffect, what: `cookie ${cookie.name}`, ...(write && { writer: write }) })
      }
    }
  }
  return { rows: [...rows.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1)), evidence }
}

function addRow(
  rows: Map<string, Row>,
  cookie: SeenCookie,
  {
    seen,
    party,
    write,
    service,
  }: { seen: PageObservation; party: 'first' | 'third'; write: string | undefined; service: string | undefined },
): void {
  const { name, domain, days, secure, httpOnly, sameSite } = cookie
  const key = `${name}\n${domain}`
  const row = rows.get(key)
  if (row) {
    row.days = Math.max(row.days, days)
    if (!row.passes.includes(seen.pass)) row.passes = [...row.passes, seen.pass]
    return
  }
  rows.set(key, {
    name,
    domain,
    party,
    ...(service !== undefined && { service }),
    days,
    secure,
    httpOnly,
    sameSite,
    passes: [seen.pass],
    ...(write !== undefined && { from: write }),
  })
}

interface Write extends CookieWrite {
  readonly on: PageObservation
}

function writersOf(observations: readonly PageObservation[]): Map<string, Write> {
  const found = new Map<string, Write>()
  for (const on of observations) {
    for (const write of on.writes) if (!found.has(write.name) && write.from) found.set(write.name, { ...write, on })
  }
  return found
}

function ownerOfCookie(
  { name }: SeenCookie,
  write: Write | undefined,
  seen: PageObservation,
  matcher: Matcher<RuledService>,
  known: ReadonlySet<string>,
): RuledService | undefined {
  const named = matcher.cookie(name)
  const writer = write && write.from !== write.on.landed ? ownerOf(write.from, seen.landed, matcher) : undefined
  const own = writer && named.find(({ id }) => id === writer.id)
  if (own) return own
  const found = named.find(({ id }) => known.has(id)) ?? named[0]
  return found ?? writer
}

function isOwn({ domain }: SeenCookie, { landed }: PageObservation): boolean {
  return siteOf(domain.replace(/^\./, '')) === siteOf(hostOf(landed))
}
