import { splitWords } from '../../../../src/notices/diff/split-words.ts'
import { fold } from '../../passages/fold.ts'
import { soundsUnlike } from './sounds-alike.ts'

/** Words in brackets behind what they say again. */
const BRACKETS = / ?[(（]([^()（）]{2,80})[)）]/g
/** Letters before brackets in which a name in the other script is looked for. */
const NEAR = 60
const LATIN = /^[A-Za-z][A-Za-z .,&'’:/-]*$/
const THAI = /^[\u0E01-\u0E4E][\u0E01-\u0E4E ]*$/
const THAI_RUN = /[\u0E01-\u0E4E][\u0E01-\u0E4E ]*$/
const LATIN_RUN = /[A-Za-z][A-Za-z .&'’-]*$/
const LEGAL_FORM = /จำกัด(?: ?\(มหาชน\))?|\b(?:co\.?,? ?ltd\.?|company limited|limited|ltd\.?|inc\.?|plc|pcl)/gi
/** So much of a name may sound otherwise. */
const MOST_UNLIKE = 0.4

/**
 * A text without the brackets that say again what stands before them: the name in the other script, or the English
 * term. Where `other`, the other version, has the Latin name alone, that one is left.
 */
export function withoutGlosses(text: string, other: string): string {
  let plain = ''
  let from = 0
  for (const { 0: whole, 1: brackets = '', index } of text.matchAll(BRACKETS)) {
    const inside = brackets.trim()
    plain += text.slice(from, index)
    from = index + whole.length
    if (other.includes(`(${inside})`)) plain += whole
    else plain = withoutGloss(plain, inside, other) ?? plain + whole
  }
  return plain + text.slice(from)
}

/** What joins two things, denies or counts: no name for one thing has it. */
const NO_TERM = /และ|หรือ|รวม|ไม่|มิ|เว้น|\d|บุคคล|บริษัท|ผู้|ให้|ขาย/
const LONGEST_TERM = 40

/**
 * Whether a text only has Thai names for what the other calls by English words in small letters, or by abbreviations, which
 * stay in brackets behind them: การขอความยินยอม (consent) for consent, ดัชนีมวลกาย (BMI) for BMI.
 */
export function isTermInThai(was: string, is: string): boolean {
  let [left, right] = [was, is]
  let terms = 0
  for (;;) {
    const found = [...right.matchAll(BRACKETS)].find(
      ({ 0: whole, 1: inside = '' }) => isTerm(inside) && !left.includes(whole.trim()),
    )
    if (!found) break
    const rest = afterTerm(left, right, found[1]!, found.index, found[0].length)
    if (!rest || ++terms > MOST_TERMS) return false
    ;[left, right] = rest
  }
  return terms > 0 && fold(left).trim() === fold(right).trim()
}

const MOST_TERMS = 12

function isTerm(inside: string): boolean {
  return /^[a-z][a-z -]+$/.test(inside) || /^[A-Z]{2,6}$/.test(inside)
}

/** What is left of both texts behind a term, if they say the same before it. */
function afterTerm(was: string, is: string, term: string, at: number, length: number): [string, string] | undefined {
  const [head = '', ...tails] = was.split(new RegExp(`(?<![A-Za-z])${term}(?![A-Za-z])`))
  if (tails.length !== 1) return undefined
  const [from, to] = [fold(is.slice(0, at)).trimStart(), is.slice(at + length)]
  const start = fold(head).trim()
  if (!from.startsWith(start)) return undefined
  // The Thai name may hold words that followed the English one: "watchlist หุ้น".
  const name = from.slice(start.length)
  const [end, rest] = [fold(tails[0]!).trim(), fold(to).trim()]
  if (name.length > LONGEST_TERM || NO_TERM.test(name)) return undefined
  const held = end.slice(0, Math.max(0, end.length - rest.length)).trim()
  return held && end.endsWith(rest) && name.includes(held) ? [rest, rest] : [tails[0]!, to]
}

/** What stands before a gloss, with the name that is left; nothing where it is none. */
function withoutGloss(before: string, inside: string, other: string): string | undefined {
  const near = before.slice(-NEAR)
  if (THAI.test(inside)) {
    const latin = LATIN_RUN.exec(near)?.[0]
    return latin && unlike(inside, latin) <= MOST_UNLIKE ? before : undefined
  }
  if (!LATIN.test(inside)) return undefined
  if (translates(inside, near)) return before
  const name = nameAtEnd(THAI_RUN.exec(near)?.[0] ?? '', inside)
  if (name === undefined) return undefined
  return other.includes(inside) ? `${before.slice(0, before.length - name.length)} ${inside}` : before
}

/** Terms of the field as Thai notices translate them in brackets. */
const TERMS: readonly (readonly [thai: string, english: string])[] = [
  ['ข้อมูลส่วนบุคคล', 'personal data|personal information'],
  ['ข้อมูล(?:ส่วนบุคคล)?(?:ที่)?(?:อ่อนไหว|ละเอียดอ่อน)', 'sensitive (?:personal )?data'],
  ['ผู้ควบคุมข้อมูลส่วนบุคคล', '(?:personal )?data controller'],
  ['ผู้ประมวลผลข้อมูลส่วนบุคคล', '(?:personal )?data processor'],
  ['เจ้าของข้อมูล(?:ส่วนบุคคล)?', 'data subject'],
  ['ความยินยอม', 'consent'],
  ['โดยชัดแจ้ง', 'explicit consent'],
  ['(?:ประกาศ|นโยบาย|คำประกาศ)(?:เกี่ยวกับ)?ความเป็นส่วนตัว', 'privacy (?:notice|policy)'],
  ['(?:นโยบาย)?คุกกี้', 'cookies?(?: policy)?'],
  ['สัญญา', 'contract(?:ual basis)?'],
  ['หน้าที่ตามกฎหมาย|ปฏิบัติตามกฎหมาย', 'legal obligations?'],
  ['ประโยชน์(?:อัน|โดย)ชอบด้วยกฎหมาย', 'legitimate interests?'],
  ['ภารกิจ(?:เพื่อประโยชน์)?สาธารณะ|ประโยชน์สาธารณะ', 'public (?:task|interest)'],
  ['อันตรายต่อชีวิต|ประโยชน์สำคัญต่อชีวิต', 'vital interests?'],
  ['เข้าถึง(?:ข้อมูล)?(?:ส่วนบุคคล)?(?:และขอรับสำเนา)?', '(?:right (?:of|to) )?access'],
  ['(?:โอน|โอนย้าย|รับ|ส่ง)(?:หรือโอน)?(?:ย้าย)?ข้อมูล(?:ส่วนบุคคล)?', '(?:right to )?(?:data )?portability'],
  ['คัดค้าน(?:การ[^ ]{0,30})?', '(?:right to )?object(?:ion)?'],
  ['ลบ(?:หรือทำลาย)?(?:ข้อมูล)?(?:ส่วนบุคคล)?', '(?:right (?:to|of) )?(?:erasure|be forgotten)'],
  ['ระงับ(?:การใช้)?(?:ข้อมูล)?(?:ส่วนบุคคล)?', '(?:right (?:to|of) )?restrict(?:ion)?(?: of processing)?'],
  ['แก้ไข(?:ข้อมูล)?(?:ส่วนบุคคล)?(?:ให้ถูกต้อง)?', '(?:right (?:to|of) )?rectif(?:y|ication)'],
  ['ร้องเรียน', '(?:right to )?(?:lodge a )?complain(?:t)?'],
  ['ถอนความยินยอม', '(?:right to )?withdraw(?:al)?(?: of)?(?: consent)?'],
]
const TRANSLATED = TERMS.map(
  ([thai, english]) => [new RegExp(`(?:${thai})$`), new RegExp(`^(?:${english})$`, 'i')] as const,
)

/** Whether words in brackets are the English term for the Thai one that they follow. */
function translates(inside: string, before: string): boolean {
  const thai = fold(before).trimEnd()
  return TRANSLATED.some(([term, english]) => english.test(inside) && term.test(thai))
}

/** The words at the end of a Thai text that sound most like a Latin name. */
function nameAtEnd(thai: string, latin: string): string | undefined {
  let [best, least] = ['', MOST_UNLIKE]
  let name = ''
  for (const word of splitWords(thai).toReversed()) {
    name = word + name
    const score = unlike(name, latin)
    if (score <= least) [best, least] = [name, score]
  }
  return best.trim() ? best.trimStart() : undefined
}

function unlike(thai: string, latin: string): number {
  return soundsUnlike(thai.replace(LEGAL_FORM, ''), latin.replace(LEGAL_FORM, ''))
}
