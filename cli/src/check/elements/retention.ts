import type { Place, Sure } from '../finding.ts'
import { columnOf } from '../read-table.ts'
import type { Passage } from '../../passages/passage.ts'
import { isAboutCookies, sentencesOf, unitsAbout } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { found, missing, partly } from './element.ts'
import type { Element } from './element.ts'
import { keepsOther, mayTellKeeping, tellsKeeping } from './short/retention.ts'
import { tracesOf } from './traces.ts'

const PERIOD =
  /(?:\d+|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|one|two|three|five|six|seven|ten) ?(?:\([^()]{1,12}\) ?)?(?:วัน(?!ที่)|สัปดาห์|เดือน|ปี(?!บริบูรณ์)|days?|weeks?|months?|years?)/
const CRITERION =
  /เท่าที่.{0,20}จำเป็น|(?:ตาม|เป็น)ระยะเวลา|ระยะเวลาที่|ตราบ(?:เท่าที่|ที่|ใด)|ตลอด(?:ระยะเวลา|เวลา|อายุ|ช่วง|การเป็น)|จนกว่า|จนถึง|จนสิ้นสุด|(?:สิ้น|หมด|พ้น|ไม่มี)ความจำเป็น|ไม่จำเป็น|อายุความ|ระยะเวลา.{0,30}กฎหมายกำหนด|ตามที่กฎหมาย|นับ(?:แต่|จาก)|เมื่อ(?:ท่าน|คุณ|ผู้ใช้)?(?:ลบบัญชี|ยกเลิก|เลิก|สิ้นสุด|พ้น|หมด|จบ)|as long as|until|no longer (?:than|needed|necessary)|necessary (?:for|to)|required by law/
const KEEPING =
  /เก็บรักษา|จัดเก็บ|เก็บไว้|เก็บข้อมูล|เก็บ.{0,60}ไว้|เก็บ(?:ต่อ|เป็น|ไม่เกิน|นาน|อย่างน้อย|ตลอด|จน|\d)|ระยะเวลา(?:การ|ใน)(?!การใช้|(?:การ)?(?:ใช้งาน|เข้า|ชำระ|ให้บริการ|เรียน|รอ|เดินทาง|ฝึก|ผลิต|(?:จัด)?ส่ง|ดำเนิน|พิจารณา|คืน|รับประกัน|ตอบ|แจ้ง|อบรม))|(?:ลบ|ทำลาย).{0,60}(?:ภายใน|หลัง|เมื่อ|ครบ|พ้น)|(?:ภายใน|หลัง|เมื่อ|ครบ|พ้น).{0,60}(?<!ผ)(?:ลบ|ทำลาย)|\bkeep\b|\bkept\b|\bstored?\b|retain|deleted? (?:after|within)/
/** Under another heading, words that are of time: "as far as necessary" alone is of how much. */
const TIME =
  /ระยะเวลา|ตราบ(?:เท่า|ที่|ใด)|จนกว่า|จนถึง|จนสิ้นสุด|ตลอด(?:อายุ|ช่วง|การเป็น|ระยะ)|(?:หมด|สิ้น|พ้น)(?:สุด)?ความจำเป็น|เก็บรักษา.{0,40}เท่าที่จำเป็น|อายุความ|as long as|until|no longer/
/** Spans of other things: answers to requests, ages, breaches, announcements, links and sessions. */
const OTHER_SPAN =
  /คำขอ|คำร้อง|อายุ(?!ความ|สัญญา|สมาชิก|การ)|ล่วงหน้า|เหตุ(?:การ)?ละเมิด|บรรลุนิติภาวะ|แจ้งผล|ตอบกลับ|request|under the age|in advance/
/** Traffic data of the Computer Crime Act, s.26: a duty of its own that says nothing about other data. */
const TRAFFIC = /จราจร|บันทึกการเข้า|log ?file|traffic data/
/** Kept for ever, or for as long as the keeper likes. */
const UNBOUNDED =
  /ตลอดไป|ตลอดกาล|ไม่มี(?:วัน)?กำหนด|ไม่กำหนดระยะเวลา|ไม่จำกัด(?:ระยะ)?เวลา|ไม่มี(?:วัน)?หมดอายุ|จนกว่า(?:ทาง)?(?:บริษัท|เรา|ร้าน|โรงเรียน|สำนักงาน|คลินิก|โรงพยาบาล|ผู้ควบคุม|หน่วยงาน|มหาวิทยาลัย|สมาคม|แอป).{0,12}เห็น(?:ว่า)?(?:สมควร|เหมาะสม|ไม่จำเป็น)|ตามที่(?:ทาง)?(?:บริษัท|เรา|ร้าน|โรงเรียน|สำนักงาน|หน่วยงาน).{0,8}เห็น(?:ว่า)?สมควร|ระยะเวลาที่(?:ทาง)?(?:บริษัท|เรา|ร้าน|โรงเรียน|สำนักงาน|หน่วยงาน|ผู้ให้บริการ|ผู้ดูแล|คลินิก|แอป).{0,8}เห็น(?:ว่า)?(?:สมควร|เหมาะสม)|นานเท่าที่(?:ทาง)?(?:บริษัท|เรา|ร้าน).{0,8}(?:ต้องการ|เห็น|ประสงค์)|indefinitely|for ?ever|permanently|as long as we (?:wish|like|want|see fit)|without (?:any )?time limit/
const KEEPS = /เก็บ|จัดเก็บ|รักษา|บันทึก|keep|kept|retain|store/
const NEVER =
  /(?:ไม่|มิได้|จะไม่)(?:มีการ|ได้)?(?:จัด)?(?:เก็บ|บันทึก).{0,60}(?:ตลอดไป|ไม่มีกำหนด)|(?:not|never) (?:keep|kept|retain|store)/
/** Used and gone. */
const NOT_KEPT = /ไม่(?:มีการ|ได้)?(?:จัด)?เก็บ(?:ถาวร|ไว้|บันทึก|$)|ไม่บันทึก|เรียลไทม์|not (?:kept|stored)|real-?time/
/** How long it takes after a request: no period of keeping, and perhaps meant for one. */
const ON_REQUEST =
  /(?:ขอ|แจ้ง|สั่ง|กด)(?:ให้)?ลบ.{0,40}?(?:เรา|บริษัท|ระบบ|แอป|ร้าน)?จะลบ.{0,60}?ภายใน ?\d{1,3} ?(?:วัน|ชั่วโมง|เดือน)/
/** How far from a period the word for keeping stands. */
const REACH = 120
const COLUMN = /ระยะเวลา|เก็บ(?:นาน|ไว้)|retention|kept|how long/

/** How long data are kept, or by what that is decided; s.23(3). */
export function findRetention(reading: Reading): Element<'logs-only' | 'criterion-only'> {
  const cells = columns(reading).flatMap(({ rows, at }) => rows.flatMap(({ text }) => (PERIOD.test(text) ? at : [])))
  if (cells.length) return { verdict: 'ok', places: cells }
  const untilWhen = isAboutCookies(reading)
    ? columns(reading).flatMap(({ rows }) => rows.filter(({ text }) => tells(text)))
    : []
  if (untilWhen.length)
    return { verdict: 'partial', how: 'criterion-only', places: untilWhen.map(({ place }) => place) }
  const about = unitsAbout(reading, 'retention', 'cookies', 'rights')
  const told = sentencesOf(reading).filter(isKept)
  const periods = told.filter((one) => tellsPeriod(one) && !OTHER_SPAN.test(one.text))
  const own = periods.filter(({ text }) => !TRAFFIC.test(text))
  if (own.length) return found(own)
  const criteria = [
    ...about.filter(({ text }) => CRITERION.test(text) || UNBOUNDED.test(text)),
    ...told.filter(({ text, about: above }) => TIME.test(text) && !TRAFFIC.test(text) && !above.has('retention')),
  ]
  if (criteria.length) return partly('criterion-only', criteria)
  if (periods.length) return partly('logs-only', periods)
  const short = sentencesOf(reading).filter(tellsKeeping)
  if (short.length) return found(short)
  return missing([
    ...reading.units.filter(({ text, heading }) => !heading && ON_REQUEST.test(text)),
    ...sentencesOf(reading).filter(mayTellKeeping),
    ...sentencesOf(reading).filter(
      ({ own: says, about: above, text }) =>
        says.has('retention') &&
        !says.has('rights') &&
        KEEPS.test(text) &&
        !keepsOther(text) &&
        !above.has('rights') &&
        !above.has('cookies'),
    ),
    ...tracesOf(reading, 'retention'),
  ])
}

/** Sentences by which data are kept without end, or for as long as their keeper likes. */
export function findUnbounded(reading: Reading): Passage[] {
  return sentencesOf(reading).filter(
    ({ text, about }) =>
      UNBOUNDED.test(text) &&
      (KEEPS.test(text) || about.has('retention')) &&
      !NEVER.test(text) &&
      !/ลิขสิทธิ์|อนุญาตให้ใช้สิทธิ/.test(text),
  )
}

function isKept({ text, about, own, polarity }: Passage): boolean {
  if (about.has('rights') || about.has('cookies') || own.has('cookies')) return false
  if (polarity === 'denied' && /(?<!ผ)ลบ|ทำลาย|delet|eras/.test(text)) return false
  if (own.has('rights') || /สิทธิเรียกร้อง|^[”"]?หมายถึง/.test(text)) return false
  return about.has('retention') || (KEEPING.test(text) && !keepsOther(text))
}

/** A period that is one of keeping: in a long sentence it may be of something else. */
function tellsPeriod({ text, about }: Passage): boolean {
  if (about.has('retention') || text.length < REACH) return PERIOD.test(text)
  return [...text.matchAll(new RegExp(PERIOD, 'g'))].some(({ index }) =>
    KEEPING.test(text.slice(Math.max(0, index - REACH), index + REACH / 2)),
  )
}

/** A row or item without a period, and whether it may have one in words that nobody thought of. */
interface Unkept {
  readonly text: string
  readonly at: Place
  readonly sure: Sure
}

/** A cell that says nothing. */
const BLANK = /^[-–—.\s]*$/
/** An item that says more than which data it is about. */
const SAYS_MORE = /[:–—] ?\S|.{40}/

/** Rows and items that say nothing of it where the others do. */
export function listUnkept(reading: Reading): Unkept[] {
  const rows = columns(reading).flatMap(({ rows }) =>
    rows
      .filter(({ text }) => !tells(text))
      .map(({ name, text, place }): Unkept => ({
        text: name,
        at: place,
        sure: BLANK.test(text) ? 'likely' : 'unsure',
      })),
  )
  const items = unitsAbout(reading, 'retention', 'cookies', 'rights').filter(({ kind }) => kind === 'list')
  // A list of which most items say it: the others have been left without.
  const silent = items.filter(({ text, at }) => {
    const beside = items.filter((one) => one.at.anchor === at.anchor)
    return !tells(text) && beside.filter((one) => tells(one.text)).length * 2 > beside.length
  })
  return [
    ...rows,
    ...silent.map(({ original, at }): Unkept => ({
      text: original,
      at,
      sure: SAYS_MORE.test(original) ? 'unsure' : 'likely',
    })),
  ]
}

function tells(text: string): boolean {
  return PERIOD.test(text) || CRITERION.test(text) || UNBOUNDED.test(text) || NOT_KEPT.test(text)
}

function columns(reading: Reading) {
  const ofCookies = isAboutCookies(reading)
  return reading.tables.flatMap((table) => {
    const column = columnOf(table, COLUMN)
    if (column < 0 || (table.about.has('cookies') && !ofCookies)) return []
    const rows = table.rows.flatMap((cells) => {
      const first = cells[0]
      return first?.text
        ? [{ name: first.text, text: cells[column]?.text ?? '', place: { ...table.at, path: first.path } }]
        : []
    })
    return [{ rows, at: table.at }]
  })
}
