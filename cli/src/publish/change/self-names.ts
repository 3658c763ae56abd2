import type { TypedText } from './typing-mistake.ts'
import type { WordChange } from './word-changes.ts'

const KINDS =
  'บริษัท|ร้าน|คลินิก|มูลนิธิ|สมาคม|สหกรณ์|โรงเรียน|โรงแรม|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|ธนาคาร|เทศบาล|องค์การ|สำนักงาน|สถาบัน|กรม|company|clinic|shop|store|school|hotel|hospital|university|college|bank|foundation|association'
const KIND = new RegExp(KINDS)
/** Who writes the notice, as the speaker. */
const SPEAKER = /^(?:ทาง|พวก)?เรา$|^we$/
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
  if (SPEAKER.test(was) === SPEAKER.test(is)) return false
  return SPEAKER.test(was)
    ? isSelf(is, change.after, change.at[1], after)
    : isSelf(was, change.before, change.at[0], before)
}

function wordOf(words: readonly string[]): string {
  return words.join('').trim()
}

function isSelf(word: string, words: readonly string[], at: number, { text, whole }: TypedText): boolean {
  const kind = BY_KIND.exec(word)?.[1]
  return kind !== undefined && GOES_ON.test(text.slice(at + words.join('').length)) && KIND.exec(whole())?.[0] === kind
}
