import type { Matchable, Matcher } from '../../../catalogue/src/match/create-matcher.ts'

/** What browsers report of one host: how often, on which pages, and by which directives it was held back. */
export interface ReportedHost {
  readonly host: string
  /** Id of the service; undefined where the catalogue does not know the address. */
  readonly service: string | undefined
  readonly count: number
  /** Paths of pages, each once; at most 20. */
  readonly pages: readonly string[]
  readonly directives: readonly string[]
}

interface Violation {
  readonly blocked: string
  readonly page: string
  readonly directive: string
}

const MOST_PAGES = 20

/**
 * Reads reports of a Content-Security-Policy: bodies of the Reporting API (`application/reports+json`) and of `report-uri`
 * (`application/csp-report`), one in a line, a list, or a log with one JSON text in each line. What is none is passed over.
 */
export function readReports<S extends Matchable>(text: string, matcher: Matcher<S>): ReportedHost[] {
  const found = new Map<
    string,
    { service: string | undefined; count: number; pages: Set<string>; directives: Set<string> }
  >()
  for (const { blocked, page, directive } of violationsIn(text)) {
    const host = /^(?:https?|wss?):\/\/([^/?#]+)/i.exec(blocked)?.[1]?.toLowerCase()
    // `inline`, `eval` and `data` are the page's own, and its host is no leak.
    if (!host || host === /^https?:\/\/([^/?#]+)/i.exec(page)?.[1]?.toLowerCase()) continue
    const service = matcher.request(blocked)?.id
    const key = `${service ?? ''} ${host}`
    const entry = found.get(key) ?? { service, count: 0, pages: new Set(), directives: new Set() }
    entry.count++
    if (entry.pages.size < MOST_PAGES)
      entry.pages.add(page.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '') || '/')
    if (directive) entry.directives.add(directive)
    found.set(key, entry)
  }
  return [...found]
    .map(([key, { service, count, pages, directives }]) => ({
      host: key.slice(key.indexOf(' ') + 1),
      service,
      count,
      pages: [...pages],
      directives: [...directives],
    }))
    .toSorted((one, other) => other.count - one.count || (one.host < other.host ? -1 : 1))
}

function violationsIn(text: string): Violation[] {
  const whole = parse(text)
  const bodies = whole === undefined ? text.split('\n').flatMap((line) => parse(line) ?? []) : [whole].flat()
  return bodies.flat().flatMap(readBody)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readBody(body: unknown): Violation[] {
  if (typeof body !== 'object' || body === null) return []
  const { type, 'csp-report': older, body: newer, url } = body as { readonly [key: string]: unknown }
  if (isRecord(older))
    return violation(
      older['blocked-uri'],
      older['document-uri'],
      older['effective-directive'] ?? older['violated-directive'],
    )
  if (type === 'csp-violation' && isRecord(newer))
    return violation(newer['blockedURL'], newer['documentURL'] ?? url, newer['effectiveDirective'])
  return []
}

function violation(blocked: unknown, page: unknown, directive: unknown): Violation[] {
  if (typeof blocked !== 'string') return []
  const name = typeof directive === 'string' ? directive.split(' ')[0]! : ''
  return [{ blocked, page: typeof page === 'string' ? page : '', directive: name }]
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null
}
