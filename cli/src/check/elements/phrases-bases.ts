import type { LegalBasis } from '../../../../src/model/category.ts'
import { basisOf } from '../../import/topics.ts'

/** Said of a basis as such: after these words one is named. */
const AS_BASIS =
  /(?<!มาตร|พื้น|หลัก|ราก)ฐาน(?!ข้อมูล|ะ)|อาศัยอำนาจ|เป็นการปฏิบัติ(?:หน้าที่)?ตาม|legal bas[ei]s|lawful bas[ei]s|\bbasis\b|มาตรา ?(?:19|24|26)\b/
/** Bases that running text names in passing. Consent is not among them: every notice speaks of it. */
const IN_PASSING =
  /ภารกิจสาธารณะ|ประโยชน์สาธารณะ|อำนาจรัฐ|(?:หน้าที่|ปฏิบัติ)(?:ตาม|ทาง)กฎหมาย|ภาระ(?:ผูกพัน|หน้าที่)?.{0,6}กฎหมาย|ตามสัญญา|คู่สัญญา|ประโยชน์โดยชอบด้วยกฎหมาย|อันตรายต่อชีวิต|public task|public interest|legal obligation|perform (?:a|the|our) contract|legitimate interest|vital interest/
/** Brackets that hold a basis: "(การปฏิบัติตามสัญญากับคุณ)". */
const IN_BRACKETS =
  /[(（]((?:เพื่อ)?(?:การ|ความ)?(?:ปฏิบัติตาม|ประโยชน์(?:อัน|โดย)ชอบ|ยินยอม|หน้าที่ตาม|จำเป็น(?:ตาม|เพื่อ)|สัญญา|ภารกิจ|ตามสัญญา|consent|contract|legal obligation|legitimate interest)[^()（）]{0,60})[)）]/
const REACH = 80

/** The basis that a purpose says it has: named after a word for basis. */
export function statedBasis(text: string): LegalBasis | undefined {
  const said = AS_BASIS.exec(text)
  if (!said) {
    const [, inside = ''] = IN_BRACKETS.exec(text) ?? []
    return inside ? basisIn(inside) : undefined
  }
  return (
    basisIn(text.slice(said.index, said.index + REACH)) ??
    basisOf(text.slice(Math.max(0, said.index - REACH), said.index))
  )
}

/** A purpose for which consent is a condition. */
const BY_CONSENT =
  /(?:กรณี|เมื่อ|หาก|เฉพาะ|โดย|ถ้า).{0,24}(?:ได้รับ|ให้|มี|อาศัย)(?:การ|ความ)?(?:ให้ความ)?ยินยอม|(?:with|on|based on|if you) (?:your )?consent/

/** Of a purpose: whether it names what allows it, in a word for it or by its condition. */
export function namesBasisOfPurpose(text: string): boolean {
  return IN_PASSING.test(text) || BY_CONSENT.test(text)
}

export function namesBasisInPassing(text: string): boolean {
  return IN_PASSING.test(text)
}

/** Other wordings of the bases. */
const SYNONYMS: readonly (readonly [basis: LegalBasis, words: RegExp])[] = [
  ['contract', /(?:ปฏิบัติ|ดำเนินการ|จัดการ)(?:ให้เป็นไป)?ตามข้อตกลง|ความจำเป็น(?:ใน|เพื่อ)การ(?:ปฏิบัติ|เข้าทำ).{0,8}สัญญา/],
  ['legal_obligation', /(?:หน้าที่|ภาระ|ปฏิบัติ|ข้อกำหนด).{0,12}กฎหมาย/],
  ['public_task', /ภารกิจ.{0,12}(?:สาธารณะ|รัฐ)|อำนาจ(?:ของ)?รัฐ|ประโยชน์สาธารณะ/],
  ['vital', /(?:ป้องกัน|ระงับ).{0,12}อันตราย/],
  ['consent', /(?:ความ|การ)?ยินยอม/],
  ['contract', /สัญญา/],
  ['legal_obligation', /กฎหมาย/],
  ['research_statistics', /วิจัย|จดหมายเหตุ|สถิติ/],
]

/** The basis that short words name: a cell, or a heading over purposes. */
export function basisIn(words: string): LegalBasis | undefined {
  return basisOf(words) ?? SYNONYMS.find(([, pattern]) => pattern.test(words))?.[0]
}
