import type { Fault } from './check.ts'
import { toJson } from './json.ts'
import type { Schema } from './schema.ts'

/** A fault in words. */
export interface WordedFault {
  readonly path: string
  /** What stood there, short enough to print. */
  readonly found: string
  /** What should stand there. */
  readonly expected: string
}

export function wordFault({ path, found, expected, stray }: Fault): WordedFault {
  const words = isRule(expected) ? expected.rule : stray ? `one of ${keysOf(expected)}` : expects(expected)
  return {
    path: oneLine(path, 80),
    found: stray ? 'an unknown key' : describe(found),
    expected: oneLine(words, 200),
  }
}

function isRule(expected: Fault['expected']): expected is { readonly rule: string } {
  return typeof expected === 'object' && expected !== null && 'rule' in expected
}

function expects(schema: Schema): string {
  if (typeof schema === 'number') return `text of at most ${schema} characters`
  if (schema === true) return 'true or false'
  if (schema === null) return 'null'
  if (schema instanceof RegExp) return wordPattern(schema)
  if (isWords(schema)) return schema.map((one) => `"${one}"`).join(' or ')
  if ('min' in schema) return `a whole number from ${schema.min} to ${schema.max}`
  if ('each' in schema) return `a list of at most ${schema.most}, each ${expects(schema.each)}`
  if ('any' in schema) return schema.any.map(expects).join(' or ')
  if ('props' in schema) return `an object with ${keysOf(schema)}`
  return `an object of at most ${schema.most} keys like ${keysOf(schema)}, each ${expects(schema.value)}`
}

function isWords(schema: Schema): schema is readonly string[] {
  return Array.isArray(schema)
}

function keysOf(schema: Schema): string {
  if (typeof schema !== 'object' || schema === null) return ''
  return 'props' in schema ? Object.keys(schema.props).join(', ') : 'key' in schema ? schema.key.source : ''
}

/** Patterns in words; the sources are those of the schemas, and a test holds that each has words. */
const WORDS: readonly (readonly [start: string, words: string])[] = [
  ['^(?!constructor$)[a-z][a-z0-9_-]', 'an id of lower-case letters, digits, - and _, not too long'],
  ['^[a-z][a-z0-9_-]', 'an id of lower-case letters, digits, - and _, not too long'],
  ['^[^\\s;,=]', 'a name without spaces; * matches any characters'],
  ['^(https?:', 'an http(s) URL, or a path that starts with /'],
  ['^(?:[hH]', 'a URL: relative, http(s), mailto or tel'],
  ['^[\\w-]{1,40}', 'at most 40 letters, digits, - and _'],
  ['^\\.?[a-z0-9', 'a lower-case domain name, or "auto"'],
  ['^[a-z0-9ก-๛-]+(', 'a lower-case host, with an optional port, such as "www.example.co.th"'],
  ['^[A-Z]{2}(-', 'a region such as "TH" or "TH-10"'],
  ['^[^\\p{Cc}\\p{Cs}]', 'text in one line, not empty and not too long'],
  ['^[0-9A-Za-z]', 'a version such as "2.1.0"'],
  ['^[0-9a-f]{8}-', 'a lower-case UUID'],
  ['^[0-9a-f]{64}$', 'a SHA-256 in 64 lower-case hex digits'],
  ['^\\d{4}-\\d\\d-\\d\\dT', 'an instant in UTC such as "2026-06-01T02:03:04.000Z"'],
  ['^\\d{4}-\\d\\d-\\d\\d$', 'a day such as "2026-06-01"'],
  ['^anon:', 'anon: and 22 to 64 base64url characters'],
  ['^[a-z]{2,3}(-', 'a language tag such as "th"'],
]

function wordPattern(pattern: RegExp): string {
  return WORDS.find(([start]) => pattern.source.startsWith(start))?.[1] ?? `text like ${pattern.source}`
}

function describe(value: unknown): string {
  try {
    if (value === undefined) return 'nothing'
    if (typeof value === 'string') return oneLine(toJson(value.length > 60 ? `${value.slice(0, 60)}…` : value), 100)
    if (Array.isArray(value)) return `a list of ${value.length}`
    if (value instanceof Error) return oneLine(`an error (${value.message})`, 60)
    if (typeof value === 'function') return 'a function'
    return typeof value === 'object' && value !== null ? 'an object' : oneLine(String(value as number), 60)
  } catch {
    return 'an object that cannot be read'
  }
}

/** Nothing from outside breaks the line or the reader's patience. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ')
  return line.length > most ? `${line.slice(0, most)}…` : line
}
