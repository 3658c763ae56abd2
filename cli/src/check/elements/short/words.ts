import { PERSON } from '../../../passages/cues/persons.ts'

/** Patterns of folded text by which hurried owners tell things: no subject, and no words of the law. */

/** Data by the names that shops have for them. */
export const SOME_DATA =
  '(?:ข้อมูล(?!สินค้า|ข่าวสาร|จราจร|(?:ใน|บน)เว็บ|ของเรา)|(?<!ลง|เช็ค|เช็)ชื่อ(?!เสียง|ผู้ใช้|แบรนด์|ร้าน|สินค้า)|เบอร์(?!เกอร์)|หมายเลขโทร|อีเมล|ที่อยู่|เลข(?:บัตร|ประจำตัว|ห้อง|บัญชี|ที่ห้อง)|รูป(?:ถ่าย|ภาพ|โปรไฟล์|หน้า|(?=นักเรียน|คนไข้|ลูกค้า|สมาชิก|ของ(?:ท่าน|คุณ)))|ไอพี|ภาพ(?:ถ่าย|ใบหน้า|จากกล้อง)|ไลน์ไอดี|วันเกิด|ประวัติ|เวชระเบียน|สลิป|ทะเบียนรถ|(?:สำเนา)?บัตรประชาชน|ผลตรวจ|ผลเลือด|โรคประจำตัว|รายชื่อ|\\be-?mail|\\bline id|phone|\\bip\\b|\\b(?:your |customer )?data\\b)'

/** What a shop does with such data for the persons: verbs of purposes. Nothing here keeps data safe, or sells goods. */
export const AIMED =
  '(?:โทร|ส่ง(?!ต่อ|เสริม)|ติดต่อ|จัด(?!เก็บ|การความ)|แจ้ง|ออก(?:ใบ|บัตร|บิล|กรม|เลข)|คำนวณ|คิดค่า|ยืนยัน|นัด|ทำ(?:บัตร|สัญญา|บัญชี|รายการ|นัด|ประวัติ|ใบ|ทะเบียน|รายงาน|โปรโมชั่น|การตลาด|ป้าย)|คืน(?:เงิน|สินค้า|ของ)|ตรวจสอบ(?!ความปลอดภัย)|เช็(?:ค|ก)|ตอบ|ดูแล(?:ลูกค้า|ท่าน|คุณ|สมาชิก|คนไข้|ผู้ป่วย|นักเรียน)|ลงทะเบียน|สะสม|ติดตาม|วิเคราะห์|ปรับปรุง|พัฒนา|สมัคร|เปิดบัญชี|อวยพร|ให้(?:บริการ|ส่วนลด|คำ(?:ปรึกษา|แนะนำ))|ประเมิน|รักษา(?:คนไข้|ผู้ป่วย|โรค|ต่อ|ท่าน)|วินิจฉัย|สอบถาม|ประสาน|แจก|มอบ|บริการ|โฆษณา|การตลาด|สถิติ|เก็บสถิติ|พิมพ์|ปฏิบัติตาม|เรียกเก็บ|เก็บค่า|รับ(?:ของ|สินค้า|พัสดุ)|เสนอ|แนะนำ|จ่าย|ชำระ|เคลม|จอง|เตือน|เรียกคิว|สร้างบัญชี|รายงาน|อนุโมทนา|ทาบทาม|สัมภาษณ์|พิจารณา|รับสมัคร|เข้าร่วม|แข่งขัน|กู้|ผูก|ใช้ใน(?:การ)?)'

/** A duty of the reader, or what they are asked to do. */
export const READER_MUST = new RegExp(`(?<!บัตร|ของ)${PERSON}.{0,8}(?:ต้อง|ควร|พึง|โปรด|กรุณา)|^(?:โปรด|กรุณา|อย่า|ห้าม)`)

/** A name in Latin letters of somebody else, or of what is everybody's. */
export const NAMED_OTHER =
  '(?<![a-z0-9])(?!(?:e-?mail|line id|id|ip|sms|pdf|app|admin|us|cs|support|shop|our|we|the|you|call|pos|crm|web|website|line oa|user|users|member|data|inbox|facebook name|wi-?fi|qr|otp|team|staff|server|cloud|vip)\\b)[a-z][a-z0-9&.+-]{1,24}'
