import { describe, expect, it } from 'vitest'
import { stateOf } from '../../src/decision/state-of.ts'
import type { ConsentState } from '../../src/decision/quick-state.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import { aConfig, aLooseConfig, aService } from '../fixtures/a-config.ts'
import { DAY, DECIDED, aRecord, marks } from '../fixtures/a-record.ts'

const END = DECIDED + 180 * DAY
const three = ['necessary', 'analytics', 'marketing']
const shop = aConfig({
  categories: three,
  services: [aService('ga4', 'analytics'), aService('hotjar', 'analytics'), aService('pixel', 'marketing')],
})
const answered = { analytics: true, marketing: false }
const allMarks = marks('ga4', 'hotjar', 'pixel')
const told = { necessary: true }

const decided = (choices: object): ConsentState => ({
  status: 'decided',
  reasons: [],
  asks: [],
  choices: { ...told, ...choices },
})
const stale = (reasons: ConsentState['reasons'], asks: readonly string[], choices: object = {}): ConsentState => ({
  status: 'stale',
  reasons,
  asks,
  choices: { ...told, ...choices },
})

describe('decide', () => {
  it('asks a new visitor about every category that has a choice, and grants none', () => {
    expect(stateOf(shop, undefined, DECIDED)).toEqual({
      status: 'unset',
      reasons: ['never-asked'],
      asks: ['analytics', 'marketing'],
      choices: told,
    })
  })

  it.each<[string, ConsentRecord, number, ConsentState]>([
    [
      'a full answer holds',
      aRecord({ choices: answered, asked: allMarks }),
      DECIDED,
      decided({ ...answered, ga4: true, hotjar: true, pixel: false }),
    ],
    [
      'an answer holds until its last millisecond',
      aRecord({ choices: answered, asked: allMarks }),
      END - 1,
      decided({ ...answered, ga4: true, hotjar: true, pixel: false }),
    ],
    [
      'at the very millisecond of its end nothing is granted any more, and all is asked',
      aRecord({ choices: answered, asked: allMarks }),
      END,
      stale(['expired'], ['analytics', 'marketing']),
    ],
    [
      'a refusal ends with the same millisecond as a consent (B10)',
      aRecord({ choices: { analytics: false, marketing: false }, asked: allMarks }),
      END,
      stale(['expired'], ['analytics', 'marketing']),
    ],
    [
      'a record from more than a day ahead grants nothing: the clock was set back, or it is forged',
      aRecord({ choices: { analytics: true, marketing: true }, asked: allMarks, decidedAt: DECIDED + DAY + 1 }),
      DECIDED,
      stale(['expired'], ['analytics', 'marketing']),
    ],
    [
      'a clock that is wrong by some hours is no reason to ask',
      aRecord({ choices: answered, asked: allMarks, decidedAt: DECIDED + DAY }),
      DECIDED,
      decided({ ...answered, ga4: true, hotjar: true, pixel: false }),
    ],
    [
      'a service follows its category, or has an answer of its own',
      aRecord({ choices: { ...answered, hotjar: false, pixel: true }, asked: allMarks }),
      DECIDED,
      decided({ ...answered, ga4: true, hotjar: false, pixel: true }),
    ],
    [
      'a new service of a granted category is asked; its category waits, its siblings go on, the rest stands',
      aRecord({ choices: answered, asked: marks('ga4', 'pixel') }),
      DECIDED,
      stale(['new-service'], ['analytics'], { analytics: false, marketing: false, ga4: true, pixel: false }),
    ],
    [
      'a new service of a refused category is refused with it: to ask again would be nagging (B10)',
      aRecord({ choices: answered, asked: marks('ga4', 'hotjar') }),
      DECIDED,
      decided({ ...answered, ga4: true, hotjar: true, pixel: false }),
    ],
    [
      'a record that knows single services only: the categories were never asked',
      aRecord({ choices: { pixel: true }, asked: marks('pixel') }),
      DECIDED,
      { ...stale(['never-asked'], ['analytics', 'marketing'], { pixel: true }), status: 'unset' },
    ],
    [
      'answers for categories that are gone are no answers',
      aRecord({ choices: { statistics: true, ads: true } }),
      DECIDED,
      { ...stale(['never-asked'], ['analytics', 'marketing']), status: 'unset' },
    ],
    [
      'an answer for a category that has no choice is not read',
      aRecord({ choices: { necessary: false, ...answered }, asked: allMarks }),
      DECIDED,
      decided({ ...answered, ga4: true, hotjar: true, pixel: false }),
    ],
  ])('%s', (_, record, now, standing) => {
    expect(stateOf(shop, record, now)).toEqual(standing)
  })

  it('asks about a new category only; the other answers stand', () => {
    const config = aConfig({ categories: [...three, 'functional'] })
    expect(stateOf(config, aRecord({ choices: answered }), DECIDED)).toEqual(
      stale(['new-category'], ['functional'], answered),
    )
  })

  it('names both reasons where a category and a service are new', () => {
    const config = aConfig({ categories: [...three, 'functional'], services: [aService('ga4', 'analytics')] })
    const standing = stateOf(config, aRecord({ choices: answered }), DECIDED)
    expect(standing.reasons).toEqual(['new-service', 'new-category'])
    expect(standing.asks).toEqual(['analytics', 'functional'])
  })

  it('does not read the answers of one site into a category named like a property of every object', () => {
    const record = aRecord({ choices: answered })
    const config = aConfig({ categories: [...three, { id: 'valueof', name: 'x' }] })
    expect(stateOf(config, record, DECIDED).choices).not.toHaveProperty('valueof')
  })
})

describe('decide, where the notice has changed', () => {
  const record = aRecord({ choices: answered, asked: allMarks })

  it('denies an affected category until it is answered, with its services; the rest stands', () => {
    expect(stateOf(shop, record, DECIDED, ['analytics'])).toEqual(
      stale(['notice-changed'], ['analytics'], {
        analytics: false,
        ga4: false,
        hotjar: false,
        marketing: false,
        pixel: false,
      }),
    )
  })

  it('does not ask about what was refused', () => {
    expect(stateOf(shop, record, DECIDED, ['marketing'])).toEqual(
      decided({ ...answered, ga4: true, hotjar: true, pixel: false }),
    )
  })

  it('takes back a service that was granted alone', () => {
    const alone = aRecord({ choices: { ...answered, pixel: true }, asked: allMarks })
    expect(stateOf(shop, alone, DECIDED, ['marketing']).choices['pixel']).not.toBe(true)
  })

  it('says expired and not changed where the answer has run out anyway', () => {
    expect(stateOf(shop, record, END, ['analytics']).reasons).toEqual(['expired'])
  })

  it('ignores categories that are not there', () => {
    expect(stateOf(shop, record, DECIDED, ['necessary', 'toString']).status).toBe('decided')
  })
})

describe('B14: what rests on another legal basis is told and not asked', () => {
  it.each([
    ['a category of public task', { id: 'analytics', legalBasis: 'public_task' as const }],
    ['a required category', { id: 'analytics', required: true }],
  ])('%s is on before and after a decision, with its services', (_, category) => {
    const config = aConfig({ categories: [category, 'marketing'], services: [aService('ga4', 'analytics')] })
    for (const record of [undefined, aRecord({ choices: { analytics: false, marketing: false } })]) {
      expect(stateOf(config, record, DECIDED).choices).toMatchObject({ analytics: true, ga4: true })
      expect(stateOf(config, record, DECIDED).asks).not.toContain('analytics')
    }
  })

  it('a told service of an asked category is on; its category and its siblings wait', () => {
    const config = aConfig({
      categories: ['analytics'],
      services: [aService('log', 'analytics', { legalBasis: 'legal_obligation' }), aService('ga4', 'analytics')],
    })
    expect(stateOf(config, undefined, DECIDED).choices).toEqual({ log: true })
    const refused = aRecord({ choices: { analytics: false, log: false }, asked: marks('log', 'ga4') })
    expect(stateOf(config, refused, DECIDED).choices).toEqual({ analytics: false, log: true, ga4: false })
  })

  it.each([
    ['a service that needs consent inside a told category', { id: 'necessary' }, { legalBasis: 'consent' as const }],
    [
      'one that needs explicit consent',
      { id: 'x', name: 'x', legalBasis: 'contract' as const },
      { legalBasis: 'explicit_consent' as const },
    ],
  ])('never grants %s, where nobody can be asked', (_, category, more) => {
    const config = aLooseConfig({ categories: [category], services: [aService('ga4', category.id, more)] })
    for (const record of [undefined, aRecord({ choices: { ga4: true }, asked: marks('ga4') })]) {
      expect(stateOf(config, record, DECIDED).choices['ga4']).not.toBe(true)
    }
  })

  it('asks where consent is the basis although the category says that it is required', () => {
    const config = aLooseConfig({ categories: [{ id: 'necessary', legalBasis: 'consent' }, 'marketing'] })
    expect(stateOf(config, undefined, DECIDED)).toMatchObject({ asks: ['necessary', 'marketing'], choices: {} })
  })

  it('has no question where every category is told', () => {
    const config = aConfig({ categories: ['necessary'] })
    expect(stateOf(config, undefined, DECIDED)).toEqual({ status: 'decided', reasons: [], asks: [], choices: told })
    expect(stateOf(config, aRecord({ decidedAt: 0 }), DECIDED).reasons).toEqual([])
  })

  it('has no question without a category', () => {
    expect(stateOf(aConfig({ categories: [] }), undefined, DECIDED)).toMatchObject({ status: 'decided', choices: {} })
  })
})
