import { ifMissing } from '../check.ts'
import type { Check, Hit } from '../check.ts'
import { findForcedConsent, findImpliedConsent, findSilentChanges } from '../elements/unfair-terms.ts'
import { placeOf } from '../reading.ts'
import type { Reading } from '../reading.ts'

/** What publishing supplies is no fault of a draft. */
function supplied({ editionByPublish }: Reading, hits: readonly Hit[]): Hit[] {
  return hits.map((hit) => (editionByPublish ? { ...hit, severity: 'note' } : hit))
}

/** Which text holds from when, and how it changes. */
export const editionRules: readonly Check[] = [
  {
    id: 'version-missing',
    law: 's.23, s.19',
    severity: 'error',
    message: { th: 'ไม่มีเลขฉบับของประกาศ', en: 'The notice has no version number.' },
    why: { th: 'ต้องพิสูจน์ได้ว่าผู้ให้ความยินยอมอ่านฉบับใด', en: 'You must be able to prove which version a person agreed to.' },
    remedy: { th: 'ใส่เลขฉบับเมื่อเผยแพร่ เช่น 1.0.0', en: 'Add one when you publish, such as 1.0.0.' },
    find: (reading, { version }) => supplied(reading, ifMissing(version)),
  },
  {
    id: 'effective-missing',
    law: 's.23, s.21',
    severity: 'error',
    message: { th: 'ไม่มีวันที่มีผล', en: 'The notice has no effective date.' },
    why: { th: 'ผู้อ่านต้องรู้ว่าฉบับนี้มีผลตั้งแต่วันใด', en: 'Readers must know when it takes effect.' },
    remedy: { th: 'ใส่วันที่ เช่น มีผลตั้งแต่วันที่ 1 มิถุนายน พ.ศ. 2569', en: 'Add the effective date.' },
    find: (reading, { effective }) => supplied(reading, ifMissing(effective)),
  },
  {
    id: 'implied-consent',
    law: 's.19',
    severity: 'error',
    message: { th: 'ถือว่าการใช้งานต่อเป็นการยินยอมหรือรับทราบ', en: 'Continued use is treated as consent.' },
    why: {
      th: 'ความยินยอมต้องชัดแจ้ง การใช้งานต่อไม่ใช่การตอบ',
      en: 'Consent must be explicit; continued use is not an answer.',
    },
    remedy: {
      th: 'ตัดข้อความนั้นออก แจ้งการเปลี่ยนแปลง และถามใหม่เมื่อต้องขอความยินยอม',
      en: 'Remove this text; announce changes, and ask again when you need consent.',
    },
    find: (reading) =>
      findImpliedConsent(reading).map(({ passage, sure }) => ({
        at: placeOf(passage),
        sentence: passage.original,
        sure,
      })),
  },
  {
    id: 'consent-forced',
    law: 's.19',
    severity: 'error',
    message: {
      th: 'ไม่ให้บริการหากไม่ยินยอมในเรื่องที่ไม่จำเป็นต่อบริการ',
      en: 'Service is refused for want of a consent that it does not need.',
    },
    why: {
      th: 'ความยินยอมต้องเป็นอิสระ ห้ามเป็นเงื่อนไขของบริการที่ไม่จำเป็นต้องใช้ข้อมูลนั้น',
      en: 'Consent must be free; it may not be a condition of a service that does not need the data.',
    },
    remedy: {
      th: 'ให้บริการได้แม้ไม่ยินยอม หรือบอกว่าข้อมูลนั้นจำเป็นต่อบริการอย่างไร',
      en: 'Serve people who do not consent, or state why the service needs the data.',
    },
    find: (reading) =>
      findForcedConsent(reading).map(({ passage, sure }) => ({
        at: placeOf(passage),
        sentence: passage.original,
        sure,
      })),
  },
  {
    id: 'silent-change',
    law: 's.21',
    severity: 'warning',
    message: { th: 'สงวนสิทธิแก้ไขประกาศโดยไม่แจ้ง', en: 'The notice reserves the right to change without announcement.' },
    why: { th: 'วัตถุประสงค์ใหม่ต้องแจ้งและได้รับความยินยอมก่อน', en: 'A new purpose must be announced and agreed to first.' },
    remedy: {
      th: 'บอกว่าจะแจ้งอย่างไร และเมื่อใดจะถามใหม่',
      en: 'State how you announce changes and when you will ask again.',
    },
    find: (reading) => findSilentChanges(reading).map(({ at }) => ({ at })),
  },
]
