import { BODY } from '../../../passages/cues/persons.ts'
import type { Passage } from '../../../passages/passage.ts'
import { READER_MUST } from './words.ts'

/** Kinds of data as trades name them. */
const NAMED =
  /(?<!ลง|เช็ค|เช็)ชื่อ(?:เล่น|จริง)?(?!เสียง|ผู้ใช้|แบรนด์|ร้าน|สินค้า|เรื่อง)|นามสกุล|ที่อยู่(?!อาศัยใกล้)|เบอร์(?!เกอร์|ร้าน)|โทรศัพท์|อีเมล|\be-?mail|เลข(?:บัตร|ประจำตัว|ห้อง|ที่ห้อง|บัญชี)|วันที่(?:เข้าพัก|เข้าออก)|วันเกิด|เวลา(?:ที่)?เข้า|ทะเบียนรถ|ใบหน้า|ลายนิ้วมือ|รายชื่อผู้ติดต่อ|ตำแหน่ง(?:ที่(?:ตั้ง|อยู่))|พิกัด|สลิป|ส่วนสูง|น้ำหนัก|อายุ(?!ความ|การใช้งาน)|ชั้นเรียน|โรคประจำตัว|แพ้(?:ยา|อาหาร)|ยาที่(?:แพ้|ใช้)|ผลตรวจ|ผลเลือด|อาการป่วย|เวชระเบียน|ยอดซื้อ|รายการ(?:ที่)?(?:สั่ง)?ซื้อ|รหัส(?:นักเรียน|สมาชิก|พนักงาน)|ไอดี(?:เกม|ไลน์)?|\buser ?id|nickname|\bline id|เฟซบุ๊ก|facebook|\bname\b|\bphone\b|\baddress\b|\bip\b|\bdevice id|รูป(?:ถ่าย|โปรไฟล์|หน้า)|ภาพ(?:ถ่าย|ใบหน้า|วงจรปิด)|สำเนาบัตร|บัตรประชาชน|พาสปอร์ต|หนังสือเดินทาง|ประวัติ(?:การ)?(?:รักษา|ซื้อ|เล่น|เข้าพัก|เรียน|แชท)|ข้อความแชท|ผู้ปกครอง(?=และ|หรือ|,|$)/g
/** The body, its camera or nobody takes them down. */
const TAKES = new RegExp(
  `^(?:[([]?[ก-ฮ\\d.]{1,4}[)\\].]? ?|[-•●▪*] ?)?(?:ข้อมูลที่(?:เก็บ|ใช้|ขอ)|(?:ทาง)?(?:${BODY}|กล้อง(?:วงจรปิด)?|cctv|ระบบ|แอดมิน|นิติบุคคล|วัด|เกม|หอ|คอนโด|รปภ\\.?|พนักงาน|เจ้าหน้าที่|ครู|หมอ|พยาบาล|line oa)[^ก-๎]{0,16})?(?:[ก-๎]{0,14}?)(?:จะ|อาจ|มีการ)?(?:เก็บ(?!รักษา|เงิน|ค่า|ความลับ)|ขอ(?!ง|ให้|ความ|บคุณ|งด|เชิญ|สงวน|อภัย|แจ้ง)|บันทึก|จด|(?<!รูป|ภาพ)ถ่าย|เข้าถึง|รวบรวม|collect)`,
)
const WE_COLLECT = /^(?:we|our shop) (?:only |just )?(?:collect|keep|ask for|record)/
const NOT =
  /(?:ไม่|มิได้)(?:มีการ|ได้|เคย|ต้อง)?(?:เก็บ|ขอ|บันทึก|เข้าถึง|จด|ถ่าย|รวบรวม)|เก็บ(?:รักษา)?.{0,30}(?:เป็นความลับ|ให้ปลอดภัย)|ขอ.{0,40}(?:ได้(?:ที่|ทาง)|สงวน)/
const OTHER = ['rights', 'security', 'complaint', 'definition', 'minors', 'changes', 'cookies'] as const
/** Under these data are named for another reason. */
const LATER = ['retention', 'recipients', 'purposes', 'transfer'] as const
const ENOUGH = 2

/** What one has to give. */
const GIVEN = /ต้อง(?:กรอก|แจ้ง|ระบุ)(?!.{0,80}(?:หาก|ถ้า|มิฉะนั้น))/

function isElsewhere({ own, about, kind, text }: Passage): boolean {
  return kind === 'contact' || OTHER.some((name) => own.has(name) || about.has(name)) || NOT.test(text)
}

function countIn(text: string): number {
  return new Set(text.match(NAMED) ?? []).size
}

function named(passage: Passage): number {
  const { text } = passage
  if (isElsewhere(passage)) return 0
  if (!TAKES.test(text) && !WE_COLLECT.test(text)) return 0
  return countIn(text)
}

/** A sentence in which the body takes down two kinds of data by their names. */
export function tellsData(passage: Passage): boolean {
  return named(passage) >= ENOUGH
}

/** One kind, right after the verb: it may be all that there is. */
export function mayTellData(passage: Passage): boolean {
  const { text, about, own } = passage
  if (LATER.some((name) => about.has(name) || own.has(name))) return false
  if (GIVEN.test(text) && !isElsewhere(passage) && countIn(text) >= ENOUGH) return true
  if (!named(passage) || /ราคา|บาท/.test(text)) return false
  const rest = text.slice((TAKES.exec(text) ?? WE_COLLECT.exec(text))?.[0].length ?? 0)
  return FIRST.test(rest)
}

const FIRST = new RegExp(`^ ?(?:แค่|เพียง|เฉพาะ|your|only)? ?(?:${NAMED.source})`)

/** Names data that are not taken, that the reader is to keep secret, or by which one asks for more. */
export function namesNone(text: string): boolean {
  return (
    /^[^ ]{0,16}ไม่(?:มีการ|ได้|เคย)?(?:เก็บ|ขอ|บันทึก)(?!.{0,60}(?:นอกจาก|ยกเว้น|เว้นแต่|แต่))/.test(text) ||
    (READER_MUST.test(text) && /เก็บ.{0,40}ความลับ/.test(text)) ||
    /^(?!.{0,60}(?:เก็บ|บันทึก|รวบรวม|กรอก|ขอ)).{0,60}(?:ด้านล่าง|ข้างล่าง)$/.test(text) ||
    /^(?:ท่าน|คุณ)?(?:สามารถ)?(?:ขอ|สอบถาม)(?:ข้อมูล|รายละเอียด)?เพิ่มเติม/.test(text)
  )
}
