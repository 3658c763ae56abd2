import type { Schema } from './schema.ts'

/** One fault in a value from outside. */
export interface Fault {
  /** Where, as `ui.layout` or `services[2].cookies[0]`; empty for the whole value. */
  readonly path: string
  /** What stood there, short enough to print. */
  readonly found: string
  /** What should stand there. */
  readonly expected: string
}

/**
 * The part of `value` that is valid, and a fault for each part that is not. The result is made of new plain objects:
 * nothing of a hostile value (prototype, getter, extra key) is carried over. `undefined` means that nothing of it holds.
 */
export function check(schema: Schema, value: unknown, path: string, faults: Fault[]): unknown {
  switch (schema.kind) {
    case 'text':
      if (typeof value === 'string' && value.length <= schema.max && (schema.pattern?.test(value) ?? true)) return value
      break
    case 'whole':
      if (Number.isInteger(value) && (value as number) >= schema.min && (value as number) <= schema.max) return value
      break
    case 'flag':
      if (typeof value === 'boolean') return value
      break
    case 'nothing':
      if (value === null) return value
      break
    case 'word':
      if (schema.words.includes(value as string)) return value
      break
    case 'either':
      return checkEither(schema.options, value, path, faults)
    case 'list':
      if (!Array.isArray(value) || value.length > schema.max) break
      return Array.from(value, (item: unknown, at) => check(schema.item, item, `${path}[${at}]`, faults)).filter(
        (item) => item !== undefined,
      )
    case 'map':
    case 'shape':
      if (isPlain(value)) return checkKeys(schema, value, path, faults)
  }
  faults.push({ path, found: describe(value), expected: expects(schema) })
  return undefined
}

/** The first option that fits whole; if none does, what the most fitting kind makes of it. */
function checkEither(options: readonly Schema[], value: unknown, path: string, faults: Fault[]): unknown {
  for (const option of options) {
    const own: Fault[] = []
    const kept = check(option, value, path, own)
    if (own.length === 0) return kept
    if (isPlain(value) && (option.kind === 'shape' || option.kind === 'map')) {
      faults.push(...own)
      return kept
    }
  }
  faults.push({ path, found: describe(value), expected: options.map(expects).join(' or ') })
  return undefined
}

function checkKeys(
  schema: Extract<Schema, { kind: 'map' | 'shape' }>,
  value: Record<string, unknown>,
  path: string,
  faults: Fault[],
): unknown {
  const kept: Record<string, unknown> = {}
  const keys = Object.keys(value)
  for (const key of keys) {
    const at = path ? `${path}.${key}` : key
    const known =
      schema.kind === 'shape'
        ? Object.hasOwn(schema.props, key) && schema.props[key]
        : schema.key.test(key) && keys.length <= schema.max && schema.value
    if (!known) {
      faults.push({ path: at, found: 'a key that is not known', expected: expects(schema) })
      continue
    }
    const item = check(known, value[key], at, faults)
    if (item !== undefined) kept[key] = item
  }
  if (schema.kind === 'shape') {
    for (const key of schema.required) {
      if (key in kept) continue
      if (!(key in value)) {
        faults.push({ path: path ? `${path}.${key}` : key, found: 'nothing', expected: expects(schema.props[key]!) })
      }
      return undefined
    }
  }
  return kept
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function expects(schema: Schema): string {
  switch (schema.kind) {
    case 'text':
      return schema.what ?? `text of at most ${schema.max} characters`
    case 'whole':
      return `a whole number from ${schema.min} to ${schema.max}`
    case 'flag':
      return 'true or false'
    case 'nothing':
      return 'null'
    case 'word':
      return schema.words.map((one) => `"${one}"`).join(' or ')
    case 'list':
      return `a list of at most ${schema.max}, each ${expects(schema.item)}`
    case 'map':
      return `an object of at most ${schema.max} keys, each ${expects(schema.value)}`
    case 'shape':
      return `an object with ${Object.keys(schema.props).join(', ')}`
    case 'either':
      return schema.options.map(expects).join(' or ')
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}
