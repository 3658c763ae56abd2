import { describe, expect, it } from 'vitest'
import { configSchema } from '../../src/config/config-schema.ts'
import { check } from '../../src/model/check.ts'
import type { Fault } from '../../src/model/check.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { Schema } from '../../src/model/schema.ts'
import { wordFault } from '../../src/model/word-fault.ts'

function worded(schema: Schema, value: unknown) {
  const faults: Fault[] = []
  check(schema, value, '', faults)
  return faults.map((fault) => wordFault(fault))
}

/** Every pattern inside `schema`. */
function patterns(schema: unknown): RegExp[] {
  if (schema instanceof RegExp) return [schema]
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, part]) => (key === 'key' ? [] : patterns(part)))
}

describe('wordFault', () => {
  it('says what was found and what is expected', () => {
    expect(worded({ props: { days: { min: 1, max: 365 } } }, { days: '30' })).toEqual([
      { path: 'days', found: '"30"', expected: 'a whole number from 1 to 365' },
    ])
  })

  it('names the keys that there are where one is not known', () => {
    expect(worded({ props: { site: 9, ui: true } }, { stie: 'a' })).toEqual([
      { path: 'stie', found: 'an unknown key', expected: 'one of site, ui' },
    ])
  })

  it.each([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a list', [1, 2], 'a list of 2'],
    ['an object', { secret: 1 }, 'an object'],
    ['NaN', NaN, 'NaN'],
    ['a symbol', Symbol('a'), 'Symbol(a)'],
    ['a function and not its source', () => 'a\nb', 'a function'],
    ['an error by its message', new Error('boom'), 'an error (boom)'],
    ['a long text cut', 'x'.repeat(1e6), `"${'x'.repeat(60)}…"`],
    ['a line break as an escape', 'a\r\nb', '"a\\r\\nb"'],
    ['a line separator as a space', 'a\u2028b', '"a b"'],
    ['a big integer cut', 10n ** 200n, `1${'0'.repeat(59)}…`],
  ])('prints %s', (_, found, expected) => {
    expect(wordFault({ path: 'a', found, expected: true })).toEqual({
      path: 'a',
      found: expected,
      expected: 'true or false',
    })
  })

  it('survives a value that throws whenever it is looked at', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(wordFault({ path: '', found: proxy, expected: true }).found).toBe('an object that cannot be read')
  })

  it('keeps a hostile key to one short line', () => {
    const [fault] = worded({ props: { a: true } }, { ['x\r\n'.repeat(1e5)]: 1 })
    expect(fault!.path).toMatch(/^[x ]{80}…$/)
  })

  it('names words, lists and lengths', () => {
    expect(worded(['bar', 'box'], 'baz')[0]!.expected).toBe('"bar" or "box"')
    expect(worded({ each: 4, most: 2 }, 'a')[0]!.expected).toBe(
      'a list of at most 2, each text of at most 4 characters',
    )
  })

  it('has words for every pattern of the configuration and of the receipt', () => {
    for (const pattern of [configSchema, receiptSchema].flatMap(patterns)) {
      const { expected } = wordFault({ path: '', found: 1, expected: pattern })
      expect(expected, pattern.source).not.toMatch(/^text like/)
    }
  })
})
