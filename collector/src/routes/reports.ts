import type { Context, Handler } from 'hono'
import { toResponse } from '../answer.ts'
import { corsHeaders } from '../cross-origin.ts'
import type { Admission } from '../limits/admission.ts'
import { problem } from '../problem.ts'
import { readBody } from '../read-body.ts'
import { readNewReports, readOldReport } from '../reports/read-reports.ts'
import type { ReportCounts } from '../reports/report-counts.ts'
import type { SiteDirectory } from '../sites/directory.ts'

export interface ReportRoutePorts {
  readonly directory: () => SiteDirectory
  readonly counts: Pick<ReportCounts, 'count'>
  readonly admission?: Pick<Admission, 'refusal'> | undefined
  /** Where a request comes from; undefined where it came by no network. */
  readonly addressOf: (c: Context) => string | undefined
  readonly now: () => number
}

/** A browser sends some reports at a time; whatever is longer is none of theirs. */
const MOST_BYTES = 65_536

const READERS = { 'application/reports+json': readNewReports, 'application/csp-report': readOldReport } as const

/**
 * `POST /v1/reports`: what browsers report of pages of listed origins, counted. Reports of other pages are dropped, and
 * their senders hear no difference.
 */
export function postReports({ directory, counts, admission, addressOf, now }: ReportRoutePorts): Handler {
  return async function answerReports(c) {
    const { origins, siteOf } = directory()
    const origin = c.req.header('origin')
    allowReading(c, directory)
    const refusal = admission?.refusal({ address: addressOf(c), origin }, now())
    if (refusal) return toResponse(c, refusal)
    const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
    if (!(type in READERS) || c.req.header('content-encoding'))
      return problem(
        c,
        415,
        'The body must be application/reports+json or application/csp-report, without Content-Encoding.',
      )
    const body = await readBody(c.req.raw, MOST_BYTES)
    if ('fault' in body) {
      if (body.fault === 'too-large') return problem(c, 413, `The body has more than ${MOST_BYTES} bytes.`)
      return problem(c, 400, 'The body is incomplete.')
    }
    const value = parse(body.bytes)
    if (value === undefined) return problem(c, 400, 'The body is not valid JSON in UTF-8.')
    const read = READERS[type as keyof typeof READERS](value)
    if ('faults' in read) return problem(c, 422, 'The body is no report; nothing was counted.', { errors: read.faults })
    for (const violation of read.violations)
      if (origins === '*' || origins.includes(violation.origin))
        counts.count(siteOf(violation.origin), violation, now())
    return c.body(null, 204)
  }
}

/** The preflight of `reports+json`: browsers send it from pages of another origin. Only a listed one may go on. */
export function preflightReports(directory: () => SiteDirectory): Handler {
  return (c) => {
    if (allowReading(c, directory)) {
      c.header('access-control-allow-methods', 'POST')
      c.header('access-control-allow-headers', 'content-type')
      c.header('access-control-max-age', '7200')
    }
    return c.body(null, 204, { allow: 'OPTIONS, POST' })
  }
}

function allowReading(c: Context, directory: () => SiteDirectory): boolean {
  const headers = corsHeaders(directory().origins, c.req.header('origin'))
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return 'access-control-allow-origin' in headers
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** A report is only counted, so that what I-JSON forbids does no harm; a browser may cut a sample in half of a sign. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(UTF_8.decode(bytes))
  } catch {
    return undefined
  }
}
