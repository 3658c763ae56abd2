import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../src/problems/did-you-mean.ts'

describe('didYouMean', () => {
  const known = ['analytics', 'marketing', 'functional', 'ga4', 'ui']

  it.each([
    ['a letter left out', 'analtics', 'analytics'],
    ['a letter too many', 'analyticss', 'analytics'],
    ['another letter', 'analytica', 'analytics'],
    ['two letters swapped', 'anlaytics', 'analytics'],
    ['a short one with one slip', 'ga5', 'ga4'],
    ['capitals', 'UI', 'ui'],
  ])('knows %s', (_, word, meant) => expect(didYouMean(word, known)).toBe(meant))

  it.each(['statistics', '', 'x', 'necessary', 'a'.repeat(100_000)])('does not guess at %.12s', (word) => {
    expect(didYouMean(word, known)).toBeUndefined()
  })

  it('takes the nearest, whatever the order', () => {
    expect(didYouMean('adst', ['adss', 'ads', 'adst'])).toBe('adst')
    expect(didYouMean('adst', ['adst', 'ads'])).toBe('adst')
  })

  it('finds every word that is known', () => {
    assert(property(constantFrom(...known), (word) => didYouMean(word, known) === word))
  })
})
