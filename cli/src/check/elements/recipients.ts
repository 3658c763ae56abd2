import { PERSON } from '../../passages/cues/persons.ts'
import { classesOfHeading } from '../../passages/classify.ts'
import type { Passage, PassageClass } from '../../passages/passage.ts'
import { sentencesOf, unitsAbout } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { found, missing, MISSING, partly } from './element.ts'
import type { Element } from './element.ts'
import { mayTellRecipient, tellsRecipient } from './short/recipients.ts'
import { tracesOf } from './traces.ts'

/** Those who work on the data for the controller and on its orders; s.40. */
const PROCESSOR =
  /ผู้ประมวลผล|ผู้ให้บริการ(?:ช่วง|ภายนอก|ระบบ|คลาวด์|เทคโนโลยี|ด้าน|โฮสต์|cloud)|ผู้รับจ้าง|ว่าจ้าง|จัดจ้าง|(?:เรา|บริษัท|ร้าน|โรงเรียน|คลินิก|สำนักงาน|มูลนิธิ|สมาคม|สหกรณ์|ทาง)จ้าง|แทนหรือในนาม|ในนาม(?:ของ)?(?:เรา|บริษัท|สำนักงาน)|ทำงานแทน|ตามคำสั่งของ|โฮสติ้ง|ผู้พัฒนา(?:ระบบ|โปรแกรม)|outsourc|\bhosting\b|processor|on our behalf|service providers?/
/** Of these no other recipient is made. */
const ONLY_PROCESSOR =
  /ผู้ประมวลผล|ผู้ให้บริการช่วง|ผู้รับจ้าง|ว่าจ้าง|จัดจ้าง|แทนหรือในนาม|outsourc|\bhosting\b|processor|on our behalf/
/** Kinds of others to whom data may go. */
const RECIPIENT =
  /หน่วยงาน|ส่วนราชการ|กรม|กระทรวง|สำนักงาน|คณะกรรมการ|ศาล|พนักงานเจ้าหน้าที่|บริษัท|ธนาคาร|บุคคลภายนอก|บุคคลอื่น|บุคคลที่สาม|ผู้อื่น|พันธมิตร|ผู้ให้บริการ|ผู้รับข้อมูล|โรงพยาบาล|แพทย์|ขนส่ง|โรงเรียน|ผู้ปกครอง|authorit|compan|\bbanks?\b|partner|courts?\b|providers?|carriers?|third[- ]part/
/** Under the heading of recipients, any that data are sent to. */
const SENT =
  /(?:ส่ง|เปิดเผย|แบ่งปัน|แชร์|เชื่อมต่อ).{0,40}(?:ให้|ไปยัง|แก่|กับ)|\b(?:shared?|sent|send|disclosed?)\b.{0,40}\b(?:to|with)\b/
/** What the reader is asked not to do. */
const READER = new RegExp(`${PERSON}.{0,12}(?:ต้อง|ควร|พึง|ได้มีการ)`)
/** Those who are no processors, whoever is named beside them. */
const PUBLIC =
  /กรม(?!ธรรม์)|กระทรวง|ธนาคาร|ศาล|ตำรวจ|บริษัทประกัน|ขนส่ง|หน่วยงาน(?:ของ)?(?:ภาค)?รัฐ|หน่วยงาน(?:ราชการ|กำกับ)|เจ้าหน้าที่รัฐ|ผู้สอบบัญชี|authorit|\bbanks?\b|courts?\b/
/** Adequacy, safeguards and exceptions of ss.28–29. */
const SAFEGUARD =
  /เพียงพอ|มาตรการคุ้มครอง|มาตรการ(?:ที่|ต่าง|อื่น|รักษา)|ข้อสัญญามาตรฐาน|หลักเกณฑ์|ความยินยอม|มาตรา ?2[89]|adequate|adequacy|safeguard|standard contractual|consent/
const ABROAD =
  /ต่างประเทศ|นอกราชอาณาจักร|นอกประเทศ|ประเทศ(?:ปลายทาง|อื่น)|ข้ามประเทศ|ระหว่างประเทศ|abroad|outside (?:of )?thailand|overseas|cross-border|another country|other countries/
const SEND =
  /ส่ง|โอน|เซิร์ฟเวอร์|เครื่องแม่ข่าย|คลาวด์|server|จัดเก็บ(?:ไว้)?(?:บน|ใน|ที่)|ตั้งอยู่|ประมวลผล(?:ใน|ที่|นอก|บน)|transfer|sent|send|stored|processed/
export const NOT_ABROAD =
  /(?:ไม่|มิได้)(?:มีการ|ได้)?(?:ส่ง|โอน).{0,40}ต่างประเทศ|(?:do not|never) (?:send|transfer).{0,60}(?:abroad|outside)/

/** To whom the data may go; s.23(4). "Not … except" is a disclosure, and "to nobody" is told as well. */
export function findRecipients(reading: Reading): Element<'processors-only'> {
  const about = unitsAbout(reading, 'recipients', 'rights').filter(
    (unit) => !unit.about.has('transfer') || unit.headings.some(isOfBoth),
  )
  const others = about.filter(({ text }) => RECIPIENT.test(text) && (!ONLY_PROCESSOR.test(text) || PUBLIC.test(text)))
  const sent = about.filter(({ text }) => SENT.test(text) && !ONLY_PROCESSOR.test(text))
  const told = sentencesOf(reading).filter(isDisclosure)
  if (others.length || sent.length || told.length) return found([...others, ...sent, ...told])
  const processors = about.filter(({ text }) => PROCESSOR.test(text))
  if (processors.length) return partly('processors-only', processors)
  const short = sentencesOf(reading).filter(tellsRecipient)
  if (short.length) return found(short)
  return missing([
    ...about.filter(({ text }) => text.length > 20),
    ...sentencesOf(reading).filter(
      (passage) => SEEN_BY.test(passage.text) || PUBLISHED.test(passage.text) || mayTellRecipient(passage),
    ),
    ...sentencesOf(reading).filter(
      ({ text, about: above }) => REPORTED.test(text) && !above.has('rights') && !above.has('complaint'),
    ),
    ...sentencesOf(reading).filter(
      ({ own, about: above, polarity, text }) =>
        own.has('recipients') &&
        polarity === 'affirmed' &&
        /เปิดเผย|แบ่งปัน|ส่งต่อ|disclos|share/.test(text) &&
        !READER.test(text) &&
        !['rights', 'security', 'cookies', 'complaint'].some(
          (name) => above.has(name as PassageClass) || own.has(name as PassageClass),
        ),
    ),
    ...tracesOf(reading, 'recipients'),
  ])
}

/** A heading over recipients, some of whom are abroad. */
function isOfBoth(heading: string): boolean {
  const classes = classesOfHeading(heading)
  return classes.includes('recipients') && classes.includes('transfer')
}

/** That others process data for the controller; s.40. */
export function findProcessors({ units }: Reading): Element {
  return found(units.filter(({ text, heading, about }) => !heading && !about.has('rights') && PROCESSOR.test(text)))
}

/** Whether data leave the country, and under which protection; ss.28–29. */
export function findTransfer(reading: Reading): Element<'no-safeguard'> {
  const about = reading.units.filter(
    (unit) =>
      !unit.heading &&
      unit.text &&
      !unit.about.has('rights') &&
      (unit.about.has('transfer') ||
        (ABROAD.test(unit.text) && SEND.test(unit.text)) ||
        unit.sentences.some(({ own, about: above }) => own.has('transfer') && !above.has('rights'))),
  )
  if (!about.length) return MISSING
  return about.some(({ text }) => SAFEGUARD.test(text) || NOT_ABROAD.test(text))
    ? found(about)
    : partly('no-safeguard', about)
}

/** Who may see data, told where they are kept. */
const SEEN_BY =
  /(?:เข้าถึง|เห็น|ดู)(?:ข้อมูล)?ได้(?:เฉพาะ|แค่)|(?:เฉพาะ|มีเพียง).{0,40}(?:เข้าถึง|เห็น)(?:ข้อมูล)?ได้|จำกัด(?:สิทธิ์?)?(?:ใน)?การเข้าถึง.{0,24}?เฉพาะ/
/** What everybody may read. */
const PUBLISHED =
  /(?:เผยแพร่|ประกาศ|แสดง)(?:รายชื่อ|ชื่อ|ผล(?:สอบ|คะแนน)|ข้อมูลส่วนบุคคล).{0,50}?(?:เว็บไซต์|สาธารณะ|เพจ|เฟซบุ๊ก|facebook|สื่อ)/

/** What is sent to an office, told as a purpose. */
const REPORTED =
  /(?:รายงาน|นำส่ง|ยื่น|ส่ง|แจ้ง)(?:ผล|ข้อมูล|เอกสาร|รายชื่อ)?.{0,20}?(?:ต่อ|ให้|แก่|ไปยัง)(?:หน่วยงาน|สำนักงาน|กระทรวง|กรม|ธนาคาร|บริษัท(?:ประกัน|ขนส่ง|แม่)|ต้นสังกัด)/

/** A disclosure that one is guarded against. */
const KEPT_SAFE = /ป้องกัน|โดยไม่ได้รับอนุญาต|โดยมิชอบ|โดยปราศจากอำนาจ|unauthori[sz]ed/

const PREVENTED = /ป้องกัน(?:ไม่ให้|มิให้|การ).{0,60}(?:เข้าถึง|เปิดเผย|นำ)/

/** Under these headings a disclosure is an example or a reason. */
const ELSEWHERE = ['purposes', 'basis', 'sources', 'definition', 'minors', 'changes', 'complaint'] as const

function isDisclosure({ own, about, text, polarity }: Passage): boolean {
  if (!own.has('recipients') || own.has('rights') || own.has('complaint') || own.has('definition')) return false
  if (PREVENTED.test(text)) return false
  if (about.has('rights') || about.has('transfer') || about.has('cookies')) return false
  if (about.has('security') && (polarity !== 'exception' || KEPT_SAFE.test(text))) return false
  if (!about.has('recipients') && ELSEWHERE.some((name) => about.has(name))) return false
  return !ONLY_PROCESSOR.test(text) || PUBLIC.test(text) || /เปิดเผย|แบ่งปัน|ส่งต่อ|เข้าถึงข้อมูล|disclos|share/.test(text)
}
