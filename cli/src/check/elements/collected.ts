import type { Reading } from '../reading.ts'
import { passagesAbout } from '../reading.ts'
import { found, MISSING, NONE, partly } from './element.ts'
import type { Element } from './element.ts'
import { kindsIn } from './sensitive-kinds.ts'
import type { SensitiveKind } from './sensitive-kinds.ts'

/** Kinds of data that notices name. */
const DATA_WORDS =
  /ชื่อ|นามสกุล|ที่อยู่|โทรศัพท์|อีเมล|ไปรษณีย์อิเล็กทรอนิกส์|เลข(?:ประจำตัว|บัตร)|หนังสือเดินทาง|วันเดือนปีเกิด|วันเกิด|เพศ|สัญชาติ|อาชีพ|รายได้|ภาพถ่าย|รูปถ่าย|ไอพี|\bip\b|คุกกี้|บัญชีธนาคาร|ประวัติการ|\bnames?\b|address|phone|e-?mail|date of birth|cookies?|identification number|bank account|orders?\b/g
const ENOUGH = 3

const FLAG = /อ่อนไหว|ยินยอมโดยชัดแจ้ง|sensitive (?:personal )?data|explicit consent/
/** The number alone says it only beside such data: other laws have a section 26, too. */
const SECTION = /มาตรา ?26\b|section 26\b/

/** Which data are collected; s.23(3). */
export function findData(reading: Reading): Element<'unspecific'> {
  const about = passagesAbout(reading, 'data', 'rights', 'cookies')
  const kinds = new Set(about.flatMap(({ text }) => text.match(DATA_WORDS) ?? []))
  if (kinds.size >= ENOUGH) return found(about)
  const elsewhere = reading.passages.filter(({ text }) => new Set(text.match(DATA_WORDS)).size > ENOUGH)
  if (elsewhere.length) return found(elsewhere)
  return about.length ? partly('unspecific', about) : MISSING
}

/** Data of s.26 are named as such. `none`: the document names no such data. */
export function findSensitive(reading: Reading): Element<'unflagged'> & { readonly kinds: readonly SensitiveKind[] } {
  const named = reading.passages.filter(({ text, about }) => !about.has('rights') && kindsIn(text).length)
  const kinds = [...new Set(named.flatMap(({ text }) => kindsIn(text)))]
  if (!named.length) return { ...NONE, kinds }
  const flags = reading.passages.filter(
    (passage) => FLAG.test(passage.text) || (kindsIn(passage.text).length && SECTION.test(passage.text)),
  )
  return { ...(flags.length ? found(flags) : partly('unflagged', named)), kinds }
}
