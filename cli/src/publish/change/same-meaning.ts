import { fold } from '../../passages/fold.ts'
import { foldDates } from './dates.ts'
import { foldPhones } from './contact-details.ts'
import { foldNumbers } from './numbers.ts'
import { withOneName } from './one-name.ts'
import { SPELLINGS } from './spellings.ts'
import { SYNONYMS } from './synonyms.ts'

/** Two keys for one letter, and marks in another order. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/เเ/g, 'แ'],
  [/\u0E4D([\u0E48-\u0E4B]?)า/g, '$1ำ'],
  [/([\u0E47-\u0E4E])([\u0E31\u0E34-\u0E3A])/g, '$2$1'],
  [/\u200b|\u00ad|\ufeff/g, ''],
  // A mark that was typed twice.
  [/([\u0E30-\u0E3A\u0E47-\u0E4E])\1+/g, '$1'],
]

/** Only form: quotes, commas, brackets, dashes that join no digits or letters, bullets. */
const MARKS =
  /[“”"'‘’«»,;:：()[\]{}•●▪■◦‣·…*_#!?]|[\u{1F300}-\u{1FAFF}\u2600-\u2716\u2719-\u274B\u274D-\u27BF►▶★☆](?:(?<=[\p{L}\d].{1,200})|(?=.{0,200}[\p{L}\d]))|\uFE0F|\.{2,}|(?<![a-z0-9])[.–—-]|[.–—-](?![a-z0-9])/gu
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

/** As `meaningOf` with words of one meaning made one. */
export function plainMeaning(meaning: string): string {
  let plain = meaning
  for (const [pattern, become] of SYNONYMS) plain = plain.replace(pattern, become)
  return close(withOneName(plain))
}

const EMPTY =
  /^(?:และ|การ|ของ|จะ|นั้น|ก็|ที่|ซึ่ง|ถูก|ได้รับการ|มีการ|ไว้|แล้ว|ทาง|ด้วย|มี|ส่วน|ข้อมูล(?:ส่วนบุคคล)?(?:นั้น|ดังกล่าว)|ดังต่อไปนี้|ดังนี้|ต่อไปนี้|ได้แก่|ทางเรา|พวกเรา|เรา|ทั้งนี้|ดังกล่าว|ของท่าน|อย่าง(?:ปลอดภัย|เหมาะสม|ถูกต้อง|ระมัดระวัง)|\b(?:and|also|we|will|the|a|an|as|follows|following|that|your|securely|safely|carefully)\b|\s)*$/

/** Whether a stretch of folded words says nothing by itself: "and", "as follows", the subject said again. */
export function saysNothing(words: readonly string[]): boolean {
  const text = words.join('')
  return text.length <= 60 && EMPTY.test(text)
}
