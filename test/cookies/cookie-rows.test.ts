import { describe, expect, it } from 'vitest'
import { cookieCategories } from '../../src/cookies/cookie-rows.ts'
import { countryName, lifetimeWords } from '../../src/cookies/cookie-words.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'

const DETAILS = [
  {
    id: 'ga4',
    country: 'US',
    cookies: [
      { name: '_ga', lifetime: 'P2Y', isThird: false },
      { name: '_ga_*', lifetime: 'P1Y', isThird: false },
      { name: 'NID', lifetime: 'P6M', isThird: true },
    ],
  },
]
const THAI = { locale: 'th', digits: 'latin', calendar: 'buddhist' } as const
const t = (key: string) => key

describe('cookieCategories', () => {
  it('gives each cookie its own lifetime, patterns too, and adds those on the domain of the provider', () => {
    const config = aConfig({
      services: [{ ...aService('ga4', 'analytics'), cookies: ['_ga', '_ga_ABC', 'own'], retention: 'P9D' }],
    })
    const [, analytics] = cookieCategories(config, DETAILS)
    expect(analytics!.services[0]).toMatchObject({ country: 'US' })
    expect(analytics!.services[0]!.rows.map(({ name, lifetime, isThird }) => [name, lifetime, isThird])).toEqual([
      ['_ga', 'P2Y', false],
      ['_ga_ABC', 'P1Y', false],
      ['own', 'P9D', false],
      ['NID', 'P6M', true],
    ])
  })

  it('tells of the cookie that holds the answer, and leaves out categories with nothing in them', () => {
    const [first, ...others] = cookieCategories(aConfig({ cookie: { name: 'answer' }, validDays: 90 }), [])
    expect(first!.category.id).toBe('necessary')
    expect(first!.services).toEqual([
      { id: 'yinyom', rows: [{ name: 'answer', kind: 'cookie', lifetime: 'P90D', isThird: false }] },
    ])
    expect(others).toEqual([])
  })
})

describe('the words of a lifetime', () => {
  it.each([
    ['P2Y', '2 ปี'],
    ['PT30M', '30 นาที'],
    ['session', 'cookies.session'],
    ['persistent', 'cookies.persistent'],
    ['ตามกฎหมาย', 'ตามกฎหมาย'],
    [undefined, 'cookies.unknown'],
  ])('of %s are %s', (lifetime, words) => expect(lifetimeWords(lifetime, t, THAI)).toBe(words))
})

describe('the name of a country', () => {
  it('is in the language, and the code where nobody knows it', () => {
    expect([
      countryName('US', 'th'),
      countryName('US', 'en'),
      countryName('-', 'en'),
      countryName(undefined, 'en'),
    ]).toEqual(['สหรัฐอเมริกา', 'United States', '-', ''])
  })
})
