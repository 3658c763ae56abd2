import { ifMissing, ifPartly } from '../check.ts'
import type { Check, Hit } from '../check.ts'
import { findDenials } from '../elements/denials.ts'
import { findHint, RIGHTS } from '../elements/rights.ts'
import type { Right } from '../elements/rights.ts'
import type { Words } from '../finding.ts'
import { placeOf } from '../reading.ts'

const NAMES: Readonly<Record<Right, readonly [law: string, name: Words]>> = {
  access: ['s.30', { th: 'เข้าถึงและขอรับสำเนาข้อมูล', en: 'access and a copy' }],
  portability: ['s.31', { th: 'ขอรับ ส่ง หรือโอนข้อมูล', en: 'data portability' }],
  object: ['s.32', { th: 'คัดค้าน', en: 'object' }],
  erase: ['s.33', { th: 'ลบหรือทำลายข้อมูล', en: 'erasure' }],
  restrict: ['s.34', { th: 'ระงับการใช้ข้อมูล', en: 'restriction' }],
  rectify: ['s.35', { th: 'แก้ไขข้อมูลให้ถูกต้อง', en: 'rectification' }],
}

const ASKED = /ยินยอม|consent/
/** Done on consent as a rule. */
const NEEDS_CONSENT =
  /(?<!ไม่|ไม่ได้|มิได้)(?:ขอ|ได้รับ)อนุญาต|การตลาด|โปรโมชั่?น|(?:ส่ง|แจ้ง|รับ)(?:ข้อมูล)?ข่าวสาร|โฆษณา|marketing|newsletter|advert/

/** What the persons concerned can do. */
export const rightsRules: readonly Check[] = [
  ...RIGHTS.map((right): Check => {
    const [law, { th, en }] = NAMES[right]
    return {
      id: `right-${right}-missing`,
      law: `s.23(6), ${law}`,
      severity: 'error',
      message: { th: `ไม่พบสิทธิ${th}`, en: `The notice does not state this right: ${en}.` },
      why: { th: 'ต้องแจ้งสิทธิทุกข้อของเจ้าของข้อมูล', en: 'Every right of the data subject must be stated.' },
      remedy: { th: `เพิ่มข้อ “สิทธิ${th}” และวิธีใช้สิทธิ`, en: `Add the right (${en}) and how to exercise it.` },
      find: (reading, { rights }) => {
        if (rights[right].length) return []
        const hint = findHint(reading, right)
        return [
          hint
            ? { verdict: 'missing', at: placeOf(hint), sentence: hint.original, sure: 'unsure' }
            : { verdict: 'missing' },
        ]
      },
    }
  }),
  {
    id: 'rights-heading-missing',
    law: 's.23(6)',
    severity: 'error',
    message: {
      th: 'รายการสิทธิอยู่ใต้หัวข้ออื่น ไม่มีหัวข้อสิทธิของเจ้าของข้อมูล',
      en: 'The rights are listed under another heading; they need their own.',
    },
    why: {
      th: 'ผู้อ่านหาสิทธิของตนจากสารบัญไม่พบ และการแจ้งต้องเข้าถึงง่าย',
      en: 'Readers cannot find them in the table of contents, and a notice must be easy to access.',
    },
    remedy: {
      th: 'ใส่หัวข้อ เช่น “สิทธิของเจ้าของข้อมูลส่วนบุคคล” ก่อนรายการ',
      en: 'Add a heading before the list, such as “Your rights”.',
    },
    // Only where the heading above is known to be about something else are they lost.
    find: ({ units }, { rightsHeading }) =>
      ifPartly(rightsHeading).map((hit): Hit => {
        const unit = units.find(({ at }) => at.path === hit.at?.path)
        const isLost =
          unit && unit.about.size > 0 && unit.headings.length > 0 && !/สิทธิ|right/.test(unit.headings.join(' '))
        return isLost ? hit : { ...hit, sure: 'unsure' }
      }),
  },
  {
    id: 'right-withdraw-missing',
    law: 's.19, s.23(6)',
    severity: 'error',
    message: { th: 'ไม่พบสิทธิถอนความยินยอม', en: 'The notice does not state the right to withdraw consent.' },
    why: {
      th: 'ถอนความยินยอมเมื่อใดก็ได้ และต้องง่ายเท่ากับการให้',
      en: 'Withdrawing consent must be possible at any time and as easy as giving it.',
    },
    remedy: { th: 'เพิ่มข้อถอนความยินยอม วิธีถอน และผลของการถอน', en: 'Add the right, how to exercise it and its effect.' },
    // Where nobody is asked for consent, and nothing is done that needs one, there may be none to withdraw.
    find: ({ units }, { withdrawal, basis }) => {
      const isBare = basis.verdict === 'missing' && !basis.doubt?.length
      const isAsked = units.some(({ text }) => ASKED.test(text) || (isBare && NEEDS_CONSENT.test(text)))
      const hits = [...ifMissing(withdrawal), ...ifPartly(withdrawal)]
      return isAsked ? hits : hits.map((hit): Hit => ({ ...hit, sure: 'unsure' }))
    },
  },
  {
    id: 'right-complain-missing',
    law: 's.73, s.23(6)',
    severity: 'error',
    message: {
      th: 'ไม่พบสิทธิร้องเรียนต่อคณะกรรมการตามมาตรา 73 (สคส.)',
      en: 'The notice does not state the right to complain to the PDPC.',
    },
    why: { th: 'ผู้อ่านต้องรู้ว่ายังมีผู้อื่นให้ร้องเรียนได้', en: 'Readers must know that they can complain to the regulator.' },
    remedy: {
      th: 'เพิ่มข้อร้องเรียนต่อ สคส. พร้อมช่องทางติดต่อ',
      en: 'Add the right to complain to the PDPC, with contact details.',
    },
    // The right without its office is half of it; a complaint to the body itself is none.
    find: (_, { complaint }) => [
      ...ifMissing(complaint),
      ...ifPartly(complaint, 'own-only'),
      ...ifPartly(complaint, 'no-authority').map((hit): Hit => ({ ...hit, severity: 'warning' })),
    ],
  },
  {
    id: 'right-denied',
    law: 's.19, ss.30–36, s.73',
    severity: 'error',
    message: { th: 'ตัดหรือปฏิเสธสิทธิตามกฎหมาย', en: 'A right of the law is denied or waived.' },
    why: {
      th: 'สิทธิของเจ้าของข้อมูลมาจากกฎหมาย ประกาศหรือสัญญาตัดออกไม่ได้ ปฏิเสธได้เฉพาะกรณีที่กฎหมายกำหนด',
      en: 'These rights come from the law; a notice cannot take them away, and a request may be refused only where the law says so.',
    },
    remedy: {
      th: 'ตัดข้อความนี้ออก หรือบอกกรณีตามกฎหมายที่ปฏิเสธได้',
      en: 'Remove this text, or state the cases in which the law allows a refusal.',
    },
    find: (reading) =>
      findDenials(reading).map(({ passage, sure }) => ({ at: placeOf(passage), sentence: passage.original, sure })),
  },
]
