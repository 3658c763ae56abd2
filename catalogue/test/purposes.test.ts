import { describe, expect, it } from 'vitest'
import { SERVICES } from '../src/services.ts'

/** `คุณ` as an address; in `คุณภาพ`, `คุณสมบัติ` and the like it is a part of a word. */
const ADDRESS = /คุณ(?!ภาพ|สมบัติ|ค่า|ธรรม|ลักษณะ|วุฒิ|ูปการ)|ท่าน/

/** Every Thai text in a service, wherever it stands. */
function thaiTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (key === 'th' ? [String(one)] : thaiTexts(one)))
}

describe('Thai purposes', () => {
  // A site may address its visitors as ท่าน, as คุณ or not at all: texts of the catalogue stand beside its own.
  it('address nobody', () => {
    const texts = SERVICES.flatMap(({ id, ...rest }) => thaiTexts(rest).map((text) => `${id}: ${text}`))
    expect(texts.length).toBeGreaterThan(400)
    expect(texts.filter((text) => ADDRESS.test(text))).toEqual([])
  })

  it.each([
    ['รู้ว่าคุณเปิดหน้านี้', true],
    ['ข้อมูลของท่าน', true],
    ['คุณภาพอากาศ', false],
    ['คุณสมบัติ', false],
  ])('%s: %s', (text, isAddress) => {
    expect(ADDRESS.test(text)).toBe(isAddress)
  })
})
