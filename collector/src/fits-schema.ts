import { own } from '../../src/model/own.ts'
import type { Schema } from '../../src/model/schema.ts'

/**
 * A schema as one function, which tells only whether a value has no fault: `check` says what the faults are, in several
 * times the time. It is for what JSON.parse has made: without getters and proxies.
 */
export function compileSchema(given: Schema): (value: unknown) => boolean {
  if (typeof given === 'number') return (value) => typeof value === 'string' && value.length <= given
  if (given === true) return (value) => typeof value === 'boolean'
  if (given === null) return (value) => value === null
  if (given instanceof RegExp) return (value) => typeof value === 'string' && given.test(value)
  if (isWords(given)) {
    const words = new Set<unknown>(given)
    return (value) => words.has(value)
  }
  // Only own keys tell what a schema is.
  const schema = own(given)
  if ('any' in schema) {
    const options = schema.any.map(compileSchema)
    return (value) => options.some((fits) => fits(value))
  }
  if ('each' in schema) {
    const [fits, most] = [compileSchema(schema.each), schema.most]
    return (value) => Array.isArray(value) && value.length <= most && value.every((item) => fits(item))
  }
  if ('min' in schema) {
    const { min, max } = schema
    return (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max
  }
  if ('props' in schema) return compileShape(schema.props, schema.required ?? [])
  const [fits, key, most] = [compileSchema(schema.value), schema.key, schema.most]
  return (value) => {
    if (!isObject(value)) return false
    const keys = Object.keys(value)
    return keys.length <= most && keys.every((name) => key.test(name) && fits(value[name]))
  }
}

/** Counts instead of looking for what is missing: a key comes once. */
function compileShape(props: { readonly [key: string]: Schema }, required: readonly string[]) {
  const known = new Map(
    Object.entries(props).map(([key, schema]) => [
      key,
      { fits: compileSchema(schema), isRequired: required.includes(key) },
    ]),
  )
  return (value: unknown) => {
    if (!isObject(value)) return false
    let found = 0
    for (const key of Object.keys(value)) {
      const prop = known.get(key)
      if (!prop?.fits(value[key])) return false
      if (prop.isRequired) found++
    }
    return found === required.length
  }
}

function isWords(schema: Exclude<Schema, number | true | null | RegExp>): schema is readonly string[] {
  return Array.isArray(schema)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
