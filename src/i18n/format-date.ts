import { keepTogether } from '../model/thai-text.ts'
import { intlTag } from './format-style.ts'
import type { FormatStyle } from './format-style.ts'

const timeZone = 'Asia/Bangkok'

/**
 * The day in Thailand, wherever the reader is: `1 มิถุนายน พ.ศ. 2569`, `1 June 2026`. In Thai the era is always
 * written, because a bare 2569 beside a bare 2026 misleads. `time` in milliseconds since 1970.
 */
export function formatDate(time: number, style: FormatStyle): string {
  const era = style.locale === 'th' ? ({ era: 'short' } as const) : {}
  const day = { day: 'numeric', month: 'long', year: 'numeric', ...era, timeZone } as const
  return keepTogether(new Intl.DateTimeFormat(intlTag(style), day).format(time))
}

/** Day and time in Thailand: `1 มิถุนายน พ.ศ. 2569 เวลา 09:03 น.`, `1 June 2026, 09:03 (Bangkok time)`. */
export function formatDateTime(time: number, style: FormatStyle): string {
  const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  const clock = new Intl.DateTimeFormat(intlTag(style), hours).format(time)
  const day = formatDate(time, style)
  return style.locale === 'th' ? `${day} เวลา ${clock}\u00A0น.` : `${day}, ${clock} (Bangkok time)`
}
