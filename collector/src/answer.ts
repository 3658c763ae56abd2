import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What is answered to a request, before the headers that every answer has. */
export interface Answer {
  readonly status: ContentfulStatusCode
  /** `content-type` among them, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The answer, given by a route. */
export function toResponse(c: Context, { status, headers, body }: Answer): Response {
  return c.body(body, status, headers)
}
