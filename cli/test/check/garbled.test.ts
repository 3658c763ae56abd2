import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findGarbled } from '../../src/check/garbled.ts'
import en from '../../../src/i18n/locales/en.json' with { type: 'json' }
import th from '../../../src/i18n/locales/th.json' with { type: 'json' }
import { hasSeeds, readSeed } from '../import/seeds.ts'
import { modelNotice, rulesOf } from './draft.ts'

describe('words that an edit has garbled', () => {
  it.each([
    ['ท่านปรับการตั้งค่าเองได้ของท่านได้เองที่ปุ่มนี้', 'เองได้ของท่านได้เอง'],
    ['อ่านรายละเอียดอ่านรายละเอียดได้ที่นี่', 'อ่านรายละเอียดอ่านราย'],
    ['เราใช้คุกกี้คุกกี้ที่จำเป็น', 'คุกกี้คุกกี้'],
    ['Change your settings settings at any time', 'settingssettings'],
  ])('T29: %s', (text, garbled) => {
    expect(findGarbled(text)).toBe(garbled)
  })

  it.each([
    ['two tone marks', 'ตั้งค่่าคุกกี้'],
    ['a mark without a letter', 'ตั้งค่า ้คุกกี้'],
    ['a leading vowel without a letter', 'คุกกี้แ ละ'],
    ['a Latin letter left behind', 'คุกกี้และอื่นๆ เป็นต้นc'],
    ['a wrong decoding', 'à¸„à¸¸à¸à¸à¸µà¹‰'],
    ['a letter that could not be read', 'คุก\uFFFDี้'],
  ])('T29: %s', (_, text) => {
    expect(findGarbled(text)).toBeDefined()
  })

  it.each([
    'ชื่อ ชื่อเล่น และนามสกุล',
    'ส่งไปยังต่างประเทศ ประเทศปลายทางมีมาตรฐาน',
    'ท่านจะให้หรือไม่ให้ก็ได้',
    'ข้อมูลส่วนบุคคลหรือข้อมูลส่วนบุคคลของผู้อื่น',
    'บริการต่าง ๆ ของเรา และบริการของผู้อื่น',
    'คุกกี้ Google Analytics ของบริษัท Google LLC',
    'We use cookies, and cookies of others only if you agree.',
  ])('are not seen in %s', (text) => {
    expect(findGarbled(text)).toBeUndefined()
  })

  it('are not seen in our own words', () => {
    const texts = [...Object.values(th), ...Object.values(en)]
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => findGarbled(text) !== undefined)).toEqual([])
  })

  it('T29: are a warning in the banner’s words, in the configuration and in the notice', () => {
    const garbled = 'จัดการเองได้ของท่านได้เอง'
    const draft = modelNotice()
    expect(rulesOf(draft, { config: { words: { th: { 'banner.body': garbled } } } })).toEqual(['words-garbled'])
    expect(rulesOf(draft, { config: { categories: [{ id: 'ads', description: { th: garbled } }] } })).toEqual([
      'words-garbled',
    ])
    expect(rulesOf({ ...draft, blocks: [...draft.blocks, { type: 'paragraph', text: [garbled] }] })).toEqual([
      'words-garbled',
    ])
  })

  it.skipIf(!hasSeeds)('T29: are seen in the banner of a live site, and in that sentence alone', () => {
    const lines = new TextDecoder().decode(readSeed('004')).split('\n').slice(83)
    expect(lines.flatMap((line) => findGarbled(line) ?? [])).toEqual([expect.stringMatching(/^เองได้.*ได้เอง$/)])
  })

  it('are not seen in a long text without spaces at the line ends', () => {
    const long = readFileSync(new URL('./fixtures/model.th.txt', import.meta.url), 'utf8').repeat(5)
    expect(findGarbled(long.replace(/[\s]+/g, ' '))).toBeUndefined()
  })
})
