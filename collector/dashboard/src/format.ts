import { language } from './words.ts'

const ZONE = 'Asia/Bangkok'

/** Thai shows years of the Buddhist era; digits are those of the tables. */
function locale(): string {
  return language.value === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB'
}

/** A day such as `2026-11-30`, or an instant, as `30 พ.ย. 2569`. */
export function day(text: string): string {
  const at = new Date(text.length === 10 ? `${text}T12:00:00+07:00` : text)
  return format(at, text, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** The same without its year, for the foot of a chart. */
export function shortDay(text: string): string {
  return format(new Date(`${text}T12:00:00+07:00`), text, { day: 'numeric', month: 'short' })
}

/** Day and time in Thailand. */
export function instant(text: string): string {
  const style = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  return format(new Date(text), text, style)
}

function format(at: Date, text: string, style: Intl.DateTimeFormatOptions): string {
  if (Number.isNaN(at.getTime())) return text
  return new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...style }).format(at)
}

export function count(value: number): string {
  return new Intl.NumberFormat(locale()).format(value)
}

/** A share from 0 to 1, as `61.8 %`; a dash where there is none. */
export function percent(value: number | undefined): string {
  if (value === undefined) return '–'
  return new Intl.NumberFormat(locale(), {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value)
}

/** The day in Bangkok, so many days before now: `2026-11-30`. */
export function dayBefore(days: number, now = Date.now()): string {
  return new Date(now + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10)
}

/** What a field for day and time gives, taken as the time in Thailand, in UTC. */
export function fromBangkok(local: string): string {
  return new Date(`${local}+07:00`).toISOString()
}

/** Now, as a field for day and time in Thailand has it. */
export function nowInBangkok(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16)
}
