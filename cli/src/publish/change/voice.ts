import { splitWords } from '../../../../src/notices/diff/split-words.ts'

/** What is done to data, by nobody in particular. */
const PASSIVE = /(?:จะ|อาจ)?(?:ถูก|ได้รับการ|มีการ)(?=[ก-ฮเ-ไ])/
/** The same, by whoever speaks. */
const ACTIVE =
  /^(?:ทาง|พวก)?(?:เรา|บริษัทฯ?|ร้าน|คลินิก|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|เทศบาล|สมาคม|มูลนิธิ|สหกรณ์|โรงแรม|สำนักงาน|ระบบ|แอป|เว็บไซต์)(?:จะ|อาจ)?(?=[ก-ฮเ-ไ])/
const MAY = /อาจ/
/** Letters of a text that may be turned without another meaning: in a longer one more than the voice changes. */
const LONGEST = 240

/** Whether two texts say the same once of what is done, once of who does it: “data are kept in …”, “we keep data in …”. */
export function isSameInOtherVoice(was: string, is: string): boolean {
  const [one, other] = differing(was, is)
  if (Math.max(one.length, other.length) > LONGEST || MAY.test(one) !== MAY.test(other)) return false
  if (isSameInEnglish(one, other)) return true
  if (isDoneBySame(one, other) || isDoneBySame(other, one)) return true
  const [passive, active] = PASSIVE.test(one) && !PASSIVE.test(other) ? [one, other] : [other, one]
  if (!PASSIVE.test(passive) || !ACTIVE.test(active) || ACTIVE.test(passive)) return false
  return wordsOf(neutral(passive)) === wordsOf(neutral(active))
}

/** What is done to what, and by whom: ข้อมูลจะถูกประมวลผลโดยผู้ได้รับอนุมัติเพื่อ… */
const DONE_BY = /^(.*?)(?:จะ|อาจ)?(?:ถูก|ได้รับการ)([ก-๎]{2,40}?)(?:โดย|ผ่าน)(.+)$/

/** Whether a text turns a passive with its doer round: whoever stands behind “by” stands first, and all words are there. */
function isDoneBySame(passive: string, active: string): boolean {
  const [, what = '', verb = '', rest = ''] = DONE_BY.exec(passive) ?? []
  if (!what || PASSIVE.test(active)) return false
  const at = active.search(new RegExp(`(?:จะ|อาจ)?${verb}`))
  const doer = active.slice(0, at)
  if (at < MIN_DOER || !rest.startsWith(doer)) return false
  return active.slice(at).replace(/^(?:จะ|อาจ)/, '') === `${verb}${what}${rest.slice(doer.length)}`
}

const MIN_DOER = 3

const ENGLISH_PASSIVE = /\b(?:is|are|be|been|being) (?:\w+ly )?(?:\w+ed|kept|sent|held|given|shown|told|taken)\b/
const ENGLISH_ACTIVE = /\bwe (?:may |will |do )?(?!not\b)\w+/
/** Come and go with the voice, or say whose data they are. */
const ENGLISH_QUIET = /^(?:we|your|is|are|be|been|being|and|the|it|will|data|information|,)$/
const STEMS: Readonly<Record<string, string>> = {
  kept: 'keep',
  sent: 'send',
  held: 'hold',
  given: 'give',
  shown: 'show',
  told: 'tell',
  taken: 'take',
}

function isSameInEnglish(one: string, other: string): boolean {
  const [passive, active] = ENGLISH_PASSIVE.test(one) ? [one, other] : [other, one]
  if (!ENGLISH_PASSIVE.test(passive) || ENGLISH_PASSIVE.test(active) || !ENGLISH_ACTIVE.test(active)) return false
  return stemsOf(passive) === stemsOf(active)
}

function stemsOf(text: string): string {
  return (text.match(/[a-z]+|\d+[mh]?/g) ?? [])
    .filter((word) => !ENGLISH_QUIET.test(word))
    .map((word) => STEMS[word] ?? word.replace(/(?:ed|es|s|e)$/, ''))
    .sort()
    .join(' ')
}

/** Without what says who does it, or that it is done. */
function neutral(text: string): string {
  return text.replace(ACTIVE, '').replace(new RegExp(PASSIVE, 'g'), '').replace(AGAIN, '$1')
}

/** The speaker named again within the sentence. */
const AGAIN = /(และ|โดย|ซึ่ง)(?:เรา|บริษัทฯ?)(?=จะ|ไม่|อาจ)/g

/** Both texts from the first word that differs to the one behind the last. */
function differing(was: string, is: string): [string, string] {
  const [before, after] = [splitWords(was), splitWords(is)]
  const shorter = Math.min(before.length, after.length)
  let [first, last] = [0, 0]
  while (first < shorter && before[first] === after[first]) first++
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++
  // One word more, so that what is done stands in both.
  last = Math.max(0, last - 1)
  return [before.slice(first, before.length - last).join(''), after.slice(first, after.length - last).join('')]
}

/** These come and go with the voice. */
const QUIET = /^(?:จะ|และ|ท่าน|คุณ|ก็|ข้อมูล)$/

/** The words in no order, but for those. */
function wordsOf(text: string): string {
  return splitWords(text)
    .map((word) => word.trim())
    .filter((word) => word && !QUIET.test(word))
    .sort()
    .join('|')
}
