import { expect, test } from 'vitest'
import { formatDuration } from '../../src/i18n/format-duration.ts'
import type { FormatStyle } from '../../src/i18n/format-style.ts'

const THAI: FormatStyle = { locale: 'th', digits: 'latin', calendar: 'buddhist' }
const ENGLISH: FormatStyle = { ...THAI, locale: 'en' }

test.each([
  ['P2Y', '2 ปี', '2 years'],
  ['P1Y', '1 ปี', '1 year'],
  ['P90D', '90 วัน', '90 days'],
  ['PT30M', '30 นาที', '30 minutes'],
  ['P1Y6M', '1 ปี 6 เดือน', '1 year, 6 months'],
  ['P2W', '2 สัปดาห์', '2 weeks'],
  ['P1DT12H', '1 วัน 12 ชั่วโมง', '1 day, 12 hours'],
  ['PT0S', '0 วินาที', '0 seconds'],
])('%s reads "%s" and "%s"', (source, thai, english) => {
  expect(formatDuration(source, THAI).replaceAll('\u00A0', ' ')).toBe(thai)
  expect(formatDuration(source, ENGLISH).replaceAll('\u00A0', ' ')).toBe(english)
})

test('has Thai digits where they are set', () => {
  expect(formatDuration('P2Y', { ...THAI, digits: 'thai' })).toBe('๒ ปี')
})

test.each(['', 'P', 'PT', 'P1', 'P1DT', '2 ปี', 'จนกว่าจะปิดเบราว์เซอร์', 'P1Y and more', 'p2y'])(
  '"%s" is the owner’s words',
  (source) => {
    expect(formatDuration(source, THAI)).toBe(source)
  },
)
