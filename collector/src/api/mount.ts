import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { stream } from 'hono/streaming'
import { check } from '../../../src/model/check.ts'
import type { Fault } from '../../../src/model/check.ts'
import { mayDo } from '../access/roles.ts'
import type { Actor } from '../access/roles.ts'
import { csrfOf } from '../access/sessions.ts'
import { parseIJson } from '../i-json.ts'
import { isReadable } from '../media-type.ts'
import { problem } from '../problem.ts'
import { readBody } from '../read-body.ts'
import { wordsIn } from '../words/words.ts'
import type { Language } from '../words/words.ts'
import { readCookie } from './session-cookie.ts'
import type { Asked, Operation, Reply, Shape } from './operation.ts'
import { Refusal, wordErrors } from './refusal.ts'

/** Finds out who asks. */
export interface Authenticator {
  bearer(token: string, now: number): Promise<Actor | undefined>
  session(cookie: string, now: number): Promise<Actor | undefined>
}

export interface MountPorts {
  readonly authenticator: Authenticator
  readonly now: () => number
  readonly maxBytes: number
  /** Told of a stream that broke after it had begun. */
  readonly report: (error: Error) => void
}

/** Answers these operations: who asks, whether they may, whether what they ask is whole; then the operation itself. */
export function mountOperations(app: Hono, operations: readonly Operation[], ports: MountPorts): void {
  for (const operation of operations) {
    app.on(operation.method.toUpperCase(), toHonoPath(operation.path), async (c) => {
      try {
        return await answer(c, operation, ports)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return refused(c, error)
      }
    })
  }
  const paths = new Map<string, string[]>()
  for (const { path, method } of operations) paths.set(path, [...(paths.get(path) ?? []), method.toUpperCase()])
  for (const [path, methods] of paths) {
    const allow = (methods.includes('GET') ? [...methods, 'HEAD'] : methods).toSorted().join(', ')
    app.all(toHonoPath(path), (c) => problem(c, 405, `This path takes only ${allow}.`, { headers: { allow } }))
  }
}

/** In the language that the client prefers of the two; English where it says none. */
function refused(c: Context, refusal: Refusal): Response {
  const { status, key, values, errors } = refusal
  const language = accepts(c, { header: 'Accept-Language', supports: ['en', 'th'], default: 'en' }) as Language
  const headers = { ...refusal.headers, 'content-language': language, vary: 'Accept-Language' }
  return problem(c, status, wordsIn(language)(key, values), {
    ...(errors && { errors: wordErrors(refusal, language) }),
    headers,
  })
}

function toHonoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}

async function answer(c: Context, operation: Operation, ports: MountPorts): Promise<Response> {
  const now = ports.now()
  const cookie = readCookie(c.req.header('cookie'))
  const actor = await permitted(c, operation, { ...ports, at: now, cookie })
  const params = c.req.param() as Readonly<Record<string, string>>
  requireStorable(params)
  const query = checked(operation.query ?? { props: {} }, c.req.query(), 'query') as Asked['query']
  const body = operation.body && checked(operation.body, await jsonOf(c, ports.maxBytes), '')
  const reply = await operation.handle({ actor, params, query, body, now, cookie })
  return toResponse(c, reply, ports)
}

async function permitted(
  c: Context,
  { verb, method }: Operation,
  { authenticator, at, cookie }: MountPorts & { readonly at: number; readonly cookie: string | undefined },
): Promise<Actor | undefined> {
  const isChange = method !== 'get'
  // A page of another site must not act with what the browser sends by itself, nor log somebody in.
  const from = c.req.header('sec-fetch-site')
  if (isChange && from !== undefined && from !== 'same-origin' && from !== 'none')
    throw new Refusal(403, 'refused.otherSite')
  if (verb === 'anybody') return undefined
  const [, bearer] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? []
  const actor = bearer
    ? await authenticator.bearer(bearer, at)
    : cookie
      ? await authenticator.session(cookie, at)
      : undefined
  if (!actor)
    throw new Refusal(401, 'refused.nobody', {
      headers: { 'www-authenticate': 'Bearer' },
    })
  if (!bearer && isChange && c.req.header('x-csrf') !== csrfOf(cookie ?? '')) throw new Refusal(403, 'refused.csrf')
  if (verb !== 'self' && !mayDo(actor, verb))
    throw new Refusal(403, 'refused.role', { values: { role: actor.role, verb } })
  return actor
}

function checked(schema: Shape, value: unknown, path: string): unknown {
  requireStorable(value)
  const faults: Fault[] = []
  const kept = check(schema, value, path, faults)
  if (faults.length === 0) return kept
  const count = faults.length
  throw new Refusal(422, count === 1 ? 'refused.fault' : 'refused.faults', { values: { count }, errors: faults })
}

/** PostgreSQL keeps no NUL in a text, and no name or note has one. */
function requireStorable(value: unknown): void {
  if (JSON.stringify(value).includes('\\u0000')) throw new Refusal(422, 'refused.nul')
}

async function jsonOf(c: Context, maxBytes: number): Promise<unknown> {
  if (!isReadable(c.req.header('content-type'), c.req.header('content-encoding')))
    throw new Refusal(422, 'refused.type')
  const body = await readBody(c.req.raw, maxBytes)
  if ('fault' in body)
    throw body.fault === 'too-large'
      ? new Refusal(422, 'refused.long', { values: { most: maxBytes } })
      : new Refusal(422, 'refused.incomplete')
  const json = parseIJson(body.bytes)
  if ('fault' in json) throw new Refusal(422, 'refused.json', { values: { remark: json.fault } })
  return json.value
}

function toResponse(
  c: Context,
  { status = 200, json, file, stream: parts, headers = {} }: Reply,
  ports: MountPorts,
): Response {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  if (parts) {
    c.header('content-type', parts.type)
    // A name that was asked for goes into a header: letters that could end it, or mean a folder, do not.
    c.header('content-disposition', `attachment; filename="${parts.name.replaceAll(/[^\w.-]/g, '_')}"`)
    return stream(
      c,
      async (out) => {
        for await (const part of parts.parts) await out.write(part)
      },
      async (error) => ports.report(error),
    )
  }
  if (file) return c.body(new Uint8Array(file.bytes), status as 200, { 'content-type': file.type })
  if (json === undefined || status === 204) return c.body(null, status)
  const text = JSON.stringify(json)
  if (c.req.method !== 'GET') return c.body(text, status, { 'content-type': 'application/json' })
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  c.header('etag', etag)
  c.header('cache-control', 'no-cache, private')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  return c.body(text, status, { 'content-type': 'application/json' })
}
