import { describe, expect, it } from 'vitest'
import { isPlainText, toPlainText } from '../../src/model/plain-text.ts'

describe('plain text', () => {
  it.each(['', 'ร้านน้ำชา', 'A shop – ok', 'คำ\u200Bคำ', 'ข้อ\u2060 1', '👩\u200D🚀'])('is %j', (text) => {
    expect(isPlainText(text)).toBe(true)
    expect(toPlainText(text)).toBe(text)
  })

  it.each([
    'a\u0000',
    '\nb',
    'a\u007F',
    'a\u0085b',
    '\u061C',
    '\u200E',
    '\u200F',
    '\u202A',
    '\u202E',
    '\u2066',
    '\u2069',
  ])('is not %j', (text) => {
    expect(isPlainText(text)).toBe(false)
    // Asked twice: a pattern that remembers where it was would say something else.
    expect(isPlainText(text)).toBe(false)
    expect(isPlainText(toPlainText(text))).toBe(true)
  })
})
