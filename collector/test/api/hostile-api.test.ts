import { assert, asyncProperty, constantFrom, dictionary, jsonValue, oneof, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Schema } from '../../../src/model/schema.ts'
import { createPostgresLedger } from '../../src/ledger/postgres-ledger.ts'
import { migratePostgres } from '../../src/ledger/postgres-migrations.ts'
import { createPostgresRecords } from '../../src/records/postgres-records.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { aSigner } from '../a-signer.ts'
import { primaryOf, usePostgres } from '../use-postgres.ts'
import { anApi } from './an-api.ts'
import type { AnApi } from './an-api.ts'
import { operations } from './openapi-paths.ts'

const RUNS = Number(process.env.YINYOM_API_RUNS ?? 25)
const TEXTS = [
  '',
  '\u0000',
  "' OR 1=1 --",
  '=1+1',
  '../../etc/passwd',
  '%00',
  '\ud800',
  '2026-02-30',
  '9'.repeat(400),
  '__proto__',
  '*',
]
const text = () => oneof(string(), constantFrom(...TEXTS))

/** Values of the fields that an operation asks for, right and wrong. */
function valueOf(schema: Schema | undefined): unknown {
  if (schema === undefined || schema === null) return null
  if (typeof schema === 'number') return 'x'
  if (schema === true) return true
  if (Array.isArray(schema)) return schema[0]
  if (schema instanceof RegExp) return '2026-06-15'
  if (typeof schema !== 'object') return schema
  if ('min' in schema) return schema.min
  if ('each' in schema) return [valueOf(schema.each)]
  if ('any' in schema) return valueOf(schema.any[0])
  if ('props' in schema)
    return Object.fromEntries(Object.entries(schema.props).map(([key, one]) => [key, valueOf(one)]))
  return {}
}

function neverFails(open: () => Promise<AnApi>): void {
  const asked = operations.filter(({ id }) => id !== 'logIn')

  it.each(asked.map(({ id }) => id))(
    '%s answers whatever is asked, and never as if it had failed itself',
    async (id) => {
      const { method, path, body, query } = asked.find((one) => one.id === id)!
      const api = await open()
      const ask = await api.as('owner')
      const right = valueOf(body) as Record<string, unknown>
      const fields = Object.keys(body?.props ?? { none: 0 })
      const input = [text(), constantFrom(...fields), oneof(jsonValue(), text()), dictionary(string(), text())] as const
      await assert(
        asyncProperty(...input, async (part, field, value, more) => {
          const url = path.replaceAll(/\{\w+\}/g, encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '?') || 'x'))
          const search = new URLSearchParams({ ...(query && { [Object.keys(query.props)[0]!]: part }), ...more })
          const sent =
            body && (fields.length % 2 ? { ...right, [field]: value } : { ...right, [field]: value, ...more })
          const answer = await ask(query ? `${url}?${search.toString()}` : url, {
            method: method.toUpperCase(),
            ...(sent && { body: sent }),
          })
          await answer.text()
          expect(answer.status, `${id} ${part}`).toBeLessThan(500)
        }),
        { numRuns: RUNS },
      )
    },
  )
}

describe('the API on a file', () => neverFails(() => anApi()))

describe.skipIf(!POSTGRES_BIN)('the API on a PostgreSQL service', () => {
  const databases = usePostgres()
  let made: Promise<AnApi> | undefined
  neverFails(() => (made ??= open()))

  async function open(): Promise<AnApi> {
    const primary = primaryOf([databases.server()], await databases.make())
    await migratePostgres(primary)
    const ledger = createPostgresLedger(primary, { signer: aSigner })
    return anApi({ ledger, records: createPostgresRecords(primary) })
  }
})
