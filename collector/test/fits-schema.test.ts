import { array, assert, constantFrom, jsonValue, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/model/check.ts'
import type { Fault } from '../../src/model/check.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { Schema } from '../../src/model/schema.ts'
import { compileSchema } from '../src/fits-schema.ts'
import { aReceipt } from './a-receipt.ts'

const hasNoFault = (schema: Schema, value: unknown) => {
  const faults: Fault[] = []
  check(schema, value, '', faults)
  return faults.length === 0
}

/** Every place in a receipt: the keys that lead to it. */
function placesOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...at, key]))]
}

/** The value with something else at one place; `undefined` takes the key away. */
function withChange(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to
  const part = withChange((value as Record<string, unknown>)[key], rest, to)
  if (Array.isArray(value)) return value.with(Number(key), part)
  const { [key]: _old, ...others } = value as Record<string, unknown>
  return part === undefined ? others : { ...others, [key]: part }
}

describe('compileSchema', () => {
  it('takes what check finds no fault in, and nothing else, wherever a receipt is changed', () => {
    const fits = compileSchema(receiptSchema)
    const whole = aReceipt()
    const odd = constantFrom<unknown>(undefined, null, true, 1, 2, '', 'th', '2026-01-01', '0'.repeat(64), [], {})
    const change = tuple(constantFrom(...placesOf(whole)), odd)
    assert(
      property(array(change, { maxLength: 2 }), (changes) => {
        let value: unknown = whole
        for (const [place, to] of changes) {
          try {
            value = withChange(value, place, to)
          } catch {
            // The first change has taken the second one's place away.
          }
        }
        expect(fits(value)).toBe(hasNoFault(receiptSchema, value))
      }),
      { numRuns: 1000 },
    )
  })

  it.each<[string, Schema]>([
    ['a map', { key: /^[a-c]$/, value: { any: [3, null] }, most: 2 }],
    ['a list', { each: { any: [{ min: 0, max: 9 }, true] }, most: 2 }],
    ['a shape', { props: { a: ['x', ''], b: 2 }, required: ['b'] }],
  ])('judges any JSON against %s as check does', (_name, schema) => {
    const fits = compileSchema(schema)
    assert(property(jsonValue(), (value) => void expect(fits(value)).toBe(hasNoFault(schema, value))))
  })

  it('refuses a key that objects inherit, and one that JSON.parse has made of __proto__', () => {
    const fits = compileSchema(receiptSchema)
    expect(fits({ ...aReceipt(), constructor: 1 })).toBe(false)
    expect(fits(JSON.parse(`{"__proto__":{},${JSON.stringify(aReceipt()).slice(1)}`))).toBe(false)
    expect(fits(aReceipt())).toBe(true)
  })
})
