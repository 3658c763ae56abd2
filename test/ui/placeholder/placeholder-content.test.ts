import { describe, expect, test } from 'vitest'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import en from '../../../src/i18n/locales/en.json'
import th from '../../../src/i18n/locales/th.json'
import { plainTranslate } from '../../../src/i18n/translate.ts'
import { placeholderContent, subjectOf } from '../../../src/ui/placeholder/placeholder-content.ts'
import { SHOP } from '../some-ports.ts'

const config = resolveConfig(SHOP)
const FRAME = { category: 'marketing', service: undefined, title: 'วิดีโอ', host: 'www.youtube.com' }

function contentOf(
  frame: Partial<Omit<typeof FRAME, 'service'>> & { readonly service?: string } = {},
  locale: 'th' | 'en' = 'th',
  lang = 'th',
) {
  const t = plainTranslate([{ th, en }[locale]], { you: 'ท่าน' })
  return placeholderContent(config, t, locale, { ...FRAME, ...frame }, lang)
}

describe('a placeholder', () => {
  test('says what would load, from whom, why it waits, and what "always" covers', () => {
    expect(contentOf()).toEqual({
      title: 'วิดีโอ',
      from: 'YouTube',
      body: 'เนื้อหานี้มาจาก YouTube ซึ่งใช้ คุกกี้เพื่อการโฆษณา จะแสดงเมื่อท่านอนุญาต',
      once: 'อนุญาตครั้งนี้',
      always: 'อนุญาตทุกครั้งในเว็บนี้',
      scope: 'การอนุญาตทุกครั้งมีผลกับ คุกกี้เพื่อการโฆษณา ทุกหน้า เปลี่ยนได้ที่ “ตั้งค่าคุกกี้”',
      more: 'ดูและอนุญาต',
      close: 'ปิด',
    })
  })

  test('of a known service names it and its provider', () => {
    const { body, from } = contentOf({ service: 'youtube', host: 'www.youtube-nocookie.com' })
    expect(from).toBe('YouTube')
    expect(body).toContain('มาจาก YouTube')
    expect(body).not.toContain('nocookie')
    expect(contentOf({ service: 'youtube' }).scope).toContain('YouTube')
  })

  test('without a title says where the content comes from', () => {
    expect(contentOf({ title: '' }).title).toBe('เนื้อหาจาก YouTube')
  })

  test('keeps the language of the page for its title', () => {
    expect(contentOf({}, 'en', 'th').title).toEqual({ lang: 'th', text: 'วิดีโอ' })
    expect(contentOf({}, 'en', 'en').title).toBe('วิดีโอ')
  })

  test('of something that no configuration knows offers nothing for good', () => {
    expect(contentOf({ category: 'chat' })).not.toHaveProperty('always')
  })

  test('in a form says that the form waits for it', () => {
    const t = plainTranslate([th], { you: 'ท่าน' })
    const place = { ...FRAME, isInForm: true, canLoadOnce: false }
    const content = placeholderContent(config, t, 'th', place, 'th')
    expect(content.form).toBe('ต้องอนุญาตส่วนนี้ก่อน จึงจะส่งแบบฟอร์มนี้ได้')
    expect(contentOf()).not.toHaveProperty('form')
  })

  test('offers "once" only where it can be loaded by itself', () => {
    const t = plainTranslate([th], { you: 'ท่าน' })
    expect(placeholderContent(config, t, 'th', { ...FRAME, canLoadOnce: false }, 'th')).not.toHaveProperty('once')
  })

  test('is plain JSON, so that its hash can be made again', () => {
    const content = contentOf({ category: 'chat', title: '' })
    expect(JSON.parse(JSON.stringify(content))).toStrictEqual(content)
  })
})

describe('what a decision at a frame answers', () => {
  test.each([
    ['marketing', undefined, 'marketing', true],
    ['marketing', 'youtube', 'youtube', true],
    ['', 'youtube', 'youtube', true],
    ['marketing', 'unknown', 'marketing', true],
    ['chat', undefined, 'chat', false],
    ['', 'chatbot', 'chatbot', false],
    ['census', undefined, 'census', false],
  ])('category "%s", service %s: %s', (category, service, id, isKnown) => {
    expect(subjectOf(config, { category, service })).toMatchObject({ id, isKnown })
  })
})
