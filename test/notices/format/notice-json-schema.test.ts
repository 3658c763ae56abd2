import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/model/check.ts'
import { parseNotice } from '../../../src/notices/format/notice-parse.ts'
import { aNotice, fullNotice } from '../a-notice.ts'

type Validate = (value: unknown) => boolean
interface JsonSchema {
  readonly title?: string
  readonly description?: string
  readonly properties?: { readonly [key: string]: JsonSchema }
  readonly [key: string]: unknown
}

const schemas: JsonSchema[] = []
let isNotice: Validate
let isManifest: Validate

beforeAll(async () => {
  const root = resolve(import.meta.dirname, '../../..')
  const script = (await import(resolve(root, 'scripts/schema.mjs'))) as {
    jsonSchema(root: string, kind: string): Promise<JsonSchema>
  }
  for (const kind of ['notice', 'manifest']) schemas.push(await script.jsonSchema(root, kind))
  const [notice, manifest] = schemas.map((schema) =>
    new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema),
  )
  isNotice = notice as Validate
  isManifest = manifest as Validate
}, 30_000)

/** Keys without a description. */
function bare(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {} } = schema as JsonSchema
  return [
    ...Object.entries(properties).flatMap(([key, { description }]) => (description ? [] : [`${path}.${key}`])),
    ...Object.entries(schema).flatMap(([key, part]) => bare(part, `${path}.${key}`)),
  ]
}

describe('the JSON Schemas of notices', () => {
  it('are valid JSON Schema of 2020-12, and describe every key', () => {
    for (const schema of schemas) {
      expect(new Ajv2020().validateSchema(schema)).toBe(true)
      expect(bare(schema)).toEqual([])
    }
    expect(schemas.map(({ title }) => title)).toEqual([
      'Yinyom notice (yinyom-notice/1)',
      'Yinyom notices (yinyom-notices/1)',
    ])
  })

  it('take what the parser takes', () => {
    expect(isNotice(fullNotice)).toBe(true)
    const href = 'a.json'
    const versions = [
      { version: '1', effective: '2026-01-01', change: 'minor', documents: { th: { href, sha256: 'a'.repeat(64) } } },
    ]
    expect(isManifest({ format: 'yinyom-notices/1', notices: [{ id: 'privacy', versions }] })).toBe(true)
  })

  it.each<[string, unknown]>([
    ['no version', { ...aNotice(), version: undefined }],
    ['an unknown key', { ...aNotice(), html: '<b>' }],
    ['a block that is none', { ...aNotice(), blocks: [{ type: 'html', text: ['<b>'] }] }],
    ['a link that runs', { ...aNotice(), blocks: [{ type: 'quote', text: [{ text: 'a', href: 'javascript:x' }] }] }],
    ['an empty text', { ...aNotice(), blocks: [{ type: 'quote', text: [''] }] }],
  ])('refuse what the parser refuses: %s', (_, value) => {
    const faults: Fault[] = []
    expect(parseNotice(value, faults)).toBeUndefined()
    expect(isNotice(JSON.parse(JSON.stringify(value)))).toBe(false)
  })
})
