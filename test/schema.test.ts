import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { assert, constantFrom, dictionary, jsonValue, oneof, property } from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { configSchema } from '../src/config/config-schema.ts'
import { check } from '../src/model/check.ts'
import type { Fault } from '../src/model/check.ts'
import { brokenConfigs } from './fixtures/broken-configs.ts'
import { exampleConfig } from './fixtures/example-config.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

interface JsonSchema {
  readonly description?: string
  readonly properties?: { readonly [key: string]: JsonSchema }
  readonly additionalProperties?: JsonSchema | false
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

let schema: JsonSchema
let validates: (value: unknown) => boolean

beforeAll(async () => {
  const root = resolve(import.meta.dirname, '..')
  const script = (await import(resolve(root, 'scripts/schema.mjs'))) as {
    jsonSchema(root: string): Promise<JsonSchema>
  }
  schema = await script.jsonSchema(root)
  validates = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
}, 30_000)

const faultsOf = (value: unknown) => {
  const faults: Fault[] = []
  check(configSchema, value, '', faults)
  return faults
}

describe('yinyom.schema.json', () => {
  it('is valid JSON Schema of 2020-12', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    })
    expect(new Ajv2020().validateSchema(schema)).toBe(true)
  })

  it('describes every key, in words of its own', () => {
    const described = properties(schema)
    expect(described.map(([path]) => path)).toEqual(
      expect.arrayContaining(['site', 'services[].cookies', 'consentMode.region', 'ui.reject']),
    )
    for (const [path, { description }] of described) {
      expect(description, path).toMatch(/^.{5,}\.( .*\.)*$/)
      expect(description, path).not.toMatch(/\*\/|\/\*|\s\s|^\s/)
    }
    const words = described.map(([, { description }]) => description)
    expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([])
  })

  it('describes each key by the comment that stands above it', () => {
    const found = Object.fromEntries(properties(schema).map(([path, { description }]) => [path, description]))
    expect(found['site']).toBe('Short name of the site, kept in each receipt.')
    expect(found['ui']).toBe('Appearance and language.')
    expect(found['categories[].id']).toMatch(/data-category/)
    expect(found['services[].id']).toMatch(/data-service/)
    expect(found['notices.id']).toMatch(/notice/)
    expect(found['consentMode.mode']).toBe('`basic`, `advanced` or `off`, as above.')
  })

  it('accepts a configuration that uses every key, and so does the check', () => {
    // Keys of a map are its owner's.
    const known = properties(schema).map(([path]) => path.replace('{}', '.th'))
    expect(paths(exampleConfig)).toEqual(expect.arrayContaining(known))
    expect(validates(exampleConfig)).toBe(true)
    expect(faultsOf(exampleConfig)).toEqual([])
    expect(check(configSchema, exampleConfig, '', [])).toEqual(exampleConfig)
  })

  it.each(brokenConfigs.filter(({ json, unseen }) => json && !unseen))(
    'refuses what the check refuses: $name',
    ({ json }) => {
      expect(faultsOf(JSON.parse(json!)).length).toBeGreaterThan(0)
      expect(validates(JSON.parse(json!))).toBe(false)
    },
  )

  it.each(brokenConfigs.filter(({ unseen }) => unseen))('cannot see that $name is wrong ($unseen)', ({ json }) => {
    expect(validates(JSON.parse(json!))).toBe(true)
  })

  it('agrees with the check on whatever JSON there is', () => {
    const keys = constantFrom(...Object.keys(configSchema.props), 'id', 'th', 'mode', 'theme', 'privacy', 'x')
    const leaf = oneof(
      jsonValue({ maxDepth: 1 }),
      constantFrom('th', 'bar', 'basic', 'honor', 'reload', 'analytics', 30, true, '/privacy'),
    )
    const level = dictionary(keys, oneof(leaf, dictionary(keys, leaf, { maxKeys: 3 })), { maxKeys: 4 })
    assert(
      property(oneof(level, jsonValue()), (value) => {
        expect(validates(value)).toBe(faultsOf(value).length === 0)
      }),
      { numRuns: 500 },
    )
  })
})

/** Every named key of the schema with its path, as `services[].id`. */
function properties(part: JsonSchema, path = ''): [path: string, schema: JsonSchema][] {
  const own = Object.entries(part.properties ?? {}).flatMap(([key, value]): [string, JsonSchema][] => {
    const at = path ? `${path}.${key}` : key
    return [[at, value], ...properties(value, at)]
  })
  const map = part.additionalProperties ? properties(part.additionalProperties, `${path}{}`) : []
  const items = part.items ? properties(part.items, `${path}[]`) : []
  return [...own, ...map, ...items, ...(part.anyOf ?? []).flatMap((one) => properties(one, path))]
}

/** Every path in a value, in the same spelling. */
function paths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => paths(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const at = path ? `${path}.${key}` : key
    return [at, ...paths(item, at)]
  })
}
