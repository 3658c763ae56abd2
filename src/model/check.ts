import { own } from './own.ts'
import type { MapSchema, Schema, ShapeSchema } from './schema.ts'

/** One fault in a value from outside. `wordFault` puts it into words; whoever only cleans does not carry the words. */
export interface Fault {
  /** Where, as `ui.layout` or `services[2].cookies[0]`; empty for the whole value. */
  readonly path: string
  /** What stood there; `undefined` where nothing did. */
  readonly found: unknown
  /** What should stand there: a schema, or the name of the rule that is broken, with the words that would keep it. */
  readonly expected: Schema | { readonly rule: string; readonly known?: readonly string[] }
  /** The key itself is not known; `expected` is what it stands in. */
  readonly stray?: boolean
}

type Keyed = MapSchema<Schema> | ShapeSchema<{ readonly [key: string]: Schema }>

/**
 * The part of `value` that is valid, and a fault for each part that is not. The result is made of new plain objects:
 * nothing of a hostile value (prototype, getter, extra key) is carried over. `undefined` means that nothing of it holds.
 */
export function check(given: Schema, value: unknown, path: string, faults: Fault[]): unknown {
  const schema = ownOf(given)
  if (isKeyed(schema) && isPlain(value) && !('most' in schema && Object.keys(value).length > schema.most))
    return checkKeys(schema, value, path, faults)
  if (isObject(schema) && 'any' in schema) {
    for (const option of schema.any) {
      const inside: Fault[] = []
      const kept = check(option, value, path, inside)
      if (!inside.length) return kept
      // An object that is partly right is more use than none.
      if (isKeyed(ownOf(option)) && isPlain(value)) {
        faults.push(...inside)
        return kept
      }
    }
  } else if (isObject(schema) && 'each' in schema) {
    if (Array.isArray(value) && value.length <= schema.most) {
      const kept: unknown[] = []
      for (let at = 0; at < value.length; at++) {
        const item = check(schema.each, value[at], `${path}[${at}]`, faults)
        if (item !== undefined) kept.push(item)
      }
      return kept
    }
  } else if (fits(schema, value)) return value
  faults.push({ path, found: value, expected: given })
  return undefined
}

/** A schema is told by its keys: only its own count. */
function ownOf(schema: Schema): Schema {
  return isObject(schema) && !Array.isArray(schema) && !(schema instanceof RegExp) ? own(schema) : schema
}

function fits(schema: Schema, value: unknown): boolean {
  if (typeof schema === 'number') return typeof value === 'string' && value.length <= schema
  if (schema === true) return typeof value === 'boolean'
  if (schema instanceof RegExp) return typeof value === 'string' && schema.test(value)
  if (Array.isArray(schema)) return schema.includes(value)
  if (!isObject(schema)) return schema === value
  return (
    'min' in schema && Number.isInteger(value) && (value as number) >= schema.min && (value as number) <= schema.max
  )
}

function checkKeys(schema: Keyed, value: Record<string, unknown>, path: string, faults: Fault[]): unknown {
  const kept: Record<string, unknown> = own({})
  const at = (key: string) => (path ? `${path}.${key}` : key)
  const keys = Object.keys(value)
  for (const key of keys) {
    const known =
      'props' in schema
        ? Object.hasOwn(schema.props, key)
          ? schema.props[key]
          : undefined
        : schema.key.test(key)
          ? schema.value
          : undefined
    if (known === undefined) faults.push({ path: at(key), found: key, expected: schema, stray: true })
    else {
      try {
        const item = check(known, value[key], at(key), faults)
        if (item !== undefined) kept[key] = item
      } catch (found) {
        // A getter or a proxy: the rest of the object still holds.
        faults.push({ path: at(key), found, expected: known })
      }
    }
  }
  for (const key of ('props' in schema && schema.required) || []) {
    if (Object.hasOwn(kept, key)) continue
    if (!keys.includes(key))
      faults.push({
        path: at(key),
        found: undefined,
        expected: (schema as ShapeSchema<Record<string, Schema>>).props[key]!,
      })
    return undefined
  }
  return kept
}

function isObject(schema: Schema): schema is Extract<Schema, object> {
  return typeof schema === 'object' && schema !== null
}

function isKeyed(schema: Schema): schema is Keyed {
  return isObject(schema) && ('props' in schema || 'value' in schema)
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
