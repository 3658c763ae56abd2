import { splitWords } from '../../../../src/notices/diff/split-words.ts'

/** What is done to data, by nobody in particular. */
const PASSIVE = /(?:จะ|อาจ)?(?:ถูก|ได้รับการ|มีการ)(?=[ก-ฮเ-ไ])/
/** The same, by whoever speaks. */
const ACTIVE = /^(?:ทาง|พวก)?(?:เรา|บริษัทฯ?|ร้าน|คลินิก|โรงเรียน|สำนักงาน)(?:จะ|อาจ)?(?=[ก-ฮเ-ไ])/
const MAY = /อาจ/
/** Letters of a text that may be turned without another meaning: in a longer one more than the voice changes. */
const LONGEST = 240

/** Whether two texts say the same once of what is done, once of who does it: “data are kept in …”, “we keep data in …”. */
export function isSameInOtherVoice(was: string, is: string): boolean {
  if (Math.max(was.length, is.length) > LONGEST || MAY.test(was) !== MAY.test(is)) return false
  const [passive, active] = PASSIVE.test(was) && !PASSIVE.test(is) ? [was, is] : [is, was]
  if (!PASSIVE.test(passive) || PASSIVE.test(active) || !ACTIVE.test(active) || ACTIVE.test(passive)) return false
  return wordsOf(passive.replace(PASSIVE, '')) === wordsOf(active.replace(ACTIVE, ''))
}

/** The words in no order, “will” left out. */
function wordsOf(text: string): string {
  return splitWords(text)
    .map((word) => word.trim())
    .filter((word) => word && word !== 'จะ')
    .sort()
    .join('|')
}
