import { BODY, PERSON } from '../../passages/cues/persons.ts'
import { RIGHT_NAMES } from '../../passages/cues/rights.ts'
import type { Passage } from '../../passages/passage.ts'
import { sentencesOf } from '../reading.ts'
import type { Unit, Reading } from '../reading.ts'
import { denies, kept } from './denials.ts'
import { found, missing, partly } from './element.ts'
import type { Element } from './element.ts'
import { givesRight, isByBody, mayGiveRight, OF_GOODS } from './short/rights.ts'
import { tracesOf } from './traces.ts'

/** Rights of ss.30–36 that a notice tells. Those of s.19 and s.73 have recognisers of their own; that of s.23 is the notice. */
export const RIGHTS = ['access', 'portability', 'object', 'erase', 'restrict', 'rectify'] as const
export type Right = (typeof RIGHTS)[number]

const NAMES = Object.fromEntries(RIGHTS.map((right) => [right, new RegExp(RIGHT_NAMES[right])])) as Readonly<
  Record<Right, RegExp>
>
/** Words that give: what comes after them is what one may do. Not "in using the right", which speaks of one given elsewhere. */
const GIVES =
  /(?<!กำหนด|ใช้|ปฏิเสธ|ตาม|บังคับ|ผู้มี|ไม่มี|จำกัด|สงวน|ลิข|โอน)สิทธิ์?(?!ประโยชน์|บัตร|พิเศษ)|สามารถ|\bmay\b|\bright to\b|\brights? of\b|\bcan\b/g
/** The body's own right: "the company has the right to suspend an account". */
const OF_BODY = new RegExp(`${BODY}[^ ]{0,16}(?:มี|has the |have the )$`)
const RIGHT_OF_BODY = new RegExp(`${BODY}[^ ]{0,16}(?:มี|สงวน)สิทธิ`)
/** What follows is a condition or a reason. */
const ENDS =
  /เมื่อ(?!ใด|ไร|ไหร่)|หาก|ในกรณี|โดย(?!ทั่วไป)|เว้นแต่|ทั้งนี้|เพราะ|ระหว่าง|\bwhen\b|\bif\b|\bwhere\b|\bwhile\b|\bunless\b|\bbecause\b/
const REACH = 400
/** Under the heading of rights an item may go without those words: "ขอเข้าถึงข้อมูล", "ท่านขอแก้ไขข้อมูลได้", "(2) ลบข้อมูล". */
const VERB = new RegExp(
  `^(?:[([]?[ก-ฮ\\d.]{1,4}[)\\].]? ?|[-•●▪*] ?)?(?:${PERSON})?(?:สามารถ|อาจ|มีสิทธิ์?)?(?:ที่จะ|ใน)?(?:การ|ได้รับการ|ให้|เพื่อ)?(?:ร้อง)?(?:ขอ|แจ้งให้|ได้รับสำเนา|เข้าถึง|ตรวจสอบข้อมูล|เรียกดู|แก้ไข|ปรับปรุง|ลบ|ทำลาย|ระงับ|หยุด|พัก|จำกัด|คัดค้าน|โต้แย้ง|โอน|ย้าย|ส่งออก|รับสำเนา|ถอน|เพิกถอน|ยกเลิก|ร้องเรียน|access|object|eras|delet|restrict|correct|rectif|withdraw|port\\b|portab|export|obtain|receive|request|ask|transfer|move|the right)`,
)
const VERB_OF_HEADING =
  /^(?:ท่าน|คุณ)?(?:ขอ|เข้าถึง|แก้ไข|ลบ|ทำลาย|ระงับ|คัดค้าน|โอน|ถอน|เพิกถอน|ยกเลิก|ร้องเรียน|access|object|eras|delet|restrict|correct|rectif|withdraw|portab)/
/** Wanting it and being told whom to turn to, as people say it: "อยากลบข้อมูล ทักแอดมินได้เลย". */
const WANTS =
  /(?:อยาก|(?:หาก|ถ้า|กรณี|เมื่อ).{0,24}?(?:ต้องการ|ประสงค์))(?:ที่)?(?:จะ)?(?=.{0,100}(?:ทัก|แจ้ง|ติดต่อ|อีเมล|ส่ง|ไลน์|บอก|โทร|inbox|ได้ตลอด|ได้เลย|ได้ทุกเมื่อ|ได้ที่|สามารถ|email|e-mail|contact))|(?:if you (?:want|wish|would like) to|to) (?=(?:request|delete|access|correct|remove|update|object).{0,80}(?:contact|e-?mail|write))/g
/** Asking for it in a sentence is as good as having the right to it, wherever it stands. */
const ASKS = new RegExp(
  `(?:${PERSON})(?:สามารถ|อาจ|มีสิทธิ์?)?(?:ร้อง|แจ้ง|ยื่น)?(?:คำ)?(?:ขอ(?!ง)|ร้องขอ)|${PERSON}(?:สามารถ|อาจ).{0,40}?เพื่อ(?:ร้อง|แจ้ง)?(?:ขอ(?!ง))|(?:${PERSON}).{0,40}?ขอ(?=ลบ|แก้|ดู(?!แล)|ระงับ|โอน|รับสำเนา|สำเนา|เข้าถึง|คัดค้าน|ถอน)|(?:${PERSON})(?:สามารถ)?(?=ดาวน์โหลด(?:สำเนา)?ข้อมูล)|(?:ติดต่อ|แจ้ง|อีเมล|เขียน)(?:มา)?(?:ที่|หา|ถึง|ยัง)?(?:เรา|บริษัท|ทางร้าน|แอดมิน|ทีมงาน|สำนักงาน|โรงเรียน)?(?:ได้)?(?:ทุกเมื่อ|ตลอดเวลา)?เพื่อ(?:ขอ(?!ง))?|you (?:may|can) (?:ask|request|contact us (?:at any time )?to)`,
  'g',
)

const WITHDRAW =
  /(?:ถอน|เพิกถอน|ยกเลิก)(?:คืน|หรือ(?:เปลี่ยน(?:แปลง)?|แก้ไข|ปรับ(?:เปลี่ยน)?|ถอน|ยกเลิก|เพิกถอน|ระงับ))?(?:การให้)?(?:ความ|คำ)?ยินยอม|(?:เปลี่ยน(?:แปลง)?|ปรับเปลี่ยน)(?:การให้|ตัวเลือก|การตั้งค่า)?(?:ของ)?ความยินยอม(?!ใหม่)|(?:ถอน|ยกเลิก) ?consent|ยกเลิกการให้ข้อมูล|withdraw|revoke (?:your )?consent/
/** A choice taken back, in other words. */
const CHANGES_MIND =
  /เปลี่ยนใจ|(?:ยกเลิก|งด|ปฏิเสธ|ไม่)(?:การ)?รับ(?:ข้อมูล)?(?:ข่าวสาร|ข้อมูลดังกล่าว|อีเมล|การแจ้งเตือน|การสื่อสาร)|เลือกไม่รับ|unsubscribe|opt.?out/
/** To be left alone by advertising is what s.32(2) lets one object to. */
const OPTS_OUT =
  /(?:เลือก(?:ที่จะ)?ไม่รับ|ปฏิเสธ(?:ที่จะ|การ)?รับ|(?:ยกเลิก|งด)(?:การ)?รับ).{0,30}?(?:ข่าว|โฆษณา|การตลาด|โปรโมชั|ประชาสัมพันธ์|ข้อมูล|อีเมล)|ปฏิเสธ(?:การ(?:แสดง|รับ))?โฆษณา|(?:ปิด|จัดการ|จำกัด|เลือกไม่)(?:หรือปิด)?(?:การ)?(?:ปรับ|แสดง|รับ)?โฆษณา(?:ตาม|ที่|เฉพาะ|แบบ)|(?:(?:ประสงค์|ต้องการ)(?:ที่)?(?:จะ)?ไม่|ไม่(?:ประสงค์|ต้องการ)(?:ที่จะ)?)(?:ให้)?(?:เรา|บริษัท)?(?:เปิดเผย|ใช้|เก็บ|เผยแพร่|ถ่าย).{0,50}?(?:แจ้ง|ติดต่อ)|unsubscribe|opt.?out/
/** What is near a right and not the whole of it. */
const AKIN: Readonly<Partial<Record<Right, RegExp>>> = {
  object: OPTS_OUT,
  portability: /(?:ดาวน์โหลด|\bdownload).{0,30}?(?:ข้อมูล|\bdata\b)/,
}
/** By the body: no right of the person. */
const WITHDRAWN = new RegExp(`^(?:ทาง)?${BODY}(?:จะ|อาจ|สามารถ|ขอ)?(?:ถอน|ยกเลิก)`)
/** "What you agreed to you can take back". */
const TAKES_BACK = /ยินยอม.{0,30}(?:ถอน|ยกเลิก)(?:คืน|ภายหลัง|ทีหลัง|เมื่อไร(?:ก็)?)?ได้(?!รับ)/
const FREELY =
  /สิทธิ|สามารถ|เมื่อใดก็ได้|เมื่อไรก็ได้|เมื่อไหร่ก็ได้|ได้ทุกเมื่อ|ทุกเมื่อ|ตลอดเวลา|ได้(?:ที่|โดย|ทาง|ผ่าน|ทันที|ใน(?:หน้า|แอป|เมนู|เว็บ|ระบบ)|เสมอ|เอง|ตลอด|เลย)|(?<!ไม่|มิ)ได้(?:$|ค่ะ|ครับ)|เวลาใดก็ได้|\bmay\b|\bright\b|\bcan\b|any time/
/** So many rights, each on its own line, are a list for which one looks. */
const LIST = 3
/** Where a unit gives each of the rights; s.23(6). A sentence that denies one gives none. */
export function findRights({ units }: Reading): Readonly<Record<Right, Unit[]>> {
  const given = units.map((unit) => [unit, claims(unit)] as const)
  return Object.fromEntries(
    RIGHTS.map((right) => [
      right,
      given
        .filter(([{ heading, sentences }, texts]) => {
          const short = () => !heading && sentences.some((one) => givesRight(one, right) && !denies(one))
          return texts.some((text) => NAMES[right].test(text.replace(OF_GOODS, ''))) || short()
        })
        .map(([unit]) => unit),
    ]),
  ) as Record<Right, Unit[]>
}

/** Rights are told in another document. */
const ELSEWHERE =
  /(?:รายละเอียด|ศึกษา|อ่าน|ตรวจสอบ|เพิ่มเติม|ปรากฏ).{0,60}?สิทธิ์?(?:อื่น|ของ|ต่าง|ใน|ทั้ง|ตาม).{0,80}?(?:ได้(?:ที่|จาก|ใน)|https?:|นโยบาย|ประกาศ)|(?:ปรากฏ|เป็นไป|กำหนดไว้)(?:ใน|ตาม).{0,80}?(?:นโยบาย|ประกาศ).{0,60}?สิทธิ์?(?:ของ|ใน)/

/** The first passage about rights that names one and denies nothing: whether it gives it cannot be told. */
export function findHint(reading: Reading, right: Right): Passage | undefined {
  const hint = reading.units
    .flatMap(({ sentences }) => sentences)
    .find(
      (passage) =>
        (AKIN[right]?.test(passage.text) ||
          (passage.polarity !== 'denied' &&
            ((passage.rights.has(right) &&
              passage.own.has('rights') &&
              NAMES[right].test(passage.text.replace(OF_GOODS, ''))) ||
              mayGiveRight(passage, right)))) &&
        !RIGHT_OF_BODY.test(passage.text) &&
        !denies(passage),
    )
  return (
    hint ??
    sentencesOf(reading).find(({ text }) => ELSEWHERE.test(text)) ??
    tracesOf(reading, right).find((trace) => !RIGHT_OF_BODY.test(trace.text) && !isByBody(trace) && !denies(trace))
  )
}

/** The rights have a heading under which one looks for them. */
export function findRightsHeading(reading: Reading, rights = findRights(reading)): Element<'lost'> {
  const given = Object.values(rights).flat()
  if (!given.length) return { verdict: 'none', places: [] }
  const homeless = given.filter(({ about }) => !about.has('rights'))
  if (homeless.length * 2 <= given.length) return found(given)
  const told = RIGHTS.filter((right) => rights[right].length).length
  const spread = new Set(homeless.map(({ at }) => at.path)).size
  return Math.min(told, spread) < LIST ? { verdict: 'none', places: [] } : partly('lost', homeless.slice(0, 1))
}

/** Consent can be withdrawn at any time, and the notice says so; s.19. */
export function findWithdrawal(reading: Reading): Element<'implied'> {
  const { units } = reading
  const spoken = units.filter(
    ({ heading, ...unit }) => !heading && WITHDRAW.test(kept(unit)) && !WITHDRAWN.test(kept(unit)),
  )
  const titled = units.filter(
    ({ text, heading }) => heading && WITHDRAW.test(text) && FREELY.test(text) && !WITHDRAWN.test(text),
  )
  const free = spoken.filter(
    (unit) => isNear(kept(unit), WITHDRAW, FREELY) || claims(unit).some((text) => WITHDRAW.test(text)),
  )
  if (free.length || (titled.length && spoken.length) || titled.some((unit) => !isDenied(units, unit)))
    return found([...free, ...titled])
  if (spoken.length) return partly('implied', spoken)
  const near = units.filter(
    ({ text, about }) => (CHANGES_MIND.test(text) || TAKES_BACK.test(text)) && !about.has('cookies'),
  )
  return missing([...near, ...tracesOf(reading, 'withdrawal').filter((trace) => !denies(trace))])
}

/** Under a heading whose every sentence denies, nothing is given. */
function isDenied(units: readonly Unit[], heading: Unit): boolean {
  const at = units.indexOf(heading)
  const next = units[at + 1]
  return Boolean(next && !next.heading && next.sentences.some((sentence) => denies(sentence)))
}

/** What a unit says that one may do. */
function claims(unit: Pick<Unit, 'sentences' | 'about' | 'heading' | 'text'>): string[] {
  const { about, heading, sentences } = unit
  if (heading && !/สิทธิ|\bright/.test(unit.text) && !VERB_OF_HEADING.test(unit.text)) return []
  const text = kept(unit)
  const own = [...text.matchAll(GIVES)].filter(
    ({ 0: word, index }) =>
      (about.has('rights') || /สิทธิ|right/.test(word)) && !OF_BODY.test(text.slice(Math.max(0, index - 40), index)),
  )
  const starts = own.map(({ 0: word, index }) => index + word.length)
  if (!about.has('cookies')) starts.push(...[...text.matchAll(ASKS)].map(({ 0: word, index }) => index + word.length))
  if (!about.has('cookies')) starts.push(...[...text.matchAll(WANTS)].map(({ 0: word, index }) => index + word.length))
  const asksMuch = !about.has('cookies') && (text.match(/ขอ(?!ง)/g)?.length ?? 0) >= 3 && namesMost(text)
  if ((about.has('rights') && VERB.test(text)) || asksMuch) starts.push(0)
  if (about.has('rights')) starts.push(...[...text.matchAll(/(?<!หาก.{0,20})ขอให้/g)].map(({ index }) => index))
  const after = starts.map((start) => {
    const rest = text.slice(start, start + REACH)
    const end = rest.search(ENDS)
    return end < 0 ? rest : rest.slice(0, end)
  })
  // Items in a row inside one paragraph: "ท่านมีสิทธิดังนี้ (1) ขอเข้าถึง… (2) ขอแก้ไข…".
  if (sentences.length < 2 || !(about.has('rights') || own.length)) return after
  const items = sentences.filter((one) => VERB.test(one.text) && !denies(one)).map((one) => one.text.slice(0, REACH))
  return [...after, ...items]
}

/** A list of what one may ask for: most of the rights in one breath, whatever heading stands above. */
function namesMost(text: string): boolean {
  return RIGHTS.filter((right) => NAMES[right].test(text)).length * 2 > RIGHTS.length
}

function isNear(text: string, word: RegExp, other: RegExp): boolean {
  const at = text.search(word)
  return at >= 0 && other.test(text.slice(Math.max(0, at - 60), at + 80))
}
