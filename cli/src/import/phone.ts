import { foldDigits } from '../../../src/notices/format/notice-label.ts'

/** A telephone number in a text. */
export interface Phone {
  readonly from: number
  readonly to: number
  /** International form, `tel:+6625501495`; of a range the first number, of a hotline the number itself. */
  readonly href: string
}

const NUMBER = /(?<![0-9๐-๙+])(?:\+\s?[6๖][6๖]|[0๐])(?:[ \-–.()]{0,3}[0-9๐-๙]){7,12}/g
const EXTENSION = /^\s{0,2}(?:ต่อ|ext\.?)\s{0,2}([0-9๐-๙]{1,6})(?![0-9๐-๙])/i
const HOTLINE = /(?<![0-9๐-๙])[1๑][0-9๐-๙]{3}(?![0-9๐-๙-])/g
/** What a number after it is; the nearest decides. A fax is not called. */
const CAPTION = /(โทรสาร|แฟกซ์|fax)|(โทร|tel|phone|call|มือถือ|สายด่วน|hotline)/gi
const REACH = 120

/** The numbers of a text that one can call: those that a caption before them, `โทรศัพท์`, says are telephones. */
export function findPhones(text: string): readonly Phone[] {
  const captions = [...text.matchAll(CAPTION)]
  if (!captions.length) return []
  const found = [...text.matchAll(NUMBER), ...text.matchAll(HOTLINE)].sort((left, right) => left.index - right.index)
  const phones: Phone[] = []
  let next = 0
  for (const { 0: shown, index } of found) {
    while (captions[next] && captions[next]!.index < index) next++
    const caption = captions[next - 1]
    if (!caption?.[2] || index - caption.index >= REACH) continue
    const phone = shown.length > 4 ? readNumber(text, index, shown) : readHotline(caption[2], index, shown)
    if (phone && phone.from >= (phones.at(-1)?.to ?? 0)) phones.push(phone)
  }
  return phones
}

function readHotline(caption: string, from: number, shown: string): Phone | undefined {
  if (!/สายด่วน|hotline/i.test(caption)) return undefined
  return { from, to: from + shown.length, href: `tel:${foldDigits(shown)}` }
}

/** A Thai number is 0 and eight digits, a mobile one 0 and nine. What follows is the end of a range: ๙๐๐๔-๕. */
function readNumber(text: string, from: number, shown: string): Phone | undefined {
  const folded = foldDigits(shown)
  const prefix = folded.startsWith('+') ? folded.search(/66/) + 2 : 1
  let national = ''
  let end = prefix
  for (let at = prefix; at < folded.length; at++) {
    const char = folded[at]!
    if (!/\d/.test(char)) continue
    if (!national && char === '0') continue
    national += char
    end = at + 1
    if (national.length === (/[689]/.test(national[0]!) ? 9 : 8)) break
  }
  const mobile = /^[689]/.test(national)
  if (national.length !== (mobile ? 9 : 8) || !/^[2-9]/.test(national)) return undefined
  const rest = text.slice(from + end)
  if (/^[0-9๐-๙]/.test(rest)) return undefined
  const range = /^\s?[-–]\s?[0-9๐-๙]{1,4}(?![0-9๐-๙])/.exec(rest)?.[0] ?? ''
  const extension = range ? undefined : EXTENSION.exec(rest)
  const href = `tel:+66${national}${extension ? `;ext=${foldDigits(extension[1]!)}` : ''}`
  return { from, to: from + end + (range || (extension?.[0] ?? '')).length, href }
}
