import type { Piece } from './pieces.ts'
import { plainMeaning } from './same-meaning.ts'
import { splitFolded } from './word-changes.ts'

/** Words that join items to a sentence, or stand at the head of a column. */
const LIGHT =
  /^(?:และ|หรือ|รวม(?:ถึง|ทั้ง)|เพื่อ|สำหรับ|การ|ที่|ซึ่ง|ของ|ท่าน|ได้รับ|รับ|ได้แก่|ได้|แก่|คือ|เป็น|ดังนี้|เรา|จะ|ประมวลผล|ประมวล|ผล|ข้อมูล|ส่วนบุคคล|ตาม|บน|ฐาน|วัตถุประสงค์|โดย|ใน|กรณี|ด้วย|นี้|and|or|to|for|the|a|of|we|your|as|follows|following|purpose|purposes|basis|receives?|,|\|| )$/
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
  const [was, is] = [before, after].map((pieces) => pieces.filter((one) => !isHead(one)).map(wordsOf)) as [
    string[],
    string[],
  ]
  if (Math.max(was.length, is.length) < 2) return false
  const [many, few] = was.length >= is.length ? [was, is] : [is, was]
  const items = many.filter(Boolean)
  let rest = few.join('')
  for (const item of items.toSorted((one, other) => other.length - one.length)) {
    const at = rest.indexOf(item)
    if (at < 0) return false
    rest = rest.slice(0, at) + GAP + rest.slice(at + item.length)
  }
  return items.length >= FEWEST && rest.replaceAll(GAP, '').replaceAll('|', '') === ''
}

/** The words of a piece that tell something, as `|เก็บ|ชื่อ|`. */
function wordsOf({ meaning }: Piece): string {
  const words = splitFolded(plainMeaning(meaning).replace(/ ?\| ?/g, ' ')).filter(
    (word) => !LIGHT.test(word) && word.trim(),
  )
  return words.map((word) => `|${word}|`).join('')
}
