import { ifMissing } from '../check.ts'
import type { Check } from '../check.ts'
import { findImpliedConsent, findSilentChanges } from '../elements/unfair-terms.ts'

/** Which text holds from when, and how it changes. */
export const editionRules: readonly Check[] = [
  {
    id: 'version-missing',
    law: 's.23, s.19',
    severity: 'error',
    message: { th: 'ไม่มีเลขฉบับของประกาศ', en: 'The notice has no version.' },
    why: { th: 'ต้องพิสูจน์ได้ว่าผู้ให้ความยินยอมอ่านฉบับใด', en: 'One must be able to prove which text somebody agreed to.' },
    remedy: { th: 'ใส่เลขฉบับเมื่อเผยแพร่ เช่น 1.0.0', en: 'Give it one when publishing, such as 1.0.0.' },
    find: (_, { version }) => ifMissing(version),
  },
  {
    id: 'effective-missing',
    law: 's.23, s.21',
    severity: 'error',
    message: { th: 'ไม่มีวันที่มีผลใช้บังคับ', en: 'The notice has no effective date.' },
    why: { th: 'ผู้อ่านต้องรู้ว่าฉบับนี้ใช้ตั้งแต่วันใด', en: 'Readers must know from when it holds.' },
    remedy: { th: 'ใส่วันที่ เช่น มีผลใช้บังคับตั้งแต่วันที่ 1 มิถุนายน พ.ศ. 2569', en: 'Give the day from which it holds.' },
    find: (_, { effective }) => ifMissing(effective),
  },
  {
    id: 'implied-consent',
    law: 's.19',
    severity: 'warning',
    message: { th: 'ถือว่าการใช้งานต่อเป็นการยินยอมหรือรับทราบ', en: 'Going on is taken for agreement.' },
    why: { th: 'ความยินยอมต้องชัดแจ้ง การใช้งานต่อไม่ใช่การตอบ', en: 'Consent must be given clearly; going on is no answer.' },
    remedy: {
      th: 'ตัดข้อความนั้นออก แจ้งการเปลี่ยนแปลง และถามใหม่เมื่อต้องขอความยินยอม',
      en: 'Drop it; tell of changes, and ask anew where consent is needed.',
    },
    find: (reading) => findImpliedConsent(reading).map(({ at }) => ({ at })),
  },
  {
    id: 'silent-change',
    law: 's.21',
    severity: 'warning',
    message: { th: 'สงวนสิทธิแก้ไขประกาศโดยไม่แจ้ง', en: 'The notice may change without anybody being told.' },
    why: { th: 'วัตถุประสงค์ใหม่ต้องแจ้งและได้รับความยินยอมก่อน', en: 'A new purpose must be told and agreed to first.' },
    remedy: { th: 'บอกว่าจะแจ้งอย่างไร และเมื่อใดจะถามใหม่', en: 'Say how changes are told, and when one is asked again.' },
    find: (reading) => findSilentChanges(reading).map(({ at }) => ({ at })),
  },
]
