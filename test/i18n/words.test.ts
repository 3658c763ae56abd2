import { describe, expect, test } from 'vitest'
import { createTranslate } from '../../src/i18n/create-translate.ts'
import en from '../../src/i18n/locales/en.json'
import th from '../../src/i18n/locales/th.json'
import { plainTranslate } from '../../src/i18n/translate.ts'
import type { Words } from '../../src/i18n/translate.ts'
import { lintThai } from './string-lint.ts'

const LOCALES = { th, en } as const satisfies Record<string, Words>
const ADDRESSES = ['ท่าน', 'คุณ'] as const
const KEYS = Object.keys(th)
/** A value for every placeholder that a word has. */
const VALUES = {
  names: 'Chat',
  number: '3',
  on: 1,
  all: 2,
  section: '24(5)',
  summary: 's',
  accept: 'x',
  ten: '10',
  twenty: '20',
  when: 'y',
  from: '$& {{you}} $t(banner.title)',
  category: 'c',
  name: 'n',
  version: '1.0.0',
  date: 'd',
  clause: 'k',
  link: 'https://example.com/',
  before: '1.0.0',
  after: '2.0.0',
  right: 'r',
  who: 'w',
  purposes: 'p',
  time: '6 m',
  decided: 'd',
  until: 'u',
}
const OVERRIDES = {
  'banner.title': 'สวัสดี {{ you }} {{- you}} {{you, upper}} {{gone}} $t(banner.body) <b>&amp;</b>',
  'banner.body': '',
  'settings.title': 'สํานักงาน ต่าง ๆ',
}

function both(locale: 'th' | 'en', address: 'ท่าน' | 'คุณ', overrides?: Words) {
  const words = LOCALES[locale]
  return [
    plainTranslate([overrides, words], { you: address }),
    createTranslate({ locale, words, overrides, address }),
  ] as const
}

describe('the words', () => {
  test('Thai and English have the same keys', () => {
    expect(Object.keys(en)).toEqual(KEYS)
  })

  test.each(KEYS)('%s has the same placeholders in both languages, but for the address form', (key) => {
    const told = (words: Words) =>
      new Set([...words[key]!.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]!).filter((name) => name !== 'you'))
    expect(told(en)).toEqual(told(th))
    expect([...told(th)].filter((name) => !Object.hasOwn(VALUES, name))).toEqual([])
  })

  test('i18next and the plain look-up give the same words, in both languages and both address forms', () => {
    for (const locale of ['th', 'en'] as const) {
      for (const address of ADDRESSES) {
        for (const overrides of [undefined, OVERRIDES]) {
          const [plain, library] = both(locale, address, overrides)
          for (const key of [...KEYS, 'not.a.key', 'constructor']) {
            expect(library(key, VALUES), key).toBe(plain(key, VALUES))
            expect(library(key), key).toBe(plain(key))
          }
        }
      }
    }
  })

  test('the owner’s words win, are repaired, and are never escaped, nested or formatted', () => {
    const [, t] = both('th', 'คุณ', OVERRIDES)
    expect(t('banner.title')).toBe('สวัสดี คุณ คุณ   $t(banner.body) <b>&amp;</b>')
    expect(t('banner.body')).toBe('')
    expect(t('settings.title').replaceAll('\u2060', '')).toBe('สำนักงาน ต่าง\u00A0ๆ')
  })

  test('two sets of words do not share a library instance', () => {
    const [, polite] = both('th', 'ท่าน')
    const [, plain] = both('th', 'คุณ')
    expect(polite('settings.intro')).toContain('ท่าน')
    expect(plain('settings.intro')).toContain('คุณ')
    expect(polite('settings.intro')).not.toContain('คุณ')
  })

  test.each(KEYS)('%s leaves the address form to the setting', (key) => {
    expect((th as Words)[key]).not.toMatch(/(?<!เ)ท่าน|คุณ(?!ภาพ|สมบัติ|ลักษณะ)/)
  })

  test('B12: what refuses never says that it accepts, and what closes says neither', () => {
    for (const key of [
      'banner.reject',
      'banner.necessary',
      'banner.refuse',
      'banner.close',
      'state.refused',
    ] as const) {
      expect(th[key].replaceAll('ไม่อนุญาต', '')).not.toMatch(/ยอมรับ|ตกลง|ยินยอม|อนุญาต/)
      expect(en[key]).not.toMatch(/accept|agree|(?<!not )allow/i)
    }
    for (const key of ['settings.leave'] as const) {
      expect(th[key]).not.toMatch(/ยอมรับ|ปฏิเสธ|อนุญาต/)
      expect(en[key]).not.toMatch(/accept|reject|allow/i)
    }
  })

  test('B13: the × of the banner says that it refuses', () => {
    expect(th['banner.close']).toContain('ปฏิเสธ')
    expect(en['banner.close']).toContain('Reject')
  })
})

describe('T29: the string lint', () => {
  const seed = 'คุณสามารถศึกษารายละเอียดได้ที่ นโยบายความเป็นส่วนตัว และสามารถจัดการความเป็นส่วนตัวเองได้ของคุณได้เองโดยคลิกที่ ตั้งค่า'

  test('flags the garbled sentence that a widespread plugin ships', () => {
    expect(lintThai(seed)).not.toEqual([])
    expect(lintThai('เองได้ของคุณได้เอง')).not.toEqual([])
  })

  test('flags sara am in two pieces, doubled sara e and capitals', () => {
    expect(lintThai('คําประกาศ')).toEqual(['decomposed sara am'])
    expect(lintThai('เเละ')).toEqual(['doubled sara e'])
    expect(lintThai('PDPA')).toEqual([])
    expect(lintThai('COOKIES')).toEqual(['capitals'])
  })

  test.each(KEYS)('finds nothing in %s', (key) => {
    for (const address of ADDRESSES) {
      const [t] = both('th', address)
      expect(lintThai(t(key, { ...VALUES, from: 'example.com' }).replaceAll('\u2060', ''))).toEqual([])
    }
  })
})
