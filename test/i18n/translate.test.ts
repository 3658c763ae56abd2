import { describe, expect, it } from 'vitest'
import { plainTranslate } from '../../src/i18n/translate.ts'
import type { Words } from '../../src/i18n/translate.ts'

const OURS = { title: 'คุกกี้', body: 'สวัสดี {{you}}' }

describe('plainTranslate', () => {
  it('takes the first layer that has a text for the key, and fills in values', () => {
    const t = plainTranslate([{ title: 'ของร้าน' }, OURS], { you: 'ท่าน' })
    expect([t('title'), t('body'), t('unknown')]).toEqual(['ของร้าน', 'สวัสดี ท่าน', 'unknown'])
  })

  it.each([5, null, ['x'], {}])('passes over what an owner has written that is no text (%j)', (title) => {
    expect(plainTranslate([{ title } as unknown as Words, OURS], {})('title')).toBe('คุกกี้')
  })

  it('passes over a layer that is no map, and what a page has put on the prototype', () => {
    const inherited = Object.create({ title: 'not ours' }) as Words
    expect(plainTranslate([undefined, 7 as unknown as Words, inherited, OURS], {})('title')).toBe('คุกกี้')
  })
})
