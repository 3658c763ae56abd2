import { BODY, PERSON } from '../../../passages/cues/persons.ts'
import type { Passage } from '../../../passages/passage.ts'
import { NAMED_OTHER, READER_MUST } from './words.ts'

/** Data that are sent, and no letters: one sends an e-mail to the reader. */
const SENT_DATA =
  '(?:ข้อมูล(?!สินค้า|ข่าวสาร|เพิ่มเติม)|(?<!ลง)ชื่อ(?!เสียง|ร้าน|สินค้า|แบรนด์)|เบอร์(?!เกอร์)|ที่อยู่|เลข(?:บัตร|ประจำตัว|ห้อง|บัญชี)|รูปถ่าย|ประวัติ|เวชระเบียน|สลิป|รายชื่อ|ผลตรวจ|ผลเลือด|ผลการเรียน|สำเนาบัตร|ทะเบียนรถ|\\b(?:your |customer )?(?:name|address|phone|data)\\b)'
/** Others as people call them. */
const WORKERS =
  '(?:ขนส่ง|คนส่ง(?:ของ|อาหาร|พัสดุ)|ไรเดอร์|ไปรษณีย์|เคอรี่|แฟลช|แกร็บ|ไลน์แมน|สำนักงานบัญชี|(?:ผู้|คน)ทำบัญชี|นักบัญชี|บริษัท(?:ประกัน|ขนส่ง|บัญชี|ทัวร์|แม่|รปภ)|ประกัน(?!คุณ|สินค้า)|แล็บ|ห้องแล็บ|ช่าง(?!ภาพของเรา)|ผู้รับเหมา|รปภ|นิติบุคคล|ไกด์|สายการบิน|โรงแรม|สปอนเซอร์|ผู้จัดการแข่งขัน|สรรพากร|ตำรวจ|กระทรวง|ต้นสังกัด|เขตพื้นที่|ตม\\.|ตรวจคนเข้าเมือง|อำเภอ|เทศบาล|โรงพยาบาล(?!ของเรา)|สปสช|ธนาคาร|โรงพิมพ์|เว็บแม่|บริษัทที่(?:เรา|ร้าน)?จ้าง)'
/** Where shops keep their lists. */
const CLOUD =
  '\\b(?:google|aws|amazon|azure|microsoft|dropbox|firebase|cloudflare|shopee|lazada|facebook|icloud|notion|airtable|hubspot)\\b'
const NOBODY = '(?:ใคร|ผู้ใด|ผู้อื่น|คนอื่น|คนนอก|ที่อื่น|ร้านอื่น|บริษัทอื่น|เจ้าอื่น|บุคคล(?:อื่น|ที่สาม|ภายนอก|ใด)|anyone|any ?body|others)'

const TOLD: readonly RegExp[] = [
  // "ส่งชื่อและที่อยู่ให้ Kerry"
  new RegExp(
    `(?:ส่ง(?:ต่อ)?|แชร์|ให้|แจ้ง|มอบ|บอก)(?:เฉพาะ|แค่|เพียง)?${SENT_DATA}.{0,40}?(?:ให้|กับ|แก่|ไปที่|ไปยัง) ?(?:บริษัท|ทาง|ขนส่ง)? ?(?:${NAMED_OTHER}|${WORKERS})`,
  ),
  // "ไม่แลกเปลี่ยนข้อมูลกับใคร"
  new RegExp(
    `ไม่(?:มี|เคย)?(?:การ)?(?:ให้|แจก|ขาย|แลก(?:เปลี่ยน)?|ส่ง(?:ต่อ)?|เอา|นำ|บอก|เผยแพร่|แชร์|เปิดเผย|ปล่อย).{0,24}?${SENT_DATA}.{0,30}?(?:แก่|กับ|ให้|ต่อ) ?${NOBODY}`,
  ),
  new RegExp(
    `ข้อมูล.{0,24}?(?:จะ)?ไม่(?:ถูก|มีการ)?(?:ให้|ขาย|ส่ง(?:ต่อ)?|เอาไป|บอก|แชร์|เปิดเผย|ไปถึง).{0,12}?(?:แก่|กับ|ให้|ต่อ|ถึง)? ?${NOBODY}`,
  ),
  /data.{0,20}(?:never|not) (?:given|sold|shared|passed).{0,12}(?:anyone|any ?body|others)/,
  new RegExp(`แชร์ ?(?:${SENT_DATA}|อีเมล|e-?mail).{0,40}?(?:ให้|กับ|แก่) ?(?:${NAMED_OTHER}|${WORKERS})`),
  // "ผลตรวจส่งให้หมอเจ้าของไข้"
  new RegExp(
    `${SENT_DATA}.{0,30}?(?<!ท่าน|คุณ|ลูกค้า|สมาชิก)(?:จะ)?(?:ถูก)?ส่ง(?:ต่อ)?(?:ไป)?(?:ให้|ที่|ถึง) ?(?:${NAMED_OTHER}|${WORKERS}|หมอ|แพทย์)`,
  ),
  new RegExp(
    `^(?:we|our shop) .{0,12}(?:share|send|give|pass) .{0,20}(?:name|address|phone|data|details).{0,30}? (?:to|with) ${NAMED_OTHER}`,
  ),
  // "ถ้าศาลมีหมายมา เราต้องให้ข้อมูล"
  new RegExp(
    `(?:ตำรวจ|ศาล|อัยการ|สรรพากร|หน่วยงาน(?:ของ)?รัฐ|ราชการ|หมาย(?:ศาล|เรียก)|court|police).{0,40}?(?:${BODY}|นิติ|วัด|เกม)?(?:อาจ|จะ|จำเป็น)?(?:ต้อง|จะ|อาจ)(?:ให้|ส่ง|มอบ|เปิดเผย)(?:.{0,10}?)ข้อมูล`,
  ),
]

const MAYBE: readonly RegExp[] = [
  // Of data named before: "ให้เฉพาะ Kerry", "นอกนั้นไม่ให้ใคร"
  new RegExp(`${SENT_DATA}.{0,80}?(?:ให้|ส่งให้|แชร์ให้|แชร์กับ)(?:เฉพาะ|แค่|เพียง) ?(?:${NAMED_OTHER}|${WORKERS})`),
  new RegExp(`${SENT_DATA}.{0,80}?ไม่(?:เอาไป|ส่ง|แชร์|บอก)?(?:ต่อ)?(?:ให้|กับ) ?${NOBODY}(?!ใช้|ยืม|เข้า)`),
  // "ที่อยู่มีแค่คนส่งของที่เห็น", "ข้อมูลไม่ออกนอกโรงเรียน"
  new RegExp(`${SENT_DATA}.{0,16}?มี(?:แค่|เพียง|เฉพาะ).{2,30}?(?:ที่)?(?:เห็น|รู้)`),
  /ข้อมูล.{0,40}?ไม่(?:ถูก)?ส่ง(?:ต่อ|ออก)?ไป(?:ไหน|ที่ไหน|ที่ใด|ข้างนอก|นอกเครื่อง)/,
  /ข้อมูล[^ ]{0,16}?ไม่(?:ได้|ถูกนำ)?ออก(?:ไป)?(?:นอก|ข้างนอก|จาก)/,
  // "พนักงานเท่านั้นที่เห็นข้อมูลนี้"
  new RegExp(
    `^(?!.{0,6}(?:ลูกค้า|สมาชิก|ผู้ใช้|ท่าน|คุณ)).{2,40}?เท่านั้นที่.{0,16}?(?:เห็น|เข้าถึง|ดู(?!แล)|รู้|เปิด).{0,10}?(?:ข้อมูล(?!สินค้า|ราคา|คอร์ส)|เบอร์|ประวัติ|ผลตรวจ|ชื่อ|เวชระเบียน)`,
  ),
  new RegExp(
    `มี(?:แค่|เพียง|เฉพาะ|แต่).{2,40}?(?:ที่)?(?:เห็น|เข้าถึง|ดู(?!แล)|รู้|เปิด).{0,10}?(?:ข้อมูล(?!สินค้า|ราคา|คอร์ส)|เบอร์|ประวัติ|ผลตรวจ|เวชระเบียน)`,
  ),
  // "ใช้ Omise ซึ่งจะเห็นเลขบัตร", "คนส่งของจะเห็นที่อยู่"
  new RegExp(
    `(?:${NAMED_OTHER}|${WORKERS}).{0,16}?(?<!ท่าน|คุณ|ลูกค้า|เรา|ร้าน|ซื้อ)(?: |ซึ่ง|ที่|ก็|จะ|อาจ|ได้|ต้อง){0,4}(?:เห็น|ได้รับ|รับรู้|รู้|เก็บ|ประมวลผล|sees?|gets?|receives?) ?(?:แค่|เฉพาะ|เพียง)?(?:${SENT_DATA}|ใบเสร็จ|อีเมล|การชำระเงิน|\\bip\\b)`,
  ),
  // "ข้อมูลอยู่บนเซิร์ฟเวอร์ของ Google"
  new RegExp(`(?:เก็บ|บันทึก|ฝาก|จด)(?:ไว้)?${SENT_DATA}.{0,24}?(?:ใน|บน|กับ|ที่|ด้วย) ?${CLOUD}`),
  new RegExp(
    `(?:ข้อมูล|ไฟล์|รูป|ประวัติ|แชท|\\bdata\\b).{0,30}?(?:อยู่|เก็บ(?:ไว้)?|ฝาก(?:ไว้)?|บันทึก(?:ไว้)?)(?:บน|ใน|ที่|กับ).{0,24}?(?:ของ ?${NAMED_OTHER}|${CLOUD})`,
  ),
]
const OTHER = ['rights', 'security', 'cookies', 'complaint', 'definition', 'contact'] as const
/** Persons who tell others themselves. */
const BY_READER = new RegExp(
  `^(?:หาก|ถ้า|เมื่อ)?${PERSON}.{0,4}(?:ส่ง|แชร์|ให้|แจ้ง|บอก|ไม่(?:ให้|แจ้ง|บอก|ส่ง|แชร์))(?!ไว้|มา)|(?:ควร|ต้อง|กรุณา|โปรด|อย่า).{0,6}(?:เก็บ|บอก)`,
)

function isElsewhere({ own, about, text }: Passage): boolean {
  return OTHER.some((name) => about.has(name)) || own.has('rights') || own.has('definition') || READER_MUST.test(text)
}

/** A sentence that tells to whom data go, or that they go to nobody, without the words of the law. */
export function tellsRecipient(passage: Passage): boolean {
  return !isElsewhere(passage) && !BY_READER.test(passage.text) && TOLD.some((one) => one.test(passage.text))
}

export function mayTellRecipient(passage: Passage): boolean {
  return !isElsewhere(passage) && MAYBE.some((one) => one.test(passage.text))
}
