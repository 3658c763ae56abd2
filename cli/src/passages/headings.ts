import { classesOfHeading } from './classify.ts'
import { PERSON } from './cues/persons.ts'

const LONGEST = 90
/** Signs of a sentence; a question may be a heading. */
const SENTENCE =
  /^(?:ท่าน|คุณ|ผู้ใช้|ลูกค้า|สมาชิก|ผู้ป่วย|นักเรียน|ผู้ปกครอง)(?!.{0,12}(?:อะไร|อย่างไร)).{0,40}(?:ได้|สามารถ)|\d[\d -]{7}|@|(?:จะ|อาจ|ได้ที่|ดังนี้|ดังต่อไปนี้|ต่อไปนี้|ท่านมีสิทธิ|ตามที่|ทั้งนี้|ข้าพเจ้า|เพื่อ(?:ให้|การ)?.{25})|^ไม่(?:มีการ|เคย|ได้)|^(?:หาก|ถ้า|กรณี).{4,50}(?:เรา|บริษัท|ร้าน).{0,10}(?:ต้อง|จะ|อาจ)|^(?:ขอ|แจ้ง)(?!.{0,40}(?:อะไร|อย่างไร)).{3,60}ได้(?:$|ทุกเมื่อ|ตลอด|เสมอ|ที่|ทาง)|^(?:เรา|บริษัท|ร้าน|โรงเรียน|สำนักงาน).{0,8}(?:เก็บ|ใช้|ส่ง|ขอ|เปิดเผย|รักษา|มี|ไม่)|[:：;,]$|\.$|\b(?:will|may|shall|we (?:use|collect|share|keep) .{20})/
/** A heading and its text on one line, or a plain statement of who decides. */
const STATES =
  /.{6}(?<!ที่|ซึ่ง|ของ|ว่า|ให้)(?:ทาง)?(?:เรา|ร้าน|บริษัท|คลินิก|โรงเรียน)ฯ?(?:จะ|อาจ|ขอ)?(?:เก็บ|ใช้|ส่ง|เปิดเผย).{6}|^(?!ใคร).{4,}เป็นผู้(?:ควบคุม|ประมวลผล)ข้อมูล/
const QUESTION =
  /(?:ไหม|ได้บ้าง|หรือไม่|อะไร(?:บ้าง)?|อย่างไร(?:บ้าง)?|เท่า(?:ใด|ไร)|เมื่อ(?:ใด|ไร)|ใคร(?:บ้าง)?|ที่ไหน|ทำไม|แค่ไหน|\?)$/
/** What a person can do, or is not to do. */
const PLAIN = new RegExp(
  `^${PERSON}(?!.{0,20}(?:อะไร|อย่างไร|ใด|ไหน)).{3,70}(?<!ไม่)ได้(?!บ้าง)|^(?:ทัก|โทร|บอก|กด)(?!.{0,30}(?:อะไร|อย่างไร)).{3,70}ได้(?!บ้าง)|^(?:ห้าม|มีสิทธิ|สามารถ)|นอกนั้น|ไม่ให้(?:คนอื่น|ผู้อื่น)|(?:ทั้งสิ้น|ทั้งนั้น)$|^(?:ครู|หมอ|แอดมิน|วัด|เกม|นิติบุคคล|รปภ)(?:จะ|อาจ)?(?:ใช้|เก็บ|ขอ|ส่ง|จด|บันทึก)`,
)
/** Ends with a word of questions and asks nothing: "เราไม่ให้ข้อมูลกับใคร". */
const NOBODY = /ไม่.{2,60}(?:กับ|แก่|ให้|ต่อ|ถึง)(?:ใคร|ผู้ใด)$/

/** Words before a colon that say what the rest is: "ระยะเวลาจัดเก็บ: 1 ปี". */
export function captionOf(folded: string): string | undefined {
  const caption = /^([^:：/]{3,45}?)(?:[:：]| [—–-](?= )) ?[^/\s]/.exec(folded)?.[1]
  return caption !== undefined && classesOfHeading(caption).length ? caption : undefined
}

/** Whether a section's title is one, and no sentence that was styled as a heading. */
export function isTitle(folded: string): boolean {
  if (folded.length > 120 || captionOf(folded)) return false
  return folded.length <= 45 || QUESTION.test(folded) || !SENTENCE.test(folded)
}

/** Whether a reader takes a paragraph for a heading: short, no sentence, and named as headings of notices are. */
export function looksLikeHeading(folded: string): boolean {
  if (folded.length > LONGEST || folded.length < 4 || captionOf(folded)) return false
  if (
    NOBODY.test(folded) ||
    PLAIN.test(folded) ||
    (!QUESTION.test(folded) && (SENTENCE.test(folded) || STATES.test(folded)))
  )
    return false
  const bare = folded.replace(/^(?:ข้อ ?)?[\d.]{1,8}[.)]? ?/, '')
  return classesOfHeading(bare).length > 0 && !/^[•●▪*-]/.test(bare)
}
