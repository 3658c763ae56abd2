import type { NoticeTopic } from '../../../../src/notices/format/notice-schema.ts'
import { columnOf } from '../read-table.ts'
import type { Passage } from '../../passages/passage.ts'
import type { Reading, Unit } from '../reading.ts'
import { isAboutCookies, sentencesOf, unitsAbout } from '../reading.ts'
import { found, missing, NONE, partly } from './element.ts'
import type { Element } from './element.ts'
import { mayTellData, namesNone, tellsData } from './short/collected.ts'
import { tracesOf } from './traces.ts'
import { kindsIn } from './sensitive-kinds.ts'
import type { SensitiveKind } from './sensitive-kinds.ts'

/** Kinds of data that notices name. */
const DATA_WORDS =
  /(?<!เช็ค|เช็|ลง)ชื่อ|นามสกุล|ที่อยู่|โทรศัพท์|อีเมล|ไปรษณีย์อิเล็กทรอนิกส์|เลข(?:ประจำตัว|บัตร)|หนังสือเดินทาง|วันเดือนปีเกิด|วันเกิด|เพศ|สัญชาติ|(?<!การ)อาชีพ|รายได้|ภาพถ่าย|รูปถ่าย|ไอพี|\bip\b|คุกกี้|บัญชีธนาคาร|ประวัติ(?:การ)?|รหัสผ่าน|เบอร์|ไลน์|ตำแหน่งที่(?:อยู่|ตั้ง)|พิกัด|เบราว์?เซอร์|อุปกรณ์|รูป(?:ภาพ|โปรไฟล์|แสดงตัว)|เสียง|ภาพเคลื่อนไหว|ทะเบียนรถ|ผลการเรียน|การศึกษา|หมู่โลหิต|น้ำหนัก|บริษัท|รายละเอียดการติดต่อ|ข้อมูลติดต่อ|\bnames?\b|address|phone|e-?mail|date of birth|cookies?|identification number|bank account|orders?\b|password|contact details|\bcompany\b|location|device|browser|payment|photo|passport|gender/g
const ENOUGH = 3
const COLLECTS = /เก็บ|รวบรวม|(?:จะ|อาจ)?ขอ(?!ให้|งด)|บันทึก|collect|ask/
/** A kind of data by its name: less than a list of them. */
const KIND =
  /(?<!ฐาน)ข้อมูล(?:เกี่ยวกับ)?(?:การ(?:ใช้|ค้นหา|ติดต่อ|เข้า|สั่ง|ชำระ|ทำ|ลงทะเบียน|เรียน|รักษา|เดินทาง|จอง)|สถิติ|เชิงสถิติ|ตำแหน่ง|พิกัด|อุปกรณ์|บัญชี|ติดต่อ|(?:ทาง|เชิง)เทคนิค|สุขภาพ|โปรไฟล์|ระบุตัว|ธุรกรรม|คำสั่งซื้อ)|ผล(?:การ)?(?:ตรวจ|เรียน|สอบ|ประเมิน)|ประวัติ(?:การ)?(?:อบรม|ศึกษา|ทำงาน|รักษา|เข้า|ใช้|ซื้อ|สั่งซื้อ)|(?:usage|location|device|account|contact|technical|log|statistical|analytics|payment) (?:data|information|details)|statistics/
const HANDLES = /เก็บ|รวบรวม|กรอก|ระบุ|ได้รับ|ใช้|บันทึก|ขอ(?!ให้|งด)|collect|receiv|use|store|record/
const NAME_COLUMN = /ข้อมูล|รายการ|\bdata\b|information/

const FLAG = /อ่อนไหว|ละเอียดอ่อน|โดยชัดแจ้ง|ข้อมูลพิเศษ|sensitive|special categor|explicit consent/
/** The words in which one agrees to it. */
const GIVES_CONSENT = /(?<!ไม่)ยินยอมให้|\bi (?:agree|consent)/
/** Such data as people call them. */
const AS_PART = /ใบหน้า|สุขภาพ|อาการป่วย|ชีวมิติ/
/** The number alone says it only beside such data: other laws have a section 26, too. */
const SECTION = /มาตรา ?26\b|section 26\b/
/** What is not collected, or what the law calls so. */
const NOT_COLLECTED =
  /(?:ไม่|มิได้)(?:มี)?(?:การ|ได้|(?:ความ)?ประสงค์(?:จะ|ที่จะ)?|นโยบาย(?:ที่จะ)?|เจตนา(?:จะ|ที่จะ)?|ต้องการ|ขอ)?(?:จัด)?(?:เก็บ|ใช้|ขอ|รวบรวม|ประมวลผล|บันทึก)|(?:ลบ|ขีด|ปิด|ปกปิด|ทึบ|ถม).{0,20}(?:ศาสนา|หมู่โลหิต|เชื้อชาติ)|(?:do|does|will) not (?:collect|process|ask)/

/** Sentences about these name data in passing. */
const OTHER = [
  'rights',
  'security',
  'complaint',
  'definition',
  'minors',
  'changes',
  'retention',
  'recipients',
  'required-data',
] as const

/** Which data are collected; s.23(3). */
export function findData(reading: Reading): Element<'unspecific'> {
  const about = unitsAbout(reading, 'data', 'rights', 'cookies')
  const kinds = new Set(about.flatMap(({ text }) => text.match(DATA_WORDS) ?? []))
  if (kinds.size >= ENOUGH) return found(about)
  const elsewhere = reading.units.filter(({ text, about: above }) => !above.has('rights') && count([text]) > ENOUGH)
  const told = sentencesOf(reading).filter(
    ({ text, own }) =>
      !namesNone(text) &&
      own.has('data') &&
      !own.has('rights') &&
      count([text]) >= (COLLECTS.test(text) ? ENOUGH - 1 : ENOUGH),
  )
  const lists = [...groupBlocks(reading)].flatMap((list) => (count(list.map(({ text }) => text)) >= ENOUGH ? list : []))
  const columns = reading.tables.filter(
    (table) => columnOf(table, NAME_COLUMN) >= 0 && !table.about.has('cookies') && table.rows.length > 1,
  )
  const cells = columns.filter((table) => count(table.rows.flat().map(({ text }) => text)) >= ENOUGH - 1)
  if (elsewhere.length || told.length || lists.length) return found([...elsewhere, ...told, ...lists])
  if (cells.length) return { verdict: 'ok', places: cells.map(({ at }) => at) }
  const short = sentencesOf(reading).filter(tellsData)
  if (short.length) return found(short)
  const kind = sentencesOf(reading).filter(
    ({ text, own, about: above }) =>
      KIND.test(text) && HANDLES.test(text) && !OTHER.some((name) => own.has(name) || above.has(name)),
  )
  if (kind.length || (about.length && namesAny(reading))) return partly('unspecific', [...about, ...kind])
  const ofCookies = isAboutCookies(reading) ? sentencesOf(reading).filter(({ own }) => own.has('data')) : []
  if (ofCookies.length) return missing(ofCookies)
  const passing = reading.units
    .flatMap(({ sentences }) => sentences)
    .filter((passage) => mayTellData(passage) || namesInPassing(passage))
  return missing([...passing, ...tracesOf(reading, 'data')])
}

function namesInPassing({ kind, text, own, about }: Passage): boolean {
  return (
    kind !== 'contact' &&
    (KIND.test(text) || kindsIn(text).length > 0 || count([text]) >= ENOUGH - 1) &&
    !namesNone(text) &&
    !OTHER.some((name) => own.has(name) || about.has(name)) &&
    !about.has('cookies')
  )
}

/** Whether the notice names any kind of data at all, be it in passing. */
function namesAny({ units }: Reading): boolean {
  return units.some(
    ({ text, kind, heading, about }) =>
      !heading &&
      kind !== 'contact' &&
      kind !== 'head' &&
      !OTHER.some((name) => about.has(name as NoticeTopic)) &&
      (count([text]) > 0 || KIND.test(text) || kindsIn(text).length > 0),
  )
}

function count(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => text.match(DATA_WORDS) ?? [])).size
}

/** Lists of what is collected: items that name data and no purposes, rights, periods or recipients. */
function groupBlocks({ units }: Reading): Unit[][] {
  const lists = new Map<string, Unit[]>()
  for (const unit of units) {
    if (
      unit.kind !== 'list' ||
      ['purposes', 'rights', 'retention', 'recipients', 'cookies', 'contact', 'security'].some((topic) =>
        unit.about.has(topic as NoticeTopic),
      )
    )
      continue
    const list = lists.get(unit.block)
    if (list) list.push(unit)
    else lists.set(unit.block, [unit])
  }
  return [...lists.values()]
}

const AGREES =
  /(?:ข้าพเจ้า|ท่าน|คุณ)(?:รับทราบ(?:และ)?)?(?:ขอ)?(?:ให้ความ)?ยินยอมให้|ข้าพเจ้า(?:ขอ)?(?:ให้ความ)?ยินยอม|[☐□☑✓] ?.{0,12}ยินยอม/

/** The notice is a form by which one agrees: to what it names, whatever that is called. */
function asksConsent(reading: Reading): boolean {
  return reading.units.some(({ text }) => AGREES.test(text))
}

/** Told of what is done with data of persons, and not of a field of knowledge or a product. */
function isCollected({ kind, text, own, about }: Passage): boolean {
  return (
    kind !== 'paragraph' ||
    HANDLES.test(text) ||
    (['data', 'sensitive', 'purposes', 'sources', 'retention', 'recipients', 'basis'] as const).some(
      (name) => own.has(name) || about.has(name),
    )
  )
}

/** Data of s.26 are named as such. `none`: the document names no such data as collected. */
export function findSensitive(
  reading: Reading,
): Element<'unflagged' | 'in-passing'> & { readonly kinds: readonly SensitiveKind[] } {
  const named = reading.units
    .flatMap(({ sentences }) => sentences)
    .filter(
      ({ text, about, own }) =>
        !about.has('rights') &&
        !own.has('rights') &&
        !about.has('definition') &&
        !NOT_COLLECTED.test(text) &&
        kindsIn(text).length,
    )
  const kinds = [...new Set(named.flatMap(({ text }) => kindsIn(text)))]
  if (!named.length) return { ...NONE, kinds }
  const flags = reading.units.filter(
    (unit) =>
      FLAG.test(unit.text) ||
      unit.sentences.some(({ text }) => (kindsIn(text).length || AS_PART.test(text)) && GIVES_CONSENT.test(text)) ||
      (kindsIn(unit.text).length && SECTION.test(unit.text)),
  )
  if (flags.length) return { ...found(flags), kinds }
  const collected = asksConsent(reading) ? [] : named.filter(isCollected)
  return { ...(collected.length ? partly('unflagged', collected) : partly('in-passing', named)), kinds }
}
