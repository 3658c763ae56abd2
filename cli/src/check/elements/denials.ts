import { BODY, PERSON } from '../../passages/cues/persons.ts'
import type { Passage } from '../../passages/passage.ts'
import { sentencesOf } from '../reading.ts'
import type { Reading, Unit } from '../reading.ts'
import type { Sure } from '../finding.ts'

/** What a right is to: verbs that need data beside them, and those that need not. */
const TO_DATA =
  '(?:เข้าถึง|ขอดู|เรียกดู|(?:ขอ|รับ|ทำ)สำเนา|แก้ไข|ลบ|ทำลาย|ระงับ|โอน|คัดค้าน|ปรับปรุง)(?:[^ก-๎]|.){0,30}?(?:ข้อมูล(?!สินค้า|ข่าวสาร)|การ(?:ใช้|ประมวลผล|เก็บ))'
const ALONE =
  '(?:(?:เพิก)?ถอน|ยกเลิก)(?:คืน)?(?:การให้)?(?:ความ|คำ)?ยินยอม|ร้องเรียน|ร้องทุกข์|ฟ้องร้อง|คัดค้าน|ใช้สิทธิ(?:ใด|ตามกฎหมาย|ของ|ดังกล่าว|ในการ|ตาม(?:พระ|พ\\.))|เรียกร้อง(?:สิทธิ|ค่า)?'
const RIGHT = `(?:${TO_DATA}|${ALONE})`
const CANNOT = '(?:ไม่สามารถ|ไม่อาจ|มิอาจ|ไม่มีสิทธิ์?|มิมีสิทธิ์?|หมดสิทธิ์?|ห้าม(?:มิให้)?|ไม่ได้รับสิทธิ์?|ไม่พึง)'

const DENIED: readonly RegExp[] = [
  // You cannot …
  new RegExp(`${PERSON}.{0,12}?(?:จะ|ย่อม)?${CANNOT}.{0,20}?${RIGHT}`),
  // You may ask … not: "ท่านขอให้ลบข้อมูลไม่ได้".
  new RegExp(
    `(?:${PERSON}(?:จะ)?(?:ขอ|แจ้ง|ร้องขอ|เรียกร้อง)?|^(?:ขอ|ร้องขอ))(?:ให้)?(?:${BODY})?(?:ช่วย)?${TO_DATA}[^ ]{0,20}?(?<!แต่|หรือ)(?:ไม่|มิ)ได้(?=$| |ใน|โดย|ไม่ว่า|ทุก|อีก|ทั้ง|เด็ดขาด|เลย|ค่ะ|ครับ)`,
  ),
  // … only if the body likes.
  new RegExp(`${TO_DATA}[^ ]{0,20}?ได้(?:ก็ต่อเมื่อ|เฉพาะเมื่อ)(?:ทาง)?${BODY}(?:จะ)?(?:อนุญาต|เห็น(?:สมควร|ชอบ|ด้วย)|ยินยอม)`),
  new RegExp(`(?:^|แล้ว|ดังกล่าว| |จะ)${CANNOT}(?:ที่จะ|ใน(?:การ)?|ขอ|ร้องขอ|ให้)*(?:${ALONE})`),
  // You agree not to …, you waive …
  new RegExp(`(?:ตกลง|ยินยอม|รับรอง|สัญญา|ยอมรับ)(?:ว่า)?(?:${PERSON})?(?:จะ|ที่จะ)?ไม่.{0,25}?(?:${RIGHT})`),
  new RegExp(`${PERSON}(?:จะ|ย่อม)ไม่(?:ทำการ|ดำเนินการ|ยื่น|ขอ)?(?:เรื่อง)?(?:${ALONE})`),
  new RegExp(`งดเว้น.{0,20}?(?:${RIGHT})|(?:ห้าม|ตัด)สิทธิ์?.{0,20}?(?:${RIGHT})`),
  /(?:ขอ)?(?:สละ|ยกเลิก|จำกัด)(?:ซึ่ง)?สิทธิ์?(?:ที่จะ|ใน(?:การ)?|ทั้งหมด|ทั้งปวง|ทุก|ตาม|เรียกร้อง|ดังกล่าว|ของเจ้าของ|ใด)/,
  // Consent that cannot be taken back, requests that are not taken.
  /ยินยอม.{0,60}?(?:ไม่สามารถ|ไม่อาจ|มิอาจ|ไม่มีสิทธิ์?)(?:ขอ)?(?:เพิก|ยกเลิก)?(?:ถอน|ยกเลิก|เปลี่ยนแปลง)/,
  /(?:(?:เพิก)?ถอน|ยกเลิก)(?:คืน)?(?:การให้)?(?:ความ|คำ)?ยินยอม.{0,30}?(?:ไม่ได้|มิได้|ไม่มีผล(?!ย้อน))/,
  /ยินยอม.{0,30}(?:ตลอดไป|ถือเป็นที่สุด|เพิกถอน(?:ไม่ได้|มิได้))/,
  new RegExp(
    `${BODY}.{0,12}?(?:จะ|ขอสงวนสิทธิ์?(?:ที่จะ|ใน(?:การ)?)?)?(?:ไม่รับ|ไม่อนุญาต|ไม่ดำเนินการ|ไม่พิจารณา|ปฏิเสธ|ไม่ตอบสนอง|ไม่ให้).{0,12}?(?:คำขอ|คำร้อง|การขอ|ให้${PERSON}|${PERSON}).{0,20}?(?:${RIGHT})`,
  ),
  /\byou (?:can ?not|may not|have no right to|are not (?:allowed|entitled) to|will not|shall not|agree not to|waive) .{0,30}?(?:withdraw|access|delet|eras|correct|object|complain|restrict|port|right|sue)/,
  /(?:consent|agreement) .{0,30}?(?:cannot be (?:withdrawn|revoked)|is (?:irrevocable|final))|waives? .{0,20}?rights?\b|no right to (?:withdraw|access|delet|eras|correct|object|complain|restrict)/,
]

/** The subject is only spoken of in a condition, or the body itself cannot: "if you cannot access …", "we cannot delete …". */
const IN_CONDITION = new RegExp(
  `(?:หาก|ถ้า|กรณี(?:ที่)?|เมื่อ|ซึ่ง|ที่|ว่า|\\bif|\\bwhere|\\bwhen) ?(?:ทาง)?(?:${PERSON}|${BODY})?.{0,6}$`,
)
const BY_BODY = new RegExp(`${BODY}.{0,20}$`)
/** Reasons of law: to refuse in these cases denies nothing. */
const LAWFUL =
  /(?:ในกรณี|กรณี|หาก|ถ้า|เมื่อ|เท่าที่|ตามที่|เนื่องจาก|เพราะ|เว้นแต่|ยกเว้น|นอกจาก|unless|where|if|when|except).{0,70}?(?:กฎหมาย|ศาล|มาตรา|สิทธิ(?:และ|หรือ)เสรีภาพ|สิทธิของ(?:ผู้|บุคคล)อื่น|สัญญา|ระบุตัว|พิสูจน์ตัว|ยืนยันตัว|\blaw|court|identif)|ด้วยตนเอง|ในระบบ|ผ่านระบบ|คุ้?กกี้|(?:กฎหมาย|คำสั่งศาล).{0,30}(?:กำหนด|ห้าม|ให้เก็บ|บังคับ)|law requires|required by law|by law/
/** Right after it: what was done before is not undone, which the law says itself. */
const BACKWARDS = /^.{0,25}(?:ย้อนหลัง|ไปแล้ว|ก่อนหน้านั้น|retroactive)/
const WAIVED = /สละ|ตกลง.{0,20}ไม่|งดเว้น|waive|agree not/
/** Denies nothing: what is not done to the reader's rights. */
const KEPT =
  /(?:ไม่(?:เป็นการ)?|มิได้|ไม่ถือเป็นการ|ไม่ได้)(?:มีผล)?(?:ทำให้.{0,20})?(?:เป็นการ)?(?:จำกัด|ตัด|สละ|ลด|กระทบ|ยกเลิก).{0,12}?สิทธิ/

export interface Denial {
  readonly passage: Passage
  readonly sure: Sure
}

/** Sentences that deny, exclude or have the reader waive a right of the law; ss.19, 30–36, 73. */
export function findDenials(reading: Reading): Denial[] {
  return sentencesOf(reading).flatMap((passage) => {
    const sure = denies(passage)
    return sure ? [{ passage, sure }] : []
  })
}

/** Asked of each sentence by several recognisers, and worked out once. */
const known = new WeakMap<Passage, Sure | 'no'>()

/** How sure a sentence denies a right; nothing where it does not. */
export function denies(passage: Passage): Sure | undefined {
  let sure = known.get(passage)
  if (sure === undefined) known.set(passage, (sure = readDenial(passage) ?? 'no'))
  return sure === 'no' ? undefined : sure
}

/** What a unit says but for the sentences that deny a right. */
export function kept({ sentences }: Pick<Unit, 'sentences'>): string {
  const left = sentences.filter((sentence) => !denies(sentence))
  return left.map(({ text }) => text).join(' ')
}

function readDenial({ text }: Passage): Sure | undefined {
  if (
    !/ไม่|มิ|ห้าม|สละ|งดเว้น|ปฏิเสธ|ตลอดไป|ตัดสิทธิ|ที่สุด|ต่อเมื่อ|เฉพาะเมื่อ|not|no right|waive|irrevocable/.test(text) ||
    KEPT.test(text)
  )
    return undefined
  for (const pattern of DENIED) {
    const hit = pattern.exec(text)
    if (!hit) continue
    const before = text.slice(Math.max(0, hit.index - 40), hit.index)
    if (IN_CONDITION.test(before) || /^(?:หาก|ถ้า)/.test(hit[0])) continue
    if (/^ ?(?:ไม่สามารถ|ไม่อาจ|จะ)/.test(hit[0]) && BY_BODY.test(before)) continue
    if (WAIVED.test(hit[0]))
      return /(?:เว้นแต่|ยกเว้น|unless|except).{0,40}(?:กฎหมาย|law)/.test(text) ? 'unsure' : 'certain'
    if (BACKWARDS.test(text.slice(hit.index + hit[0].length))) continue
    if (!LAWFUL.test(text)) return 'certain'
    // "You cannot …, except where the law says so" turns the rule round; "not where the law forbids it" does not.
    return undefined
  }
  return undefined
}
