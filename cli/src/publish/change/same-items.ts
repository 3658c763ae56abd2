import type { Piece } from './pieces.ts'
import { plainMeaning } from './same-meaning.ts'
import { splitFolded } from './word-changes.ts'

/** Words that join items to a sentence, or stand at the head of a column. */
const LIGHT =
  /^(?:และ|หรือ|รวม(?:ถึง|ทั้ง)|เพื่อ|สำหรับ|การ|ที่|ซึ่ง|ของ|ท่าน|ได้รับ|รับ|ได้แก่|ได้|แก่|คือ|เป็น|ดังนี้|เรา|จะ|ประมวลผล|ประมวล|ผล|ข้อมูล|ส่วนบุคคล|ตาม|บน|ฐาน|วัตถุประสงค์|โดย|ใน|กรณี|ด้วย|นี้|ทั้งนี้|and|or|to|for|the|a|of|we|your|as|follows|following|purpose|purposes|basis|receives?|,|\|| )$/
/** And what each right begins or ends with, told once before a list or with every item of it. */
const LIGHT_OF_RIGHTS = /^(?:สิทธิ|มี|มีสิทธิ|ขอ|ต่อ|ขอให้|ให้|รวม|ถึง|ต่าง|ๆ|เกี่ยว|กับ|เกี่ยวกับ|ไว้|อยู่|rights?|have|has|request|your)$/
/** Ends the words before a list. */
const FOLLOWS = /(?:มี)?(?:ใน)?(?:กรณี)?(?:(?:ดัง)?ต่อไปนี้|ดังนี้)/g
/** One item alone is a sentence in other words. */
const FEWEST = 2
const MOST_PIECES = 60
/** Stands where an item was found. */
const GAP = '\u0000'

/**
 * Whether two versions of a stretch have the same items, each with all its words in their order: prose and list, list and
 * table, in any order. What belongs to one item stays with it: periods that change places are another thing.
 */
export function haveSameItems(
  before: readonly Piece[],
  after: readonly Piece[],
  isHead: (piece: Piece) => boolean,
): boolean {
  if (before.length + after.length > MOST_PIECES) return false
  const ofRights = [before, after].every((pieces) => pieces.some(({ elements }) => elements.has('rights')))
  const [was, is] = [before, after].map((pieces) =>
    pieces.filter((one) => !isHead(one)).map((piece) => wordsOf(piece, ofRights)),
  ) as [string[], string[]]
  if (Math.max(was.length, is.length) < 2) return false
  const [many, few] = was.length >= is.length ? [was, is] : [is, was]
  const items = many.filter(Boolean)
  let rest = few.join('')
  let lead: string | undefined
  for (const item of items.toSorted((one, other) => other.length - one.length)) {
    const at = rest.indexOf(item)
    // Words before a list may stand around the items in a sentence.
    if (at < 0 && item === items[0] && lead === undefined) lead = item
    else if (at < 0) return false
    else rest = rest.slice(0, at) + GAP + rest.slice(at + item.length)
  }
  rest = rest.replaceAll(GAP, '')
  return items.length >= FEWEST && (lead === undefined ? rest.replaceAll('|', '') === '' : areSameWords(lead, rest))
}

/** Whether two stretches have the same words in any order; what denies or counts as often. */
function areSameWords(one: string, other: string): boolean {
  const [was, is] = [one, other].map((text) => text.split('|').filter(Boolean).sort()) as [string[], string[]]
  const weighty = (words: readonly string[]) => words.filter((word) => WEIGHS.test(word)).join('|')
  return weighty(was) === weighty(is) && [...new Set(was)].join('|') === [...new Set(is)].join('|')
}

/** Denies, excepts or counts. */
const WEIGHS = /ไม่|มิ|ห้าม|เว้น|ยกเว้น|นอกจาก|อาจ|เท่านั้น|เฉพาะ|ทุก|\d|%|not?|without|unless|except|only|may|must/

/** The words of a piece that tell something, as `|เก็บ|ชื่อ|`. */
function wordsOf({ meaning }: Piece, ofRights: boolean): string {
  const words = splitFolded(
    plainMeaning(meaning)
      .replace(/ ?\| ?/g, ' ')
      .replace(FOLLOWS, ' '),
  )
    .map((word) => word.replace(ofRights ? /^(?:การ|ขอ)(?=.)/ : /^การ(?=.)/, ''))
    .filter((word) => word.trim() && !LIGHT.test(word) && !(ofRights && LIGHT_OF_RIGHTS.test(word)))
  return words.map((word) => `|${word}|`).join('')
}
