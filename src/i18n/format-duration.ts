import { intlTag } from './format-style.ts'
import type { FormatStyle } from './format-style.ts'

const ISO = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const

/** An ISO 8601 duration in words: `P1Y6M` → `1 ปี 6 เดือน`, `1 year, 6 months`. Anything else is the owner's words. */
export function formatDuration(source: string, style: FormatStyle): string {
  const found = ISO.exec(source)
  if (!found) return source
  const parts = UNITS.flatMap((unit, at) => {
    const value = found[at + 1]
    if (!value) return []
    return new Intl.NumberFormat(intlTag(style), { style: 'unit', unit, unitDisplay: 'long' }).format(Number(value))
  })
  return parts.join(style.locale === 'th' ? ' ' : ', ')
}
