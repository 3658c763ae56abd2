import type { Polarity } from './passage.ts'

const NOT =
  /(?<!ที่|ซึ่ง|โดย|ว่า|หรือ|แต่)(?:ไม่(?!ว่า|เกิน|น้อยกว่า|ชักช้า|ต่ำกว่า|เพียง|ก่อให้|บังคับ|เท่า|ถูกต้อง|ครบ|สมบูรณ์|จำกัด|เป็นปัจจุบัน|ใช่เพียง|ชอบ|เหมาะสม|พึง|เคย|(?:สามารถ|อาจ)ระบุ)|มิ(?:ได้|อาจ|ให้)|ห้าม|งดเว้น|ปราศจาก|สละสิทธิ)|\b(?:not|never|cannot|no longer|won't|don't|can't)\b/g
const EXCEPT = /ยกเว้น|เว้นแต่|นอกจาก(?!นี้|นั้น)|นอกเหนือจาก|เว้นเสียแต่|\bunless\b|\bexcept\b|other than/
const CONDITION = /หาก|ถ้า|กรณี|เมื่อ(?!ใด|ไร|วันที่)|\bif\b|\bwhen\b|\bwhere\b/
/** How far before a "not" a condition reaches that holds it. */
const REACH = 30

/** How a folded sentence says what it says. A "not" inside its condition denies nothing: "if you do not …, we …". */
export function polarityOf(text: string): Polarity {
  const nots = [...text.matchAll(NOT)].filter(
    ({ index }) => !CONDITION.test(text.slice(Math.max(0, index - REACH), index)),
  )
  const except = text.search(EXCEPT)
  if (nots.length && except >= 0) return nots[0]!.index < except ? 'exception' : 'conditional'
  if (nots.length) return 'denied'
  return except >= 0 || CONDITION.test(text) ? 'conditional' : 'affirmed'
}
