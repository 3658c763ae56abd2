import { PERSON } from '../../../passages/cues/persons.ts'
import type { Passage } from '../../../passages/passage.ts'
import { READER_MUST } from './words.ts'

const PERIOD =
  '(?:(?:ปี|เดือน|อาทิตย์)เดียว|ครึ่งปี|(?:\\d+|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ครึ่ง|one|two|three|five|six|ten) ?(?:วัน(?!ที่)|สัปดาห์|อาทิตย์|เดือน|ปี(?!บริบูรณ์)|days?|weeks?|months?|years?))'
const RECORDS =
  '(?:ข้อมูล|ภาพ|ประวัติ|เวชระเบียน|ใบ(?:สั่งซื้อ|สมัคร|ลงทะเบียน|จอง)|สำเนาบัตร|แชท|แชต|รูป|คลิป|วิดีโอ|ไฟล์|เบอร์|ชื่อ|อีเมล|ที่อยู่|สลิป|รายชื่อ|บันทึก|เทป|เอกสาร|\\bdata\\b|\\blogs?\\b|footage|records?\\b)'
const ERASED = '(?:ล้าง|(?<!ผ)ลบ|ทำลาย|กำจัด|เคลียร์|ทิ้ง|เผา|ฉีก)'

const TOLD: readonly RegExp[] = [
  // Tapes that run in a circle.
  new RegExp(`(?:บันทึก|อัด|เขียน|วน)ทับ.{0,24}?${PERIOD}|${PERIOD}.{0,16}?(?:บันทึก|อัด|เขียน|วน)ทับ`),
  // "ข้อมูลการจองเก็บ 1 ปี", "เก็บใบสั่งซื้อห้าปี"
  new RegExp(`${RECORDS}.{0,24}?เก็บ(?:ไว้)?(?:นาน|ประมาณ|ไม่เกิน|แค่|เพียง|อีก|เป็นเวลา|อย่างน้อย)? ?${PERIOD}`),
  new RegExp(`(?:เก็บ|รักษา)(?:แค่|เพียง|เฉพาะ)?${RECORDS}.{0,24}?(?<!ทุก|ใน|มา|แล้ว) ?${PERIOD}(?!ครั้ง|ละ)`),
  // "ครบหนึ่งปี เราจะล้างข้อมูล", "ล้างข้อมูลทุก 2 ปี"
  new RegExp(`${PERIOD}.{0,60}?${ERASED}.{0,8}?(?:${RECORDS}|บัญชี|ไอดี|account)`),
  new RegExp(`${RECORDS}.{0,30}?${ERASED}.{0,6}?(?:ภายใน|หลัง(?:จาก)?|เมื่อครบ|ทุก) ?${PERIOD}`),
  new RegExp(`${RECORDS}.{0,20}?(?:wiped|erased|deleted|removed|purged|destroyed|kept|stored).{0,16}?${PERIOD}`),
  new RegExp(`${ERASED}.{0,8}?${RECORDS}.{0,40}?(?:ทุก|ภายใน|หลัง|ครบ|พ้น|เกิน|เมื่อ).{0,20}?${PERIOD}`),
]
const MAYBE = new RegExp(
  `${RECORDS}.{0,24}?(?:อยู่(?:ได้)?|หาย(?:ไป)?(?:เอง)?)(?:แค่|เพียง|ใน|ภายใน|หลัง)? ?${PERIOD}|${PERIOD}.{0,10}?${RECORDS}(?:จะ)?หาย|(?:พอ|เมื่อ|หลัง|เสร็จ|แล้ว|ทุกสิ้น|ทันทีที่).{0,40}?${ERASED}.{0,8}?${RECORDS}|${ERASED}.{0,8}?${RECORDS}.{0,24}?(?:พอ|เมื่อ|หลัง|ทันทีที่|ทุกสิ้น|ทุกปี|ทุกเดือน|ทุกเทอม|สิ้น(?:ปี|เทอม|ภาค))`,
)
/** Answers to requests, ages, breaches, trials and goods; what has been for so long. */
const OTHER_SPAN =
  /คำขอ|คำร้อง|ร้องขอ|ล่วงหน้า|เหตุ(?:การ)?ละเมิด|รั่วไหล|บรรลุนิติ|ตอบกลับ|แจ้งผล|มาแล้ว|มากว่า|มานาน|รับประกัน|อายุ(?!สมาชิก|สัญญา|ความ)|ชำระ|จ่าย|คืนเงิน|คืนสินค้า|ทดลอง|ภายใน.{0,16}(?:นับ|หลัง).{0,12}(?:แจ้ง|ขอ|ร้อง)|(?:ท่าน|คุณ|ลูกค้า|สมาชิก).{0,4}(?:แจ้ง|ขอ|ร้องขอ)/
const OTHER = ['rights', 'cookies', 'definition', 'changes', 'minors'] as const

const NOT = /ไม่(?:มีการ|ได้|สามารถ|อาจ)?(?:(?:จัด)?เก็บ|ลบ|ล้าง|ทำลาย|ทิ้ง)|never|not (?:kept|stored|deleted)/

function isElsewhere({ own, about, text }: Passage): boolean {
  return (
    NOT.test(text) ||
    READER_MUST.test(text) ||
    OTHER_SPAN.test(text) ||
    OTHER.some((name) => own.has(name) || about.has(name))
  )
}

/** A sentence that tells how long data are kept without the words of the law. */
export function tellsKeeping(passage: Passage): boolean {
  return !isElsewhere(passage) && TOLD.some((pattern) => pattern.test(passage.text))
}

/** When they are erased, without a period. */
export function mayTellKeeping(passage: Passage): boolean {
  return !isElsewhere(passage) && MAYBE.test(passage.text)
}

/** Goods and money are kept, too: no period of theirs is one of data. */
const GOODS_KEPT =
  /เก็บ(?:รักษา)?(?:เงิน|ค่า|มัดจำ|สินค้า|พัสดุ|ของ|อาหาร|ยา(?!ว)|ขนม|รถ|กุญแจ|โต๊ะ|ห้อง|คิว|ที่นั่ง|แต้ม|คะแนน|ตั๋ว|บัตร(?!ประ)|ชิ้นงาน|กระเป๋า|สัมภาระ)/
const ANY_RECORD = new RegExp(RECORDS)

/** A span that is none of keeping: of goods, of what has been so far, of what the reader keeps or asks for. */
export function keepsOther(text: string): boolean {
  if (GOODS_KEPT.test(text) && !ANY_RECORD.test(text)) return true
  if (/(?:ลบ|ยกเลิก)(?:คำสั่งซื้อ|การจอง|ออเดอร์|โพสต์|ประกาศ|กระทู้|รีวิว|แต้ม|คะแนน)/.test(text) && !ANY_RECORD.test(text))
    return true
  if (READER_KEEPS.test(text)) return true
  return /^(?:โปรด|กรุณา)|เก็บ.{0,30}มา(?:แล้ว|กว่า|นานกว่า)/.test(text) || ON_REQUEST.test(text)
}

const READER_KEEPS = new RegExp(`(?<!ของ)${PERSON}(?:จะ)?(?:ต้อง|ควร|พึง)เก็บ`)
const ON_REQUEST = /นับ(?:แต่|จาก)(?:วัน)?(?:ที่)?(?:ท่าน|คุณ|ลูกค้า|สมาชิก).{0,4}(?:แจ้ง|ขอ|ร้องขอ)/
