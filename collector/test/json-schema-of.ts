import type { Schema } from '../../src/model/schema.ts'

/** One of our schemas as JSON Schema 2020-12. */
export function jsonSchemaOf(schema: Schema): object {
  switch (schema.kind) {
    case 'text':
      return {
        type: 'string',
        maxLength: schema.max,
        ...(schema.pattern && { pattern: schema.pattern.source }),
      }
    case 'whole':
      return { type: 'integer', minimum: schema.min, maximum: schema.max }
    case 'flag':
      return { type: 'boolean' }
    case 'nothing':
      return { type: 'null' }
    case 'word':
      return { type: 'string', enum: schema.words }
    case 'list':
      return { type: 'array', items: jsonSchemaOf(schema.item), maxItems: schema.max }
    case 'either':
      return { anyOf: schema.options.map(jsonSchemaOf) }
    case 'shape':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(schema.props).map(([key, prop]) => [key, jsonSchemaOf(prop)])),
        required: schema.required,
        additionalProperties: false,
      }
    case 'map':
      throw new Error('A receipt has no maps.')
  }
}

/** `schema` without its descriptions. */
export function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => (key === 'description' ? [] : [[key, bare(value)]])),
  )
}
