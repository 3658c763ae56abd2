import { foldDigits } from '../../../../src/notices/format/notice-label.ts'
import { toCanonical } from '../../../../src/notices/to-canonical.ts'

const MAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}/g
const LINK = /(?:https?:\/\/|www\.)[^\s)]{1,200}|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|net|org|th|io|app|example)\b(?:\/[^\s)]{0,200})?/g
const PHONE = /\(?\+?\(?[0x][\dx()][\dx() –-]{4,18}[\dx](?: ?\(?(?:ต่อ|ext\.?) ?[\dx,–-]{1,12}\)?)?|(?<=(?:โทร|สายด่วน|tel|call)[^\d]{0,12})1\d{3}\b|\+66[\d –-]{7,14}/g
const HOURS =
  /(?:(?:ใน|ทุก|ยกเว้น|เว้น|หยุด|และ)?วัน(?:หยุด)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์|ราชการ|นักขัตฤกษ์|ทำการ|ทำงาน)|จันทร์|ศุกร์|(?:ในเวลา|เวลา) ?(?=\d|ราชการ|ทำการ)|(?<=เวลา)(?:ราชการ|ทำการ)|\d{1,2}[.:]\d{2} ?(?:น\.|นาฬิกา)?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}(?::\d{2})? ?[ap]\.?m\b\.?|\b(?:opening|office|business) hours\b)(?: ?(?:ถึง|[–-]|\bto\b|\band\b)(?= ?(?:วัน|เวลา|\d|ศุกร์|\w+days?\b)))?/g
const PLACE =
  /(?<![\u0E01-\u0E4E])(?:(?:เลขที่|บ้านเลขที่) ?\d+(?:\/\d+)?|\d+(?:\/\d+)?(?= ?(?:หมู่|ม\.|ซอย|ซ\.|ถนน|ถ\.|ตำบล|อาคาร|ชั้น))|(?:หมู่(?:ที่)?|ม\.) ?\d+|(?<!เทศบาล |ส่วน |ศาล |สำนักงาน )(?:ซอย|ซ\.|ถนน|ถ\.|ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต|จังหวัด|จ\.|อาคาร) ?[\u0E01-\u0E4Ea-z]{1,25}(?: \d{1,3}(?!\d))?|ชั้น(?:ที่)? ?\d+|กรุงเทพ(?:มหานคร|ฯ)?|\d{5}(?!\d))/g
const STREET = /\b\d{1,5}(?:\/\d{1,5})? (?:[a-z]{1,20} ){1,3}(?:road|rd|street|soi|avenue|lane|building)\b|(?<=(?:road|street|avenue|lane), )(?:[a-z]{2,20} )?[a-z]{2,20} \d{5}\b/g
/** A place name says something else where a sentence goes on in it. */
const SENTENCE = /เป็น|จะ|เก็บ|ส่ง|ข้อมูล|อำนาจ|เปิดเผย/
const SIGN = '\u260E'
const NAMED =
  /(?:(?:หรือ|และ|,|ทาง|ที่|ผ่าน|ตั้งอยู่(?:ที่)?|or|and|by|at|via) ?)?(?:(?:หมายเลข|เบอร์)?โทรศัพท์(?:มือถือ)?|โทรสาร|โทร\.?|แฟกซ์|เว็บไซต์|อีเมล์?|ที่อยู่|ไลน์|สายด่วน|\b(?:tel(?:ephone)?|phone|fax|e-?mail|website|address|line|call)\b\.?)? ?[:：]? ?\u260E/g

/**
 * A text without the details of contact in it: telephone, mail, links, hours, postal addresses, with the words that name
 * them ("โทร."). `links: false` keeps links, where they name somebody to whom data go.
 */
export function withoutDetails(text: string, links = true): string {
  let plain = foldDigits(toCanonical(text)).toLowerCase()
  plain = plain.replace(MAIL, SIGN)
  if (links) plain = plain.replace(LINK, SIGN)
  plain = plain.replace(PHONE, SIGN).replace(HOURS, SIGN).replace(STREET, SIGN)
  const places = (plain.match(PLACE) ?? []).filter((place) => !SENTENCE.test(place))
  if (places.length > 1) plain = plain.replace(PLACE, (place) => (SENTENCE.test(place) ? place : SIGN))
  return plain.replace(/\u260E(?: ?[,/]? ?\u260E)+/g, SIGN).replace(NAMED, ` ${SIGN} `).replaceAll(SIGN, ' ')
}

const LAW =
  /(?:ซึ่ง(?:เป็นไป)?)?(?:ตาม|ภายใต้|แห่ง)? ?(?:ที่กำหนด(?:ไว้)?(?:ใน)?)? ?(?:มาตรา ?\d+(?: ?\(\d+\))?(?: ?วรรค\S{1,8})?)? ?(?:แห่ง)? ?(?:พระราชบัญญัติ|พ\.ร\.บ\.?) ?คุ้มครองข้อมูลส่วนบุคคล ?(?:พ\.ศ\. ?\d{4})?|(?:ตาม|ใน)?มาตรา ?\d+(?: ?\(\d+\))?|,? ?\(?(?:\b(?:under|pursuant to|as required by|see) )?\bsections? \d+(?: ?\(\d+\))?\)?(?: of the (?:personal data protection act|pdpa)(?:,? ?b\.e\. ?\d{4}| \d{4})?)?/g

/** A text without the sections of the law that it names; and how many it names. */
export function withoutLaw(text: string): { readonly text: string; readonly laws: number } {
  const plain = foldDigits(toCanonical(text)).toLowerCase()
  return { text: plain.replace(LAW, ' '), laws: plain.match(LAW)?.length ?? 0 }
}
