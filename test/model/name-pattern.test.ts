import { describe, expect, it } from 'vitest'
import { fits, fitsAny } from '../../src/model/name-pattern.ts'

describe('fits', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_ga_X1', false],
    ['_ga_*', '_ga_X1', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga', false],
    ['_ga_*', 'x_ga_X1', false],
    ['*', '', true],
    ['*', 'anything', true],
    ['', '', true],
    ['', 'x', false],
    ['*_id', 'amp_id', true],
    ['*_id', '_id_', false],
    ['ph_*_posthog', 'ph_phc_1_posthog', true],
    ['ph_*_posthog', 'ph_posthog', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['ab*ba', 'aba', false],
    ['*b*', 'abc', true],
    ['a*b*c', 'acb', false],
    ['a*b*c', 'abbc', true],
    ['a**c', 'abc', true],
    // Everything but the star stands for itself.
    ['a.c', 'abc', false],
    ['[a]+(b)$', '[a]+(b)$', true],
    ['^_ga', '_ga', false],
    ['\\*', '\\x', true],
    ['_GA', '_ga', false],
    ['คุกกี้*', 'คุกกี้_1', true],
  ])('%j says of %j: %s', (pattern, name, outcome) => {
    expect(fits(name, pattern)).toBe(outcome)
  })

  it('answers a hostile pattern as soon as a plain one', () => {
    expect(fits('a'.repeat(4000), `${'a*'.repeat(2000)}b`)).toBe(false)
    expect(fits('a'.repeat(4000), 'a*'.repeat(2000))).toBe(true)
  })
})

describe('fitsAny', () => {
  it('needs one pattern that fits', () => {
    expect(fitsAny('_gid', ['_ga', '_gi*'])).toBe(true)
    expect(fitsAny('_gid', ['_ga'])).toBe(false)
    expect(fitsAny('_gid', [])).toBe(false)
  })
})
