import { describe, expect, test } from 'vitest'
import { countOn, draftOf, setCategory, setService } from '../../../src/ui/settings/draft.ts'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import { aService } from '../some-ports.ts'

const { categories } = resolveConfig({
  services: [
    aService('ga4', 'analytics'),
    aService('meta', 'marketing'),
    aService('youtube', 'marketing'),
    aService('fraud', 'marketing', { legalBasis: 'legitimate_interest' }),
  ],
})
const marketing = categories.find(({ id }) => id === 'marketing')!

describe('the draft', () => {
  test('B2: is off for all that was never asked', () => {
    const draft = draftOf(categories, { necessary: true, fraud: true }, {})
    expect(draft).toEqual({
      functional: false,
      analytics: false,
      ga4: false,
      marketing: false,
      meta: false,
      youtube: false,
    })
  })

  test('starts from what is in force and has the visitor’s edits on top', () => {
    expect(draftOf(categories, { analytics: true, ga4: true }, { ga4: false })).toMatchObject({
      analytics: true,
      ga4: false,
    })
  })

  test('B14: holds nothing that is told and not asked', () => {
    expect(Object.keys(draftOf(categories, { necessary: true, fraud: true }, {}))).not.toEqual(
      expect.arrayContaining(['necessary', 'fraud']),
    )
  })
})

describe('a switch', () => {
  test('of a category takes its services along', () => {
    expect(setCategory(marketing, true)).toEqual({ marketing: true, meta: true, youtube: true })
  })

  test('of a service leaves its category alone', () => {
    const draft = { marketing: true, meta: true, youtube: true }
    expect(setService(marketing, draft, 'meta', false)).toEqual({ meta: false })
  })

  test('of the last service that is on turns its category off', () => {
    const draft = { marketing: true, meta: false, youtube: true }
    expect(setService(marketing, draft, 'youtube', false)).toEqual({ youtube: false, marketing: false })
  })

  test('of the last service that is off does not grant the category, which may hold more', () => {
    const draft = { marketing: false, meta: true, youtube: false }
    expect(setService(marketing, draft, 'youtube', true)).toEqual({ youtube: true })
  })
})

describe('how many services are on', () => {
  test('is told only where one differs from its category', () => {
    expect(countOn(marketing, { marketing: true, meta: true, youtube: true })).toBeUndefined()
    expect(countOn(marketing, { marketing: true, meta: false, youtube: true })).toEqual({ on: 1, all: 2 })
  })
})
