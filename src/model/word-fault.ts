import type { Fault } from './check.ts'
import type { FaultWords } from './fault-words.ts'
import { FAULTS_IN_ENGLISH } from './faults-in-english.ts'
import { toJson } from './json.ts'
import type { Schema } from './schema.ts'

/** A fault in words. */
export interface WordedFault {
  readonly path: string
  /** What stood there, short enough to print. */
  readonly found: string
  /** What should stand there; for a broken rule its name. */
  readonly expected: string
}

/** Puts a fault into words; in English where no others are given. */
export function wordFault({ path, found, expected, stray }: Fault, words: FaultWords = FAULTS_IN_ENGLISH): WordedFault {
  const said = isRule(expected)
    ? expected.rule
    : stray
      ? words.oneOf(keysOf(expected, words))
      : expects(expected, words)
  return {
    path: oneLine(path, 80),
    found: stray ? words.unknownKey : wordFound(found, words),
    expected: oneLine(said, 200),
  }
}

/** Whether a fault is that of a rule, and not of a schema. */
export function isRule(expected: Fault['expected']): expected is Extract<Fault['expected'], { readonly rule: string }> {
  return typeof expected === 'object' && expected !== null && 'rule' in expected
}

function expects(schema: Schema, words: FaultWords): string {
  if (typeof schema === 'number') return words.text(schema)
  if (schema === true) return words.boolean
  if (schema === null) return 'null'
  if (schema instanceof RegExp) return wordPattern(schema, words)
  if (isWords(schema)) return schema.map((one) => `"${one}"`).join(words.or)
  if ('min' in schema) return words.integer(schema.min, schema.max)
  if ('each' in schema) return words.list(schema.most, expects(schema.each, words))
  if ('any' in schema) return schema.any.map((one) => expects(one, words)).join(words.or)
  if ('props' in schema) return words.shape(keysOf(schema, words))
  return words.map(schema.most, keysOf(schema, words), expects(schema.value, words))
}

function isWords(schema: Schema): schema is readonly string[] {
  return Array.isArray(schema)
}

function keysOf(schema: Schema, words: FaultWords): string {
  if (typeof schema !== 'object' || schema === null) return ''
  if ('props' in schema) return Object.keys(schema.props).join(', ')
  return 'key' in schema ? wordPattern(schema.key, words) : ''
}

function wordPattern(pattern: RegExp, { patterns, like }: FaultWords): string {
  return patterns.find(([start]) => pattern.source.startsWith(start))?.[1] ?? like(pattern.source)
}

/** What stood there, short enough to print. */
export function wordFound(value: unknown, words: FaultWords): string {
  try {
    if (value === undefined) return words.nothing
    if (typeof value === 'string') return oneLine(toJson(value.length > 60 ? `${value.slice(0, 60)}…` : value), 100)
    if (Array.isArray(value)) return words.listOf(value.length)
    if (value instanceof Error) return oneLine(words.error(value.message), 60)
    if (typeof value === 'function') return words.function
    return typeof value === 'object' && value !== null ? words.object : oneLine(String(value as number), 60)
  } catch {
    return words.unreadable
  }
}

/** Nothing from outside breaks the line or the reader's patience. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ')
  return line.length > most ? `${line.slice(0, most)}…` : line
}
