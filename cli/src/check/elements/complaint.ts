import { BODY } from '../../passages/cues/persons.ts'
import type { Reading, Unit } from '../reading.ts'
import { kept } from './denials.ts'
import { found, missing, partly } from './element.ts'
import type { Element } from './element.ts'
import { complainsElsewhere, mayComplain } from './short/complaint.ts'
import { tracesOf } from './traces.ts'

const COMPLAIN = /ร้องเรียน|complain/
const AUTHORITY =
  /คณะกรรมการ(?:ผู้เชี่ยวชาญ|คุ้มครอง)|สคส|สำนักงานคุ้มครองข้อมูล|มาตรา ?73|หน่วยงานที่มีอำนาจ|pdpc|(?:สำนักงาน|หน่วยงาน) ?pdpa|pdpa (?:office|committee)|personal data protection (?:committee|commission|office)|expert committee|section 73/
/** An authority without its name. */
const SOME_AUTHORITY =
  /ผู้มีอำนาจ|หน่วยงาน(?:กำกับ|ของรัฐ|รัฐ|ภาครัฐ|ทางการ|ที่เกี่ยวข้อง|ราชการ|ผู้มี)|เจ้าหน้าที่ของรัฐ|พนักงานเจ้าหน้าที่|คณะกรรมการ|authorit|regulator|commissioner/
const TO_BODY = new RegExp(
  `ร้องเรียน.{0,30}?(?:ต่อ|มาที่|ได้ที่|มายัง|ไปยัง|กับ|ถึง|มาทาง|ได้ทาง|ผ่าน)(?:ทาง)?(?:${BODY}|เจ้าหน้าที่คุ้มครอง|อีเมล|e-?mail|โทร)|complain.{0,20} to (?:us|our|the company)`,
)
/** Lines that follow a sentence about complaints and may name the office. */
const FOLLOWING = 6

/** One can complain to the committee of s.73. The office may stand in the lines that the sentence leads to. */
export function findComplaint(reading: Reading): Element<'no-authority' | 'own-only'> {
  const { units } = reading
  const spoken = units.flatMap((unit, at) => (!unit.heading && COMPLAIN.test(kept(unit)) ? [{ unit, at }] : []))
  const under = units.filter(
    ({ about, heading, ...unit }) => !heading && about.has('complaint') && !COMPLAIN.test(kept(unit)),
  )
  const full = spoken.filter(({ unit, at }) => AUTHORITY.test(kept(unit)) || leadsToAuthority(units, at))
  if (full.length) return found(full.map(({ unit }) => unit))
  const short = units.filter((unit) => !unit.heading && complainsElsewhere(kept(unit)))
  if (short.length) return found(short)
  const named = [...under, ...units.filter(({ heading, text }) => heading && COMPLAIN.test(text))].filter((unit) =>
    AUTHORITY.test(kept(unit)),
  )
  if (named.length) return found(named)
  const all = [...spoken.map(({ unit }) => unit), ...under]
  const near = units.filter((unit) => !unit.heading && mayComplain(kept(unit)))
  if (!all.length) return missing([...near, ...tracesOf(reading, 'complaint')])
  const some = all.filter((unit) => SOME_AUTHORITY.test(kept(unit)) || isRightTo(unit))
  return some.length ? partly('no-authority', some) : partly('own-only', all)
}

/** Told as a right, and not as one to complain to the body itself. */
function isRightTo({ about, ...unit }: Unit): boolean {
  const text = kept(unit)
  return (about.has('rights') || /สิทธิ.{0,20}ร้องเรียน|right .{0,20}complain/.test(text)) && !TO_BODY.test(text)
}

function leadsToAuthority(units: readonly Unit[], at: number): boolean {
  return units
    .slice(at + 1, at + 1 + FOLLOWING)
    .some(
      ({ text, kind, heading }) =>
        !heading && (kind === 'contact' || kind === 'list' || text.length < 160) && AUTHORITY.test(text),
    )
}
