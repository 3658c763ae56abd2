import { describe, expect, it } from 'vitest'
import { inLanguage } from '../../src/i18n/in-language.ts'

describe('inLanguage', () => {
  it.each([
    [undefined, ''],
    ['one for all', 'one for all'],
    [{ th: 'ไทย', en: 'English' }, 'ไทย'],
    [{ en: 'English' }, 'English'],
    [{}, ''],
  ])('of %j in Thai', (text, words) => {
    expect(inLanguage(text, 'th')).toBe(words)
  })
})
