import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Hono } from 'hono'
import { expect } from 'vitest'
import openapi from '../openapi.json' with { type: 'json' }

interface Operation {
  readonly requestBody?: object
  readonly responses: Record<string, Answer>
}
interface Answer {
  readonly headers?: Record<string, { readonly $ref: string }>
  readonly content?: Record<string, object>
}

/** Asks a collector; fails where the answer is not one that the contract allows. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** What is asked without a login; the rest is held by `test/api`. */
const paths: Record<string, Record<string, Operation>> = Object.fromEntries(
  Object.entries(openapi.paths as Record<string, Record<string, Operation & { readonly 'x-verb'?: string }>>)
    .map(([path, of]) => [path, Object.entries(of).filter(([, one]) => one['x-verb'] === undefined)] as const)
    .filter(([, of]) => of.length > 0)
    .map(([path, of]) => [path, Object.fromEntries(of)]),
)
// The document has keywords of OpenAPI around its schemas.
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(openapi, 'openapi')

/** Every `post /v1/receipts 201` of the contract. */
export const documented: readonly string[] = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, { responses }]) =>
    Object.keys(responses).map((status) => `${method} ${path} ${status}`),
  ),
)

/** Asks `app` under the contract; each answer that was documented is added to `met`. */
export function underContract(app: Hono, met = new Set<string>()): Ask {
  return async function ask(path, init = {}) {
    const response = await app.request(path, init)
    const method = (init.method ?? 'GET').toLowerCase()
    const known = templateOf(path)
    const operation = paths[known]?.[method === 'head' ? 'get' : method]
    const text = await response.clone().text()
    if (!operation) {
      expect(response.status).toBe(paths[known] ? 405 : 404)
      expectBody(response, 'application/problem+json', '/components/schemas/Problem', text)
      return response
    }
    const at = `/paths/${pointer(known)}/${method === 'head' ? 'get' : method}`
    const answer = operation.responses[response.status]
    expect(answer, `${method} ${path} answers ${response.status}, which is not documented`).toBeDefined()
    expectHeaders(response, answer!)
    const media = Object.keys(answer!.content ?? {})[0]
    if (!media) expect(text).toBe('')
    else if (method !== 'head') {
      const schema = `${at}/responses/${response.status}/content/${pointer(media)}/schema`
      expectBody(response, media, schema, text)
    }
    if (operation.requestBody && response.ok) await expectRequest(at, init)
    met.add(`${method} ${known} ${response.status}`)
    return response
  }
}

/** The path of the contract that this one is an example of; itself where there is none. */
function templateOf(path: string): string {
  const fits = (template: string) =>
    new RegExp(`^${template.replaceAll(/\{(?!place)\w+\}/g, '[^/]+').replace('{place}', '.+')}$`)
  return Object.keys(paths).find((template) => fits(template).test(path)) ?? path
}

function expectHeaders(response: Response, answer: Answer): void {
  for (const [name, { $ref }] of Object.entries(answer.headers ?? {})) {
    expect(response.headers.get(name), `${name} of a ${response.status}`).not.toBeNull()
    expectSchema(`${$ref.slice(1)}/schema`, response.headers.get(name))
  }
}

function expectBody(response: Response, media: string, schema: string, text: string): void {
  expect(response.headers.get('content-type')?.split(';')[0]).toBe(media)
  const body: unknown = media.endsWith('json') ? JSON.parse(text) : text
  expectSchema(schema, body)
  if (media === 'application/problem+json') expect(body).toMatchObject({ status: response.status })
}

/** What is taken must be what the contract asks for. */
async function expectRequest(at: string, init: RequestInit): Promise<void> {
  const type = new Headers(init.headers).get('content-type') ?? ''
  // A beacon is a text that holds the same JSON.
  const media = type.startsWith('text/plain') ? 'application/json' : type.split(';')[0]!.trim().toLowerCase()
  expectSchema(`${at}/requestBody/content/${pointer(media)}/schema`, await new Response(init.body ?? null).json())
}

function expectSchema(schema: string, value: unknown): void {
  const valid = ajv.validate(`openapi#${schema}`, value)
  expect(valid, `${schema}: ${ajv.errorsText()}`).toBe(true)
}

function pointer(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}
