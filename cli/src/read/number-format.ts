/* Names of formats are those of WordprocessingML (`w:numFmt`, ECMA-376 part 1, 17.18.59). */

/** The letters of a Thai list: those of ECMA-376, which are those in which Thai law counts (no ฃ ฅ ฆ ฤ ฦ). */
const THAI_LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const DIGIT_WORDS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']
const PLACE_WORDS = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน']
const MOST_ROMAN = 3999
const MOST_REPEATED = 20

/** A number as a list shows it. What a format cannot show (zero, a million in letters) is shown in digits. */
export function formatNumber(format: string, value: number): string {
  switch (format) {
    case 'thaiNumbers':
      return thaiDigits(String(value))
    case 'thaiLetters':
      return repeated(THAI_LETTERS, value)
    case 'thaiCounting':
      return value > 0 && value < 1_000_000 ? thaiWords(value) : String(value)
    case 'lowerLetter':
      return repeated(LATIN, value)
    case 'upperLetter':
      return repeated(LATIN, value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

function thaiDigits(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
}

/** ก … ฮ กก ขข …, a … z aa bb …: as Word counts. */
function repeated(letters: string, value: number): string {
  const times = Math.ceil(value / letters.length)
  if (value < 1 || times > MOST_REPEATED) return String(value)
  return letters[(value - 1) % letters.length]!.repeat(times)
}

function roman(value: number): string {
  if (value < 1 || value > MOST_ROMAN) return String(value)
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}

function thaiWords(value: number): string {
  const digits = Array.from(String(value), Number)
  return digits
    .map((digit, at) => {
      const place = digits.length - 1 - at
      if (!digit) return ''
      if (place === 1 && digit === 1) return 'สิบ'
      if (place === 1 && digit === 2) return 'ยี่สิบ'
      if (place === 0 && digit === 1 && value > 10) return 'เอ็ด'
      return DIGIT_WORDS[digit]! + PLACE_WORDS[place]!
    })
    .join('')
}
