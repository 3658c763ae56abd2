import { fold } from '../../passages/fold.ts'
import { detailsIn } from './contact-details.ts'
import { materialOf } from './elements.ts'
import { areHeadingWords } from './heading-words.ts'
import { detailFree, isSame } from './is-same.ts'
import type { Piece } from './pieces.ts'
import { explainsOnly, isLightAddition, mayMatter, securesOnly, signsOf } from './signs.ts'
import type { Verdict, Wholes } from './verdict.ts'
import type { WordChange } from './word-changes.ts'

/** Letters of a sentence about security alone. */
const LONGEST_SENTENCE = 200

/** A piece that one version lacks. */
export function judgeAlone(piece: Piece, rule: 'added' | 'removed', wholes: Wholes): Verdict {
  const element = materialOf(piece.elements)
  const words = [piece.meaning]
  const change: WordChange =
    rule === 'added' ? { before: [], after: words, at: [0, 0] } : { before: words, after: [], at: [0, 0] }
  const signs = signsOf([change], ['', '']).filter((sign) => sign !== 'modality')
  if (piece.heading && !signs.length && areHeadingWords([piece.meaning], true))
    return { speaksFor: 'editorial', rule: 'heading', ...(element && { element }) }
  if (!signs.length && isHeadLine(piece)) return { speaksFor: 'editorial', rule: 'heading' }
  if (isSaidElsewhere(piece, wholes[rule === 'added' ? 0 : 1]())) return { speaksFor: 'editorial', rule: 'same-words' }
  const about = piece.elements.size > 0 && { element: element ?? [...piece.elements][0]! }
  const tellsMore = materialOf(piece.own) !== undefined
  if (isSame(detailFree(piece), '') || (!tellsMore && isLightAddition(change) && asksForQuestions(piece)))
    return { speaksFor: 'minor', rule: 'contact-detail', ...about }
  if (!tellsMore && securesOnly(piece.meaning, LONGEST_SENTENCE)) return { speaksFor: 'minor', rule: 'light', ...about }
  if (!piece.hangsOn && explainsOnly(piece.meaning)) return { speaksFor: 'minor', rule: 'explanation', ...about }
  if (element) return { speaksFor: 'material', rule, element }
  const why = mayMatter([change], [piece])
  return why ? { speaksFor: 'material', rule: why, ...about } : { speaksFor: 'minor', rule: 'light', ...about }
}

/** The way back to other pages. */
const WAY = /^[←<«‹ ]{0,3}(?:กลับ(?:ไป)?(?:สู่|ยัง|ที่)?(?:หน้า(?:หลัก|แรก|เดิม)|ด้านบน)|back(?: to [a-z ]{3,20})?|home)$/
/** A noun begins a line that heads others; a sentence tells of a fact. */
const NOUN = /^(?:การ|ข้อมูล|วัตถุประสงค์|สิทธิ|ระยะเวลา|ช่องทาง|มาตรการ|ประกาศ|นโยบาย|privacy|cookie)/

/** A line of words of which headings are made, or the way to another page: it tells nothing by itself. */
function isHeadLine({ meaning, hangsOn, cells, own }: Piece): boolean {
  if (hangsOn !== undefined || cells || own.size) return false
  return WAY.test(meaning) || (NOUN.test(meaning) && areHeadingWords([meaning], true))
}

/** A title, or words above the first section, that the other version has too: they were said twice. */
function isSaidElsewhere({ original, heading, anchor, title, hangsOn, elements }: Piece, other: string): boolean {
  if (!heading && !title && (anchor !== '' || hangsOn !== undefined || elements.size)) return false
  const parts = original.split(/ ?[|–—] ?/).map((part) => fold(part).trim())
  return original.length <= LONGEST_TITLE && parts.every((part) => part.length > 1 && other.includes(part))
}

const LONGEST_TITLE = 120
const ASKS = /^(?:หาก|ถ้า|กรณี)?(?:ท่าน|คุณ)?(?:มี|ต้องการ)?(?:สอบถาม|ข้อสงสัย|คำถาม|ติดต่อสอบถาม)/
/** What is asked for there is more than an answer. */
const CLAIMS = /สิทธิ|คำขอ|ยื่น|ถอน|ร้องเรียน|สำเนา|เอกสาร|ค่า|ลบ|แก้ไข|คัดค้าน|ระงับ|ส่งข้อมูล|ให้ข้อมูล|ใช้ข้อมูล|เก็บ|เปิดเผย/

/** A sentence that says where questions are answered, with a number or an address. */
function asksForQuestions({ original, meaning }: Piece): boolean {
  return ASKS.test(meaning) && !CLAIMS.test(meaning) && detailsIn(original) !== ''
}
