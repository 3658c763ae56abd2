import { STATUS_CODES } from 'node:http'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { WordedFault } from '../../src/model/word-fault.ts'
import { toResponse } from './answer.ts'
import type { Answer } from './answer.ts'

/** Faults named in one answer; a sender who makes more learns the rest after mending these. */
const MAX_ERRORS = 20
const MAX_PATH = 200

interface MoreOfAProblem {
  readonly errors?: readonly WordedFault[]
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer in the form of RFC 9457. `detail` is one sentence for the developer of the sender. */
export function problemAnswer(status: ContentfulStatusCode, detail: string, more: MoreOfAProblem = {}): Answer {
  const errors = more.errors?.slice(0, MAX_ERRORS).map((fault) => ({ ...fault, path: fault.path.slice(0, MAX_PATH) }))
  const body = { type: 'about:blank', title: STATUS_CODES[status], status, detail, ...(errors && { errors }) }
  const headers = { ...more.headers, 'content-type': 'application/problem+json' }
  return { status, headers, body: JSON.stringify(body) }
}

/** The same, given by a route. */
export function problem(c: Context, status: ContentfulStatusCode, detail: string, more: MoreOfAProblem = {}): Response {
  return toResponse(c, problemAnswer(status, detail, more))
}
