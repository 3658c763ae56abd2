import { ifMissing, ifPartly } from '../check.ts'
import type { Check } from '../check.ts'
import { NOT_ABROAD } from '../elements/recipients.ts'
import { findSales } from '../elements/unfair-terms.ts'
import { listVendorsAbroad } from '../elements/vendors-abroad.ts'
import type { Elements } from '../elements/recognise.ts'
import { placeOf } from '../reading.ts'
import type { Reading } from '../reading.ts'

/** Vendors abroad, where the notice tells of no transfer or says that there is none. */
function untold(reading: Reading, { transfer }: Elements) {
  const denied = reading.units.some(({ text }) => NOT_ABROAD.test(text))
  return transfer.verdict === 'missing' || denied ? listVendorsAbroad(reading) : []
}

/** To whom the data go, and where. */
export const recipientRules: readonly Check[] = [
  {
    id: 'recipients-missing',
    law: 's.23(4)',
    severity: 'error',
    message: {
      th: 'ไม่พบว่าเปิดเผยข้อมูลให้บุคคลหรือหน่วยงานประเภทใด',
      en: 'The notice does not state who may receive the data.',
    },
    why: {
      th: 'ต้องแจ้งประเภทของบุคคลหรือหน่วยงานที่อาจได้รับข้อมูล',
      en: 'The categories of recipients must be stated.',
    },
    remedy: {
      th: 'เพิ่มรายการผู้รับข้อมูล หากไม่มีให้เขียนว่าไม่เปิดเผยให้หน่วยงานใด',
      en: 'List the recipients. If there are none, say that data is not disclosed.',
    },
    find: (_, { recipients }) => ifMissing(recipients),
  },
  {
    id: 'recipients-processors-only',
    law: 's.23(4)',
    severity: 'warning',
    message: { th: 'กล่าวถึงเฉพาะผู้ประมวลผลข้อมูล ไม่มีผู้รับข้อมูลอื่น', en: 'Only processors are listed, not other recipients.' },
    why: {
      th: 'ผู้ประมวลผลทำแทนผู้ควบคุม ผู้รับข้อมูลใช้เพื่อตนเอง',
      en: 'A processor acts for the controller; a recipient uses the data for its own purposes.',
    },
    remedy: { th: 'เพิ่มหน่วยงานอื่นที่ได้รับข้อมูล เช่น หน่วยงานของรัฐ', en: 'Add other recipients, such as public authorities.' },
    find: (_, { recipients }) => ifPartly(recipients, 'processors-only'),
  },
  {
    id: 'processors-missing',
    law: 's.23(4), s.40',
    severity: 'warning',
    message: {
      th: 'ไม่กล่าวถึงผู้ประมวลผลข้อมูล (ผู้รับจ้าง ผู้ให้บริการระบบ)',
      en: 'The notice does not mention processors, such as contractors or hosting providers.',
    },
    why: {
      th: 'เว็บไซต์ส่วนใหญ่มีผู้ดูแลระบบหรือผู้ให้บริการภายนอกที่เห็นข้อมูล',
      en: 'Most websites have a host or contractor with access to the data.',
    },
    remedy: {
      th: 'บอกประเภทของผู้ประมวลผล และข้อตกลงที่มีกับเขา',
      en: 'State the categories of processors and the agreement in place with them.',
    },
    find: (_, { processors, recipients }) => (recipients.verdict === 'missing' ? [] : ifMissing(processors)),
  },
  {
    id: 'sale-without-consent',
    law: 's.19, s.27',
    severity: 'error',
    message: {
      th: 'ขายหรือเปิดเผยข้อมูลแม้ไม่ได้รับความยินยอม',
      en: 'Data is sold or disclosed even without consent.',
    },
    why: {
      th: 'ห้ามใช้หรือเปิดเผยข้อมูลโดยไม่ได้รับความยินยอม เว้นแต่มีฐานอื่นตามกฎหมาย',
      en: 'Data may not be used or disclosed without consent, unless another legal basis applies.',
    },
    remedy: {
      th: 'ตัดข้อความนี้ออก หรือเปิดเผยเฉพาะเมื่อยินยอมหรือกฎหมายกำหนด',
      en: 'Remove this text, or disclose only with consent or where the law requires it.',
    },
    find: (reading) =>
      findSales(reading).map(({ passage, sure }) => ({ at: placeOf(passage), sentence: passage.original, sure })),
  },
  {
    id: 'transfer-missing',
    law: 's.28',
    severity: 'note',
    message: {
      th: 'ไม่กล่าวว่ามีการส่งหรือโอนข้อมูลไปต่างประเทศหรือไม่',
      en: 'The notice does not say whether data is transferred abroad.',
    },
    why: {
      th: 'คลาวด์ อีเมล และเครื่องมือวิเคราะห์มักอยู่นอกประเทศ',
      en: 'Cloud, email and analytics services are often abroad.',
    },
    remedy: {
      th: 'บอกประเทศ มาตรการคุ้มครอง และฐาน หรือบอกว่าไม่มีการส่งออก',
      en: 'State the country, safeguard and legal basis, or that data is not transferred abroad.',
    },
    find: (reading, elements) => (untold(reading, elements).length ? [] : ifMissing(elements.transfer)),
  },
  {
    id: 'transfer-without-safeguard',
    law: 's.28, s.29',
    severity: 'warning',
    message: {
      th: 'กล่าวถึงการส่งข้อมูลไปต่างประเทศ แต่ไม่บอกมาตรการคุ้มครอง',
      en: 'A transfer abroad is mentioned without a safeguard.',
    },
    why: {
      th: 'ปลายทางต้องมีมาตรฐานเพียงพอ หรือมีมาตรการหรือข้อยกเว้นตามกฎหมาย',
      en: 'The destination must have adequate protection, or a safeguard or exception must apply.',
    },
    remedy: {
      th: 'ระบุว่าใช้มาตรฐานที่เพียงพอ ข้อสัญญามาตรฐาน หรือข้อยกเว้นใด',
      en: 'State whether you rely on adequacy, standard contractual clauses or an exception.',
    },
    find: (_, { transfer }) => ifPartly(transfer, 'no-safeguard'),
  },
  {
    id: 'vendor-abroad-without-transfer',
    law: 's.28',
    severity: 'error',
    message: {
      th: 'ใช้บริการของ {} แต่ประกาศไม่ได้บอกว่าส่งข้อมูลไปต่างประเทศ',
      en: '{} is used, but the notice does not mention a transfer abroad.',
    },
    why: { th: 'ข้อมูลของผู้เข้าชมไปถึงผู้ให้บริการที่อยู่นอกประเทศ', en: 'Visitors’ data is sent to a vendor outside the country.' },
    remedy: {
      th: 'เพิ่มหัวข้อการส่งหรือโอนข้อมูลไปต่างประเทศ: ประเทศ มาตรการ ฐาน',
      en: 'Add a section on transfers abroad: country, safeguard, legal basis.',
    },
    find: (reading, elements) =>
      untold(reading, elements).map(({ vendor: { name, country }, at, sure }) => ({
        at,
        sure,
        subject: { th: `${name} (${country.th})`, en: `${name} (${country.en})` },
      })),
  },
]
