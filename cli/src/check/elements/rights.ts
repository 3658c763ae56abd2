import type { Passage, Reading } from '../reading.ts'
import { found, MISSING, partly } from './element.ts'
import type { Element } from './element.ts'

/** Rights of ss.30–36 that a notice tells. Those of s.19 and s.73 have recognisers of their own; that of s.23 is the notice. */
export const RIGHTS = ['access', 'portability', 'object', 'erase', 'restrict', 'rectify'] as const
export type Right = (typeof RIGHTS)[number]

const NAMES: Readonly<Record<Right, RegExp>> = {
  access: /เข้าถึง|ขอดูข้อมูล|ขอรับสำเนา|ขอสำเนา|\baccess\b|obtain a copy/,
  portability: /โอน|ให้ส่ง|ขอรับข้อมูล|เคลื่อนย้าย|portab|(?:transfer|move) (?:of )?your data/,
  object: /คัดค้าน|\bobject/,
  erase: /ลบ|ทำลาย|\beras|\bdelet/,
  restrict: /ระงับ|จำกัดการ(?:ใช้|ประมวลผล)|restrict|suspend/,
  rectify: /แก้ไข|ปรับปรุงข้อมูล|rectif|correct/,
}
/** Words that give: what comes after them is what one may do. Not "in using the right", which speaks of one given elsewhere. */
const GIVES = /(?<!ใช้|ปฏิเสธ|ตาม|บังคับ|ผู้มี|ไม่มี|จำกัด)สิทธิ์?|สามารถ|\bmay\b|\bright to\b|\brights? of\b|\bcan\b/g
/** What follows is a condition or a reason. */
const ENDS =
  /เมื่อ|หาก|ในกรณี|โดย(?!ทั่วไป)|เว้นแต่|ทั้งนี้|เพราะ|ระหว่าง|\bwhen\b|\bif\b|\bwhere\b|\bwhile\b|\bunless\b|\bbecause\b/
const REACH = 160
/** Under the heading of rights an item may go without those words: "ขอเข้าถึงข้อมูล", "ท่านขอแก้ไขข้อมูลได้". */
const VERB =
  /^(?:ท่าน|คุณ)?(?:ขอ|เข้าถึง|แก้ไข|ลบ|ทำลาย|ระงับ|คัดค้าน|โอน|ถอน|เพิกถอน|ยกเลิก|ร้องเรียน|access|object|eras|delet|restrict|correct|rectif|withdraw|portab)/

const WITHDRAW = /(?:ถอน|เพิกถอน|ยกเลิก)(?:การให้)?ความยินยอม|withdraw/
const FREELY = /สิทธิ|สามารถ|เมื่อใดก็ได้|ได้ทุกเมื่อ|ทุกเมื่อ|\bmay\b|\bright\b|\bcan\b|any time/
const COMPLAIN = /ร้องเรียน|complain/
const AUTHORITY =
  /คณะกรรมการ(?:ผู้เชี่ยวชาญ|คุ้มครอง)|สคส|มาตรา ?73|หน่วยงานที่มีอำนาจ|pdpc|personal data protection committee|expert committee|section 73/

/** Where a passage gives each of the rights; s.23(6). */
export function findRights({ passages }: Reading): Readonly<Record<Right, Passage[]>> {
  const given = passages.map((passage) => [passage, claims(passage)] as const)
  return Object.fromEntries(
    RIGHTS.map((right) => [
      right,
      given.filter(([, texts]) => texts.some((text) => NAMES[right].test(text))).map(([passage]) => passage),
    ]),
  ) as Record<Right, Passage[]>
}

/** The rights have a heading under which one looks for them. */
export function findRightsHeading(reading: Reading): Element<'lost'> {
  const given = Object.values(findRights(reading)).flat()
  if (!given.length) return { verdict: 'none', places: [] }
  const homeless = given.filter(({ about }) => !about.has('rights'))
  // A right told in passing elsewhere is no list; most of them under no heading are.
  return homeless.length * 2 > given.length ? partly('lost', homeless.slice(0, 1)) : found(given)
}

/** Consent can be withdrawn at any time, and the notice says so; s.19. */
export function findWithdrawal({ passages }: Reading): Element<'implied'> {
  const spoken = passages.filter(({ text, heading }) => !heading && WITHDRAW.test(text))
  const titled = passages.filter(({ text, heading }) => heading && WITHDRAW.test(text) && FREELY.test(text))
  const free = spoken.filter(
    (passage) => isNear(passage.text, WITHDRAW, FREELY) || claims(passage).some((text) => WITHDRAW.test(text)),
  )
  if (free.length || titled.length) return found([...free, ...titled])
  return spoken.length ? partly('implied', spoken) : MISSING
}

/** One can complain to the committee of s.73. */
export function findComplaint({ passages }: Reading): Element<'no-authority'> {
  const spoken = passages.filter(({ text, heading }) => !heading && COMPLAIN.test(text))
  const full = spoken.filter(({ text }) => AUTHORITY.test(text))
  if (full.length) return found(full)
  return spoken.length ? partly('no-authority', spoken) : MISSING
}

/** What a passage says that one may do. */
function claims({ text, about, heading }: Passage): string[] {
  if (heading && !/สิทธิ|\bright/.test(text) && !VERB.test(text)) return []
  const own = [...text.matchAll(GIVES)].filter(([word]) => about.has('rights') || /สิทธิ|right/.test(word))
  const starts = own.map(({ 0: word, index }) => index + word.length)
  if (about.has('rights') && VERB.test(text)) starts.push(0)
  return starts.map((start) => {
    const after = text.slice(start, start + REACH)
    const end = after.search(ENDS)
    return end < 0 ? after : after.slice(0, end)
  })
}

function isNear(text: string, word: RegExp, other: RegExp): boolean {
  const at = text.search(word)
  return other.test(text.slice(Math.max(0, at - 60), at + 80))
}
