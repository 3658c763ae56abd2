const THAI_MONTHS: readonly (readonly [long: string, short: string])[] = [
  ['มกราคม', 'ม\\.?ค'],
  ['กุมภาพันธ์', 'ก\\.?พ'],
  ['มีนาคม', 'มี\\.?ค'],
  ['เมษายน', 'เม\\.?ย'],
  ['พฤษภาคม', 'พ\\.?ค'],
  ['มิถุนายน', 'มิ\\.?ย'],
  ['กรกฎาคม', 'ก\\.?ค'],
  ['สิงหาคม', 'ส\\.?ค'],
  ['กันยายน', 'ก\\.?ย'],
  ['ตุลาคม', 'ต\\.?ค'],
  ['พฤศจิกายน', 'พ\\.?ย'],
  ['ธันวาคม', 'ธ\\.?ค'],
]
const ENGLISH_MONTHS =
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  )
const MONTHS = THAI_MONTHS.map(
  ([long, short], at) => new RegExp(`^(?:${long}|${short}\\.?|${ENGLISH_MONTHS[at]}\\.?)$`),
)
const MONTH = `(?:${THAI_MONTHS.map(([long, short]) => `${long}|${short}\\.?`).join('|')}|\\b(?:${ENGLISH_MONTHS.join('|')})\\b\\.?)`
const YEAR = '(?:พ\\.?ศ\\.? ?|ค\\.?ศ\\.? ?|b\\.e\\. ?|a\\.d\\. ?)?(?<year>(?:19|20|24|25|26)\\d\\d)(?!\\d)'
/** 25 กันยายน 2569, 25 ก.ย. 2569, 25 Sep 2026; without a day: กันยายน 2569. */
const IN_WORDS = new RegExp(`(?:(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? ?)?(?<month>${MONTH}) ?,? ?${YEAR}`, 'g')
/** September 25, 2026. */
const MONTH_FIRST = new RegExp(`(?<month>\\b(?:${ENGLISH_MONTHS.join('|')})\\b) (?<day>\\d{1,2}),? ${YEAR}`, 'g')
/** 25/9/2569, 25-09-2026: the day comes first, as Thais write it. */
const IN_DIGITS = new RegExp(`(?<!\\d)(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-]${YEAR}`, 'g')
const ISO = /(?<!\d)(?<year>(?:19|20|24|25|26)\d\d)-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g
/** A year that is called one: พ.ศ. 2562, ค.ศ. 2019. */
const ERA = /(?:พ\.?ศ\.?|ค\.?ศ\.?|b\.e\.|a\.d\.) ?(?<year>(?:19|20|24|25|26)\d\d)(?!\d)/g
/** Years of the Buddhist era are that much ahead. */
const AHEAD = 543

/** Days, months and years of a folded text in one form, ` day20260925 `, whatever calendar and form they were written in. */
export function foldDates(text: string): string {
  if (!/\d{4}/.test(text)) return text
  let plain = text
  for (const form of [MONTH_FIRST, IN_WORDS, IN_DIGITS, ISO, ERA])
    plain = plain.replace(form, (...found: unknown[]) => dateOf(found.at(-1) as DateParts) ?? String(found[0]))
  return plain
}

interface DateParts {
  readonly year: string
  readonly month?: string
  readonly day?: string
}

function dateOf({ year, month, day }: DateParts): string | undefined {
  const number =
    month === undefined ? 0 : /^\d/.test(month) ? Number(month) : MONTHS.findIndex((one) => one.test(month)) + 1
  if (month !== undefined && (number < 1 || number > 12)) return undefined
  const ours = Number(year) >= 2400 ? Number(year) - AHEAD : Number(year)
  return ` day${ours}${pad(number)}${pad(Number(day ?? 0))} `
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
