import { describe, expect, test } from 'vitest'
import { categoryName } from '../../src/i18n/category-name.ts'
import th from '../../src/i18n/locales/th.json'
import { phraseOf, plainPhrase } from '../../src/i18n/phrase.ts'
import { plainTranslate } from '../../src/i18n/translate.ts'

describe('an owner’s text', () => {
  test('is taken in the language on the screen', () => {
    expect(phraseOf({ th: 'สถิติ', en: 'Statistics' }, 'en')).toBe('Statistics')
  })

  test('in another language only carries that language with it', () => {
    expect(phraseOf({ th: 'สถิติ' }, 'en')).toEqual({ lang: 'th', text: 'สถิติ' })
    expect(plainPhrase(phraseOf({ th: 'สถิติ' }, 'en'))).toBe('สถิติ')
  })

  test('without a language stands as it is, its sara am repaired', () => {
    expect(phraseOf('คําขอ', 'th')).toBe('คำขอ')
  })

  test('that is empty shows nothing', () => {
    expect(plainPhrase(phraseOf({}, 'th'))).toBe('')
  })
})

describe('the name of a category', () => {
  const t = plainTranslate([th], { you: 'ท่าน' })

  test('is the owner’s, else the built-in, else the id', () => {
    expect(categoryName({ id: 'analytics', name: 'สถิติ' }, t, 'th')).toBe('สถิติ')
    expect(categoryName({ id: 'analytics' }, t, 'th')).toBe('คุกกี้เพื่อการวิเคราะห์')
    expect(categoryName({ id: 'chat' }, t, 'th')).toBe('chat')
  })
})
