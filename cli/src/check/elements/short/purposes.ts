import { BODY } from '../../../passages/cues/persons.ts'
import type { Passage } from '../../../passages/passage.ts'
import { AIMED, READER_MUST, SOME_DATA } from './words.ts'

const FOR = '(?:เพื่อ|สำหรับ|ใช้|ในการ)?(?:การ|ให้(?:เรา|ร้าน|ทางร้าน|ทีมงาน|เจ้าหน้าที่)|จะ)?'
/** Nobody but the body takes data away. */
const TAKES = '(?<!ท่าน|คุณ|ผู้ใด|ผู้ใช้|ผู้อื่น|ใคร|บุคคลอื่น)(?:นำ|เอา|ขอ(?!ง|ให้)|ใช้|เก็บ|จด)'

/** What data are for, in the words of owners. */
const TOLD: readonly RegExp[] = [
  // "เก็บอีเมลไว้ส่งข่าว", "ให้เบอร์ไว้เพื่อแจ้งนัด"
  new RegExp(`(?:เอา|เก็บ|ขอ|จด|บันทึก|ให้|กรอก|ทิ้ง|ฝาก).{0,12}?${SOME_DATA}.{0,40}?ไว้ ?${FOR}${AIMED}`),
  // "นำข้อมูลการจองไปจัดคิว", "ขอเบอร์ไปแจ้งขนส่ง"
  new RegExp(`${TAKES}.{0,8}?${SOME_DATA}.{0,30}?(?:ไป|มา) ?${FOR}${AIMED}`),
  // "ข้อมูลที่ให้ไว้จะนำไปใช้จัดทำบัตร", "เบอร์ของคุณใช้แจ้งเลขพัสดุ"
  new RegExp(`${SOME_DATA}.{0,36}?(?:จะ|ถูก|เรา|ได้)(?:ถูก)?(?:นำ|เอา)?(?:ไป|มา)ใช้?${FOR}${AIMED}`),
  new RegExp(`${SOME_DATA}[^ ]{0,24}?(?<!การ|ผู้)ใช้(?!บริการ|งาน)${FOR}${AIMED}(?!(?:ทีมงาน|แอดมิน|ร้าน)?เรา|กับเรา)`),
  // "ข้อมูลเหล่านี้จำเป็นสำหรับการออกใบกำกับภาษี", "ต้องใช้ชื่อและเบอร์ในการจองคิว"
  new RegExp(`ข้อมูล.{0,30}?(?:จำเป็น|ต้องใช้)(?:ต้องใช้)?(?:สำหรับ|ต่อ|ใน|เพื่อ)(?:การ)?${AIMED}`),
  new RegExp(
    `(?<!ผู้|คำ|การ)(?:ใช้|ขอ|ต้องรู้|ต้องทราบ).{0,8}?${SOME_DATA}.{0,30}?(?:ในการ|(?<!ข้อมูล)สำหรับ(?:การ)?|เพื่อ(?:การ)?)${AIMED}`,
  ),
  // "ขอเลขบัตรเพราะต้องออกใบกำกับภาษี"
  new RegExp(`(?:ใช้|ขอ|เก็บ).{0,8}?${SOME_DATA}.{0,30}?(?:เพราะ|เนื่องจาก)(?:จำเป็น)?(?:ต้อง|จะ)?(?:ใช้)?${AIMED}`),
  // "ไม่ใช้ข้อมูลทำอย่างอื่นนอกจากส่งของ"
  new RegExp(`(?:ใช้|นำ|เอา).{0,8}?${SOME_DATA}.{0,40}?นอกจาก(?:การ|เพื่อ|ใช้|ไว้)?${AIMED}`),
  new RegExp(
    `(?:use|collect|ask for|need|keep).{0,12}${SOME_DATA}.{0,40}? (?:to|for|so (?:that )?(?:we|the \\w{2,16}) can) (?:send|ship|deliver|contact|call|book|verify|confirm|issue|reply|remind|answer|sign)`,
  ),
]
/** Subject and object left out: of data, or of something else that the lines before it name. */
const NO_PLACE =
  '(?!ตราบ|ใน|ที่|บน|เป็น|อย่าง|ตลอด|ไม่|นาน|จน|ตาม|ภายใน|กับ|ให้|แล้ว|เพื่อความ|เท่า|ระยะ|เอง|ก่อน|ได้|โดย|และ|หรือ|ด้วย|เพียง|แค่|ครบ|หลัง|ทุก|ต่อ|อีก|ประมาณ|สูงสุด|อย่าง|รักษาความ|ป้องกัน|หนึ่ง|สอง|สาม|ห้า|สิบ)[ก-ฮเ-ไ]'
const MAYBE: readonly RegExp[] = [
  // "เก็บ email เพื่อ save เกม": a kind of data by its name, and an aim of any sort.
  new RegExp(
    `^[^ ]{0,12}(?:เก็บ|ขอ(?!ง)|บันทึก|จด) ?(?!ข้อมูล).{0,10}?(?!ข้อมูล)${SOME_DATA}.{0,40}?เพื่อ(?!ความ|ป้องกัน|ให้|ที่|ประโยชน์|วัตถุ|ไม่|รักษาความ|ลบ|การ).{3}`,
  ),
  new RegExp(
    `^(?:เรา|ร้าน|ทางร้าน)?(?:จะ)?(?:เอา|เก็บ|ขอ|มี)?(?:ใช้|ไว้|ไป)(?:เพื่อ|ในการ|สำหรับ)?(?:การ)?(?:ติดต่อ|โทร|ส่ง(?:ของ|สินค้า|พัสดุ|ข่าว|โปร|ใบ|ให้|ยา)|จัดส่ง|แจ้ง|ออกใบ|ยืนยันตัว|นัด|ทำบัตร|ตอบ|จัดคิว|คำนวณ)`,
  ),
  // "ขอทะเบียนรถไว้ทำอะไรสักอย่าง": any verb, but none of place, time and manner.
  new RegExp(
    `(?:เอา|เก็บ|ขอ|จด|มี).{0,8}?${SOME_DATA}.{0,24}?ไว้${NO_PLACE}|${SOME_DATA}.{0,20}?(?:เอา|มี|เก็บ|ขอ)ไว้${NO_PLACE}|${SOME_DATA}[^ ]{0,24}?นำไปใช้${NO_PLACE}`,
  ),
  // "ครูใช้เบอร์ผู้ปกครองติดต่อ", "ข้อมูลคนไข้ใช้ประกอบการรักษา"
  new RegExp(`^(?:(?:ทาง)?${BODY}|ครู|หมอ|แอดมิน|วัด|เกม|นิติบุคคล|ไรเดอร์)(?:จะ|อาจ)?ใช้${SOME_DATA}.{0,20}?${AIMED}(?!เรา)`),
  new RegExp(`${SOME_DATA}[^ ]{0,20}?ใช้(?:ประกอบ|ทำ|ใน)?การรักษา(?!ความ)`),
]
const OTHER = ['rights', 'cookies', 'definition', 'security', 'complaint', 'changes', 'scope'] as const
/** Under these an aim is that of keeping or of handing on. */
const LATER = ['retention', 'recipients', 'transfer', 'required-data'] as const

function isElsewhere({ own, about, text }: Passage): boolean {
  return READER_MUST.test(text) || OTHER.some((name) => own.has(name) || about.has(name))
}

/** One of them stands there and no "not" holds it; what is not done in the next clause denies nothing. */
function affirms({ text }: Passage, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => {
    const hit = pattern.exec(text)
    if (!hit) return false
    const before = text.slice(Math.max(0, hit.index - 16), hit.index)
    return hit[0].includes('นอกจาก') || (!NOT_BEFORE.test(before) && !NOT_INSIDE.test(hit[0]))
  })
}

const NOT_BEFORE = /(?:ไม่|ห้าม|มิได้|อย่า)[^ ]{0,10}$|\b(?:not|never) $/
const NOT_INSIDE = /ไม่(?:มีการ|ได้|ถูก|เคย)?(?:นำ|เอา|ใช้|เก็บ|ขอ|ส่ง|ไป)|\bnot\b|\bnever\b/

/** A sentence that tells what data are for without the words of the law. */
export function tellsPurpose(passage: Passage): boolean {
  return !isElsewhere(passage) && affirms(passage, TOLD)
}

export function mayTellPurpose(passage: Passage): boolean {
  const { about, own } = passage
  if (LATER.some((name) => about.has(name) || own.has(name))) return false
  return !isElsewhere(passage) && affirms(passage, MAYBE)
}
