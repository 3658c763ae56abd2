import { readTerm } from './definition.ts'

/** A heading that a format declares is no longer; one that only looks so is shorter. */
const LONGEST_DECLARED = 130
const LONGEST_SEEN = 110
/** Shorter statements can be headings: เราไม่ขายข้อมูลของท่าน. */
const SHORTEST_STATEMENT = 40
const LONGEST_LEAD = 60

const QUESTION = /(?:\?|อะไร|อย่างไร|ยังไง|ไหน|ใด|ใคร|ไหม|หรือไม่|เท่าไร|เท่าไหร่|เมื่อไร|เมื่อไหร่)(?:\s*บ้าง)?\s*[?)”"]*$/
const STATEMENT =
  /^(?:ทั้งนี้|หาก|กรุณา|โปรด|ขอแสดง|อย่างไรก็|เนื่องจาก|ดังนั้น|โดย(?!สรุป)|เพื่อให้|(?:เรา|ท่าน|คุณ|ข้าพเจ้า|ผู้ใช้\S{0,12}|บริษัท\S{0,12}|(?:ทาง)?(?:ร้าน|โรงเรียน|โรงพยาบาล|คลินิก|มูลนิธิ|สมาคม|เทศบาล|มหาวิทยาลัย|โรงแรม|วัด)\S{0,20}?)\s?(?:จะ|ขอ|ได้|ไม่|ต้อง|สามารถ|อาจ|มี|ยืนยัน|รับทราบ|ตกลง|ยินยอม|ให้ความสำคัญ|ตระหนัก|เก็บ|ใช้)|(?:we|you|if|please|this|these) )/i
/** What somebody does, and what it is taken for. */
const TAKEN = /^(?:เมื่อ|หาก|ถ้า|การ).{6,}ถือว่า/
const SENTENCE_END = /[^.\s]{2}\.\s*[”")]*$|(?:ค่ะ|ครับ|นะคะ|เป็นต้น|ฯลฯ|ก็ตาม|เท่านั้น|ต่อไป|ด้วย|แล้ว)\s*\.?$/
const LEAD_IN = /(?:ดังนี้|ต่อไปนี้|ดังต่อไปนี้|ได้แก่|ประกอบด้วย|as follows|following)\s*:?-?\s*$/i

/** Whether a text asks something: such a heading may look like a sentence or a definition. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text.trim())
}

/** Whether a text is a definition: a term and what it means, and not the question what it means. */
export function isDefinition(text: string): boolean {
  return readTerm(text)?.meaning === true && !isQuestion(text)
}

/**
 * Whether a text says something whole, as a paragraph does. `declared`: its format calls it a heading, so that only a long
 * text or a plain sentence is doubted.
 */
export function isSentence(text: string, declared: boolean): boolean {
  const words = text.trim()
  if (words.length > (declared ? LONGEST_DECLARED : LONGEST_SEEN)) return true
  if (isDefinition(words)) return true
  if (isQuestion(words)) return false
  if (words.length > LONGEST_LEAD && SENTENCE_END.test(words)) return true
  if (words.length > SHORTEST_STATEMENT && TAKEN.test(words)) return true
  if (declared) return false
  if (words.length > SHORTEST_STATEMENT && (STATEMENT.test(words) || SENTENCE_END.test(words))) return true
  return LEAD_IN.test(words) || (words.length > LONGEST_LEAD && /[:;,]$/.test(words))
}

/** Whether a text announces the list below it. */
export function isLeadIn(text: string): boolean {
  return LEAD_IN.test(text) || /:\s*-?\s*$/.test(text)
}
