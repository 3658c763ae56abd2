import { describe, expect, it } from 'vitest'
import { LEGAL_BASES, isAsked, isConsent } from '../../src/model/category.ts'

const category = { id: 'a', signals: [], services: [] }

describe('a legal basis that the law does not have', () => {
  it('is taken for consent: a slip of the pen grants nothing', () => {
    expect(isConsent('interest' as 'consent')).toBe(true)
    expect(isConsent(undefined as unknown as 'consent')).toBe(true)
  })
})

describe('B14: only what needs consent is asked', () => {
  it.each(LEGAL_BASES)('knows whether %s is a question', (legalBasis) => {
    const question = legalBasis === 'consent' || legalBasis === 'explicit_consent'
    expect(isConsent(legalBasis)).toBe(question)
    expect(isAsked({ ...category, legalBasis, required: false })).toBe(question)
    // Consent without a choice is none: `required` does not take the question away.
    expect(isAsked({ ...category, legalBasis, required: true })).toBe(question)
  })
})
