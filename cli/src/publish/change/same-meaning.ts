import { fold } from '../../passages/fold.ts'
import { foldDates } from './dates.ts'
import { foldPhones } from './contact-details.ts'
import { foldNumbers } from './numbers.ts'
import { withOneName } from './one-name.ts'

/** Two keys for one letter, and marks in another order. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/เเ/g, 'แ'],
  [/\u0E4D([\u0E48-\u0E4B]?)า/g, '$1ำ'],
  [/([\u0E47-\u0E4E])([\u0E31\u0E34-\u0E3A])/g, '$2$1'],
  [/\u200b|\u00ad|\ufeff/g, ''],
  // A mark that was typed twice.
  [/([\u0E30-\u0E3A\u0E47-\u0E4E])\1+/g, '$1'],
]

/** Spellings of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/อีเมล์|อี-เมล์?|อีเมลล์/g, 'อีเมล'],
  [/เ?บราว์?เซอร์|เบราวเซอร์/g, 'เบราว์เซอร์'],
  [/สิทธิ์/g, 'สิทธิ'],
  [/เว็ปไซต์|เวบไซต์|เวปไซต์|เว็บไซท์|เว็บไซด์|เว็ปไซด์/g, 'เว็บไซต์'],
  [/คุ้กกี้|คุ๊กกี้/g, 'คุกกี้'],
  [/แอพพลิเคชั่น|แอปพลิเคชั่น|แอพพลิเคชัน|แอพลิเคชัน|แอพลิเคชั่น/g, 'แอปพลิเคชัน'],
  [/แอพ(?=[^ล]|$)/g, 'แอป'],
  [/อินเตอร์เน็ต|อินเทอร์เนต|อินเตอร์เนต/g, 'อินเทอร์เน็ต'],
  [/ดิจิตอล|ดิจิตัล/g, 'ดิจิทัล'],
  [/เดทไลน์|เด็ดไลน์/g, 'เดดไลน์'],
  [/ลิงค์/g, 'ลิงก์'],
  [/แพลทฟอร์ม|แพล็ตฟอร์ม|แพลตฟอร์ม์/g, 'แพลตฟอร์ม'],
  [/ซอฟท์แวร์/g, 'ซอฟต์แวร์'],
  [/ล็อคอิน|ล๊อคอิน|ล๊อกอิน/g, 'ล็อกอิน'],
  [/(อัป|อัพ)(?=เดต|เดท|โหลด)/g, 'อัป'],
  [/คลีนิ[คก]|คลินิค/g, 'คลินิก'],
  [/กฏ(?=หมาย|เกณฑ์|ระเบียบ)/g, 'กฎ'],
  [/ปฎิ(?=บัติ|เสธ)/g, 'ปฏิ'],
  [/อนุญาติ/g, 'อนุญาต'],
  // Keys beside each other, and vowels that sound alike.
  [/(?<!ร้อง)ไห้/g, 'ให้'],
  [/ไช้/g, 'ใช้'],
  [/ใม่/g, 'ไม่'],
  [/ใด้/g, 'ได้'],
  [/พญ\./g, 'แพทย์หญิง'],
  [/นพ\.(?!ศ|[ก-ฮ]\.)/g, 'นายแพทย์'],
  // Places in short; never months.
  [/ซ\. ?(?=[\u0E01-\u0E4E\d])(?![ก-ฮ]\.)/g, 'ซอย'],
  [/ถ\. ?(?=[\u0E01-\u0E4E])(?![ก-ฮ]\.)/g, 'ถนน'],
  [/ต\. ?(?=[\u0E01-\u0E4E])(?![ก-ฮ]\.)/g, 'ตำบล'],
  [/(?<![ก-ฮ]\.)อ\. ?(?=[\u0E01-\u0E4E])(?![ก-ฮ]\.)/g, 'อำเภอ'],
  [/(?<![ก-ฮ]\.)จ\. ?(?=[\u0E01-\u0E4E])(?![ก-ฮ]\.)/g, 'จังหวัด'],
  [/บัญชีไลน์|ไลน์ไอดี|ไอดีไลน์|\bline ?id\b/g, 'ไลน์ไอดี'],
  [/(เวอร์|เซส|ฟังก์|โปรโม|แอนิเม|โลเค|คอลเลก|เจเนอเร|ครี)ชั่น/g, '$1ชัน'],
  [/อิเล็?[คก]?(?:ทร|โทร|ตร)อ?น(?:ิก|ิค)(?:ส์|์)?/g, 'อิเล็กทรอนิกส์'],
  [/เฟ[สซ]บุ๊?[คก]/g, 'เฟซบุ๊ก'],
  [/คลิ๊ก/g, 'คลิก'],
  [/บล๊อก/g, 'บล็อก'],
  [/ออร์เดอร์/g, 'ออเดอร์'],
  [/วีดี?โอ|วิดิโอ/g, 'วิดีโอ'],
  [/แชท/g, 'แชต'],
  [/เช็ค(?!ธนาคาร|เงิน)/g, 'เช็ก'],
  // Loan words with either letter; not the native one of telephones.
  [/(?<!พ)ท์/g, 'ต์'],
  [/ร์ท/g, 'ร์ต'],
  [/พาทเนอร์/g, 'พาร์ตเนอร์'],
  [/บุคคลากร/g, 'บุคลากร'],
  [/มาตราฐาน/g, 'มาตรฐาน'],
  [/ลายเซ็นต์/g, 'ลายเซ็น'],
  [/สังเกตุ/g, 'สังเกต'],
  [/โปรไฟล์|โพรไฟล์/g, 'โปรไฟล์'],
  [/ดาวโหลด/g, 'ดาวน์โหลด'],
  [/กูเกิ้?ล/g, 'กูเกิล'],
  [/อัลกอริธึม|อัลกอรึทึม/g, 'อัลกอริทึม'],
  [/กม\.(?= ?\d)|กิโลเมตรที่/g, 'กิโลเมตร'],
  [/กรุงเทพ ?ฯ|กทม\.?/g, 'กรุงเทพมหานคร'],
  [/\be-mails?\b/g, 'email'],
  [/\bweb site\b/g, 'website'],
  [/\banytime\b/g, 'any time'],
  [/จุดประสงค์/g, 'วัตถุประสงค์'],
  [/\b(organi|authori|recogni|anonymi|personali|utili|minimi|analy)s(e|ed|es|ing|ation)\b/g, '$1z$2'],
  [/\bltd\b\.?|\blimited\b/g, 'ltd'],
  [/\bco\b\.?(?=,? ?ltd)|\bcompany\b(?= ltd)/g, 'co'],
  [/\bcan(?:['’]t|not)\b/g, 'can not'],
  [/\bwon['’]t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|would|should|could|must)n['’]t\b/g, '$1 not'],
  [/&/g, ' and '],
  [/บจก\. ?([^ ]{1,60})(?: จำกัด)?/g, 'บริษัท$1จำกัด'],
]

/** Only form: quotes, commas, brackets, dashes that join no digits or letters, bullets. */
const MARKS =
  /[“”"'‘’«»,;:：()[\]{}•●▪■◦‣·…*_#!?]|[\u{1F300}-\u{1FAFF}\u2600-\u2716\u2719-\u274B\u274D-\u27BF►▶★☆](?=.{0,200}[\p{L}\d])|\uFE0F|\.{2,}|(?<![a-z0-9])[.–—-]|[.–—-](?![a-z0-9])/gu
const LABEL =
  /^(?:0\d(?= )|ข้อ ?\d+(?:\.\d+)*|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ก-ฮ](?![.] ?[ก-ฮ][.])|[a-z])[.)]) ?(?=\D)/

/** Clause numbers of one version as they are in the other: `5` → `6`. */
export type Renumbering = ReadonlyMap<string, string>

/**
 * What a text says without its form: the same for two texts that differ in spaces, digits, quotes, punctuation, number
 * words, units of a period, spelling variants and their own number. `renumbered` puts references to clauses into the other
 * version's numbers.
 */
export function meaningOf(text: string, renumbered?: Renumbering): string {
  let plain = fold(text).replace(LABEL, '')
  for (const [pattern, become] of KEYS) plain = plain.replace(pattern, become)
  for (const [pattern, become] of SPELLINGS) plain = plain.replace(pattern, become)
  if (renumbered?.size)
    plain = plain.replace(
      /((?:ข้อ|หัวข้อ|section|clause|item) ?)(\d+(?:\.\d+)*)/g,
      (_, word: string, number: string) => word + (renumbered.get(number) ?? number),
    )
  return close(
    foldNumbers(foldPhones(foldDates(plain)).replace(/(\d) ?[–—-] ?(?=\d)/g, '$1ถึง '))
      .replace(/(\d) ?ถึง ?(?=\d)/g, '$1ถึง')
      .replace(MARKS, ' '),
  )
}

/** Without the spaces that say nothing: those beside Thai letters. */
function close(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u0E01-\u0E5B]) | (?=[\u0E01-\u0E5B])/g, '')
    .trim()
}

/** Words that say the same in a notice. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/(?:หมายเลข|เบอร์|เลข)โทรศัพท์|เบอร์โทร|โทร(?=[. ]{0,2}\d)|โทรศัพท์(?!มือถือ|เคลื่อนที่|บ้าน|เครื่อง)/g, 'เบอร์โทร'],
  [/เลข(?:ที่)?(?:ประจำตัว|บัตร)(?:ประจำตัว)?ประชาชน|หมายเลขบัตรประชาชน/g, 'เลขประจำตัวประชาชน'],
  [/บัตรประจำตัวประชาชน/g, 'บัตรประชาชน'],
  [/ชื่อ(?:และ|-|\/)?(?:นาม)?สกุล/g, 'ชื่อสกุล'],
  [/มิ(?=ให้|ได้)/g, 'ไม่'],
  [/(?:ไม่|มิ)อาจ|ไม่สามารถ/g, 'ไม่อาจ'],
  // Neither of both is not the one or the other.
  [/ไม่([\u0E01-\u0E4E]{2,14}?)และไม่(?=[\u0E01-\u0E4E])/g, 'ไม่$1หรือ'],
  [/สหรัฐ(?!อาหรับ)(?:ฯ|อเมริกา)?/g, 'สหรัฐ'],
  [/ร้อยเปอร์เซ็นต์|100 ?เปอร์เซ็นต์/g, '100%'],
  [/ทำให้(?:ข้อมูล)?เป็น(?:ข้อมูล)?(?:นิรนาม|ที่ระบุตัว(?:บุคคล|ตน)ไม่ได้|ที่ไม่(?:อาจ)?ระบุตัว(?:บุคคล|ตน)(?:ได้)?)/g, 'ทำให้เป็นนิรนาม'],
  [/(?:สนับสนุน|ช่วยเหลือ|ดูแล)ลูกค้า/g, 'ดูแลลูกค้า'],
  [/เพื่อ(?:วัตถุประสงค์(?:ใน|ของ)?|ใช้(?:ใน|สำหรับ)|เป็น(?=การ))(?:การ)?|เพื่อการ/g, 'เพื่อ'],
  [/(?:ทำการ|ดำเนินการ)(?=เก็บ|รวบรวม|จัดเก็บ|ประมวลผล|ลบ|แจ้ง|ปรับปรุง|แก้ไข|ส่ง|เปิดเผย|ตรวจสอบ)/g, ''],
  [/เก็บ(?:และ)?รวบรวม|รวบรวม|จัดเก็บ(?!รักษา)/g, 'เก็บ'],
  [/(?<=ที่อยู่)(?:สำหรับ|ใน|เพื่อ)(?:การ)?(?=จัดส่ง)/g, ''],
  [/และ\/หรือ/g, 'หรือ'],
  [/(?<=[\u0E01-\u0E4E])\/(?=[\u0E01-\u0E4E])/g, 'หรือ'],
  [/มีความจำเป็น(?:ใน(?:การ)?|ที่จะ(?:ต้อง)?|ต้อง)/g, 'จำเป็นต้อง'],
  [/(?:ที่|ซึ่ง)มีอายุ/g, 'ที่อายุ'],
  [/(?:และ)?(?:ต่อ)?(?:ไป)?อีก ?(?=\d)|\+ ?(?=\d)/g, 'อีก'],
  [/เป็นต้นว่า/g, 'เช่น'],
  [/เป็นต้น/g, ''],
  [/แชร์|แบ่งปัน/g, 'เปิดเผย'],
  [/(เปิดเผยข้อมูล(?:ส่วนบุคคล)?(?:ของท่าน)?)(?:ให้แก่|ให้กับ|ให้|แก่|กับ|ต่อ)/g, '$1แก่'],
  [/มีข้อสงสัย|มีข้อซักถาม/g, 'มีคำถาม'],
  [/(?:ดัง|ตาม)(?:รายละเอียด|รายการ)?ต่อไปนี้/g, 'ดังนี้'],
  [/คุณ(?!ภาพ|สมบัติ|ลักษณะ|วุฒิ|ธรรม|ค่า)/g, 'ท่าน'],
  [/ผู้ใช้(?:งาน|บริการ)/g, 'ผู้ใช้'],
  [/นโยบาย(?=ความเป็นส่วนตัว|ฉบับนี้|นี้)|คำประกาศ(?=ความเป็นส่วนตัว|ฉบับนี้|นี้)/g, 'ประกาศ'],
  [/(?:เพิก)?ถอนความยินยอม|ยกเลิกความยินยอม/g, 'ถอนความยินยอม'],
  [/สคส\.?/g, 'สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล'],
  [/พ\.ร\.บ\.?|พรบ\.?/g, 'พระราชบัญญัติ'],
  // An act is known by its name.
  [/(พระราชบัญญัติ[^\d]{2,60}?) ?day\d{4}0000 ?/g, '$1 '],
  [/(?:หมายเลข|ที่อยู่|เลข)(?:ไอพี|ip(?: address)?)|\bip address\b/g, 'ไอพี'],
  [/โดยไม่(?:มี|เสีย|คิด)ค่าใช้จ่าย|โดยไม่มีค่าธรรมเนียม/g, 'โดยไม่มีค่าใช้จ่าย'],
  [/เมื่อใดก็ได้|เมื่อไรก็ได้|ได้ตลอดเวลา|ได้ทุกเมื่อ/g, 'ได้ทุกเมื่อ'],
  [/นับ(?:ตั้ง)?(?:แต่|จาก)/g, 'นับจาก'],
  [/ข้อมูลส่วนตัว/g, 'ข้อมูลส่วนบุคคล'],
  [/กฎหมาย(?:ว่าด้วยการ)?คุ้มครองข้อมูลส่วนบุคคล/g, 'กฎหมาย'],
  [/(?:ผู้|บุคคล|ลูกค้า|สมาชิก|ท่าน)?(?:ที่|ซึ่ง)?(?:ยัง)?ไม่บรรลุนิติภาวะ/g, 'ผู้เยาว์'],
  [/ประเทศ(?=สิงคโปร์|ญี่ปุ่น|สหรัฐ|ไอร์แลนด์|เยอรมนี|ไต้หวัน|ออสเตรเลีย|เกาหลี|อังกฤษ|มาเลเซีย|จีน)/g, ''],
  [/กรุณา|โปรด/g, ''],
  [/(?<!ไม่)สามารถ(?=[^ ]{1,80}?(?<!ไม่)ได้)/g, ''],
  [/มีสิทธิ(?:ที่จะ|ใน(?:การ)?)?/g, 'มีสิทธิ'],
  [/ถอนตัวออกจาก/g, 'ถอนตัวจาก'],
  [/(?:ยก)?ตัวอย่างเช่น|ยกตัวอย่าง|อาทิ(?:เช่น)?/g, 'เช่น'],
  [/\bpersonal information\b/g, 'personal data'],
  [/\b(?:tele)?phone number\b|\btelephone\b/g, 'phone'],
  [/\bemail address\b/g, 'email'],
  [/\bfree of charge\b|\bat no (?:cost|charge)\b|\bwithout charge\b/g, 'free'],
  [/\bprivacy policy\b/g, 'privacy notice'],
  [/\b(?:lodge|make|file|submit) a complaint (?:with|to)\b|\bcomplain (?:with|to)\b/g, 'complain to'],
  [/\b(?:please|kindly)\b/g, ''],
]

/** As `meaningOf` with words of one meaning made one. */
export function plainMeaning(meaning: string): string {
  let plain = meaning
  for (const [pattern, become] of SYNONYMS) plain = plain.replace(pattern, become)
  return close(withOneName(plain))
}

const EMPTY =
  /^(?:และ|การ|ของ|จะ|นั้น|ก็|ที่|ซึ่ง|ถูก|ได้รับการ|มีการ|ไว้|แล้ว|ทาง|ด้วย|ดังต่อไปนี้|ดังนี้|ต่อไปนี้|ได้แก่|ทางเรา|พวกเรา|เรา|ทั้งนี้|ดังกล่าว|ของท่าน|อย่าง(?:ปลอดภัย|เหมาะสม|ถูกต้อง|ระมัดระวัง)|\b(?:and|also|we|will|the|a|an|as|follows|following|that|your|securely|safely|carefully)\b|\s)*$/

/** Whether a stretch of folded words says nothing by itself: "and", "as follows", the subject said again. */
export function saysNothing(words: readonly string[]): boolean {
  const text = words.join('')
  return text.length <= 60 && EMPTY.test(text)
}
