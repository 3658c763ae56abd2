import { assert, boolean, constantFrom, dictionary, integer, property } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { askedMarks, resolveFirst } from '../../src/config/resolve-config.ts'
import { stateOf } from '../../src/decision/state-of.ts'
import { quickState } from '../../src/decision/quick-state.ts'
import { mergeSources } from '../../src/config/merge-sources.ts'
import { isAsked } from '../../src/model/category.ts'
import { aConfig, aLooseConfig, aService } from '../fixtures/a-config.ts'
import { anyConfigInput } from '../fixtures/any-config.ts'
import { DAY, DECIDED, aRecord, marks } from '../fixtures/a-record.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const config = aConfig({
  categories: ['necessary', 'analytics', 'marketing'],
  services: [aService('ga4', 'analytics'), aService('youtube', 'marketing')],
})
const covered = aRecord({
  choices: { analytics: true, marketing: false, youtube: true },
  asked: marks('ga4', 'youtube'),
})

describe('quickState', () => {
  it('knows the two plain cases: never asked, and an answer to exactly what is asked', () => {
    expect(quickState(config, undefined, DECIDED)).toEqual(stateOf(config, undefined, DECIDED))
    expect(quickState(config, covered, DECIDED)).toEqual({
      status: 'decided',
      reasons: [],
      asks: [],
      choices: { necessary: true, analytics: true, ga4: true, marketing: false, youtube: true },
    })
  })

  it.each([
    ['an answer that has run out', covered, DECIDED + 180 * DAY],
    ['an answer from the future', covered, DECIDED - 2 * DAY],
    ['a new service', { ...covered, asked: marks('ga4') }, DECIDED],
    ['a service that is gone', { ...covered, asked: marks('ga4', 'youtube', 'pixel') }, DECIDED],
    ['a new category', { ...covered, choices: { analytics: true } }, DECIDED],
  ])('leaves %s to what comes later: until then nothing is granted', (_, record, now) => {
    expect(quickState(config, record, now)).toBeUndefined()
  })

  it('agrees with the whole decision wherever it has an answer', () => {
    const answers = dictionary(
      constantFrom('functional', 'analytics', 'marketing', 'maps', 'ga4', 'youtube', 'map'),
      boolean(),
    )
    const later = integer({ min: -2, max: 200 }).map((days) => DECIDED + days * DAY)
    assert(
      property(anyConfigInput, answers, boolean(), later, (input, choices, all, now) => {
        const given = aLooseConfig(input)
        const asked = all ? askedMarks(given) : marks('ga4')
        for (const record of [undefined, aRecord({ choices, asked })]) {
          const plain = quickState(given, record, now)
          if (plain) expect(plain).toEqual(stateOf(given, record, now))
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('a configuration that nobody has checked yet', () => {
  const grants = (input: unknown) => {
    const given = resolveFirst(mergeSources([{ from: 'x', value: input }]))
    const { choices } = quickState(given, undefined, DECIDED)!
    return Object.keys(choices).filter((id) => choices[id])
  }

  it.each([
    ['a told service named like an asked category', { services: [aService('marketing', 'necessary')] }],
    [
      'a service that is told in one place and asked in another',
      { services: [aService('pixel', 'marketing'), aService('pixel', 'necessary')] },
    ],
    ['a category twice', { categories: ['necessary', 'marketing', { id: 'marketing', required: true }] }],
    ['required in words', { categories: ['necessary', { id: 'marketing', required: 'no' }] }],
    [
      'required and consent at once',
      { categories: ['necessary', { id: 'marketing', required: true, legalBasis: 'consent' }] },
    ],
    ['a legal basis that there is not', { categories: ['necessary', { id: 'marketing', legalBasis: 'any' }] }],
    ['a legal basis in a list', { categories: ['necessary', { id: 'marketing', legalBasis: ['contract'] }] }],
    ['a service with a basis that there is not', { services: [aService('pixel', 'marketing', { legalBasis: 'any' })] }],
    [
      'a consent service among what is told',
      { services: [aService('pixel', 'necessary', { legalBasis: 'consent' as const })] },
    ],
    [
      'categories in a prototype',
      JSON.parse('{"__proto__":{"categories":[{"id":"marketing","legalBasis":"contract"}]}}'),
    ],
    ['ids that are no texts', { categories: ['necessary', { id: ['marketing'] }, { id: 5 }, {}] }],
  ])('grants nothing by %s', (_, input) => {
    expect(grants(input)).toEqual(['necessary'])
  })

  it('grants no more than the same configuration once it has been checked', () => {
    assert(
      property(anyConfigInput, (input) => {
        const checked = aLooseConfig(input)
        const { choices } = stateOf(checked, undefined, DECIDED)
        const asked = checked.categories
          .filter(isAsked)
          .flatMap(({ id, services }) => [id, ...services.map((one) => one.id)])
        for (const id of grants(input)) {
          if (asked.includes(id)) expect([id, choices[id]]).toEqual([id, true])
        }
      }),
      { numRuns: 150 },
    )
  })
})
