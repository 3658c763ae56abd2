import type { Reading } from '../reading.ts'
import { found } from './element.ts'
import type { Element } from './element.ts'

/** Of this document; an amended law has its number in brackets, `(ฉบับที่ 2) พ.ศ. 2560`. */
const VERSION =
  /(?<![(（])(?:ฉบับที่|ฉบับ(?:ปรับปรุง)?|ปรับปรุงครั้งที่|เวอร์ชัน|รุ่นที่|\bversion|\brevision) ?:? ?v?\d+(?:[./-]\d+)*(?!\)| ?พ\.ศ)/
const MONTHS =
  'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[ก-๎]{1,4}\\.[ก-๎]{1,2}\\.|january|february|march|april|may|june|july|august|september|october|november|december'
const DATE = `(?:\\d{1,2} ?(?:เดือน ?)?(?:${MONTHS}),? ?(?:[พค]\\.ศ\\. ?)?\\d{4}|(?:${MONTHS}) \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4}|(?:${MONTHS}),? ?(?:[พค]\\.ศ\\. ?)?\\d{4})`
const EFFECTIVE = new RegExp(
  `(?:มีผล(?:ใช้)?(?:บังคับ)?|ประกาศ(?:ไว้)? ?ณ|ให้ไว้ ?ณ|ลงวันที่|(?:ใช้|มีผล)(?:ตั้งแต่|วันที่)|ปรับปรุง(?:ครั้ง)?ล่าสุด|แก้ไข(?:ครั้ง)?ล่าสุด|อัป?พ?เดต(?:ครั้ง)?ล่าสุด|last (?:updated|modified|revised)|dated|ใช้บังคับ|เริ่มใช้|บังคับใช้|effective|in force|takes effect|applies)[^\\d]{0,30}${DATE}`,
)

/** Its version, in the metadata or in words. */
export function findVersion({ draft, units }: Reading): Element {
  if (draft.version) return { verdict: 'ok', places: [{ path: 'version' }] }
  return found(units.filter(({ text }) => VERSION.test(text)))
}

/** The day from which it holds. */
export function findEffective({ draft, units }: Reading): Element {
  if (draft.effective) return { verdict: 'ok', places: [{ path: 'effective' }] }
  return found(units.filter(({ text }) => EFFECTIVE.test(text)))
}
