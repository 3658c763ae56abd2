import type { NoticeLine } from '../../../src/notices/format/notice-schema.ts'

type ContactKind = NoticeLine['kind']

/** Captions of contact lines. Longer ones first, where one begins another. */
const CAPTIONS: readonly (readonly [ContactKind, string])[] = [
  ['postal', 'ที่อยู่(?:ติดต่อ)?|สถานที่(?:ติดต่อ|ตั้ง)|ที่ตั้ง|(?:postal )?address'],
  ['fax', '(?:หมายเลข|เบอร์)?โทรสาร|แฟกซ์|fax'],
  ['phone', '(?:หมายเลข|เบอร์)?โทรศัพท์(?:มือถือ|เคลื่อนที่)?|โทร\\.?|มือถือ|สายด่วน|tel(?:ephone)?\\.?|phone|call ?cent(?:er|re)'],
  ['mail', 'e-?mail|อีเมลล?์?|ไปรษณีย์อิเล็กทรอนิกส์'],
  ['web', 'เว็บ(?:ไซต์|ไซด์|เพจ)|web ?site|url'],
  ['other', 'ช่องทาง(?:การ)?ติดต่อ|line(?: ?id| ?oa)?|facebook|เฟซบุ๊ก|ไลน์'],
]
const KEYED = CAPTIONS.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})\\s{0,4}(?:\\([^()]{1,40}\\)\\s{0,4})?[:：]`, 'i')] as const,
)
const BARE = CAPTIONS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})\\s{0,4}`, 'i')] as const)
const VALUE = /^(?:\+|[0-9๐-๙][0-9๐-๙ \-–.()]{2,}|https?:\/\/|www\.|[\w.%+-]{1,64}@)/
const MAIL = /^[\w.%+-]{1,64}@[\w.-]{1,255}$/
const LONGEST = 400

/** Kind of a line that begins with a caption (`โทรศัพท์ : …`, `โทรศัพท์ 02…`) or is an address; nothing else is one. */
export function contactKind(text: string): ContactKind | undefined {
  if (text.length > LONGEST) return undefined
  for (const [kind, pattern] of KEYED) {
    const found = pattern.exec(text)
    // Channels of contact: what the line goes on with says of which kind it is.
    if (found) return (kind === 'other' && contactKind(text.slice(found[0].length).trim())) || kind
  }
  for (const [kind, pattern] of BARE) {
    const found = pattern.exec(text)
    if (found && VALUE.test(text.slice(found[0].length))) return kind
  }
  if (MAIL.test(text)) return 'mail'
  return /^(?:https?:\/\/|www\.)\S+$/.test(text) ? 'web' : undefined
}

/** A line between the captions that goes on with the address: short, or ends with a postcode. */
export function continuesAddress(text: string, isLast: boolean): boolean {
  return text.length < 200 && (!isLast || /[0-9๐-๙]{5}\s*$/.test(text))
}

/** A line that names who is to be contacted: short, and no sentence that leads to what follows. */
export function namesParty(text: string): boolean {
  return text.length <= 120 && !/(?:ได้ที่|ดังนี้|ต่อไปนี้|ดังกล่าว|:)$/.test(text) && !/^(?:หาก|ในกรณี|ทั้งนี้)/.test(text)
}
