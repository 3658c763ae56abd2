import { array, assert, constantFrom, integer, option, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../src/model/jcs.ts'
import { compileCanonical } from '../src/canonical-by-schema.ts'
import { compileSchema } from '../src/fits-schema.ts'
import { aReceipt } from './a-receipt.ts'

describe('compileCanonical', () => {
  it('writes receipts as canonicalJson does, whatever stands in them and in whichever order', () => {
    const write = compileCanonical(receiptSchema)
    const fits = compileSchema(receiptSchema)
    const changes = record(
      {
        site: string({ unit: 'binary', maxLength: 100 }).filter((text) => !/\p{Surrogate}/u.test(text)),
        withdrawal_method: string({ maxLength: 200 }),
        seq: integer({ min: 1, max: 2_147_483_647 }),
        prev: option(constantFrom('0'.repeat(64), 'f'.repeat(64))),
        recovery: constantFrom('draft', 'record'),
        purposes: array(
          record({
            state: constantFrom('given', 'refused'),
            id: constantFrom('ads', 'a_b-c'),
            basis: constantFrom('consent'),
          }),
        ),
        notice: option(
          record({
            uri: string(),
            id: constantFrom('privacy'),
            version: constantFrom('1', '"\\', '๒'),
            effective: constantFrom('2026-01-01'),
            lang: constantFrom('th', 'en-GB'),
            sha256: constantFrom('a'.repeat(64)),
          }),
        ),
      },
      { requiredKeys: [] },
    )
    assert(
      property(changes, (own) => {
        const receipt = Object.fromEntries(Object.entries({ ...own, ...aReceipt(), ...own }))
        expect(fits(receipt)).toBe(true)
        expect(write(receipt)).toBe(canonicalJson(receipt))
      }),
    )
  })

  it('writes a choice and a map by what they hold', () => {
    const choice = compileCanonical({ any: [3, { min: 0, max: 9 }] })
    expect([choice('a"b'), choice(4)]).toEqual(['"a\\"b"', '4'])
    const map = compileCanonical({ key: /^[ab]$/, value: true, most: 2 })
    expect(map({ b: true, a: false })).toBe('{"a":false,"b":true}')
  })
})
