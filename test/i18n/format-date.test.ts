import { describe, expect, test } from 'vitest'
import { formatDate, formatDateTime } from '../../src/i18n/format-date.ts'
import type { FormatStyle } from '../../src/i18n/format-style.ts'
import { formatDigits } from '../../src/i18n/format-style.ts'

const THAI: FormatStyle = { locale: 'th', digits: 'latin', calendar: 'buddhist' }
const TIME = Date.parse('2026-06-01T02:03:04.000Z')

/** No-break spaces as plain ones. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

describe('a date', () => {
  test.each([
    [THAI, '1 มิถุนายน พ.ศ. 2569'],
    [{ ...THAI, digits: 'thai' }, '๑ มิถุนายน พ.ศ. ๒๕๖๙'],
    [{ ...THAI, calendar: 'gregory' }, '1 มิถุนายน ค.ศ. 2026'],
    [{ ...THAI, calendar: 'gregory', digits: 'thai' }, '๑ มิถุนายน ค.ศ. ๒๐๒๖'],
    [{ ...THAI, locale: 'en' }, '1 June 2026'],
    [{ locale: 'en', digits: 'thai', calendar: 'buddhist' }, '1 June 2026'],
  ] as const)('in %o reads %s', (style, words) => {
    expect(plain(formatDate(TIME, style))).toBe(words)
  })

  test('keeps its era and its year on one line', () => {
    expect(formatDate(TIME, THAI)).toContain('พ.ศ.\u00A02569')
  })

  test('is the day in Thailand, wherever the reader is', () => {
    expect(plain(formatDate(Date.parse('2026-05-31T16:59:59.999Z'), THAI))).toBe('31 พฤษภาคม พ.ศ. 2569')
    expect(plain(formatDate(Date.parse('2026-05-31T17:00:00.000Z'), THAI))).toBe('1 มิถุนายน พ.ศ. 2569')
  })

  test('with the time has น. in Thai and names the zone in English', () => {
    expect(plain(formatDateTime(TIME, THAI))).toBe('1 มิถุนายน พ.ศ. 2569 เวลา 09:03 น.')
    expect(plain(formatDateTime(TIME, { ...THAI, digits: 'thai' }))).toBe('๑ มิถุนายน พ.ศ. ๒๕๖๙ เวลา ๐๙:๐๓ น.')
    expect(formatDateTime(TIME, { ...THAI, locale: 'en' })).toBe('1 June 2026, 09:03 (Bangkok time)')
  })

  test('has 00:00 for midnight', () => {
    expect(plain(formatDateTime(Date.parse('2026-05-31T17:00:00.000Z'), THAI))).toContain('เวลา 00:00 น.')
  })
})

describe('digits of our own words', () => {
  test('follow the setting in Thai and stay in English', () => {
    expect(formatDigits('24(5)', { ...THAI, digits: 'thai' })).toBe('๒๔(๕)')
    expect(formatDigits(10, THAI)).toBe('10')
    expect(formatDigits(10, { ...THAI, locale: 'en', digits: 'thai' })).toBe('10')
  })
})
