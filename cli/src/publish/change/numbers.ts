const THAI: Readonly<Record<string, number>> = {
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
  สิบ: 10,
  ร้อย: 100,
  พัน: 1000,
}
const ENGLISH: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
}

const UNITS = 'ปี|เดือน|สัปดาห์|วัน|ชั่วโมง|นาที|ครั้ง|บาท|ราย|years?|months?|weeks?|days?|hours?|minutes?|times?|baht'
const THAI_WORDS = new RegExp(`((?:${Object.keys(THAI).join('|')}){1,8}) ?(?=(?:${UNITS}))`, 'g')
const ENGLISH_WORDS = new RegExp(
  `\\b(${Object.keys(ENGLISH)
    .sort((one, other) => other.length - one.length)
    .join('|')}) (?=(?:calendar |working |business )?(?:${UNITS})\\b)`,
  'g',
)
/** "30 (thirty) days", "thirty (30) days" once the words are digits. */
const TWICE = /(\d+) ?\( ?\1 ?\)/g
const PERIOD =
  /(\d+(?:\.\d+)?) ?(ปี|เดือน|สัปดาห์|วัน(?!ที่|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|หยุด)|ชั่วโมง|years?|months?|weeks?|days?|hours?)(?![a-z])/g
/** Months in one, or hours: thirty days are no month, and a year is twelve months. */
const MONTHS: Readonly<Record<string, number>> = { ปี: 12, เดือน: 1, year: 12, month: 1 }
const HOURS: Readonly<Record<string, number>> = { สัปดาห์: 168, วัน: 24, ชั่วโมง: 1, week: 168, day: 24, hour: 1 }

/**
 * Numbers and periods of a folded text in one form: ` 12m ` for a year and for twelve months, ` 48h ` for two days, digits for
 * words where a unit follows.
 */
export function foldNumbers(text: string): string {
  return text
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(
      /([a-z\u0E01-\u0E4E]+) ?\((\d+)\) ?/g,
      (whole, word: string, digits: string) => wordEnds(word, Number(digits)) ?? whole,
    )
    .replace(/(\d+) ?\(([a-z-]+|[\u0E01-\u0E4E]+)\) ?/g, (whole, digits: string, word: string) =>
      valueOf(word) === Number(digits) ? `${digits} ` : whole,
    )
    .replace(THAI_WORDS, (_, words: string) => `${readThai(words)} `)
    .replace(ENGLISH_WORDS, (_, word: string) => `${ENGLISH[word]} `)
    .replace(/ครึ่งปี|half a year/g, '6 เดือน')
    .replace(TWICE, '$1')
    .replace(PERIOD, (_, digits: string, unit: string) => {
      const one = unit.replace(/s$/, '')
      const months = MONTHS[one]
      return months ? ` ${Number(digits) * months}m ` : ` ${Number(digits) * HOURS[one]!}h `
    })
}

/** "within thirty (30) days": the text with the word left out, if that is what it says. */
function wordEnds(word: string, number: number): string | undefined {
  for (let from = 0; from < word.length; from++)
    if (valueOf(word.slice(from)) === number) return `${word.slice(0, from)} ${number} `
  return undefined
}

function valueOf(word: string): number | undefined {
  if (ENGLISH[word]) return ENGLISH[word]
  return new RegExp(`^(?:${Object.keys(THAI).join('|')})+$`).test(word) ? readThai(word) : undefined
}

function readThai(words: string): number {
  let [sum, last] = [0, 0]
  for (const [word] of words.matchAll(new RegExp(Object.keys(THAI).join('|'), 'g'))) {
    const value = THAI[word]!
    if (value < 10) last = value
    else {
      sum += Math.max(1, last) * value
      last = 0
    }
  }
  return sum + last
}
