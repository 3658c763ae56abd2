import { createOperations } from '../../src/api/operations.ts'
import type { Operation } from '../../src/api/operation.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import type { Records } from '../../src/records/records.ts'
import { aSigner } from '../a-signer.ts'
import { jsonSchemaOf } from '../json-schema-of.ts'

/** Every operation of the API. Nothing is asked of the tables: the operations are only listed. */
export const { operations } = createOperations({
  ledger: createMemoryLedger(aSigner),
  records: {} as Records,
  now: () => 0,
  isSecure: false,
})

const PROBLEMS: Readonly<Record<string, string>> = {
  401: 'Nobody is logged in, or the session or token has ended.',
  403: 'The role, the sites or the sender of the request do not allow it.',
  404: 'There is none, or none that the asker may see.',
  409: 'It would contradict what is there.',
  422: 'A field is not valid; `errors` names it. Nothing was done.',
  429: 'Too often: `Retry-After` says how long to wait.',
  500: 'The collector has failed.',
  503: 'The ledger is busy or cannot be used now.',
}

/** The operations as OpenAPI 3.1 describes them, by path and method. */
export function openapiPaths(): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) }
  return paths
}

function described({ id, summary, verb, path, query, body, answer }: Operation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(query?.props ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: query?.required?.includes(name) ?? false,
    schema: jsonSchemaOf(schema),
  }))
  const parameters = [...inPath, ...inQuery]
  return {
    operationId: id,
    summary,
    'x-verb': verb,
    security: verb === 'anybody' ? [] : [{ token: [] }, { session: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: jsonSchemaOf(body) } } } }),
    responses: { ...success(answer, id), ...Object.fromEntries(Object.keys(PROBLEMS).map(reference)) },
  }
}

function success(answer: Operation['answer'], id: string): object {
  if (answer) {
    const content = { 'application/json': { schema: jsonSchemaOf(answer) } }
    return { '2XX': { description: 'Done.', content } }
  }
  if (!id.startsWith('export')) return { 204: { description: 'Done.' } }
  if (id === 'exportPicture') return { 200: { description: 'The picture.', content: { 'image/png': {} } } }
  const text = { schema: { type: 'string' } }
  return { 200: { description: 'The file.', content: { ...fileTypes(id, text) } } }
}

function fileTypes(id: string, text: object): Record<string, object> {
  if (id === 'exportMetrics') return { 'text/plain': text }
  return { 'application/x-ndjson': text, 'text/csv': text }
}

/** What may go wrong with any of them, described once. */
export function openapiResponses(): Record<string, object> {
  return Object.fromEntries(Object.entries(PROBLEMS).map(problem))
}

function reference(status: string): [string, object] {
  return [status, { $ref: `#/components/responses/Problem${status}` }]
}

function problem([status, description]: [string, string]): [string, object] {
  const schema = { $ref: `#/components/schemas/${status === '422' ? 'ProblemWithErrors' : 'Problem'}` }
  return [`Problem${status}`, { description, content: { 'application/problem+json': { schema } } }]
}
