import type { Schema } from '../../src/model/schema.ts'

/** One of our schemas as JSON Schema 2020-12. */
export function jsonSchemaOf(schema: Schema): object {
  if (typeof schema === 'number') return { type: 'string', maxLength: schema }
  if (schema === true) return { type: 'boolean' }
  if (schema === null) return { type: 'null' }
  if (schema instanceof RegExp) return { type: 'string', pattern: schema.source }
  if (Array.isArray(schema)) return { type: 'string', enum: schema }
  if ('min' in schema) return { type: 'integer', minimum: schema.min, maximum: schema.max }
  if ('each' in schema) return { type: 'array', items: jsonSchemaOf(schema.each), maxItems: schema.most }
  if ('any' in schema) return { anyOf: schema.any.map(jsonSchemaOf) }
  if ('key' in schema)
    return {
      type: 'object',
      propertyNames: { pattern: schema.key.source },
      additionalProperties: jsonSchemaOf(schema.value),
      maxProperties: schema.most,
    }
  if (!('props' in schema)) throw new Error('A list of texts is handled above.')
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(schema.props).map(([key, prop]) => [key, jsonSchemaOf(prop)])),
    required: schema.required ?? [],
    additionalProperties: false,
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
