import { CONTROL } from './around.ts'
import type { Part } from './parts.ts'
import { isSentence } from './sentence.ts'
import { textOf } from './slice.ts'
import { topicsOfTitle } from './topics.ts'

const LONGEST_LINE = 200
const LONGEST = 500
const MOST_LINES = 6
/** A line that leads to what follows it. */
const LEADS = /(?:ดังต่อไปนี้|ดังนี้|ต่อไปนี้|[:：])$/
/** The same title goes on: ของโรงเรียน…, สำหรับลูกค้า, (Privacy Notice). */
const GOES_ON = /^(?:เรื่อง|ของ|สำหรับ|ว่าด้วย|พ\.ศ\.|แห่ง|และ|เกี่ยวกับ|ด้าน|ใน(?:การ|ส่วน)|\((?!ก\)|๑\)|1\)))/
/** A line after which the title is not at its end. */
const ASKS_MORE = /(?:^ประกาศ|เรื่อง|ของ|สำหรับ|ว่าด้วย|และ|การ|แห่ง|ด้าน|ใน)$/
/** The same title in English. */
const IN_ENGLISH =
  /^[([]?[a-z &/’'-]{0,40}(?:privacy|policy|notice|cookies?|consent|personal data|pdpa)[a-z &/’'.,()-]{0,60}[)\]]?$/i
/** Whose notice it is. */
const PARTY =
  /^(?:บริษัท|ห้างหุ้นส่วน|หจก|ร้าน|โรงพยาบาล|คลินิก|สำนักงาน|กรม|กระทรวง|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|มูลนิธิ|สมาคม|สถาบัน|เทศบาล|องค์การ|ธนาคาร|สหกรณ์|วัด|การไฟฟ้า|การประปา|ศูนย์|คณะ|สภา)/
/** What the notice is. */
const NAMED =
  /^(?!\d|พ\.ร\.บ|พระราช).{0,60}(?:นโยบาย|ประกาศ|หนังสือ|คำชี้แจง|แนวปฏิบัติ|ข้อตกลง|เอกสาร|แบบ(?:ฟอร์ม|แสดง|ขอ)|คุ้มครองข้อมูล)/
const LONGEST_NAME = 120
/** A line that says what its owner does. */
const SPEAKS =
  /ให้ความสำคัญ|ตระหนัก|เคารพ|มุ่งมั่น|จัดทำ(?:ขึ้น|ประกาศ|นโยบาย)|ขอแจ้ง|ขอเรียน|ยินดีต้อนรับ|(?:เรา|บริษัท|ร้าน|แอป|เว็บไซต์|โรงเรียน|โรงพยาบาล|คลินิก|มหาวิทยาลัย|เทศบาล|สำนักงาน|มูลนิธิ|สมาคม|ท่าน|คุณ)[^ ]{0,30}(?:จะ|เก็บ|ใช้|คือ|เป็น(?!ส่วนตัว|ธรรม)|เห็นความ)|^(?:we|this) /i
/** A line that tells when the text was changed or begins to hold. */
const DATED =
  /^(?:\(?[-–\s]*)?(?:(?:วันที่)?(?:อัป|อัพ)เด[ตท]|ฉบับปรับปรุง|(?:วันที่)?(?:ปรับปรุง|แก้ไข|ทบทวน)(?:ครั้ง)?(?:ล่าสุด|เมื่อ)|มีผล(?:ใช้บังคับ|บังคับใช้)?(?:ตั้งแต่|เมื่อ|วันที่| ?[:：])|วันที่(?:มีผล|ประกาศ)|(?:last )?(?:updated?|revised|modified)\b|effective\b)/i

/**
 * How many of these parts are the title, the first of which is its line: a short line without a number, and in plain text
 * those right under it. None where it is a clause, a table or a whole paragraph.
 */
export function titleParts(parts: readonly Part[], paragraphs: boolean): number {
  const [first] = parts
  if (first?.kind !== 'text' || textOf(first.slices).length > LONGEST_LINE) return 0
  if (paragraphs) return fits(parts, 1) ? 1 : 0
  let count = 1
  const goesOn = (at: number) => belongs(parts[at], textOf(parts[at - 1]!.slices).trim())
  while (count < MOST_LINES && count < parts.length && goesOn(count)) count++
  // A block of many lines is no title; its first line may be.
  if (count < parts.length && goesOn(count)) count = 1
  return fits(parts, count) ? count : fits(parts, 1) ? 1 : 0
}

function belongs(part: Part | undefined, before: string): boolean {
  if (part?.kind !== 'text' || part.apart) return false
  const text = textOf(part.slices).trim()
  if (text.length > LONGEST_LINE || LEADS.test(text) || DATED.test(text) || CONTROL.test(text)) return false
  if (GOES_ON.test(text) || (IN_ENGLISH.test(text) && text.length < LONGEST_NAME) || ASKS_MORE.test(before)) return true
  if (SPEAKS.test(text) || isSentence(text, false) || topicsOfTitle(text).some(isOfText)) return false
  return text.length < LONGEST_NAME && (PARTY.test(text) || NAMED.test(text))
}

/** A heading by these words is the first of the text: notices are named by none of them. */
function isOfText(topic: string): boolean {
  return topic !== 'scope' && topic !== 'cookies'
}

function fits(parts: readonly Part[], count: number): boolean {
  const length = parts.slice(0, count).reduce((sum, { slices }) => sum + textOf(slices).length + 1, 0)
  return length > 1 && length <= LONGEST
}
