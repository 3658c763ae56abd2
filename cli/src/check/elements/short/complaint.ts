import { BODY, PERSON } from '../../../passages/cues/persons.ts'

const TELL = '(?:ร้องทุกข์|(?:แจ้ง|ยื่น|ส่ง|นำ|ร้อง)เรื่อง|ฟ้อง|ร้อง)(?:ราว)?(?:ไป|ขึ้น)?(?:ที่|ยัง|ต่อ|ถึง|กับ|ให้)'
const OFFICE =
  '(?:สำนักงานคณะกรรมการ(?:คุ้มครองข้อมูล)|คณะกรรมการ(?:ผู้เชี่ยวชาญ|คุ้มครองข้อมูล)|สำนักงานคุ้มครองข้อมูล|สคส|\\bpdpc\\b|สำนักงาน ?pdpa|กรรมการคุ้มครองข้อมูล)'
const COMPLAINS = new RegExp(`${TELL} ?(?:ทาง)?${OFFICE}`)
/** The office is named as one to turn to. */
const TURNS = new RegExp(
  `(?:${PERSON}(?:สามารถ|อาจ)?|^)(?:แจ้ง|ติดต่อ|โทร(?:หา|แจ้ง)?|ปรึกษา|บอก|ไปหา|contact|report).{0,24}?(?:ที่|ต่อ|กับ|ถึง|ไปยัง)? ?${OFFICE}.{0,24}?(?<!ไม่|มิ)ได้|ไป(?:แจ้ง|ร้อง|บอก)(?:ที่|ต่อ|กับ)?${OFFICE}.{0,10}?(?<!ไม่|มิ)ได้|you (?:can|may) (?:contact|report).{0,24}?${OFFICE}`,
)
/** The body has a duty of its own to tell the office: of breaches, of its officer. */
const BY_BODY = new RegExp(`(?:${BODY}|เจ้าหน้าที่คุ้มครอง|dpo)[^ ]{0,10}(?:จะ|ต้อง|มีหน้าที่|ได้|ขอ)[^ ]{0,16}$`)
const BREACH = /เหตุ(?:การ)?ละเมิด|รั่วไหล|72 ?(?:ชั่วโมง|ชม)|breach/

/** "Take it to the committee" is a complaint by another name. */
export function complainsElsewhere(text: string): boolean {
  return isBySomebody(text, COMPLAINS)
}

export function mayComplain(text: string): boolean {
  return isBySomebody(text, TURNS) && !/ขึ้นทะเบียน|ประกาศของ|ตามที่/.test(text)
}

function isBySomebody(text: string, pattern: RegExp): boolean {
  const at = text.search(pattern)
  return at >= 0 && !BREACH.test(text) && !BY_BODY.test(text.slice(Math.max(0, at - 40), at))
}
