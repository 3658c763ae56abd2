import { ifMissing, ifPartly } from '../check.ts'
import type { Check, Hit } from '../check.ts'
import { lacksAddress } from '../elements/contacts.ts'
import { differsFromConfig } from '../elements/other-names.ts'
import type { Words } from '../finding.ts'

const LACKS: Readonly<Record<'no-contact' | 'no-identity' | 'no-address', Words>> = {
  'no-contact': { th: 'ช่องทางติดต่อ', en: 'a contact' },
  'no-identity': { th: 'ชื่อ', en: 'a name' },
  'no-address': { th: 'ที่อยู่', en: 'an address' },
}

/** Who is responsible, and whom one can ask. */
export const partyRules: readonly Check[] = [
  {
    id: 'controller-missing',
    law: 's.23(5)',
    severity: 'error',
    message: {
      th: 'ไม่พบว่าใครเป็นผู้ควบคุมข้อมูลส่วนบุคคล และติดต่อได้ทางใด',
      en: 'The notice does not identify the data controller or how to contact them.',
    },
    why: { th: 'ผู้อ่านต้องรู้ว่าใครตัดสินใจเรื่องข้อมูลของตน', en: 'Readers must know who is responsible for their data.' },
    remedy: {
      th: 'ระบุชื่อผู้ควบคุมข้อมูล ที่อยู่ โทรศัพท์ และอีเมล',
      en: 'Give the controller’s name, address, phone number and email.',
    },
    find: (_, { controller }) => ifMissing(controller),
  },
  {
    id: 'controller-incomplete',
    law: 's.23(5)',
    severity: 'error',
    message: {
      th: 'ข้อมูลผู้ควบคุมข้อมูลยังขาด{}',
      en: 'The controller’s details lack {}.',
    },
    why: {
      th: 'ชื่อที่ติดต่อไม่ได้ หรือเบอร์ที่ไม่รู้ว่าของใคร ใช้สิทธิไม่ได้',
      en: 'Nobody can exercise a right with only a name or only a contact.',
    },
    remedy: { th: 'เติมส่วนที่ขาดไว้ในหัวข้อเดียวกัน', en: 'Add what is missing in the same section.' },
    // A contact without a name and a name without a contact are each half of it.
    find: (reading, { controller }) => [
      ...ifPartly(controller).map((hit): Hit => ({
        ...hit,
        subject: LACKS[controller.how ?? 'no-contact'],
        severity: 'warning',
      })),
      ...(controller.verdict === 'ok' && lacksAddress(reading)
        ? [{ at: controller.places[0], verdict: 'partial', subject: LACKS['no-address'], severity: 'warning' } as const]
        : []),
    ],
  },
  {
    id: 'controller-differs',
    law: 's.23(5)',
    severity: 'warning',
    message: {
      th: 'ชื่อผู้ควบคุมข้อมูลในประกาศกับใน yinyom.json ไม่ตรงกัน: {}',
      en: 'The notice and yinyom.json name different controllers: {}',
    },
    why: { th: 'ผู้อ่านต้องรู้ว่าใครรับผิดชอบข้อมูลของตน', en: 'Readers must know who is responsible for their data.' },
    remedy: { th: 'ใช้ชื่อเดียวกันทั้งสองแห่ง', en: 'Use the same name in both.' },
    find: (reading) => {
      const found = differsFromConfig(reading)
      return found
        ? [{ ...(found.at && { at: found.at }), subject: `${found.named} ≠ ${found.configured}`, sure: 'likely' }]
        : []
    },
  },
  {
    id: 'dpo-contact-missing',
    law: 's.23(5), s.41',
    severity: 'warning',
    message: {
      th: 'ไม่พบช่องทางติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO)',
      en: 'The notice has no contact for a data protection officer (DPO).',
    },
    why: {
      th: 'หน่วยงานของรัฐและกิจการที่ติดตามข้อมูลจำนวนมากต้องมี DPO และต้องแจ้งช่องทางติดต่อ',
      en: 'Public bodies, and organisations that monitor people on a large scale, must have a DPO and publish the contact.',
    },
    remedy: {
      th: 'เพิ่มชื่อหรือตำแหน่ง และอีเมลหรือโทรศัพท์ของ DPO หากไม่ต้องแต่งตั้ง ให้ยกเว้นกฎนี้',
      en: 'Add the DPO’s name or office with an email or phone number. If you do not need a DPO, waive this rule.',
    },
    find: (_, { officer }) => [...ifMissing(officer), ...ifPartly(officer)],
  },
]
