import { foldDigits } from '../../../../src/notices/format/notice-label.ts'
import { toCanonical } from '../../../../src/notices/to-canonical.ts'
import { PROVINCES } from './provinces.ts'

const MAIL = /(?<![\w@])@[a-z0-9._-]{3,30}|[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}/g
const LINK =
  /(?:https?:\/\/|www\.)[^\s)]{1,200}|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|net|org|th|io|app|example)\b(?:\/[^\s)]{0,200})?/g
const PHONE =
  /(?<![\dx]|\d[.:])\(?\+?\(?[0x][\dx() –-]{5,19}[\dx](?: ?\(?(?:ต่อ|ext\.?) ?[\dx,–-]{1,12}\)?)?|(?<=(?:โทร|สายด่วน|tel|call)[^\d]{0,12})1\d{3}\b|\+? ?\(?66\)?[\d –-]{7,14}/g
const DAYS =
  /(?:ตลอด ?24 ?(?:ชั่วโมง|ชม\.?)|(?:ใน)?วันและเวลา(?:ราชการ|ทำการ)|(?:ใน|ทุก|ยกเว้น|เว้น|หยุด)?(?!(?<=\d ?)วันทำ)วัน(?:หยุด)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์|ราชการ|นักขัตฤกษ์|ทำการ|ทำงาน)(?: ?(?:ถึง|[–-]) ?(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์))?|ทุกวัน(?= ?(?:เวลา|\d))|(?<=วัน)(?:จันทร์|ศุกร์)|(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์) ?(?:ถึง|[–-]) ?(?:วัน)?(?:อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)|(?:ใน)?เวลา(?:ราชการ|ทำการ)|\b(?:on |every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:on )?(?:weekdays|weekends|(?:public )?holidays)\b|\b(?:opening|office|business|working) hours\b)/g
/** Times of a clock; only beside days they are hours of opening. */
const TIMES =
  /(?:เวลา ?)?\b\d{1,2}(?:[.:]\d{2})? ?(?:น\.|นาฬิกา|[ap]\.?m\b\.?)?(?: ?(?:ถึง|to|until|[–-]) ?\d{1,2}(?:[.:]\d{2})? ?(?:น\.|นาฬิกา|[ap]\.?m\b\.?)?|(?<=น\.|นาฬิกา|[ap]m))/g
const PLACE = new RegExp(
  `(?<![\\u0E01-\\u0E4E])(?:(?:เลขที่|บ้านเลขที่) ?\\d+(?:\\/\\d+)?(?:-\\d+)?|\\d+(?:\\/\\d+)?(?:-\\d+)?(?= ?(?:หมู่|ม\\.|ซอย|ซ\\.|ถนน|ถ\\.|ตำบล|อาคาร|ชั้น))|(?:หมู่(?:ที่)?|ม\\.) ?\\d+|(?<!เทศบาล |ส่วน |ศาล |สำนักงาน )(?:ซอย|ซ\\.|ถนน|ถ\\.|ตำบล|ต\\.|แขวง|อำเภอ|อ\\.|เขต|จังหวัด|จ\\.|อาคาร) ?[\\u0E01-\\u0E4Ea-z]{1,25}(?: \\d{1,3}(?!\\d))?|(?:ชั้น|ห้อง)(?:ที่)? ?\\d+|กรุงเทพ(?:มหานคร|ฯ)?|(?:${PROVINCES})(?= ?\\d{5}(?!\\d))|\\d{5}(?!\\d)(?! ?(?:บาท|คน|ราย|ครั้ง)))`,
  'g',
)
const STREET =
  /\b\d{1,5}(?:\/\d{1,5}(?:-\d{1,5})?)? (?:[a-z]{1,20} ){1,3}(?:road|rd|street|soi|avenue|lane|building)\b|\b(?:room|floor|suite) \d{1,5}\b|(?<=(?:road|street|avenue|lane), )(?:[a-z]{2,20} )?[a-z]{2,20} \d{5}\b/g
const ROOM = /^(?:ชั้น|ห้อง|เลขที่)/
/** Where in the house one asks. */
const DESK =
  /(?:เคาน์เตอร์|จุดบริการ|โต๊ะ|แผนก)(?:ต้อนรับ|ประชาสัมพันธ์|เวชระเบียน|ลูกค้า|สมาชิก|การเงิน|ทะเบียน|ผู้ป่วย|นักเรียน)?(?: ?(?:ชั้น|อาคาร) ?[\d\u0E01-\u0E4E]{1,12}(?= |$))?/g
/** A place name says something else where a sentence goes on in it. */
const SENTENCE = /เป็น|จะ|เก็บ|ส่ง|ข้อมูล|อำนาจ|เปิดเผย/
/** What a template has in the place of a detail. */
const OPEN =
  /(?:ยังไม่ระบุ|รอ(?:ระบุ|ใส่|กรอก)(?:ข้อมูล)?|\btbd\b)(?:@[a-z0-9._-]{3,40})?|\[(?:เบอร์|อีเมล|โทร|ที่อยู่|ไลน์|e-?mail|phone|address)[^\]]{0,40}\]|(?:0-?\d{0,2}-?)?x{3,4}-?x{3,4}|_{3,}|\.{5,}/g
const SIGN = '\u260E'
const NAMED =
  /(?:(?:หรือ|และ|,|ถึง|ทาง|ที่|ผ่าน|ตั้งอยู่(?:ที่)?|\b(?:or|and|by|at|via|on|from|to|in)\b) ?){0,2}(?:(?:หมายเลข|เบอร์)?โทรศัพท์(?:มือถือ)?|โทรสาร|โทร\.?|แฟกซ์|เว็บไซต์|อีเมล์?|ที่อยู่|ไลน์|สายด่วน|\b(?:whatsapp|viber|telegram|tel(?:ephone)?|phone|fax|e-?mail|website|address|line|call)\b\.?)? ?[:：]? ?\u260E/g

/**
 * A text without the details of contact in it: telephone, mail, links, hours, postal addresses, with the words that name
 * them ("โทร."). `links: false` keeps links, where they name somebody to whom data go; `everyPlace` takes a place for
 * a detail that stands alone, too.
 */
export function withoutDetails(text: string, links = true, everyPlace = false): string {
  let plain = foldDigits(toCanonical(text)).toLowerCase().replace(OPEN, SIGN)
  plain = plain.replace(MAIL, SIGN)
  if (links) plain = plain.replace(LINK, SIGN)
  plain = plain.replace(PHONE, SIGN).replace(STREET, SIGN).replace(DESK, SIGN)
  if (plain.search(DAYS) >= 0) plain = plain.replace(DAYS, SIGN).replace(TIMES, SIGN)
  const places = placesIn(plain)
  if (everyPlace || places.length > 1 || ROOM.test(places[0] ?? ''))
    plain = plain.replace(PLACE, (place) => (SENTENCE.test(place) ? place : SIGN))
  return plain
    .replace(/\u260E(?:(?: ?[,/]? ?| ?(?:ถึง|และ|หรือ|to|and|or|from|[–-]) ?)\u260E)+/g, SIGN)
    .replace(NAMED, ` ${SIGN} `)
    .replace(/\u260E {0,3}(?:หรือ|และ)(?=ตาม|ช่องทาง|ทาง|ที่|ผ่าน)/g, SIGN)
    .replaceAll(SIGN, ' ')
}

/** Telephone numbers, mail and web addresses of a text, a line each; empty where it has none. */
export function detailsIn(text: string): string {
  const plain = foldDigits(toCanonical(text)).toLowerCase()
  return [MAIL, LINK, PHONE].flatMap((detail) => plain.match(detail) ?? []).join('\n')
}

/** How many parts of postal addresses a text has. */
export function countPlaces(text: string): number {
  return placesIn(foldDigits(toCanonical(text)).toLowerCase()).length
}

function placesIn(plain: string): string[] {
  return (plain.match(PLACE) ?? []).filter((place) => !SENTENCE.test(place))
}

/** A Thai number as it is written, at home or from abroad. */
const ANY_PHONE = /(?<![\dx+])(?:\+ ?\(?66\)? ?-?0?|0[ -]?)(?<rest>[2-9](?:[ –.-]?\d){7,8})(?!\d)/g

/** Telephone numbers in one form: ` phone024196102 `. */
export function foldPhones(text: string): string {
  return text.replace(ANY_PHONE, (...found: unknown[]) => {
    const { rest } = found.at(-1) as { rest: string }
    return ` 0${rest.replace(/\D/g, '')} `
  })
}

const LAW =
  /(?:ซึ่ง(?:เป็นไป)?)?(?:ตาม|ภายใต้|แห่ง)? ?(?:ที่กำหนด(?:ไว้)?(?:ใน)?)? ?(?:มาตรา ?\d+(?: ?\(\d+\))?(?: ?วรรค\S{1,8})?)? ?(?:แห่ง)? ?(?:พระราชบัญญัติ|พ\.ร\.บ\.?) ?คุ้มครองข้อมูลส่วนบุคคล ?(?:พ\.ศ\. ?\d{4})?|(?:ตาม|ใน)?มาตรา ?\d+(?: ?\(\d+\))?|,? ?\(?(?:\b(?:under|pursuant to|as required by|see) )?\bsections? \d+(?: ?\(\d+\))?\)?(?: of the (?:personal data protection act|pdpa)(?:,? ?b\.e\. ?\d{4}| \d{4})?)?/g

/** A text without the sections of the law that it names; and how many it names. */
export function withoutLaw(text: string): { readonly text: string; readonly laws: number } {
  const plain = foldDigits(toCanonical(text)).toLowerCase()
  return { text: plain.replace(LAW, ' '), laws: plain.match(LAW)?.length ?? 0 }
}
