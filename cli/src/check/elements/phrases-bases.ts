import type { LegalBasis } from '../../../../src/model/category.ts'
import { basisOf } from '../../import/topics.ts'

/** Said of a basis as such: after these words one is named. */
const AS_BASIS =
  /(?<!มาตร|พื้น|หลัก|ราก)ฐาน(?!ข้อมูล|ะ)|อาศัยอำนาจ|legal bas[ei]s|lawful bas[ei]s|\bbasis\b|มาตรา ?(?:19|24|26)\b/
/** Bases that running text names in passing. Consent is not among them: every notice speaks of it. */
const IN_PASSING =
  /ภารกิจสาธารณะ|ประโยชน์สาธารณะ|อำนาจรัฐ|(?:หน้าที่|ปฏิบัติ)ตามกฎหมาย|ตามสัญญา|คู่สัญญา|ประโยชน์โดยชอบด้วยกฎหมาย|อันตรายต่อชีวิต|public task|public interest|legal obligation|perform (?:a|the|our) contract|legitimate interest|vital interest/
const REACH = 80

/** The basis that a purpose says it has: named after a word for basis. */
export function statedBasis(text: string): LegalBasis | undefined {
  const said = AS_BASIS.exec(text)
  if (!said) return undefined
  return (
    basisOf(text.slice(said.index, said.index + REACH)) ??
    basisOf(text.slice(Math.max(0, said.index - REACH), said.index))
  )
}

export function namesBasisInPassing(text: string): boolean {
  return IN_PASSING.test(text)
}
