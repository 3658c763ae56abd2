import { OF_GOODS } from './short/rights.ts'
import { AIMED, READER_MUST } from './short/words.ts'
import { anyOf } from '../../passages/cue-list.ts'
import { BRAND_NAMED } from '../../passages/cues/brands.ts'
import { BODY } from '../../passages/cues/persons.ts'
import type { Passage, PassageClass, Right } from '../../passages/passage.ts'
import { isAboutCookies, sentencesOf } from '../reading.ts'
import type { Reading } from '../reading.ts'

/** Elements of which notices tell in more words than a list can hold. */
export type Traced =
  | Right
  | 'controller'
  | 'purposes'
  | 'basis'
  | 'data'
  | 'retention'
  | 'recipients'
  | 'withdrawal'
  | 'complaint'

interface Trace {
  readonly words: RegExp
  /** Where such words are of something else. */
  readonly not?: RegExp
  /** Classes of passages, by their own words or by what stands above them, in which they are. */
  readonly outside?: readonly PassageClass[]
}

/** Data that one is guarded against losing. */
const GUARDED = /ป้องกัน|โดยไม่ได้รับอนุญาต|โดยมิชอบ|โดยไม่ชอบ|โดยปราศจาก|สูญหาย|unauthori[sz]ed|ละเมิด/
/** The body says what it does to data or accounts itself. */
const BY_BODY = new RegExp(
  `(?:${BODY}|แอดมิน|ผู้ดูแลระบบ)[^ ]{0,4}?(?:จะ|อาจ|ขอ|สามารถ)?(?:แก้|ระงับ|หยุด|จำกัด|พัก)|(?:${BODY}|แอดมิน)(?:ขอ|อาจ|สามารถ)?ลบ(?:ข้อมูลของสมาชิก|บัญชี)`,
)
/** Under these, words of purposes are of something else. */
const ELSEWHERE = [
  'rights',
  'security',
  'cookies',
  'changes',
  'complaint',
  'definition',
  'contact',
  'retention',
  'scope',
] as const
/** Services that others run and sites and apps are made of. */
const SERVICES =
  '\\b(?:google(?! (?:chrome|play|maps?))|facebook|meta|tiktok|firebase|supabase|vercel|netlify|render|aws|amazon|azure|cloudflare|mongodb|openai|gemini|stripe|omise|paypal|twilio|sendgrid|resend|sentry|admob|kerry|flash express|line (?:login|messaging|notify|pay|corporation))\\b'

/** An address at a domain of one's own, which says whose it is. */
const OWN_MAIL =
  '[\\w.+-]{1,40}@(?!(?:gmail|hotmail|yahoo|outlook|live|icloud|example|mail|email|proton|protonmail)\\b)[\\w-]{2,40}\\.[a-z]{2,}'

/**
 * Words that a notice hardly ever has that does not tell the element. Where one stands, that the element is missing is
 * in doubt: the reader looks there, and it keeps nobody from publishing. Narrow, since each lets a real gap pass as well.
 */
const TRACES: Readonly<Record<Traced, Trace>> = {
  controller: { words: anyOf([...BRAND_NAMED, OWN_MAIL]), outside: ['transfer', 'cookies'] },
  purposes: {
    words: new RegExp(
      `(?:เก็บ|รวบรวม|ข้อมูล(?!บน|ใน)|(?<!รหัส|ผู้ใช้)ชื่อ|เบอร์|อีเมล|รายละเอียด).{0,80}(?:เพื่อ(?!น|ไม่|ป้องกัน|ความปลอดภัย|รักษาความ|อ้างอิง|ร้องเรียน)|ใช้(?:ใน|สำหรับ|เป็น)|นำไปใช้|สำหรับ(?:การ|ใช้))|เพื่อ(?:การ)?(?:แสดง|${AIMED})|ช่วย(?:ให้)?เรา(?:เข้าใจ|ปรับปรุง|จดจำ)|ใช้สำหรับ(?:การ)?แสดง|\\bto (?:provide|improve|contact|process|deliver) `,
    ),
    not: /รหัสผ่าน|สูญหาย|โดยไม่ได้รับอนุญาต/,
    outside: ELSEWHERE,
  },
  basis: {
    words:
      /(?<!ไม่|ถอน|ถอนความ|ยกเลิกความ|ถือว่า.{0,40})ยินยอม|\bconsent|(?:เมื่อ|หาก|ถ้า)(?:ท่าน|คุณ|ผู้ใช้(?:งาน)?)อนุญาต|อนุญาตจาก(?:ท่าน|คุณ)|(?:เมื่อ|ตามที่|กรณีที่?)กฎหมายกำหนด|จำเป็นตามกฎหมาย|required by law/,
    // Of parents, or where a right arises without it.
    not: /ไม่ได้ให้ความยินยอม|พ่อแม่|ผู้ปกครอง|บิดา|มารดา|ผู้แทนโดยชอบธรรม|parent/,
    outside: ['withdrawal', 'definition', 'changes', 'minors'],
  },
  data: {
    words:
      /(?<!เช็ค|เช็|ลง)ชื่อ(?!เสียง|บริษัท|ร้าน|แบรนด์|เว็บ)|อีเมลของ(?:ท่าน|คุณ)|เบอร์(?:โทร|ติดต่อ|มือถือ)|หมายเลขโทรศัพท์(?:ของ|มือถือ)|ที่อยู่(?:ของ(?:ท่าน|คุณ)|จัดส่ง|อีเมล|\s?ip)|รูป(?:ภาพ|ถ่าย)|พิกัด|\bip\b|user ?id|device|ประวัติ(?:การ)?|(?:วิธีที่)?ผู้เข้าชม[^ ]{0,12}ใช้(?:งาน)?เว็บ|ข้อมูล(?:เสียง|ภาพ|สุขภาพ|บัญชี|ตำแหน่ง|อุปกรณ์|การชำระ|การติดต่อ) ?[:：]/,
    not: /ติดต่อ(?:เรา|บริษัท|สอบถาม)|สอบถาม|ข้อมูลเพิ่มเติม|รหัสผ่านเป็นความลับ/,
    outside: ['rights', 'security', 'cookies', 'complaint', 'definition', 'contact', 'dpo', 'controller'],
  },
  retention: {
    words:
      /(?:เก็บ(?!รวบรวม)|บันทึก|อยู่|รักษา)[^ ]{0,40}(?:จนกว่า|ตราบ|ระยะเวลา|ถาวร|ชั่วคราว)|(?:รักษา|เก็บ(?!รวบรวม)[^ ]{0,30}ไว้)[^ ]{0,30}เท่าที่จำเป็น|ถอนการติดตั้ง|(?:บันทึก|เก็บ|อยู่)(?:ไว้)?(?:แค่|เฉพาะ)?(?:ใน|บน)(?:อุปกรณ์|เครื่อง)(?:ของ)?(?:ท่าน|คุณ|ผู้ใช้)|(?:ลบ|ทำลาย|หมดอายุ)[^ ]{0,20}(?:อัตโนมัติ|ทันที|เมื่อ|หลัง|ภายใน)|(?:เมื่อ|หลัง(?:จาก)?|ครบ)[^ ]{0,40}(?:จะ|ถูก)(?:ถูก)?(?:ลบ|ทำลาย)|ยินยอม[^ ]{0,12}(?:มีผล|ใช้ได้)[^ ]{0,12} ?\d+ ?(?:ปี|เดือน)|\b(?:retain|retention|kept until|deleted (?:after|when))/,
    not: /แจ้ง|คำขอ|ร้องขอ|ขอลบ|ขอให้ลบ|ละเมิด|ป้องกัน|คุ้?กกี้|cookie|นโยบายนี้|ฉบับนี้/,
    outside: ['rights', 'cookies', 'minors', 'definition', 'withdrawal', 'scope', 'changes'],
  },
  recipients: {
    words: new RegExp(
      `บุคคล(?:ที่สาม|ภายนอก|อื่น)|third[- ]part|ผู้ให้บริการ(?:ภายนอก|คลาวด์|ระบบ|แผนที่|ชำระ|ขนส่ง|โฮส|ด้าน|ราย|เหล่า|แพลต|อื่น|โครงสร้าง|cloud)|(?:แบ่งปัน|แชร์|ส่งต่อ)(?!สิทธิ|ความรู้|ข่าว|ลิงก์|บทความ)|(?:เห็น|ดู|เข้าถึง)ข้อมูล.{0,40}(?:ได้|เฉพาะ|เท่านั้น)|พันธมิตร|คู่ค้า|${SERVICES}`,
    ),
    not: GUARDED,
    outside: ['rights', 'definition', 'minors', 'changes', 'complaint', 'withdrawal', 'scope'],
  },
  access: {
    words:
      /(?:ขอ|เรียก|เข้า|ตรวจ)ดู(?:และแก้ไข)?ข้อมูล(?:ของ|ส่วน)|(?:ขอ|รับ)สำเนา|ตรวจสอบข้อมูล(?:บัญชี|ส่วนตัว|ส่วนบุคคล)?ของ(?:ตน|ท่าน|คุณ|ตัวเอง)|เข้าถึง(?:และ[^ ]{1,20})?ข้อมูล(?:ส่วนบุคคล|ส่วนตัว)?ของ(?:ท่าน|คุณ|ตน|ตัวเอง|ฉัน)|\b(?:access|view|review) your/,
    not: GUARDED,
    outside: ['security', 'recipients'],
  },
  portability: {
    words:
      /(?:โอนย้าย|ส่งออก|ดาวน์โหลด|\bexport|\bdownload)[^ ]{0,12}(?:ข้อมูล|\bdata)|ข้อมูล[^ ]{0,20}(?:โอนย้าย|ส่งออก|ดาวน์โหลด)|portab/,
    not: /ต่างประเทศ|แอป|เอกสาร/,
    outside: ['security', 'transfer', 'purposes'],
  },
  object: {
    words:
      /คัดค้าน(?!คำ|ผล|มติ|การตัดสิน)|\bobject to\b|(?:ขอ|แจ้ง|เลือก)(?:ให้)?(?:หยุด|เลิก|งด|ไม่ให้)(?:การ)?(?:ส่ง|ใช้|รับ|ติดต่อ|ประมวลผล)|opt.?out/,
    outside: ['cookies'],
  },
  erase: {
    words:
      /(?:ขอ|ให้|สามารถ|กด|แจ้ง|ติดต่อ[^ ]{0,20})(?<!ผ)ลบ(?:บัญชี|ข้อมูล|ประวัติ|ออก)|ถอนการติดตั้ง.{0,60}ลบ|ล้างข้อมูล(?:แอป|ทั้งหมด)|ลบ(?:ข้อมูล|บัญชี)[^ ]{0,16}(?:ได้|ของ(?:ท่าน|คุณ|ตน|ตัวเอง))|\bdelete your/,
    not: GUARDED,
    outside: ['security', 'cookies', 'minors'],
  },
  restrict: {
    words: /(?:ระงับ|จำกัด|หยุด|พัก)(?:การ)?(?:ใช้|ประมวลผล)(?:งาน)?ข้อมูล|\brestrict/,
    not: /บัญชี/,
    outside: ['security', 'purposes'],
  },
  rectify: {
    words:
      /(?:แก้ไข|แก้|ปรับปรุง|อัปเดต|อัพเดท|เปลี่ยน(?:แปลง)?)(?:หรือ[^ ]{1,12}|และ[^ ]{1,12})?(?:ข้อมูล|โปรไฟล์|รายละเอียด)(?:ส่วนบุคคล|ส่วนตัว|บัญชี|สมาชิก)?(?:ของ(?:ท่าน|คุณ|ตน|ตัวเอง|ฉัน)|ที่(?:ผิด|ไม่ถูก)|ให้(?:ถูก|เป็นปัจจุบัน)|ได้)|\b(?:correct|update) your/,
    not: GUARDED,
    outside: ['security', 'changes', 'cookies'],
  },
  withdrawal: {
    words:
      /(?:ถอน|ยกเลิก|เปลี่ยน)(?:ความ|คำ|การให้|การ)?(?:ยินยอม|อนุญาต)|เปลี่ยนใจ|(?:ปิด|เปิด)(?:[-/]ปิด|หรือปิด)[^ ]{0,20}(?:การแจ้งเตือน|สิทธิ|ตำแหน่ง)|withdraw/,
    not: /การติดตั้ง/,
  },
  complaint: {
    words: /สคส|\bpdpc\b|สำนักงานคณะกรรมการคุ้มครอง|ร้องเรียน(?:ต่อ|ไปยัง|กับ)(?!เรา|บริษัท|ผู้ดูแล|โรงเรียน|โรงพยาบาล)/,
    not: /ละเมิด|72 ?(?:ชั่วโมง|ชม)|ที่คณะกรรมการ|ประกาศ(?:ของ)?(?:คณะ|สำนักงาน)/,
    outside: ['transfer', 'security', 'definition'],
  },
}

/** In a notice about cookies: how one does without them. */
const TURNED_OFF =
  /(?:ปฏิเสธ|ปิด|ลบ|บล็อก|จัดการ|ตั้งค่า|block|refuse|disable|delete).{0,40}(?:คุ้?กกี้|cookie|เบราว์?เซอร์|browser)/

/** Told by a "not" as well: to nobody, not without consent, by a name that does not do something. */
const DENIED_TOO = new Set<Traced>(['recipients', 'basis', 'controller'])

/** Sentences that may be meant for an element of which no more was found. */
export function tracesOf(reading: Reading, element: Traced): Passage[] {
  const { words, not, outside = [] } = TRACES[element]
  const isOfCookies = isAboutCookies(reading)
  const elsewhere = isOfCookies ? outside.filter((name) => name !== 'cookies') : outside
  const isMeant = (text: string) =>
    words.test(text) || (isOfCookies && element === 'withdrawal' && TURNED_OFF.test(text))
  return sentencesOf(reading).filter(
    ({ text, own, about, polarity }) =>
      isMeant(text.replace(OF_GOODS, '')) &&
      !not?.test(text) &&
      !READER_MUST.test(text) &&
      !BY_BODY.test(text) &&
      (polarity !== 'denied' || DENIED_TOO.has(element)) &&
      !elsewhere.some((name) => about.has(name) || own.has(name)),
  )
}
