import { PERSON } from '../../passages/cues/persons.ts'
import type { PassageClass } from '../../passages/passage.ts'
import { isEnglishWord } from './known-words.ts'
import { isCapitalised, isInBody, isInName, isInOffice } from './names.ts'
import type { Piece } from './pieces.ts'
import type { WordChange } from './word-changes.ts'

/** What about the words has changed, the most telling first. */
export type Sign = 'negation' | 'exception' | 'number' | 'modality' | 'name'

/** Stock phrases of security: they deny nothing of the visitor's. */
const STOCK =
  /โดย(?:ไม่|มิ)(?:ได้รับอนุญาต|ชอบ|มีอำนาจ|ได้รับมอบหมาย)|(?:ไม่|มิ)(?:ได้รับอนุญาต|ชอบด้วยกฎหมาย)|(?:ที่)?(?:ไม่(?:สามารถ|อาจ))?กู้คืน(?:ไม่)?ได้|ที่มองไม่เห็น|\biso(?: ?\/ ?iec)? ?\d+(?:[:-]\d+)?|\b(?:aes|sha|rsa|tls|ssl)[ -]?(?:v?\d+(?:\.\d+)?)?|\bargon2(?:id)?|without authori[sz]ation|unauthori[sz]ed/g
const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  [
    'negation',
    /ไม่(?!น้อยกว่า|เกิน|ต่ำกว่า)|มิ(?=ได้|อาจ|ให้)|ห้าม|งดเว้น|งด(?=ให้|เก็บ|ใช้|ส่ง)|ปราศจาก|\b(?:not|no|never|cannot|without|neither|nor|nothing|none)\b|n't\b/g,
  ],
  ['exception', /เว้น|นอกจาก(?!นี้|นั้น)|นอกเหนือจาก|\b(?:unless|except|other than|excluding)\b/g],
  ['number', /\d+[mh]?|[<>≥≤%]/g],
  ['modality', /อาจ|ต้อง|เท่านั้น|เฉพาะ|ทุก(?!เมื่อ)|\b(?:may|must|only|might|should|can|all|any)\b/g],
]

/** The signs in which two sides differ. */
export function signsOf(changes: readonly WordChange[], [before, after]: readonly [string, string]): Sign[] {
  const [was, is] = wordsOf(changes)
  const found = SIGNS.filter(([, words]) => tally(was, words) !== tally(is, words)).map(([sign]) => sign)
  const named = changes.some(
    ({ at, before: gone, after: come }) =>
      isNamed(before, at[0], gone.join('').length) || isNamed(after, at[1], come.join('').length),
  )
  return named || tally(was, NAMES) !== tally(is, NAMES) ? [...found, 'name'] : found
}

/** What companies and offices are called by. */
const NAMES = /บริษัท|สำนักงาน|กรม(?!ธรรม์)|กระทรวง|เทศบาล|องค์การ|มหาวิทยาลัย|มูลนิธิ|สมาคม|\b(?:ltd|inc|department|ministry)\b/g

/** What says more of somebody who was named before is no part of his name. */
const SAYS_MORE = /^ ?(?:ที่|ซึ่ง|และ|หรือ|โดย|เพื่อ|จะ)/

function isNamed(text: string, at: number, length: number): boolean {
  if (length === 0 || SAYS_MORE.test(text.slice(at, at + length))) return false
  return isInName(text, at, length) || isInOffice(text, at)
}

function tally(text: string, words: RegExp): string {
  return [...(text.replace(STOCK, '').match(words) ?? [])].sort().join(' ')
}

function wordsOf(changes: readonly WordChange[]): [was: string, is: string] {
  return [
    changes.map(({ before }) => before.join('')).join('\n'),
    changes.map(({ after }) => after.join('')).join('\n'),
  ]
}

const CONSENT = 'ยินยอม|ยอมรับ|ถือว่า|\\bconsent|\\bdeem|\\bagree'
const OTHERS =
  'ต่างประเทศ|ประเทศ(?!ไทย|ชาติ)|ขาย|การตลาด|โฆษณา|พันธมิตร|ในเครือ|บุคคลภายนอก|บุคคลที่สาม|ผู้อื่น|คู่ค้า|ผู้ให้บริการ|ผู้รับจ้าง|ผู้ควบคุม|ผู้ปกครอง|ญาติ|คู่สมรส|บิดา|มารดา|ค่าธรรมเนียม|ค่าใช้จ่าย|\\d ?บาท|abroad|overseas|\\bsell|\\bsale|market|advert|partner|affiliate|third part|provider|controller|\\bfees?\\b|\\bbaht\\b'
const ANY =
  'เปิดเผย|ส่งต่อ|แบ่งปัน|เข้าถึง|แลกเปลี่ยน|ส่ง(?!เสริม|ผล)|โอน|เก็บ|รวบรวม|ประมวลผล|วิเคราะห์|ติดตาม|บันทึก|ลบ|ทำลาย|สิทธิ|อ่อนไหว|ละเอียดอ่อน|ผู้เยาว์|เด็ก|อายุ|เจ้าหน้าที่คุ้มครอง|ตัวแทน|วัตถุประสงค์|สุขภาพ|ชีวภาพ|ชีวมิติ|ลายนิ้วมือ|ตำแหน่งที่ตั้ง|เลขประจำตัว|บัตร|วันเกิด|ชื่อ|นามสกุล|ที่อยู่|รายได้|เงินเดือน|การศึกษา|อาชีพ|รูปถ่าย|ภาพถ่าย|วิดีโอ|เสียง|ประวัติ|สถานภาพ|สัญชาติ|บัญชีธนาคาร|ศาสนา|เชื้อชาติ|คุกกี้|ใช้ข้อมูล|ยกเลิก|คัดค้าน|ผู้ปกครอง|นิติภาวะ|ไม่(?:ได้|มี|สามารถ)|disclos|shar(?:e|ing)|transfer|collect|process|profil|track|record|keep|retain|delet|eras|\\bright|sensitive|child|minors?\\b|purpose|health|biometric|location|cookie|salary|income|education|occupation|photo|picture|video|nationality|passport|date of birth|bank|marital|family|address|names?\\b|number|withdraw|cancel|object|parent|guardian|cannot|representative'
/** Kinds of data that no way to reach a body has: under a heading such as "contact data" they are the visitor's. */
const DATA =
  'วันเกิด|เลข(?:ที่)?(?:ประจำตัว|บัตร)|บัตรประชาชน|หนังสือเดินทาง|รายได้|เงินเดือน|อาชีพ|การศึกษา|รูปถ่าย|ภาพถ่าย|ลายนิ้วมือ|สุขภาพ|ศาสนา|เชื้อชาติ|สัญชาติ|พิกัด|บัญชีธนาคาร|ประวัติ|date of birth|id (?:card|number)|passport|salary|income|photo|fingerprint|health|religion|nationality|location|bank account'
/** Done with data, and not what they are guarded against. */
const SHOWS = '(?:จะ|อาจ|ไม่|แต่)(?:ถูก)?(?:เปิดเผย|แสดง|เผยแพร่|ส่งต่อ|แบ่งปัน)'
/** What is watched, in words about security: of whom matters. */
const WATCHES =
  /(?:ถูก|จะ|อาจ|มีการ)(?:ทำการ)?(?:บันทึก|ติดตาม|ตรวจจับ|เฝ้า|วิเคราะห์)|\b(?:may|will|is|are) (?:be )?(?:monitored|recorded|logged)/
const VISITORS = new RegExp(PERSON, 'g')
const SHOWN = new RegExp(SHOWS, 'g')
const MAY = /อาจ|\bmay\b/g
/** Words that weigh, whatever is told beside them: fewer where a passage is known to be of something light. */
const WEIGHTY: Readonly<Record<'changes' | 'light' | 'any', RegExp>> = {
  changes: new RegExp(CONSENT),
  light: new RegExp(`${CONSENT}|${OTHERS}|${DATA}|${SHOWS}`),
  any: new RegExp(`${CONSENT}|${OTHERS}|${ANY}`),
}

/** Whether somebody with a name in Latin letters stands where another one stood, or comes to those that did. */
function isOtherBrand({ before, after }: WordChange, pieces: readonly Piece[]): boolean {
  const isBrand = (words: readonly string[], { original }: Piece) =>
    (words.join('').match(/[a-z]{3,}/g) ?? []).some((word) => !isEnglishWord(word) && isCapitalised(original, word))
  const [was, is] = [isBrand(before, pieces[0]!), isBrand(after, pieces.at(-1)!)]
  // Of a passage about security, or how to reach somebody, a name more is a detail.
  return was && is ? true : (was || is) && pieces.every(({ elements }) => !elements.size)
}

/** How rights are used is told beside whom to write to. */
const USES_RIGHTS =
  /ใช้สิทธิ|คำขอ.{0,20}สิทธิ|(?:ขอ|สิทธิ|สามารถ|ต้องการ).{0,40}?(?:เข้าถึง|แก้ไข|ลบ|คัดค้าน|ระงับ|โอนย้าย|สำเนา|ถอนความยินยอม).{0,30}?(?:ข้อมูล|ได้)|(?:access|correct|delete|erase|object|withdraw).{0,30}(?:data|consent)/
/** Within what time persons, or the office, are told. */
const NOTIFIES = /แจ้ง|notify|inform|tell/
const PERIODS = /\d+[mh]/g

/** Whether changed words may matter to a visitor in a passage that tells of none of the elements. */
export function mayMatter(changes: readonly WordChange[], pieces: readonly Piece[]): Sign | 'weighty' | undefined {
  const elements = new Set(pieces.flatMap((piece) => [...piece.elements]))
  const ofRights = !elements.has('security') && pieces.some(({ meaning }) => USES_RIGHTS.test(meaning))
  const isLight = !ofRights && elements.size > 0 && [...elements].every((name) => LIGHT.has(name))
  const texts = [pieces[0]!.meaning, pieces.at(-1)!.meaning] as const
  const counts = new Set<Sign>(
    isLight
      ? ['negation', 'exception']
      : ['negation', 'exception', 'number', 'name', ...(ofRights ? (['modality'] as const) : [])],
  )
  const sign = signsOf(changes, texts).find((one) => counts.has(one))
  if (sign) return sign
  if (isLight && changes.some((one) => one.before.length && isInBody(texts[0], one.at[0], one.before.join('').length)))
    return 'name'
  if (
    elements.has('security') &&
    NOTIFIES.test(texts.join('\n')) &&
    tally(wordsOf(changes)[0], PERIODS) !== tally(wordsOf(changes)[1], PERIODS)
  )
    return 'number'
  if (elements.has('security') && isOfPersons(texts)) return 'weighty'
  if (!elements.has('contact') && changes.some((one) => isOtherBrand(one, pieces))) return 'name'
  // Of what is not known, the whole sentence is looked at: "cancel at any time", whatever has changed in it.
  const told = elements.size ? wordsOf(changes) : pieces.map(({ meaning }) => meaning)
  const words = told.join('\n').replace(STOCK, '')
  const which = isLight ? ([...elements].every((name) => name === 'changes') ? 'changes' : 'light') : 'any'
  return WEIGHTY[which].test(words) ? 'weighty' : undefined
}

/** Of which a visitor is told, and not asked again. */
export const LIGHT: ReadonlySet<PassageClass> = new Set<PassageClass>(['contact', 'security', 'changes'])

/** Whether words about security now watch other persons, or show other things of them. */
function isOfPersons([was, is]: readonly [string, string]): boolean {
  if (tally(was, SHOWN) !== tally(is, SHOWN)) return true
  if (!WATCHES.test(was) && !WATCHES.test(is)) return false
  return tally(was, VISITORS) !== tally(is, VISITORS) || tally(was, MAY) !== tally(is, MAY)
}

/** Whether words that came deny, except and ask for nothing, and name nobody and no data. */
export function isLightAddition(change: WordChange): boolean {
  const denies = signsOf([change], ['', '']).some((sign) => sign === 'negation' || sign === 'exception')
  return !denies && !WEIGHTY.light.test(change.after.join('').replace(STOCK, ''))
}

const EXPLAINS =
  /คือ(?:คำ|ตัวเลข|ชุด|ไฟล์|ข้อมูล|เทคโนโลยี|แฟ้ม|สิ่ง|กฎหมาย|ข้อความ)|หมายถึง|หมายความว่า|(?:chrome|safari|firefox|edge).{0,80}(?:ตั้งค่า|settings)|กล่าวคือ|ซึ่งเป็น(?:มาตรฐาน|เทคโนโลยี|วิธี|ระบบที่)|อ่านเพิ่มเติม|อ่าน.{0,40}เพิ่มเติม|(?:แนะนำ|ควร)(?:ให้)?(?:ท่าน|คุณ)?(?:อ่าน|ศึกษา|ตรวจสอบ)นโยบาย|(?:ดู|ศึกษา|อ่าน)(?:รายละเอียด|ข้อมูล)?เพิ่มเติม|(?:ดู|ศึกษา|อ่าน)(?:คู่มือ|นโยบาย|ประกาศ|วิธี(?:การ)?ใช้)(?!นี้).{0,40}?(?:ได้)?(?:ที่|จาก)|ให้ความสำคัญ|ตระหนัก|ใส่ใจ|เคารพ|มุ่งมั่น|ขอบคุณ|เข้าใจง่าย|ยินดีต้อนรับ|ตั้งใจดูแล|เป็นหน่วยงาน(?:ของรัฐ)?(?:ที่|ซึ่ง)(?:กำกับ|ดูแล|มีหน้าที่)|\bmeans\b|\b(?:is|are) (?:a )?small (?:text )?files?|read more|learn more|we (?:care|respect|value)|committed to|important to us|in other words|is the (?:authority|body|office) that/
/** Words of doing: an explanation that has one promises or allows something. */
const DOES = new RegExp(
  `${CONSENT}|${OTHERS}|เปิดเผย|ส่งต่อ|แบ่งปัน|แลกเปลี่ยน|โอน|รวบรวม|ประมวลผล|วิเคราะห์|ติดตาม|disclos|shar(?:e|ing)|transfer|collect|profil|track`,
)

/** Whether words explain only: what something means, where to read on, that the visitor's privacy is cared for. */
export function explainsOnly(words: string): boolean {
  return (
    EXPLAINS.test(words) &&
    !DOES.test(words) &&
    SIGNS.slice(0, 3).every(([, sign]) => words.search(new RegExp(sign.source)) < 0)
  )
}

const SECURES =
  /ยืนยันตัวตน(?:แบบ)?(?:สอง|หลาย|2)|เข้ารหัส(?:ข้อมูล|ลับ|และ|$)|ไฟร์วอลล์|มาตรการรักษาความ(?:มั่นคง)?ปลอดภัย|ด้วยวิธี(?:การ)?ที่.{0,12}กู้คืน|(?:ด้าน|ทาง|เชิง)(?:การ)?(?:เทคนิค|กายภาพ|บริหารจัดการ)|\b(?:aes|argon2|bcrypt|rsa|sha)|two-?factor|multi-?factor|encrypt|firewall|สำรองข้อมูล(?!.{0,30}(?:ที่|ใน|บน|ไป|ต่าง))|\b(?:ssl|tls|backups?)\b|\biso(?: ?\/ ?iec)? ?27\d{3}/
/** Opens to more people what it says is guarded. */
const OPENS = /ทุก(?:คน|ฝ่าย|ท่าน|ราย)|\b(?:all|every) (?:staff|employee)/
const LONGEST_MEASURE = 80

/** Whether words that came only say how data are kept safe. */
export function securesOnly(words: string, longest = LONGEST_MEASURE): boolean {
  const isPlain = SIGNS.slice(0, 2).every(([, sign]) => words.replace(STOCK, '').search(new RegExp(sign.source)) < 0)
  return words.length <= longest && SECURES.test(words) && !DOES.test(words) && !OPENS.test(words) && isPlain
}

/** Told as a measure, and not as a kind of data: "in a system with encryption", not "passwords, encrypted". */
export function isMeasure(words: string): boolean {
  return /^(?:โดย|ใน|ด้วย|ผ่าน|และ)?(?:มีการ|การ|จำกัดสิทธิ|ควบคุม|เข้ารหัส|แบบ|มาตรฐาน|(?:ทั้ง)?(?:ด้าน|ทาง|เชิง)|ระบบที่มีการ|ระบบที่|วิธี)/.test(
    words,
  )
}

const REQUESTS = /คำขอ|คำร้อง|ติดต่อ|แจ้ง|ยื่น|request|contact|write/
const PREFIX = /^(?:สำนักงาน|สำนัก|กอง|ฝ่าย|งาน|แผนก|ห้อง|ที่ทำการ|the |office of (?:the )?)+$/

/** Whether a request goes to the same office under a longer or shorter name: ปลัดเทศบาล, สำนักปลัดเทศบาล. */
export function isOfficeRenamed(changes: readonly WordChange[], text: string): boolean {
  return (
    REQUESTS.test(text) &&
    changes.every(({ before, after }) => {
      const [was, is] = [before.join(''), after.join('')]
      const more = was.endsWith(is)
        ? was.slice(0, was.length - is.length)
        : is.endsWith(was)
          ? is.slice(0, is.length - was.length)
          : ''
      return PREFIX.test(more)
    })
  )
}

const EDITION =
  /(?:ประกาศ ?ณ|มีผล|บังคับใช้|ปรับปรุง|แก้ไข|อั[ปพ]เด[ตท]|ล่าสุด|ฉบับที่|เวอร์ชัน|ครั้งที่|version|updated|effective|revised|last)/
const STAMP =
  /^(?:วันที่|เมื่อ|ครั้ง|(?:ได้)?ปรับปรุง|แก้ไข|อั[ปพ]เด[ตท]|ล่าสุด|มีผล|(?:ใช้)?บังคับ(?:ใช้)?|ตั้งแต่|ฉบับ(?:ที่)?|เวอร์ชัน|\b(?:version|last|updated|effective|revised|date|on|of|from)\b| )*$/
const DATES =
  /(?:วันที่)? ?day\d{8} ?|(?:วันที่)? ?\d{1,2} ?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[ก-ฮ]{1,2}\.?[ก-ฮ]\.?|[a-z]{3,9}) ?(?:พ\.?ศ\.?)? ?\d{4}|[a-z]{3,9} \d{1,2} \d{4}|\d{4}(?:-|ถึง)\d{1,2}(?:-|ถึง)\d{1,2}|(?:ฉบับที่|เวอร์ชัน|ครั้งที่|version) ?\d+(?:\.\d+)*(?:\/\d{4})?/g

/** Whether two texts of an edition differ in its number and day only. */
export function isEditionOnly(before: string, after: string): boolean {
  if (!EDITION.test(before) || !EDITION.test(after) || before.length > 160) return false
  const [was, is] = [before.replace(DATES, ''), after.replace(DATES, '')]
  return was === is || (isStamp(was) && isStamp(is))
}

/** Only words that say of which day or number an edition is. */
function isStamp(text: string): boolean {
  return STAMP.test(text)
}
