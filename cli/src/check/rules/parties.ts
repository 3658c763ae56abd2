import { ifMissing, ifPartly } from '../check.ts'
import type { Check } from '../check.ts'

/** Who is responsible, and whom one can ask. */
export const partyRules: readonly Check[] = [
  {
    id: 'controller-missing',
    law: 's.23(5)',
    severity: 'error',
    message: {
      th: 'ไม่พบว่าใครเป็นผู้ควบคุมข้อมูลส่วนบุคคล และติดต่อได้ทางใด',
      en: 'Who the data controller is, and how to reach them, is not told.',
    },
    why: { th: 'ผู้อ่านต้องรู้ว่าใครตัดสินใจเรื่องข้อมูลของตน', en: 'Readers must know who decides about their data.' },
    remedy: { th: 'ระบุชื่อผู้ควบคุมข้อมูล ที่อยู่ โทรศัพท์ และอีเมล', en: 'Name the controller with address, phone and e-mail.' },
    find: (_, { controller }) => ifMissing(controller),
  },
  {
    id: 'controller-incomplete',
    law: 's.23(5)',
    severity: 'error',
    message: {
      th: 'ข้อมูลผู้ควบคุมข้อมูลไม่ครบ ต้องมีทั้งชื่อและช่องทางติดต่อ',
      en: 'The controller is told in part: both a name and a contact are needed.',
    },
    why: {
      th: 'ชื่อที่ติดต่อไม่ได้ หรือเบอร์ที่ไม่รู้ว่าของใคร ใช้สิทธิไม่ได้',
      en: 'A name without a contact, or a contact without a name, is of no use to somebody with a request.',
    },
    remedy: { th: 'เติมส่วนที่ขาดไว้ในหัวข้อเดียวกัน', en: 'Add the missing part in the same section.' },
    find: (_, { controller }) => ifPartly(controller),
  },
  {
    id: 'dpo-contact-missing',
    law: 's.23(5), s.41',
    severity: 'warning',
    message: { th: 'ไม่พบช่องทางติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO)', en: 'No contact of a data protection officer.' },
    why: {
      th: 'หน่วยงานของรัฐและกิจการที่ติดตามข้อมูลจำนวนมากต้องมี DPO และต้องแจ้งช่องทางติดต่อ',
      en: 'Public bodies, and others who watch people on a large scale, must have one who can be reached.',
    },
    remedy: {
      th: 'เพิ่มชื่อหรือตำแหน่ง และอีเมลหรือโทรศัพท์ของ DPO หากไม่ต้องแต่งตั้ง ให้ยกเว้นกฎนี้',
      en: 'Add name or office with e-mail or phone; waive the rule where none need be appointed.',
    },
    find: (_, { officer }) => [...ifMissing(officer), ...ifPartly(officer)],
  },
]
