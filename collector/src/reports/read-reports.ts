import { isIP } from 'node:net'
import type { WordedFault } from '../../../src/model/word-fault.ts'

/** What a browser says that a page has asked for against a policy; nothing of who looked at it. */
export interface Violation {
  /** Of the page: `https://www.example.co.th`. */
  readonly origin: string
  readonly kind: ReportKind
  /** A host, or `inline`, `eval`, `wasm-eval`, `data`, `blob`; `(address)` for a host without a name. */
  readonly host: string
  readonly directive: string
}

/** Whether the policy held it back, or only reports that it happened. */
export const REPORT_KINDS = ['csp-enforce', 'csp-report'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** The violations in a body, or what is wrong with it. */
export type ReadReports = { readonly violations: readonly Violation[] } | { readonly faults: readonly WordedFault[] }

/** Most reports in one body: browsers send some dozens at most. */
const MOST_REPORTS = 200

const KEYWORDS: readonly string[] = ['inline', 'eval', 'wasm-eval', 'data', 'blob']

/** What may be counted as a directive: names of Content-Security-Policy Level 3, whatever a sender writes. */
const DIRECTIVES = new Set(
  [
    'child',
    'connect',
    'default',
    'font',
    'frame',
    'img',
    'manifest',
    'media',
    'object',
    'prefetch',
    'script',
    'style',
    'worker',
  ]
    .map((name) => `${name}-src`)
    .concat('script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr', 'fenced-frame-src')
    .concat('base-uri', 'form-action', 'frame-ancestors', 'navigate-to', 'sandbox', 'trusted-types')
    .concat('require-trusted-types-for', 'plugin-types', 'webrtc'),
)

/** Reads a body of the Reporting API, `application/reports+json`: a list. Reports of other things are passed over. */
export function readNewReports(value: unknown): ReadReports {
  if (!Array.isArray(value)) return wrong('', value, 'a list of reports (Reporting API)')
  if (value.length > MOST_REPORTS) return wrong('', `${value.length} reports`, `${MOST_REPORTS} at most`)
  const violations: Violation[] = []
  for (const [at, report] of value.entries()) {
    if (!isObject(report) || typeof report.type !== 'string') return wrong(`[${at}]`, report, 'a report with a type')
    if (report.type !== 'csp-violation') continue
    const { body, url } = report
    if (!isObject(body)) return wrong(`[${at}].body`, body, 'the body of a csp-violation')
    const { documentURL, blockedURL, effectiveDirective, disposition } = body
    violations.push(
      ...violation({ page: documentURL ?? url, blocked: blockedURL, directive: effectiveDirective, disposition }),
    )
  }
  return { violations }
}

/** Reads a body of `report-uri`, `application/csp-report`, which Firefox and Safari send: one report. */
export function readOldReport(value: unknown): ReadReports {
  const report = isObject(value) ? value['csp-report'] : undefined
  if (!isObject(report)) return wrong('csp-report', report, 'an object: the report of a Content-Security-Policy')
  const { 'document-uri': page, 'blocked-uri': blocked, disposition } = report
  const directive = report['effective-directive'] ?? report['violated-directive']
  return { violations: violation({ page, blocked, directive, disposition }) }
}

function violation(given: {
  readonly page: unknown
  readonly blocked: unknown
  readonly directive: unknown
  readonly disposition: unknown
}): Violation[] {
  const page = addressOf(given.page)
  const host = hostOf(given.blocked)
  // What the page asks of its own host is no leak.
  if (!page || host === undefined || host === page.hostname) return []
  // An older browser writes the whole directive.
  const directive = typeof given.directive === 'string' ? given.directive.slice(0, 60).split(' ')[0]! : ''
  return [
    {
      origin: page.origin,
      kind: given.disposition === 'enforce' ? 'csp-enforce' : 'csp-report',
      host,
      directive: DIRECTIVES.has(directive) ? directive : '(other)',
    },
  ]
}

/** The host of what was asked for, without path and query; undefined where it says nothing of a page: an extension of the visitor's. */
function hostOf(blocked: unknown): string | undefined {
  if (typeof blocked !== 'string') return undefined
  const keyword = blocked.slice(0, 20).split(':')[0]!.toLowerCase()
  if (KEYWORDS.includes(keyword)) return keyword
  const address = addressOf(blocked)
  if (!address || !/^(https?|wss?):$/.test(address.protocol)) return undefined
  const { hostname } = address
  // It may be of the visitor's own network.
  if (isIP(hostname) || hostname.startsWith('[')) return '(address)'
  return hostname.length <= 253 ? hostname : undefined
}

function addressOf(text: unknown): URL | undefined {
  return typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(path: string, found: unknown, expected: string): ReadReports {
  return { faults: [{ path, found: nameOf(found).slice(0, 60), expected }] }
}

function nameOf(found: unknown): string {
  if (typeof found === 'string') return found
  if (found === null) return 'null'
  return Array.isArray(found) ? 'a list' : typeof found
}
