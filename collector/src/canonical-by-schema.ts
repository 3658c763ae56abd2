import { canonicalJson } from '../../src/model/jcs.ts'
import { own } from '../../src/model/own.ts'
import type { Schema } from '../../src/model/schema.ts'

/** Writes one value. */
type Writer = (value: unknown) => string

/**
 * Canonical JSON (RFC 8785) of values that fit a schema: what `canonicalJson` gives, in a third of the time, because the
 * order of the keys is known before.
 */
export function compileCanonical(given: Schema): Writer {
  if (typeof given === 'number' || given instanceof RegExp) return text
  if (given === true || given === null || isWords(given)) return simple(given)
  // Only own keys tell what a schema is.
  const schema = own(given)
  if ('min' in schema) return String
  if ('each' in schema) {
    const write = compileCanonical(schema.each)
    return (value) => {
      let written = ''
      for (const item of value as readonly unknown[]) written += (written && ',') + write(item)
      return `[${written}]`
    }
  }
  // Which of several it is, and which keys a map has, is seen in the value alone.
  if (!('props' in schema)) return 'any' in schema ? either(schema.any) : canonicalJson
  const members = Object.keys(schema.props)
    .toSorted()
    .map((key) => ({ key, name: `${canonicalJson(key)}:`, write: compileCanonical(schema.props[key]!) }))
  return (value) => {
    const from = value as Readonly<Record<string, unknown>>
    let written = ''
    for (const { key, name, write } of members) {
      const part = from[key]
      if (part !== undefined) written += (written && ',') + name + write(part)
    }
    return `{${written}}`
  }
}

/** A value or null, which most of those with a choice are. */
function either(options: readonly Schema[]): Writer {
  const [first, second] = options
  if (options.length !== 2 || first === undefined || second !== null) return canonicalJson
  const write = compileCanonical(first)
  return (value) => (value === null ? 'null' : write(value))
}

function simple(schema: true | null | readonly string[]): Writer {
  if (schema === true || schema === null) return String
  const words = new Map<unknown, string>(schema.map((word) => [word, canonicalJson(word)]))
  return (value) => words.get(value)!
}

/** Nothing in it is escaped. */
const PLAIN = /^[ !#-[\]-~]*$/

function text(value: unknown): string {
  return PLAIN.test(value as string) ? `"${value as string}"` : canonicalJson(value)
}

function isWords(schema: Exclude<Schema, number | true | null | RegExp>): schema is readonly string[] {
  return Array.isArray(schema)
}
