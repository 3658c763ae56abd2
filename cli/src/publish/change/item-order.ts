/** What parts the items of a list in a sentence. */
const BETWEEN = / ?(?:[,;、·]| (?:และ|หรือ|and|or) ?| ) ?|(?<=[\u0E01-\u0E4E])(?:และ|หรือ)(?=[\u0E01-\u0E4E])/
/** With these an item says how it stands to another, or what follows for it: their order may matter. */
const STANDS_TO =
  /ไม่|มิ(?:ได้|ให้)|ห้าม|เว้น|นอกจาก|หาก|ถ้า|เมื่อ|กรณี|ก่อน|หลัง|จาก|ให้|แก่|ไปยัง|แทน|โดย|เพื่อ|ตาม|เฉพาะ|เท่านั้น|คือ|เป็น|ผู้ควบคุม|ผู้ประมวลผล|\d|[:：=→|()]|\b(?:not|no|unless|except|if|when|before|after|from|to|for|by|only|than)\b/
const MOST_ITEMS = 40

/** Whether two sentences differ only in the order of the items of one list, and in how these are parted. */
export function isReordered(was: string, is: string): boolean {
  const [inside, now] = insideBrackets(was, is)
  return isInOtherOrder(was, is) || (inside !== undefined && isInOtherOrder(inside, now!)) || isTurnedRound(was, is)
}

/** What stands in the one pair of brackets in which two texts differ. */
function insideBrackets(was: string, is: string): [string?, string?] {
  let [first, last] = [0, 0]
  const shorter = Math.min(was.length, is.length)
  while (first < shorter && was[first] === is[first]) first++
  while (last < shorter - first && was.at(-1 - last) === is.at(-1 - last)) last++
  const open = was.lastIndexOf('(', first - 1)
  const close = was.indexOf(')', was.length - last)
  if (open < 0 || close < 0 || /[()]/.test(was.slice(open + 1, close))) return []
  const end = is.length - (was.length - close)
  const now = is.slice(open + 1, end)
  return /[()]/.test(now) ? [] : [was.slice(open + 1, close), now]
}

/** A name and what it is, once the one in brackets and once the other: Resend (mail), mail (Resend). */
function isTurnedRound(was: string, is: string): boolean {
  const [inWas, inIs] = [BRACKETS.exec(was)?.[1], BRACKETS.exec(is)?.[1]]
  if (!inWas || !inIs || inWas === inIs) return false
  return was.includes(`${inIs} (${inWas})`) && was.replace(`${inIs} (${inWas})`, `${inWas} (${inIs})`) === is
}

const BRACKETS = /\(([^()]{2,60})\)/

function isInOtherOrder(was: string, is: string): boolean {
  const [before, after] = [itemsOf(was), itemsOf(is)]
  let [first, last] = [0, 0]
  const shorter = Math.min(before.length, after.length)
  while (first < shorter && before[first] === after[first]) first++
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++
  const [moved, there] = [before.slice(first, before.length - last), after.slice(first, after.length - last)]
  if (moved.length < 2 || moved.length !== there.length || moved.length > MOST_ITEMS) return false
  return !moved.some((item) => STANDS_TO.test(item)) && moved.toSorted().join('\n') === there.toSorted().join('\n')
}

function itemsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(BETWEEN)
    .map((item) => item.trim().replace(/^(?:และ|หรือ|รวมถึง|รวมทั้ง)(?=[\u0E01-\u0E4E])/, ''))
    .filter(Boolean)
}
