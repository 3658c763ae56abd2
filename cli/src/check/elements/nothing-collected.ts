import { sentencesOf } from '../reading.ts'
import type { Reading } from '../reading.ts'

/** Says that no data are collected at all: apps that keep everything on the device. */
const NOTHING =
  /(?<!ไม่ใช่ว่า.{0,4})(?:ไม่|มิได้|ไม่ได้)(?:มีการ|ได้|ทำการ){0,3}(?:จัด)?(?:เก็บ|รวบรวม)(?:รวบรวม|และรวบรวม|ใช้|หรือ|,){0,4}ข้อมูล(?:ส่วนบุคคล|ส่วนตัว|ของ|ใด|$)|(?:do(?:es)? not|never) (?:collect|gather)(?:, [a-z, ]{1,40})? (?:or [a-z]{1,12} )?(?:any |your )?(?:personal )?(?:data|information)|collects? no (?:personal )?(?:data|information)/
/** Of some persons, some data or some cases only. */
const IN_PART =
  /เด็ก|ผู้เยาว์|อายุ|อ่อนไหว|ศาสนา|เชื้อชาติ|บัตรเครดิต|เกินความจำเป็น|โดยไม่|เว้นแต่|ยกเว้น|นอกจาก|หาก|เพิ่มเติม|จากแหล่ง|คุ้?กกี้|child|minor|sensitive|unless|except|without|cookie|credit card|other than|under/
const COLLECTS =
  /(?:เรา|บริษัท|แอป|ระบบ|เว็บไซต์|ร้าน|โรงเรียน|สำนักงาน).{0,12}?(?<!ไม่|ไม่มีการ)(?:จะ|อาจ|มีการ|ขอ)(?:จัด)?(?:เก็บ|รวบรวม)|(?:จะ)?ถูก(?:จัด)?(?:เก็บ|บันทึก)(?:ไว้)?(?!.{0,40}(?:เครื่อง|อุปกรณ์))|เก็บ(?:ข้อมูล)?(?:เฉพาะ|เพียง|แค่)(?:ข้อมูล|ชื่อ|อีเมล)|we (?:may |will )?(?:also )?(?:collect|receive|store|process)(?! (?:no|nothing|none|neither)\b)|information we collect|ข้อมูลที่เรา(?:จัด)?เก็บ/

/** A notice that says that nothing is collected, and nowhere that something is: what s.23 asks of collecting does not arise. */
export function collectsNothing(reading: Reading): boolean {
  const sentences = sentencesOf(reading)
  return (
    sentences.some(({ text }) => NOTHING.test(text) && !IN_PART.test(text)) &&
    !sentences.some(({ text, polarity }) => polarity !== 'denied' && COLLECTS.test(text))
  )
}
