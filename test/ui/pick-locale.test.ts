import { describe, expect, it } from 'vitest'
import { pickLocale } from '../../src/ui/pick-locale.ts'

describe('pickLocale', () => {
  it.each<[string, ('th' | 'en')[], string, string[], 'th' | 'en']>([
    ['th', ['th', 'en'], 'en', ['en-US'], 'th'],
    ['en', ['th', 'en'], 'th', ['th-TH'], 'en'],
    ['auto', ['th', 'en'], 'en-GB', ['th-TH'], 'en'],
    ['auto', ['th', 'en'], 'EN', [], 'en'],
    ['auto', ['th', 'en'], '', ['en-US', 'th'], 'en'],
    ['auto', ['th', 'en'], '', ['de', 'fr', 'th-TH'], 'th'],
    ['auto', ['th', 'en'], 'de', ['en-US'], 'en'],
    ['auto', ['en', 'th'], '', ['ja'], 'en'],
    ['auto', ['th'], 'en', ['en-US'], 'th'],
    ['en', ['th'], 'en', ['en'], 'th'],
    ['fr', ['th', 'en'], 'fr', ['fr'], 'th'],
    ['TH-th', ['en', 'th'], '', [], 'th'],
  ])('wanted %s, offered %j, page %j, browser %j: %s', (wanted, offered, page, browser, picked) => {
    expect(pickLocale(wanted, offered, page, browser)).toBe(picked)
  })
})
