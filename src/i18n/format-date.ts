import { keepTogether } from '../model/thai-text.ts'
import { formatDigits } from './format-style.ts'
import type { FormatStyle } from './format-style.ts'

/**
 * Months by hand: to make its first `Intl.DateTimeFormat` keeps a cheap phone busy for as long as three screens of
 * text, and engines differ in how they write a Thai date.
 */
const MONTHS = {
  th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  en: 'January February March April May June July August September October November December',
} as const
/** Thailand is seven hours ahead all year, in ms. */
const AHEAD = 7 * 3_600_000

/**
 * The day in Thailand, wherever the reader is: `1 มิถุนายน พ.ศ. 2569`, `1 June 2026`. In Thai the era is always
 * written, because a bare 2569 beside a bare 2026 misleads. `time` in milliseconds since 1970.
 */
export function formatDate(time: number, style: FormatStyle): string {
  const { locale, calendar } = style
  const there = new Date(time + AHEAD)
  const month = MONTHS[locale].split(' ')[there.getUTCMonth()]
  const year = there.getUTCFullYear()
  const named = locale === 'en' ? year : calendar === 'gregory' ? `ค.ศ. ${year}` : `พ.ศ. ${year + 543}`
  return keepTogether(formatDigits(`${there.getUTCDate()} ${month} ${named}`, style))
}

/** Day and time in Thailand: `1 มิถุนายน พ.ศ. 2569 เวลา 09:03 น.`, `1 June 2026, 09:03 (Bangkok time)`. */
export function formatDateTime(time: number, style: FormatStyle): string {
  const clock = formatDigits(new Date(time + AHEAD).toISOString().slice(11, 16), style)
  const day = formatDate(time, style)
  return style.locale === 'th' ? `${day} เวลา ${clock}\u00A0น.` : `${day}, ${clock} (Bangkok time)`
}
