import { ifMissing, ifPartly } from '../check.ts'
import type { Check, Hit } from '../check.ts'
import { findBundles } from '../elements/bundles.ts'
import { listPurposes } from '../elements/purposes.ts'

/** What the data are for, and on which basis. */
export const purposeRules: readonly Check[] = [
  {
    id: 'purposes-missing',
    law: 's.23(1)',
    severity: 'error',
    message: { th: 'ไม่พบวัตถุประสงค์ของการเก็บรวบรวมข้อมูล', en: 'The notice does not state why data is collected.' },
    why: { th: 'ใช้ข้อมูลได้เฉพาะตามวัตถุประสงค์ที่แจ้งไว้', en: 'Data may be used only for the purposes stated.' },
    remedy: { th: 'เขียนวัตถุประสงค์เป็นข้อ ๆ แต่ละข้อขึ้นต้นด้วย “เพื่อ”', en: 'List the purposes, one per item.' },
    find: (_, { purposes }) => ifMissing(purposes),
  },
  {
    id: 'legal-basis-missing',
    law: 's.23(1), s.24',
    severity: 'error',
    message: { th: 'ไม่พบฐานทางกฎหมายของการประมวลผล', en: 'The notice does not state a legal basis.' },
    why: {
      th: 'การเก็บข้อมูลโดยไม่มีฐานตามมาตรา 24 ทำไม่ได้',
      en: 'Data may not be collected without consent or another basis under section 24.',
    },
    remedy: {
      th: 'ระบุฐานทางกฎหมายของแต่ละวัตถุประสงค์ เช่น สัญญา หน้าที่ตามกฎหมาย ความยินยอม',
      en: 'State the basis of each purpose, such as contract, legal obligation or consent.',
    },
    find: (_, { basis, purposes }) => (purposes.verdict === 'missing' ? [] : ifMissing(basis)),
  },
  {
    id: 'legal-basis-in-prose',
    law: 's.23(1), s.24',
    severity: 'error',
    message: {
      th: 'กล่าวถึงฐานทางกฎหมายเพียงผ่าน ๆ ไม่ได้ระบุว่าเป็นของวัตถุประสงค์ใด',
      en: 'A legal basis is mentioned in passing and not linked to a purpose.',
    },
    why: { th: 'สิทธิที่ใช้ได้ขึ้นกับฐานของแต่ละวัตถุประสงค์', en: 'The rights that apply depend on the basis of each purpose.' },
    remedy: { th: 'ทำรายการหรือตารางวัตถุประสงค์คู่กับฐาน', en: 'Add a list or table of purposes and their legal bases.' },
    find: (_, { basis }) => ifPartly(basis, 'in-prose').map((hit) => ({ ...hit, severity: 'warning' })),
  },
  {
    id: 'legal-basis-not-mapped',
    law: 's.23(1), s.24',
    severity: 'error',
    message: {
      th: 'มีรายการฐานทางกฎหมาย แต่ไม่บอกว่าวัตถุประสงค์ใดใช้ฐานใด',
      en: 'Legal bases are listed but not matched to purposes.',
    },
    why: {
      th: 'ผู้อ่านต้องรู้ว่าส่วนใดต้องใช้ความยินยอมและถอนได้',
      en: 'Readers must be able to see which purposes need consent, so that they can withdraw it.',
    },
    remedy: {
      th: 'เติมฐานไว้ท้ายวัตถุประสงค์แต่ละข้อ หรือเพิ่มคอลัมน์ “ฐานทางกฎหมาย” ในตาราง',
      en: 'Add the basis to each purpose, or add a “legal basis” column to the table.',
    },
    find: (_, { basis }) => ifPartly(basis, 'not-mapped').map((hit) => ({ ...hit, severity: 'warning' })),
  },
  {
    id: 'purpose-without-basis',
    law: 's.23(1), s.24',
    severity: 'error',
    message: { th: 'วัตถุประสงค์นี้ไม่มีฐานทางกฎหมาย: {}', en: 'This purpose has no legal basis: {}' },
    why: { th: 'ข้ออื่นมีฐานแล้ว ข้อนี้ขาดอยู่', en: 'Other purposes have one.' },
    remedy: { th: 'ระบุฐานของข้อนี้ หรือตัดข้อนี้ออก', en: 'State its legal basis, or remove the purpose.' },
    // Where most have none, bases are told in another way, and no single purpose is at fault.
    find: (reading, { basis }) => {
      if (basis.verdict !== 'ok') return []
      const purposes = listPurposes(reading)
      const bare = purposes.filter((purpose) => !purpose.basis)
      const hits = bare.map(({ text, at, unread }): Hit => ({
        at,
        subject: text.slice(0, 60),
        ...(unread && { sure: 'unsure' }),
      }))
      return bare.length * 2 < purposes.length || purposes.length === 2
        ? hits
        : hits.slice(0, 1).map((hit) => ({ ...hit, sure: 'unsure' }))
    },
  },
  {
    id: 'purposes-bundled',
    law: 's.19',
    severity: 'error',
    message: {
      th: 'รวมการส่งข่าวสารหรือการตลาดไว้กับความปลอดภัย ใช้ฐานหรือสวิตช์เดียวกันไม่ได้',
      en: 'News or marketing is bundled with security; they cannot share a legal basis or a switch.',
    },
    why: {
      th: 'การตลาดต้องเลือกได้อย่างอิสระ ส่วนความปลอดภัยไม่ต้องขอความยินยอม',
      en: 'Marketing must be a free choice; security does not need consent.',
    },
    remedy: {
      th: 'แยกเป็นสองวัตถุประสงค์ แต่ละข้อมีฐานของตน และแยกประเภทในไฟล์ตั้งค่า',
      en: 'Split them into two purposes, each with a legal basis, and into two categories in the configuration.',
    },
    find: (reading) => findBundles(reading),
  },
]
