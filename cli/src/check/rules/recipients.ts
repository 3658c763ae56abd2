import { ifMissing, ifPartly } from '../check.ts'
import type { Check } from '../check.ts'
import { NOT_ABROAD } from '../elements/recipients.ts'
import { listVendorsAbroad } from '../elements/vendors-abroad.ts'
import type { Elements } from '../elements/recognise.ts'
import type { Reading } from '../reading.ts'

/** Vendors abroad, where the notice tells of no transfer or says that there is none. */
function untold(reading: Reading, { transfer }: Elements) {
  const denied = reading.passages.some(({ text }) => NOT_ABROAD.test(text))
  return transfer.verdict === 'missing' || denied ? listVendorsAbroad(reading) : []
}

/** To whom the data go, and where. */
export const recipientRules: readonly Check[] = [
  {
    id: 'recipients-missing',
    law: 's.23(4)',
    severity: 'error',
    message: { th: 'ไม่พบว่าเปิดเผยข้อมูลให้บุคคลหรือหน่วยงานประเภทใด', en: 'To whom data may be disclosed is not told.' },
    why: {
      th: 'ต้องแจ้งประเภทของบุคคลหรือหน่วยงานที่อาจได้รับข้อมูล',
      en: 'The kinds of persons and bodies who may receive the data must be told.',
    },
    remedy: {
      th: 'เพิ่มรายการผู้รับข้อมูล หากไม่มีให้เขียนว่าไม่เปิดเผยให้หน่วยงานใด',
      en: 'List them; where there are none, say to which bodies nothing is disclosed.',
    },
    find: (_, { recipients }) => ifMissing(recipients),
  },
  {
    id: 'recipients-processors-only',
    law: 's.23(4)',
    severity: 'warning',
    message: { th: 'กล่าวถึงเฉพาะผู้ประมวลผลข้อมูล ไม่มีผู้รับข้อมูลอื่น', en: 'Only processors are told, no other recipients.' },
    why: {
      th: 'ผู้ประมวลผลทำแทนผู้ควบคุม ผู้รับข้อมูลใช้เพื่อตนเอง',
      en: 'A processor works for the controller; a recipient uses data for itself.',
    },
    remedy: { th: 'เพิ่มหน่วยงานอื่นที่ได้รับข้อมูล เช่น หน่วยงานของรัฐ', en: 'Add others who receive data, such as authorities.' },
    find: (_, { recipients }) => ifPartly(recipients, 'processors-only'),
  },
  {
    id: 'processors-missing',
    law: 's.23(4), s.40',
    severity: 'warning',
    message: {
      th: 'ไม่กล่าวถึงผู้ประมวลผลข้อมูล (ผู้รับจ้าง ผู้ให้บริการระบบ)',
      en: 'Processors, such as contractors and hosts, are not told.',
    },
    why: {
      th: 'เว็บไซต์ส่วนใหญ่มีผู้ดูแลระบบหรือผู้ให้บริการภายนอกที่เห็นข้อมูล',
      en: 'Most sites have a host or a contractor who sees the data.',
    },
    remedy: { th: 'บอกประเภทของผู้ประมวลผล และข้อตกลงที่มีกับเขา', en: 'Tell their kinds and that an agreement binds them.' },
    find: (_, { processors, recipients }) => (recipients.verdict === 'missing' ? [] : ifMissing(processors)),
  },
  {
    id: 'transfer-missing',
    law: 's.28',
    severity: 'note',
    message: { th: 'ไม่กล่าวว่ามีการส่งหรือโอนข้อมูลไปต่างประเทศหรือไม่', en: 'Whether data leave the country is not told.' },
    why: { th: 'คลาวด์ อีเมล และเครื่องมือวิเคราะห์มักอยู่นอกประเทศ', en: 'Clouds, mail and analytics are often abroad.' },
    remedy: {
      th: 'บอกประเทศ มาตรการคุ้มครอง และฐาน หรือบอกว่าไม่มีการส่งออก',
      en: 'Tell country, safeguard and basis, or that nothing is sent.',
    },
    find: (reading, elements) => (untold(reading, elements).length ? [] : ifMissing(elements.transfer)),
  },
  {
    id: 'transfer-without-safeguard',
    law: 's.28, s.29',
    severity: 'warning',
    message: {
      th: 'กล่าวถึงการส่งข้อมูลไปต่างประเทศ แต่ไม่บอกมาตรการคุ้มครอง',
      en: 'A transfer abroad is told without its safeguard.',
    },
    why: {
      th: 'ปลายทางต้องมีมาตรฐานเพียงพอ หรือมีมาตรการหรือข้อยกเว้นตามกฎหมาย',
      en: 'The country must be adequate, or a safeguard or exception must hold.',
    },
    remedy: {
      th: 'ระบุว่าใช้มาตรฐานที่เพียงพอ ข้อสัญญามาตรฐาน หรือข้อยกเว้นใด',
      en: 'Name adequacy, standard clauses or the exception.',
    },
    find: (_, { transfer }) => ifPartly(transfer, 'no-safeguard'),
  },
  {
    id: 'vendor-abroad-without-transfer',
    law: 's.28',
    severity: 'error',
    message: {
      th: 'ใช้บริการของ {} แต่ประกาศไม่ได้บอกว่าส่งข้อมูลไปต่างประเทศ',
      en: '{} is used, but the notice tells of no transfer abroad.',
    },
    why: { th: 'ข้อมูลของผู้เข้าชมไปถึงผู้ให้บริการที่อยู่นอกประเทศ', en: 'Visitors’ data reach a vendor outside the country.' },
    remedy: {
      th: 'เพิ่มหัวข้อการส่งหรือโอนข้อมูลไปต่างประเทศ: ประเทศ มาตรการ ฐาน',
      en: 'Add a section on transfers: country, safeguard, basis.',
    },
    find: (reading, elements) =>
      untold(reading, elements).map(({ vendor: { name, country }, at }) => ({
        at,
        subject: { th: `${name} (${country.th})`, en: `${name} (${country.en})` },
      })),
  },
]
