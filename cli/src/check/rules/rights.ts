import { ifMissing, ifPartly } from '../check.ts'
import type { Check } from '../check.ts'
import { RIGHTS } from '../elements/rights.ts'
import type { Right } from '../elements/rights.ts'
import type { Words } from '../finding.ts'

const NAMES: Readonly<Record<Right, readonly [law: string, name: Words]>> = {
  access: ['s.30', { th: 'เข้าถึงและขอรับสำเนาข้อมูล', en: 'access and a copy' }],
  portability: ['s.31', { th: 'ขอรับ ส่ง หรือโอนข้อมูล', en: 'data portability' }],
  object: ['s.32', { th: 'คัดค้าน', en: 'object' }],
  erase: ['s.33', { th: 'ลบหรือทำลายข้อมูล', en: 'erasure' }],
  restrict: ['s.34', { th: 'ระงับการใช้ข้อมูล', en: 'restriction' }],
  rectify: ['s.35', { th: 'แก้ไขข้อมูลให้ถูกต้อง', en: 'rectification' }],
}

/** What the persons concerned can do. */
export const rightsRules: readonly Check[] = [
  ...RIGHTS.map((right): Check => {
    const [law, { th, en }] = NAMES[right]
    return {
      id: `right-${right}-missing`,
      law: `s.23(6), ${law}`,
      severity: 'error',
      message: { th: `ไม่พบสิทธิ${th}`, en: `This right is not told: ${en}.` },
      why: { th: 'ต้องแจ้งสิทธิทุกข้อของเจ้าของข้อมูล', en: 'Every right of the person concerned must be told.' },
      remedy: { th: `เพิ่มข้อ “สิทธิ${th}” และวิธีใช้สิทธิ`, en: `Add the right (${en}) and how to use it.` },
      find: (_, { rights }) => (rights[right].length ? [] : [{ verdict: 'missing' }]),
    }
  }),
  {
    id: 'rights-heading-missing',
    law: 's.23(6)',
    severity: 'error',
    message: {
      th: 'รายการสิทธิอยู่ใต้หัวข้ออื่น ไม่มีหัวข้อสิทธิของเจ้าของข้อมูล',
      en: 'The rights stand under another heading; one of their own is missing.',
    },
    why: {
      th: 'ผู้อ่านหาสิทธิของตนจากสารบัญไม่พบ และการแจ้งต้องเข้าถึงง่าย',
      en: 'Nobody finds them in the table of contents, and a notice must be easy to use.',
    },
    remedy: {
      th: 'ใส่หัวข้อ เช่น “สิทธิของเจ้าของข้อมูลส่วนบุคคล” ก่อนรายการ',
      en: 'Put a heading, such as “Your rights”, before them.',
    },
    find: (_, { rightsHeading }) => ifPartly(rightsHeading),
  },
  {
    id: 'right-withdraw-missing',
    law: 's.19, s.23(6)',
    severity: 'error',
    message: { th: 'ไม่พบสิทธิถอนความยินยอม', en: 'The right to withdraw consent is not told.' },
    why: {
      th: 'ถอนความยินยอมเมื่อใดก็ได้ และต้องง่ายเท่ากับการให้',
      en: 'Consent can be withdrawn at any time, as easily as it was given.',
    },
    remedy: { th: 'เพิ่มข้อถอนความยินยอม วิธีถอน และผลของการถอน', en: 'Add the right, how to use it and what follows.' },
    find: (_, { withdrawal }) => [...ifMissing(withdrawal), ...ifPartly(withdrawal)],
  },
  {
    id: 'right-complain-missing',
    law: 's.73, s.23(6)',
    severity: 'error',
    message: {
      th: 'ไม่พบสิทธิร้องเรียนต่อคณะกรรมการตามมาตรา 73 (สคส.)',
      en: 'The right to complain to the committee (PDPC) is not told.',
    },
    why: { th: 'ผู้อ่านต้องรู้ว่ายังมีผู้อื่นให้ร้องเรียนได้', en: 'Readers must know that there is somebody else to turn to.' },
    remedy: {
      th: 'เพิ่มข้อร้องเรียนต่อ สคส. พร้อมช่องทางติดต่อ',
      en: 'Add the right to complain to the PDPC, with its contact.',
    },
    find: (_, { complaint }) => [...ifMissing(complaint), ...ifPartly(complaint)],
  },
]
