import { isDay } from '../../../src/notices/format/notice-day.ts'
import { foldDigits } from '../../../src/notices/format/notice-label.ts'

/** A day as the formats write it, or why the text is none. */
export type ParsedDay =
  | { readonly day: string }
  /** It can be read in two ways, or more. */
  | { readonly readings: readonly string[] }
  /** The era that is written and the year do not go together. */
  | { readonly era: 'พ.ศ.' | 'ค.ศ.' }
  | { readonly unknown: true }

const MONTHS: readonly (readonly string[])[] = [
  ['มกราคม', 'ม.ค.', 'january', 'jan'],
  ['กุมภาพันธ์', 'ก.พ.', 'february', 'feb'],
  ['มีนาคม', 'มี.ค.', 'march', 'mar'],
  ['เมษายน', 'เม.ย.', 'april', 'apr'],
  ['พฤษภาคม', 'พ.ค.', 'may'],
  ['มิถุนายน', 'มิ.ย.', 'june', 'jun'],
  ['กรกฎาคม', 'ก.ค.', 'july', 'jul'],
  ['สิงหาคม', 'ส.ค.', 'august', 'aug'],
  ['กันยายน', 'ก.ย.', 'september', 'sep', 'sept'],
  ['ตุลาคม', 'ต.ค.', 'october', 'oct'],
  ['พฤศจิกายน', 'พ.ย.', 'november', 'nov'],
  ['ธันวาคม', 'ธ.ค.', 'december', 'dec'],
]
/** พ.ศ. is this many years ahead. */
const AHEAD = 543
/** From here on a year is one of the Buddhist era. */
const BUDDHIST = 2400

/**
 * A day as people write it: `2569-06-01`, `๑ มิ.ย. ๒๕๖๙`, `1 มิถุนายน พ.ศ. 2569`, `2026-06-01`, `1 June 2026`,
 * `01/06/2569` (a Thai year says that the day stands first). What can be read in two ways is refused with both.
 */
export function parseDay(text: string): ParsedDay {
  const plain = foldDigits(text.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^วันที่ ?/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return settle([build(Number(iso[1]), Number(iso[2]), Number(iso[3]))])
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(plain)
  if (slashed) return parseSlashed(Number(slashed[1]), Number(slashed[2]), slashed[3]!)
  const worded = /^(\d{1,2}) ?(?:เดือน ?)?([^\d\s]+?),? ?(พ\.? ?ศ\.?|ค\.? ?ศ\.?)? ?(\d{2}|\d{4})$/.exec(plain)
  if (!worded) return { unknown: true }
  const month = monthOf(worded[2]!)
  if (!month) return { unknown: true }
  return parseWorded(Number(worded[1]), month, worded[3]?.replace(/[. ]/g, ''), worded[4]!)
}

function parseSlashed(first: number, second: number, year: string): ParsedDay {
  const years = yearsOf(year)
  const thai = year.length === 4 && Number(year) >= BUDDHIST
  return settle(years.flatMap((one) => [build(one, second, first), thai ? undefined : build(one, first, second)]))
}

function parseWorded(day: number, month: number, era: string | undefined, year: string): ParsedDay {
  const number = Number(year)
  if (!era) return settle(yearsOf(year).map((one) => build(one, month, day)))
  if (year.length === 2) return settle([build(era === 'พศ' ? 2500 + number : 2000 + number, month, day)])
  if (era === 'พศ' && number < BUDDHIST) return { era: 'พ.ศ.' }
  if (era === 'คศ' && number >= BUDDHIST) return { era: 'ค.ศ.' }
  return settle([build(number, month, day)])
}

/** `69` may be พ.ศ. 2569 and 2069. */
function yearsOf(year: string): number[] {
  return year.length === 2 ? [2500 + Number(year), 2000 + Number(year)] : [Number(year)]
}

function monthOf(name: string): number {
  const bare = name.replaceAll('.', '')
  return MONTHS.findIndex((names) => names.some((one) => one.replaceAll('.', '') === bare)) + 1
}

function build(year: number, month: number, day: number): string | undefined {
  const common = year >= BUDDHIST ? year - AHEAD : year
  const built = `${String(common).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(built) && common >= 1900 ? built : undefined
}

function settle(found: readonly (string | undefined)[]): ParsedDay {
  const readings = [...new Set(found.flatMap((one) => one ?? []))]
  if (!readings.length) return { unknown: true }
  return readings.length === 1 ? { day: readings[0]! } : { readings }
}
