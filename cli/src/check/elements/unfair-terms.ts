import { BODY, PERSON } from '../../passages/cues/persons.ts'
import type { Passage } from '../../passages/passage.ts'
import { sentencesOf } from '../reading.ts'
import type { Unit, Reading } from '../reading.ts'
import type { Sure } from '../finding.ts'

/** Going on is taken for a yes. */
const IMPLIED =
  /(?:เข้าใช้|เข้าสู่|เข้าชม|การเข้าร่วม|กด(?:ปุ่ม)?(?:เพื่อ)?(?:ดำเนินการต่อ|ถัดไป|ปิด)|เยี่ยมชม|การดำเนินการต่อ(?:ไป)?|ใช้งาน|ใช้บริการ|ใช้เว็บ|ใช้แอป|ใช้แอพ|การใช้|เลื่อน|ลงทะเบียน|สมัคร|เพิกเฉย|ไม่(?:ได้)?(?:แจ้ง|คัดค้าน|ปฏิเสธ|ตอบ)|นิ่ง).{0,90}?(?:ให้)?(?:ถือ(?:ว่า|เป็น|ได้ว่า)|แสดงว่า|หมายความว่า|เท่ากับ).{0,50}?(?:ยินยอม|ยอมรับ|ตกลง|รับทราบ|อนุญาต)|(?:by (?:using|continuing|visiting|accessing)|continued use|if you (?:continue|(?:choose to )?(?:use|visit|access))|(?:choosing|choose) to use|use of (?:this|the|our) (?:site|website|app|service)).{0,80}?(?:consent|agree|accept|acknowledge|constitutes?)/
const AS_CONSENT = /ยินยอม|อนุญาต|consent/
const AS_AGREED = /ยอมรับ|ตกลง|agree|accept/
/** Says that it is not so. */
const NOT_TAKEN = /(?:ไม่|มิได้|มิให้|not)(?:ได้)?(?:ให้)?(?:ถือ|แสดง|หมายความ|เท่ากับ|deemed|mean|constitute)/
/** A choice between two answers is one. */
const CHOSEN = /(?:เลือก|กด|คลิก|แตะ|ทำเครื่องหมาย)(?:ปุ่ม|ที่|ช่อง|คำว่า|ตอบ){0,2} ?[“"‘']? ?(?:ให้ความ)?ยินยอม/
/** Changes that nobody is told of before. */
const SILENT =
  /(?:แก้ไข|ปรับปรุง|เปลี่ยนแปลง).{0,80}โดยไม่(?:ได้|ต้อง|จำเป็นต้อง)?(?:มีการ)?(?:แจ้ง|บอก|ประกาศ)|(?:change|amend|update).{0,60}without (?:prior )?(?:notice|telling)/

const NO_CONSENT =
  '(?:หาก|ถ้า|กรณี(?:ที่)?|เมื่อ|ผู้(?:ที่)?)(?:.{0,30}?)ไม่(?:ให้(?:ความ)?|ประสงค์(?:จะ)?|ตกลง|ยอม(?:รับ)?|สมัคร|กด)?(?:ให้)?(?:ความ)?(?:ยินยอม|ยอมรับ|รับ|ตกลง|อนุญาต|สมัครรับ)'
const REFUSAL =
  '(?:ไม่(?:สามารถ|อาจ|อนุญาตให้|รับ|มีสิทธิ)?.{0,12}?(?:ให้บริการ|ขาย|จำหน่าย|รับสมัคร|สมัคร|ใช้(?:งาน|บริการ|แอป|เว็บ)|เข้าใช้|เปิดบัญชี|สั่งซื้อ|ซื้อ|รับคำสั่ง|จอง|รักษา|เข้าร่วม|ทำรายการ|เข้าเรียน|ตรวจ)|(?:งด|ยุติ|ระงับ|ปฏิเสธ|ยกเลิก)(?:การ)?(?:ให้บริการ|ขาย|บัญชี|สมาชิก|คำสั่งซื้อ|การจอง|การสมัคร|รับ))'
const FORCED: readonly RegExp[] = [
  new RegExp(`${NO_CONSENT}.{0,100}?${REFUSAL}`),
  new RegExp(`${REFUSAL}.{0,60}?${NO_CONSENT}`),
  new RegExp(
    `(?:ต้อง|จำเป็นต้อง)(?:ให้ความ)?(?:กด|ตอบ)?(?:ยินยอม|ยอมรับ|สมัครรับ|รับ).{0,90}?(?:จึงจะ|เพื่อที่จะ|ก่อน(?:จะ)?|ถึงจะ|จึง)(?:${PERSON})?(?:สามารถ|มีสิทธิ)?(?:ใช้|ซื้อ|สมัคร|เข้า|สั่ง|จอง|รับบริการ|ได้รับ)`,
  ),
  /(?:ยินยอม|สมัครรับ).{0,90}เป็นเงื่อนไข(?:ใน|ของ|การ|สำหรับ|ก่อน)/,
  /(?:if you do not|unless you) (?:consent|agree).{0,90}?(?:not (?:be able to|sell|provide|serve)|cannot (?:use|buy)|refuse|suspend)|(?:must|required to) consent to (?:marketing|newsletter).{0,60}/,
]
/** What a sale or service does not need. */
const UNNEEDED =
  /จดหมายข่าว|ข่าวสาร|การตลาด|โปรโมชั่?น|โฆษณา|ประชาสัมพันธ์|พันธมิตร|บุคคลที่สาม|บริษัทในเครือ|สำรวจ|วิเคราะห์พฤติกรรม|โปรไฟล์|marketing|newsletter|advert|promotion|third part|partner/
const NOT_FORCED =
  /ไม่(?:มีผล|กระทบ|เป็นเงื่อนไข|กำหนด(?:เป็น)?เงื่อนไข|นำ.{0,20}เป็นเงื่อนไข|ทำให้)|ยังคง(?:ใช้|ได้รับ)|ตามปกติ|not affect|still use/

const SALE =
  /(?<!ไม่|มิได้|ไม่ได้|ไม่มีการ|ห้าม|ซื้อ|การ|ผู้|จะไม่|not |never )(?:ขาย|จำหน่าย|ให้เช่า)(?!สินค้า|บริการ|ของ|คืน|ขาด).{0,12}?ข้อมูล(?:ส่วนบุคคล|ส่วนตัว|ของ|ลูกค้า|สมาชิก|ผู้|ท่าน|คุณ|แก่|ให้)|(?:may|will|can) sell.{0,30}?(?:data|information)/
const NOT_SOLD =
  /(?:ไม่|มิ|ห้าม)(?:มีการ|ได้|มีนโยบาย|อนุญาต)?(?:ทำการ)?(?:ซื้อ|แลกเปลี่ยน|ขาย|จำหน่าย|ให้เช่า).{0,40}(?:ขาย|จำหน่าย|ให้เช่า)/
const GIVEN_ANYWAY =
  /(?:เปิดเผย|ส่งต่อ|แบ่งปัน|โอน|ขาย|จำหน่าย|ใช้).{0,60}?ข้อมูล.{0,80}?(?:แม้(?:ว่า)?(?:ท่าน|คุณ|ลูกค้า|เจ้าของ)?.{0,20}?(?:ไม่(?:ได้)?(?:ให้)?(?:ความ)?ยินยอม|คัดค้าน|ถอน)|ไม่ว่า.{0,20}?จะ(?:ให้)?(?:ความ)?ยินยอมหรือไม่)/
const WITHOUT =
  /โดยไม่(?:ต้อง|จำเป็นต้อง)?(?:มีการ|ได้)?(?:ขอ|รับ|ได้รับ|แจ้ง)?(?:ความ)?ยินยอม|แม้.{0,20}ไม่(?:ได้)?(?:ให้)?(?:ความ)?ยินยอม|ไม่ว่า.{0,20}ยินยอมหรือไม่|without (?:your |any )?consent/
const WITH_CONSENT =
  /(?:เมื่อ|หาก|โดย|เว้นแต่|ยกเว้น|ก่อน).{0,20}(?:ได้รับ|ให้)(?:ความ)?ยินยอม|with your consent|only if you consent/
const BY_LAW = /กฎหมาย(?:กำหนด|อนุญาต|ให้)|ตามกฎหมาย|มาตรา|คำสั่งศาล|permitted by law|required by law/

export interface Term {
  readonly passage: Passage
  readonly sure: Sure
}

/** Where silence or going on counts as consent; s.19 wants a clear yes. To have it taken as read is less than that. */
export function findImpliedConsent(reading: Reading): Term[] {
  const found = sentencesOf(reading).flatMap((passage): Term[] => {
    const hit = IMPLIED.exec(passage.text)
    if (!hit || NOT_TAKEN.test(passage.text) || CHOSEN.test(passage.text)) return []
    const taken = passage.text.slice(hit.index, hit.index + hit[0].length + 20).replaceAll('ข้อตกลง', '')
    return [{ passage, sure: AS_CONSENT.test(taken) ? 'certain' : AS_AGREED.test(taken) ? 'likely' : 'unsure' }]
  })
  // One finding for a paragraph, the surest.
  const rank = { certain: 0, likely: 1, unsure: 2 } as const
  const best = new Map<string, Term>()
  for (const term of found) {
    const known = best.get(term.passage.path)
    if (!known || rank[term.sure] < rank[known.sure]) best.set(term.passage.path, term)
  }
  return [...best.values()]
}

/** Where service is refused for want of a consent that it does not need; s.19 paragraph 4. */
export function findForcedConsent(reading: Reading): Term[] {
  return sentencesOf(reading).flatMap((passage): Term[] => {
    const { text } = passage
    if (!FORCED.some((pattern) => pattern.test(text)) || NOT_FORCED.test(text)) return []
    if (UNNEEDED.test(text)) return [{ passage, sure: 'certain' }]
    // What a service needs may be a condition of it; which one this is cannot be told from the sentence.
    return /ความยินยอม|ยินยอม|consent/.test(text) &&
      !/จำเป็น|คุ้?กกี้|cookie|นโยบาย|ประกาศ|ข้อตกลง|บางส่วน|ผู้ปกครอง|อำนาจปกครอง|กฎหมาย/.test(text)
      ? [{ passage, sure: 'unsure' }]
      : []
  })
}

/** Where data are sold, or passed on, whether or not the person agrees; ss.19, 27. */
export function findSales(reading: Reading): Term[] {
  return sentencesOf(reading).flatMap((passage): Term[] => {
    const { text } = passage
    if (GIVEN_ANYWAY.test(text) && !BY_LAW.test(text)) return [{ passage, sure: 'certain' }]
    if (!SALE.test(text) || NOT_SOLD.test(text) || !new RegExp(`${BODY}|สามารถ|อาจ|จะ`).test(text)) return []
    if (WITHOUT.test(text)) return [{ passage, sure: 'certain' }]
    return WITH_CONSENT.test(text) || BY_LAW.test(text) ? [] : [{ passage, sure: 'unsure' }]
  })
}

/** Where the notice may change unannounced; s.21 wants a new purpose told and agreed to. */
export function findSilentChanges({ units }: Reading): Unit[] {
  return units.filter(({ text }) => SILENT.test(text))
}
