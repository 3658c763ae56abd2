import type { TypedText } from './typing-mistake.ts'
import type { WordChange } from './word-changes.ts'

const KINDS =
  'บริษัท|ร้าน|คลินิก|มูลนิธิ|สมาคม|สหกรณ์|โรงเรียน|โรงแรม|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|ธนาคาร|เทศบาล|องค์การ|สำนักงาน|สถาบัน|กรม|วัด|สโมสร|ห้างหุ้นส่วน|อบต|รีสอร์ต|รีสอร์ท|วิสาหกิจ|ศูนย์|company|clinic|shop|store|school|hotel|hospital|university|college|bank|foundation|association'
const KIND = new RegExp(KINDS)

const KIND_BEFORE = new RegExp(`(${KINDS})$`)

/** Whether words name a body by what it is. */
export function namesBody(words: string): boolean {
  return KIND.test(words)
}

/** Who writes the notice, as the speaker. */
const SPEAKER = /^(?:ทาง|พวก)?เรา$|^(?:แพลตฟอร์ม|เว็บไซต์|แอป|แอปพลิเคชัน|ระบบ|ร้าน|บริษัท)นี้$|^we$/
/** The same by what he is: "the clinic". */
const BY_KIND = new RegExp(`^(?:ทาง|the )?(${KINDS})ฯ?$`)
/** A sentence goes on behind its subject; behind the kind of another body comes its name or whose it is. */
const GOES_ON =
  /^(?: ?(?:จะ|อาจ|เก็บ|ใช้|ส่ง|เปิดเผย|ขอ|ไม่|มิ|เป็น|ได้|ต้อง|ให้|และ|เพื่อ|ตาม|โดย|มี|แจ้ง|รับ|จัด|ดำเนิน|ประมวลผล|ทำ)| (?:will|may|must|does|do|is|are|has|have|collect|use|keep|send|share|disclose|process|store|and)s?\b|$)/

/**
 * Whether both sides name the same speaker, once as “we” and once by what he is: “the clinic” in the notice of a clinic.
 * A kind that is not that of the first body which the version names is another body.
 */
export function isSameSpeaker(change: WordChange, before: TypedText, after: TypedText): boolean {
  const [was, is] = [wordOf(change.before), wordOf(change.after)]
  const named = [[was, is] as const, apart(was, is)]
  if (named.some((pair) => [before, after].some(({ whole }) => areOneParty(...pair, whole())))) return true
  if (isNameInShort(change, before, after)) return true
  if (!was !== !is) return isSaidAgain(change, before, after)
  if (SPEAKER.test(was) && SPEAKER.test(is)) return true
  if (SPEAKER.test(was) === SPEAKER.test(is)) return false
  return SPEAKER.test(was)
    ? isSelf(is, change.after, change.at[1], after)
    : isSelf(was, change.before, change.at[0], before)
}

/** The kind of a body with the sign that its name is left out. */
const SHORT = new RegExp(`^(?:ทาง)?(${KINDS})?ฯ$`)

/** Whether one side has the name of the body that the notice is of, the other only what it is: กรมฯ. */
function isNameInShort({ before: gone, after: come, at }: WordChange, before: TypedText, after: TypedText): boolean {
  const [was, is] = [wordOf(gone), wordOf(come)]
  return (SHORT.test(was) && isOwnName(was, is, at[1], after)) || (SHORT.test(is) && isOwnName(is, was, at[0], before))
}

function isOwnName(short: string, long: string, at: number, { text, whole }: TypedText): boolean {
  const kind = SHORT.exec(short)?.[1] ?? KIND_BEFORE.exec(text.slice(Math.max(0, at - 20), at))?.[1]
  if (kind === undefined) return false
  const name = long.startsWith(kind) ? long : kind + long
  const document = whole()
  const first = KIND.exec(document)
  return name.length > kind.length && first !== null && document.startsWith(name, first.index)
}

/** Whether one side says who speaks and the other leaves it out: “the temple keeps …” for “are kept …”. */
function isSaidAgain({ before: gone, after: come, at }: WordChange, before: TypedText, after: TypedText): boolean {
  return gone.length ? isSelf(wordOf(gone), gone, at[0], before) : isSelf(wordOf(come), come, at[1], after)
}

/** What stands before the short name that a notice gives: (ต่อไปนี้เรียกว่า “อบต.”). */
const CALLED = /(?:เรียก(?:โดยย่อ|รวมกัน)?(?:ว่า)?|\b(?:called|referred to as))[^\p{L}\p{N}]{0,4}$/u
/** Letters in which a name is given its short one. */
const NEAR = 140
/** Between the names of one company in two scripts: จำกัด (ABC CO., LTD.). */
const BESIDE = /^[^\p{L}\p{N}]{0,4}จำกัด(?:มหาชน|[^\p{L}\p{N}]){1,14}$/u
const SHORTEST = 3

/** Two words without what both begin with. */
function apart(one: string, other: string): [string, string] {
  let same = 0
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same++
  return [one.slice(same), other.slice(same)]
}

/** Whether the notice itself says that both are one: by a short name that it gives itself, or by a name in two scripts. */
function areOneParty(one: string, other: string, whole: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST) return false
  for (const [long, short] of [
    [one, other],
    [other, one],
  ] as const) {
    const at = SPEAKER.test(long) ? firstCalled(short, whole) : whole.indexOf(long)
    if (at < 0) continue
    if (SPEAKER.test(long)) return true
    const after = whole.slice(at + long.length, at + long.length + NEAR)
    const next = after.indexOf(short)
    if (next < 0) continue
    const between = after.slice(0, next)
    if (BESIDE.test(between) || CALLED.test(between)) return true
  }
  return false
}

/** Where the notice says that it calls itself so; -1 where it does not. */
function firstCalled(short: string, whole: string): number {
  for (let at = whole.indexOf(short); at >= 0; at = whole.indexOf(short, at + 1))
    if (CALLED.test(whole.slice(Math.max(0, at - 24), at))) return at
  return -1
}

function wordOf(words: readonly string[]): string {
  return words.join('').trim()
}

function isSelf(word: string, words: readonly string[], at: number, { text, whole }: TypedText): boolean {
  const kind = BY_KIND.exec(word)?.[1]
  return kind !== undefined && GOES_ON.test(text.slice(at + words.join('').length)) && KIND.exec(whole())?.[0] === kind
}
