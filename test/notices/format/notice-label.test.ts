import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, isDay, startOfDay } from '../../../src/notices/format/notice-day.ts'
import { foldAnchor, foldDigits, foldLabel } from '../../../src/notices/format/notice-label.ts'
import { anyText } from '../../fixtures/any-text.ts'

describe('foldLabel', () => {
  it.each([
    ['ข้อ ๒', 'ข้อ 2'],
    ['ข้อ\u00A0\u00A0๒', 'ข้อ 2'],
    ['๕.๔.๑', '5.4.1'],
    ['1.', '1.'],
    ['(ก)', '(ก)'],
    ['มาตรา ๓๗ (๑)', 'มาตรา 37 (1)'],
    ['- ๒.๑', '2.1'],
    ['-๒.๑', '2.1'],
    ['-', '-'],
    ['•', '•'],
    ['ข้\u200Bอ', 'ข้อ'],
    ['ซํ้า', 'ซ้ำ'],
  ])('makes of %s %s', (label, folded) => {
    expect(foldLabel(label)).toBe(folded)
    expect(foldLabel(folded)).toBe(folded)
  })

  it('is done at once, whatever the label', () => {
    assert(
      property(anyText(), (label) => {
        expect(foldLabel(foldLabel(label))).toBe(foldLabel(label))
      }),
    )
  })
})

describe('foldAnchor', () => {
  it.each([
    ['ข้อ ๒ (ข)', 'ข้อ-2-ข'],
    ['๕.๔.๑.', '5.4.1'],
    ['พ.ศ. ๒๕๖๙', 'พ-ศ-2569'],
    ['Right of Access', 'right-of-access'],
    ['ภาค.๑', 'ภาค-1'],
    ['***', ''],
  ])('makes of %s %s', (text, anchor) => {
    expect(foldAnchor(text)).toBe(anchor)
    expect(foldAnchor(anchor)).toBe(anchor)
  })
})

describe('foldDigits', () => {
  it('turns the ten Thai digits', () => {
    expect(foldDigits('๐๑๒๓๔๕๖๗๘๙ก0')).toBe('0123456789ก0')
  })
})

describe('a day', () => {
  it.each([
    ['2026-06-01', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-00-10', false],
    ['2569-06-01', false],
    ['2026-6-1', false],
    ['', false],
  ])('%s is in the calendar: %s', (day, expected) => {
    expect(isDay(day)).toBe(expected)
  })

  it('begins in Thailand seven hours before it does in UTC', () => {
    expect(startOfDay('2026-06-01')).toBe(Date.UTC(2026, 4, 31, 17))
    expect(dayAt(Date.UTC(2026, 4, 31, 17))).toBe('2026-06-01')
    expect(dayAt(Date.UTC(2026, 4, 31, 17) - 1)).toBe('2026-05-31')
  })
})
