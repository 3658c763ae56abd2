import { BODY, PERSON } from './cues/persons.ts'

/** Words with which something new begins. */
const STARTS =
  /^(?:ทั้งนี้|นอกจากนี้|นอกจากนั้น|นอกเหนือจากนี้|อย่างไรก็(?:ตาม|ดี)|อนึ่ง|ดังนั้น|โปรดทราบ|หมายเหตุ|อีกทั้ง|\(?[0-9๐-๙]{1,2}[.)] (?!(?:วัน|เดือน|ปี|สัปดาห์|ชั่วโมง|ครั้ง|บาท|(?:day|week|month|year|hour)s?\b))|[•●▪■◦‣·] |– (?![0-9๐-๙])|[([][ก-ฮ0-9๐-๙]{1,2}[)\]](?! ?(?:วัน|เดือน|ปี|สัปดาห์|ชั่วโมง|ครั้ง|บาท|(?:day|week|month|year|hour)s?\b)))/
/** `under 13. Between …`: the number ends an English sentence and labels none. */
const LATIN_WORD = /[A-Za-z0-9]$/
const NUMBER = /^[0-9]{1,2}[.)] /
const CLAUSE = new RegExp(
  `^${PERSON}?${BODY}?.{0,16}?(?:จะ|อาจ|มีสิทธิ|มีความ|สามารถ|ไม่|ได้(?!แก่)|ขอ|ต้อง|ยินยอม|ตกลง|ใช้|เก็บ|ส่ง|เปิดเผย|รับ)`,
)
const SUBJECT = new RegExp(`^(?:${PERSON}|${BODY})`)
/** A clause that waits for another one. */
const OPEN = /^(?:หาก|ถ้า|เมื่อ|ในกรณี|กรณี|เพื่อ|โดย|ก่อน|ภายหลัง|ภายใน|ไม่เกิน|ครบ|พ้น|หลัง|แม้|เนื่องจาก|ในการ|สำหรับ|ใน)/
/** A condition that has just been said: what depends on it comes next. */
const CONDITION_LAST = /(?:หาก|ถ้า|กรณีที่)[^ ]{4,80}$/
/** A word that joins what follows. */
const JOINS =
  /(?:และ|หรือ|ว่า|ที่|ซึ่ง|โดย|เพื่อ|ให้|แต่|กับ|ของ|จาก|ตาม|ถึง|แก่|ต่อ|เช่น|ได้แก่|ยกเว้น|เว้นแต่|เมื่อ|หาก|ใน|,|และ\/หรือ|ทาง|ผ่าน|ด้วย|คือ|หรือไม่ว่า)$/
const ENDS = /[ก-๎A-Za-z)”"0-9๐-๙](?:[?!;]|\.)$/
const ABBREVIATION = /(?:\b[A-Z][a-z]{0,2}|\b(?:co|ltd|inc|no|e\.g|i\.e|etc|vs)|[ก-ฮ]{1,3})\.$/i
/** A piece that is shorter tells nothing on its own. */
const SHORTEST = 24

/**
 * Where the sentences of a text begin and end. Thai writes no full stop and spaces out clauses, names and lists alike: a
 * space parts two sentences where a word that begins one follows, or a subject with its verb after enough words that
 * need no more. Inside brackets nothing is parted.
 */
export function splitSentences(text: string): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  let from = 0
  let depth = 0
  let open = OPEN.test(text.slice(0, 12))
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '(' || sign === '“') depth++
    else if (sign === ')' || sign === '”') depth = Math.max(0, depth - 1)
    if (sign !== ' ' || at - from < SHORTEST / 2) continue
    const after = text.slice(at + 1, at + 41)
    const before = text.slice(Math.max(from, at - 12), at)
    const isStart = depth <= 0 && STARTS.test(after) && !(LATIN_WORD.test(before) && NUMBER.test(after))
    const isStop = depth <= 0 && ENDS.test(before) && !ABBREVIATION.test(before)
    const isClause =
      depth <= 0 && at - from >= SHORTEST && !JOINS.test(before) && SUBJECT.test(after) && CLAUSE.test(after)
    if (!isStart && !isStop && !isClause) continue
    // The first clause after a condition is what depends on it.
    const waits = isClause && !isStart && !isStop
    if (waits && (open || CONDITION_LAST.test(text.slice(Math.max(from, at - 90), at)))) {
      open = false
      continue
    }
    found.push([from, at])
    from = at + 1
    open = OPEN.test(after)
  }
  if (from < text.length) found.push([from, text.length])
  return found
}
