import { anything, assert, jsonValue, object, property } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { configSchema } from '../../src/config/config-schema.ts'
import { check } from '../../src/model/check.ts'
import type { Fault } from '../../src/model/check.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { Schema } from '../../src/model/schema.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

function checked(schema: Schema, value: unknown) {
  const faults: Fault[] = []
  const kept = check(schema, value, '', faults)
  return { kept, paths: faults.map(({ path }) => path) }
}
const good = (kept: unknown) => ({ kept, paths: [] })
const bad = (...paths: string[]) => ({ kept: undefined, paths })

const word = ['x', 'y']
const short = /^a+$/
const days = { min: 1, max: 3 }
const flags = { each: true, most: 2 } as const
const digits = { each: { min: 0, max: 9 }, most: 5 }
const letters = { key: /^[a-z]$/, value: true, most: 2 } as const
const person = {
  props: { name: 5, age: { min: 0, max: 150 }, tags: { each: ['a', 'b'], most: 3 } },
  required: ['name'],
}
const named = { any: [3, { key: /^[a-z]+$/, value: 3, most: 2 }] }

describe('check', () => {
  it.each<[string, Schema, unknown, object]>([
    ['a text', 3, 'abc', good('abc')],
    ['an empty text', 3, '', good('')],
    ['a text that is too long', 3, 'abcd', bad('')],
    ['a number for a text', 3, 1, bad('')],
    ['a String object for a text', 3, Object('a'), bad('')],
    ['a text that fits its pattern', short, 'aa', good('aa')],
    ['a text that does not', short, 'ab', bad('')],
    ['a text that fits before a line break', short, 'a\n', bad('')],
    ['a whole number', days, 3, good(3)],
    ['one below the least', days, 0, bad('')],
    ['one above the most', days, 4, bad('')],
    ['a fraction', days, 1.5, bad('')],
    ['a number in a text', days, '2', bad('')],
    ['NaN', days, NaN, bad('')],
    ['an infinity', days, Infinity, bad('')],
    ['a flag', true, false, good(false)],
    ['a flag in a text', true, 'false', bad('')],
    ['zero for a flag', true, 0, bad('')],
    ['null where there is nothing', null, null, good(null)],
    ['undefined where null is meant', null, undefined, bad('')],
    ['a word of the list', word, 'y', good('y')],
    ['another word', word, 'z', bad('')],
    ['a list with the word', word, ['x'], bad('')],
    ['a list', flags, [true, false], good([true, false])],
    ['a list that is too long', flags, [true, true, true], bad('')],
    ['an object like a list', flags, { 0: true, length: 1 }, bad('')],
    ['a list of a thousand million holes', flags, Array(1e9), bad('')],
    ['the items that hold', digits, [1, 'two', 3, null], { kept: [1, 3], paths: ['[1]', '[3]'] }],
    ['a list with a hole', digits, [1, , 3], { kept: [1, 3], paths: ['[1]'] }], // oxlint-disable-line no-sparse-arrays -- the case
    ['a map', letters, { a: true }, good({ a: true })],
    ['a map with a key that does not fit', letters, { a: true, B: true }, { kept: { a: true }, paths: ['B'] }],
    ['a map with too many keys, as one fault', letters, { a: true, b: true, c: true }, bad('')],
    ['a shape', person, { name: 'Dao', age: 3, tags: ['a'] }, good({ name: 'Dao', age: 3, tags: ['a'] })],
    ['a shape without its optional keys', person, { name: 'Dao' }, good({ name: 'Dao' })],
    ['a shape without a required key', person, { age: 3 }, bad('name')],
    ['a shape whose required key is wrong, as one fault', person, { name: 7, age: 3 }, bad('name')],
    ['an unknown key', person, { name: 'Dao', nmae: 1 }, { kept: { name: 'Dao' }, paths: ['nmae'] }],
    ['a wrong key beside good ones', person, { name: 'Dao', age: -1 }, { kept: { name: 'Dao' }, paths: ['age'] }],
    [
      'a wrong item deep inside',
      person,
      { name: 'D', tags: ['a', 'c'] },
      { kept: { name: 'D', tags: ['a'] }, paths: ['tags[1]'] },
    ],
    ['an array for an object', person, ['Dao'], bad('')],
    ['null for an object', person, null, bad('')],
    ['a function for an object', person, () => ({ name: 'Dao' }), bad('')],
    ['the first of two kinds', named, 'ab', good('ab')],
    ['the second of two kinds', named, { th: 'ab' }, good({ th: 'ab' })],
    ['the good part of the second kind', named, { th: 'ab', en: 5 }, { kept: { th: 'ab' }, paths: ['en'] }],
    ['neither of two kinds, as one fault', named, 5, bad('')],
  ])('judges %s', (_, schema, value, expected) => {
    expect(checked(schema, value)).toEqual(expected)
  })

  it('takes no required key from a prototype, and says so', () => {
    expect(checked(person, Object.create({ name: 'Dao' }))).toEqual(bad('name'))
  })

  it('drops only the key whose getter throws', () => {
    const value = {
      name: 'Dao',
      get age(): number {
        throw new Error('boom')
      },
    }
    expect(checked(person, value)).toEqual({ kept: { name: 'Dao' }, paths: ['age'] })
  })

  it('drops only the key whose proxy throws', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(checked(person, { name: 'Dao', tags: proxy })).toEqual({ kept: { name: 'Dao' }, paths: ['tags'] })
  })

  it('reads each key once, so that a getter cannot answer the check and the use differently', () => {
    let reads = 0
    const value = {
      get name() {
        return ++reads === 1 ? 'Dao' : 'a script'
      },
    }
    expect(checked(person, value).kept).toEqual({ name: 'Dao' })
    expect(reads).toBe(1)
  })

  it('gives new objects: to change the source later changes nothing', () => {
    const value = { name: 'Dao', tags: ['a'] }
    const { kept } = checked(person, value)
    value.tags.push('b')
    value.name = 'x'
    expect(kept).toEqual({ name: 'Dao', tags: ['a'] })
  })
})

describe.each([
  ['the configuration', configSchema],
  ['the receipt', receiptSchema],
])('whatever comes for %s', (_, schema) => {
  it.each([
    ['JSON', jsonValue({ maxDepth: 5 })],
    ['an object', object({ key: anyKey(), withNullPrototype: true })],
    [
      'anything',
      anything({ withMap: true, withDate: true, withBigInt: true, withSparseArray: true, withTypedArray: true }),
    ],
  ])('survives %s, keeps known keys only, and leaves prototypes alone', (_kind, values) => {
    assert(
      property(values as ReturnType<typeof anything>, (value) => {
        const { kept } = checked(schema, value)
        expect(unknownKeys(schema, kept)).toEqual([])
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
        // What was kept is faultless: checked again, it is the same.
        if (kept !== undefined) expect(checked(schema, kept)).toEqual(good(kept))
      }),
      { numRuns: 200 },
    )
  })
})

function anyKey() {
  return jsonValue({ maxDepth: 0 }).map((value) => {
    const keys = [
      '__proto__',
      'constructor',
      'prototype',
      'polluted',
      'ui',
      'cookie',
      'words',
      'services',
      'event',
      'id',
      'th',
    ]
    return typeof value === 'string' ? value : keys[(Math.abs(Number(value) || 0) % keys.length) | 0]!
  })
}

/** Paths of the keys in `value` that `schema` does not name. */
function unknownKeys(schema: Schema, value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const any = options(schema).flatMap((one) => (has(one, 'each') ? [one.each] : []))
    return value.flatMap((item) => unknownKeys({ any }, item, `${path}[]`))
  }
  if (typeof value !== 'object' || value === null) return []
  expect([Object.prototype, null]).toContain(Object.getPrototypeOf(value))
  return Reflect.ownKeys(value).flatMap((key) => {
    const name = String(key)
    const any = options(schema).flatMap((one) => {
      if (has(one, 'key')) return one.key.test(name) ? [one.value] : []
      return has(one, 'props') && Object.hasOwn(one.props, name) ? [one.props[name]!] : []
    })
    return any.length ? unknownKeys({ any }, Reflect.get(value, key), `${path}.${name}`) : [`${path}.${name}`]
  })
}

function options(schema: Schema): readonly Schema[] {
  return has(schema, 'any') ? schema.any.flatMap(options) : [schema]
}

type Keys<T> = T extends T ? keyof T : never

function has<K extends Keys<Extract<Schema, object>>>(
  schema: Schema,
  key: K,
): schema is Extract<Schema, Record<K, unknown>> {
  return typeof schema === 'object' && schema !== null && key in schema
}
