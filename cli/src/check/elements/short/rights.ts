import { BODY, PERSON } from '../../../passages/cues/persons.ts'
import { fold } from '../../../passages/fold.ts'
import type { Passage, Right } from '../../../passages/passage.ts'

/** One of the persons as the one who does it; of staff it is an access that the body gives. */
const WHO = `(?<!ของ|แก่|กับ|จาก|ถึง|โดย|แทน|หาก|ถ้า|เมื่อ|กรณี|ที่|เพื่อให้|ต้องการให้|ระหว่าง|และ|หรือ)(?!พนักงาน|คู่ค้า|ผู้สมัครงาน)${PERSON}(?:ก็)?(?:สามารถ|อาจ|จะ)? ?`
/** At the head of a sentence, after a number or a sign. */
const HEAD = '^(?:[([]?[ก-ฮ\\d.]{1,4}[)\\].]? ?|[-•●▪*] ?)?'
/** A condition before the asking: "ระหว่างตรวจสอบ ขอให้หยุดใช้ข้อมูลได้". */
const FIRST = '(?:(?:หาก|ถ้า|เมื่อ|ระหว่าง|ช่วง|ตอน|พอ)(?:(?!เรา|บริษัท|ร้าน|ตำรวจ|ศาล|เจ้าหน้าที่|หน่วยงาน).){2,30}?)?'
const ANY = '(?!ไม่ได้|ไม่สามารถ|มิได้|ไม่อาจ|ห้าม|ซึ่ง|เว้นแต่|หาก|เพราะ).'
/** By which words one asks for it. */
const ASKED = `(?:ขอ(?!ง|บคุณ|อภัย|ความ|สงวน)|แจ้ง|บอก|ทัก|โทร|ติดต่อ|ส่งอีเมล|อีเมล|ร้องขอ|กด|เลือก|เข้าไป|ยื่น|inbox)(?:(?!ไม่|มิ|ห้าม|ได้).){0,24}?`
const VERBS =
  'ขอดู|เรียกดู|ดู(?!แล)|เข้าถึง|แก้ไข|แก้|ปรับปรุง|อัปเดต|อัพเดท|อัพเดต|เปลี่ยน(?:แปลง)?|ลบ|ทำลาย|ระงับ|คัดค้าน|ดาวน์โหลด|โอน|ย้าย|delete|edit|view|update|export|download'
const CAN = '(?<!ไม่|มิ)ได้(?!รับ|แก่|มา|ให้(?!ไว้)|จาก(?!หน้า|เมนู|แอป)|ก็ต่อ)'

const OF_OWN = `(?:ของ(?:${PERSON}|ตน|ตัวเอง|บุตร|ลูก|เรา(?=ได้))|\\byour (?:data|info))`
/** Data of the person: "ข้อมูลของตัวเอง"; not those of goods, prices or a site. */
const OWN = `\\byour (?:personal )?(?:data|info)|(?:ข้อมูล|\\bdata ?)(?:ส่วนบุคคล|ส่วนตัว|สมาชิก|บัญชี|โปรไฟล์|ทั้งหมด)?(?:${OF_OWN}|ที่(?:เรา|ร้าน|ทางร้าน|คลินิก|โรงเรียน)(?:มี|เก็บ|บันทึก))|ข้อมูล(?:ส่วนบุคคล|ส่วนตัว)|(?:ประวัติ(?:การรักษา|คนไข้|การเรียน)?|เวชระเบียน|ผลตรวจ)${OF_OWN}`
const DATA = `(?:${OWN}|(?:ข้อมูล|\\bdata ?)(?:สมาชิก|โปรไฟล์|นี้|เหล่านี้|ดังกล่าว|ทั้งหมด|ที่(?:ให้|กรอก|เก็บ|เคย|ไม่ถูก|ผิด|ล้าสมัย|ไม่จำเป็น|ไม่เป็น))?(?=(?:ทั้งหมด|ออก(?:จากระบบ)?|ย้อนหลัง|ชั่วคราว|ไว้(?:ก่อน)?|ให้(?:ถูก|เป็นปัจจุบัน|ตรง|ทัน)|เป็น(?:ปัจจุบัน|ไฟล์)|ตัวเอง|ตนเอง|ด้วยตัวเอง|ด้วยตนเอง|เอง|เมื่อไร|ทุกเมื่อ|เป็นการชั่วคราว|ของ\\S{1,12})?(?:ให้ถูกต้อง|ได้)|(?:และ|หรือ)(?:ขอ)?(?:${VERBS})))`

/** The persons, or nobody, can do it. A bare verb at the head needs data that are theirs. */
function can(verb: string, object: string): string {
  const others = `(?:(?:${VERBS})[ ,/]{0,2}(?:และ|หรือ)?(?:ขอ)?){0,4}`
  const who = `(?:${WHO}(?:${ASKED})?|${HEAD}${FIRST}${ASKED}|(?<!เรา|ร้าน|ระบบ|แอดมิน|ทีมงาน|เจ้าหน้าที่)(?:กด|ทัก(?:มา|แชท|ไลน์)(?:ขอ|ให้))|${HEAD}(?=.{0,36}${OF_OWN}))`
  return `${who}${others}(?:${verb})(?:${ANY}){0,28}?(?:${object})(?:${ANY}){0,50}?${CAN}`
}

/** It may be asked for, and where: "แจ้งลบข้อมูลทางไลน์". */
function at(verb: string): string {
  return `(?:${WHO}|${HEAD})(?:ขอ(?!ง)|แจ้ง|ติดต่อขอ|แจ้งขอ)(?:ให้)?(?:${verb})ข้อมูล.{0,24}?(?:ที่|ทาง|ผ่าน|โดย(?:ส่ง|ทัก|แจ้ง|โทร)).{0,12}?(?:ไลน์|\\bline\\b|แชท|แชต|อีเมล|e-?mail|โทร|เคาน์เตอร์|แอดมิน|เบอร์|ห้องทะเบียน|@)`
}

/** "แจ้งมา เราแก้ข้อมูลให้": the body does it when told. */
function served(verb: string): string {
  return `(?:แจ้ง|บอก|ทัก|โทร|inbox)(?:มา)?(?:${ANY}){0,24}?(?:เรา|ร้าน|แอดมิน|ทีมงาน|เจ้าหน้าที่)(?:จะ|ยินดี)?(?:รีบ)?(?:${verb})ข้อมูล.{0,16}?ให้`
}

/** "จะให้ลบข้อมูลเมื่อไรก็บอกได้". */
function told(verb: string, object: string): string {
  return `(?:${verb})(?:${object})(?:${ANY}){0,24}?(?:บอก|แจ้ง|ทัก|โทร|ขอ|แวะ|เข้ามา)(?:มา|เรา|แอดมิน|ทีมงาน){0,2}(?:ที่[^ ]{1,16}?)?${CAN}`
}

/** The same in English. */
function english(verb: string): string {
  return `\\byou (?:can|may)(?: also| always)? (?:${verb})(?:,? ?(?:and|or)? \\w{3,10}){0,2} (?:all )?(?:of )?(?:your|the) (?:own |personal )?(?:data|info)`
}

const ELSEWHERE =
  '(?:เป็น ?(?:ไฟล์|csv|excel)|ในรูป(?:แบบ)?(?:ไฟล์|ที่)|ไป(?:ยัง|ให้|ที่|ใช้|ร้าน|โรงพยาบาล|โรงเรียน|คลินิก|บริษัท|ผู้ให้)|ไฟล์|csv|ย้ายค่าย)'
const STOP = '(?:ระงับ|หยุด|พัก|งด|จำกัด)(?:การ)?(?:ใช้(?:งาน)?|ประมวลผล|เก็บ)'

/** "ข้อมูลไม่ตรง แจ้งแก้ไขได้". */
const WRONG = wrong('ข้อมูล(?!สินค้า|ราคา|โปร|เว็บ|คอร์ส|หลักสูตร)')

function wrong(data: string): string {
  return `(?:${data})[^ ]{0,16}?(?:ไม่ตรง|ผิด|ไม่ถูก|เปลี่ยน|ไม่เป็นปัจจุบัน|ไม่ครบ)(?:${ANY}){0,16}?(?:แจ้ง|ขอ|บอก|ทัก)(?:${ANY}){0,12}?แก้(?:${ANY}){0,8}?${CAN}`
}

const TOLD: Readonly<Record<Right, RegExp>> = {
  access: new RegExp(
    [
      can('ขอดู|ดู(?!แล)|เรียกดู|เข้าถึง|เข้าดู|view |download |ดาวน์โหลด|(?:ขอ|รับ|ทำ|คัด)?สำเนา', OWN),
      `(?:${WHO}|${HEAD})(?:มา|เข้ามา|ติดต่อ|แจ้ง)?(?:ขอ)(?:ดู(?!แล)|เรียกดู|เข้าถึง|(?:รับ)?สำเนา|คัดสำเนา)(?:${ANY}){0,28}?(?:${DATA})(?:${ANY}){0,40}?${CAN}`,
      at('ดู|เรียกดู|เข้าถึง|(?:รับ)?สำเนา'),
      `(?:รู้|ทราบ|ถาม|ดู)(?:ว่า)?(?:ทาง)?(?:เรา|ร้าน|แอป)(?:มี|เก็บ)ข้อมูลอะไร(?:${ANY}){0,40}?${CAN}`,
      told('(?:อยาก|ต้องการ|จะ)(?:ขอ)?ดู', `${OWN}|ข้อมูล(?:ตัวเอง|ตนเอง)`),
      english('see|view|check|look at|access|download'),
    ].join('|'),
  ),
  portability: new RegExp(
    `(?:${WHO}|${HEAD})ขอไฟล์ข้อมูล(?!สินค้า)(?:${ANY}){0,16}?(?:ไป|ของ)(?:${ANY}){0,24}?${CAN}|` +
      can(
        'ขอรับ|รับ|โอน(?:ย้าย)?|ย้าย|ส่งออก|ดาวน์โหลด|export |download |ส่ง|เอา',
        `(?:ข้อมูล|\\bdata\\b)(?:${ANY}){0,30}?${ELSEWHERE}`,
      ),
  ),
  object: new RegExp(
    [
      can('คัดค้าน', '(?:ข้อมูล|โฆษณา|การตลาด|ประมวลผล)'),
      can(
        'ปฏิเสธ(?:ไม่)?(?:ให้(?:เรา|ร้าน)?)?',
        '(?:การ)?(?:นำ)?(?:ใช้|เก็บ|ประมวลผล|ส่งโฆษณา|ทำการตลาด).{0,20}?(?:ข้อมูล|โฆษณา|การตลาด)',
      ),
      `(?:ข้อมูล|โฆษณา|การตลาด)(?:${ANY}){0,24}?(?:แจ้ง|ขอ|ก็)คัดค้าน${CAN}`,
    ].join('|'),
  ),
  erase: new RegExp(
    [
      can('(?<!ผ)ลบ|ทำลาย|ล้าง|delete ', DATA),
      at('ลบ|ทำลาย'),
      served('ลบ|ทำลาย'),
      told('(?<!ผ)ลบ', 'ข้อมูล(?!สินค้า|ราคา)'),
      english('delete|erase|remove'),
    ].join('|'),
  ),
  restrict: new RegExp(can(STOP, '(?:ข้อมูล|\\bdata\\b)')),
  rectify: new RegExp(
    [
      can('แก้ไข|แก้|ปรับปรุง|อัปเดต|อัพเดท|อัพเดต|ปรับ|เปลี่ยน(?:แปลง)?|edit |update ', DATA),
      at('แก้|แก้ไข|ปรับปรุง|อัปเดต|เปลี่ยน'),
      served('แก้|แก้ไข|ปรับ|เปลี่ยน'),
      told('แก้|แก้ไข|เปลี่ยน', 'ข้อมูล(?!สินค้า|ราคา)'),
      english('edit|change|fix|update|correct'),
      WRONG,
    ].join('|'),
  ),
}

/** One's account, one's profile, a field of it: less than the right, and may be meant for it. */
const OWN_FIELD = `(?:บัญชี(?!ธนาคาร)|โปรไฟล์|profile|account|(?:ชื่อ|ที่อยู่|เบอร์(?:โทร)?|อีเมล|วันเกิด)(?!ผู้รับ|จัดส่ง|สำหรับจัดส่ง|ผู้ใช้)|ข้อมูล(?:การจอง|การติดต่อ|ติดต่อ|การสมัคร|จัดส่ง))`
const MAYBE: Readonly<Partial<Record<Right, RegExp>>> = {
  erase: new RegExp(can('(?<!ผ)ลบ', OWN_FIELD)),
  rectify: new RegExp(
    [can('แก้ไข|แก้|ปรับปรุง|อัปเดต|อัพเดท|อัพเดต|เปลี่ยน(?:แปลง)?', OWN_FIELD), wrong('ชื่อ|เบอร์|ที่อยู่|อีเมล')].join('|'),
  ),
  access: new RegExp(
    can(
      'ขอดู|ดู(?!แล)|เรียกดู',
      '(?:ภาพ(?:จาก)?กล้อง|ภาพวงจรปิด|กล้อง(?:วงจรปิด)?(?=ย้อนหลัง)|ประวัติ(?:การรักษา|การจอง|การสั่งซื้อ|การเรียน))',
    ),
  ),
}

/** So far a clause is read. */
const REACH = 120
/** Said of what the body itself does. */
const BY_BODY = new RegExp(
  `โดยไม่(?:ต้อง)?แจ้ง|(?:ทำผิด|ละเมิด|ฝ่าฝืน)(?:ข้อตกลง|กฎ|เงื่อนไข|ระเบียบ)|^(?:ทั้งนี้)?(?:ทาง)?${BODY}[^ ]{0,6}?(?:ขอ(?!ง)|อาจ|จะ|สามารถ)(?!.{0,20}ให้${PERSON})`,
)

/** What a sentence names and is none of a person's data: goods, money, what one wrote for all to see. */
export const OF_GOODS =
  /(?:แก้ไข|แก้|ลบ|ระงับ|โอน|(?:ขอ|รับ)สำเนา|ทำลาย|เข้าถึง|ขอดู|ปรับปรุง)(?:การ)?(?:คำสั่งซื้อ|ออเดอร์|ใบ(?:เสร็จ|กำกับ|สั่งซื้อ|รับรอง|จอง|ประกาศ)|การจอง|จอง|นัด|บัตร(?!ประ)|แต้ม|คะแนน|เงิน|สิทธิ(?!ใน(?:การ)?ข้อมูล)|กรรมสิทธิ|คุ้?กกี้|รหัสผ่าน|โพสต์|รีวิว|ประกาศ|กรมธรรม์|ห้อง|ไอเทม|เว็บไซต์|สินค้า|หน่วยกิต|เบอร์มา|พัสดุ|หลักสูตร|คอร์ส)(?!.{0,30}ข้อมูลส่วน)(?!(?:และ|หรือ).{0,20}ข้อมูล)/g

/** One of these is in each of the patterns of a right: most sentences are put aside by them at once. */
const VERB_OF: Readonly<Record<Right, RegExp>> = {
  access: /ดู(?!แล)|เข้าถึง|สำเนา|ข้อมูลอะไร|ดาวน์โหลด|view|download|see|check|look|access/,
  portability: /ไฟล์|รับ|โอน|ย้าย|ส่ง|ดาวน์โหลด|เอา|export|download/,
  object: /คัดค้าน|ปฏิเสธ/,
  erase: /ลบ|ทำลาย|ล้าง|delete|erase|remove/,
  restrict: /ระงับ|หยุด|พัก|งด|จำกัด/,
  rectify: /แก้|ปรับ|อัปเดต|อัพเด|เปลี่ยน|edit|change|fix|update|correct/,
}

/** A sentence that gives a right without a word of rights. */
export function givesRight(passage: Passage, right: Right): boolean {
  return VERB_OF[right].test(passage.text) && says(passage, TOLD[right])
}

export function mayGiveRight(passage: Passage, right: Right): boolean {
  const pattern = MAYBE[right]
  return Boolean(pattern && VERB_OF[right].test(passage.text) && says(passage, pattern))
}

function says(passage: Passage, pattern: RegExp): boolean {
  const { text, about, own } = passage
  if (about.has('cookies') || own.has('cookies') || isByBody(passage)) return false
  return pattern.test(text) || clausesOf(passage).some((clause) => pattern.test(clause))
}

/** The body says what it does itself. */
export function isByBody(passage: Passage): boolean {
  let is = byBody.get(passage)
  if (is === undefined) byBody.set(passage, (is = BY_BODY.test(passage.text)))
  return is
}

/** Asked of each sentence for each right, and worked out once. */
const byBody = new WeakMap<Passage, boolean>()
const known = new WeakMap<Passage, readonly string[]>()

/** What stands after a space and asks, which folding has joined with what is before it. */
function clausesOf(passage: Passage): readonly string[] {
  let clauses = known.get(passage)
  if (!clauses) {
    const starts = [...passage.original.matchAll(/ (?=(?:ขอ(?!ง|สงวน|บคุณ)|แจ้ง(?!ให้ท่าน)|ทัก|บอก|โทร))/g)]
    clauses = starts.map(({ index }) => fold(passage.original.slice(index + 1, index + 1 + REACH)))
    known.set(passage, clauses)
  }
  return clauses
}
