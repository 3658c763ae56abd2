import { ifMissing, ifPartly } from '../check.ts'
import type { Check } from '../check.ts'
import { listUnmarked } from '../elements/required.ts'
import { findUnbounded, listUnkept } from '../elements/retention.ts'
import { inEveryLanguage } from '../config-words.ts'
import { nameKinds } from '../elements/sensitive-kinds.ts'
import { placeOf } from '../reading.ts'

/** Which data, whether one must give them, how long they are kept. */
export const collectedRules: readonly Check[] = [
  {
    id: 'data-missing',
    law: 's.23(3)',
    severity: 'error',
    message: { th: 'ไม่พบรายการข้อมูลส่วนบุคคลที่เก็บ', en: 'The notice does not list the personal data that is collected.' },
    why: { th: 'ผู้อ่านต้องรู้ว่าเก็บข้อมูลใดบ้าง', en: 'Readers must know what data is collected.' },
    remedy: {
      th: 'เขียนประเภทข้อมูลเป็นรายการ เช่น ชื่อ ที่อยู่ อีเมล',
      en: 'List the categories of data, such as name, address and email.',
    },
    find: (_, { data }) => ifMissing(data),
  },
  {
    id: 'data-unspecific',
    law: 's.23(3)',
    severity: 'warning',
    message: { th: 'กล่าวถึงข้อมูลกว้าง ๆ โดยไม่บอกประเภท', en: 'The notice mentions data but not its categories.' },
    why: { th: 'คำว่า “ข้อมูลส่วนบุคคล” อย่างเดียวไม่บอกอะไร', en: '“Personal data” on its own is too vague.' },
    remedy: { th: 'ระบุประเภทข้อมูลให้ชัด', en: 'List the categories of data.' },
    find: (_, { data }) => ifPartly(data),
  },
  {
    id: 'sensitive-unflagged',
    law: 's.26',
    severity: 'error',
    message: {
      th: 'มีข้อมูลอ่อนไหวที่ไม่ได้ระบุว่าเป็นข้อมูลอ่อนไหว: {}',
      en: 'Sensitive data is listed but not identified as sensitive: {}',
    },
    why: {
      th: 'ข้อมูลตามมาตรา 26 ต้องได้รับความยินยอมโดยชัดแจ้ง เว้นแต่มีข้อยกเว้น',
      en: 'Section 26 data requires explicit consent, unless an exception applies.',
    },
    remedy: {
      th: 'แยกข้อมูลอ่อนไหวไว้ต่างหาก และบอกว่าใช้ความยินยอมโดยชัดแจ้งหรือข้อยกเว้นใด',
      en: 'List sensitive data separately, and state the explicit consent or the exception that you rely on.',
    },
    find: (_, { sensitive }) =>
      ifPartly(sensitive).map((hit) => ({
        ...hit,
        subject: nameKinds(sensitive.kinds),
        ...(sensitive.how === 'in-passing' && { sure: 'unsure' }),
      })),
  },
  {
    id: 'required-data-missing',
    law: 's.23(2)',
    severity: 'warning',
    message: {
      th: 'ไม่บอกว่าข้อมูลใดจำเป็นต้องให้ ข้อมูลใดเลือกให้ได้ และผลของการไม่ให้',
      en: 'The notice does not say which data is required, which is optional, or what happens if it is not given.',
    },
    why: {
      th: 'ผู้อ่านต้องรู้ก่อนกรอกว่าปฏิเสธได้หรือไม่',
      en: 'Before filling in a form, readers must know what they can leave out.',
    },
    remedy: {
      th: 'กำกับข้อมูลแต่ละรายการว่าจำเป็นหรือไม่บังคับ และบอกผลหากไม่ให้',
      en: 'Mark each item as required or optional, and state what happens if it is not given.',
    },
    find: (_, { required }) => ifMissing(required),
  },
  {
    id: 'required-data-incomplete',
    law: 's.23(2)',
    severity: 'warning',
    message: {
      th: 'บอกไม่ครบว่าข้อมูลใดจำเป็น ข้อมูลใดเลือกให้ได้ และผลของการไม่ให้',
      en: 'The notice only partly says which data is required, which is optional, and what happens if it is not given.',
    },
    why: { th: 'ขาดส่วนใดส่วนหนึ่ง ผู้อ่านก็ตัดสินใจไม่ได้', en: 'Without all three, readers cannot decide.' },
    remedy: { th: 'ให้มีครบทั้งสามส่วน', en: 'State all three.' },
    // Where no data are listed, there is nothing to mark.
    find: (_, { required, data }) => (data.verdict === 'missing' ? [] : ifPartly(required)),
  },
  {
    id: 'datum-unmarked',
    law: 's.23(2)',
    severity: 'warning',
    message: { th: 'ข้อมูลนี้ไม่ได้ระบุว่าจำเป็นหรือไม่บังคับ: {}', en: 'Not marked as required or optional: {}' },
    why: { th: 'รายการอื่นระบุไว้แล้ว', en: 'Other items are marked.' },
    remedy: { th: 'เติม “จำเป็น” หรือ “ไม่บังคับ”', en: 'Add “required” or “optional”.' },
    find: (reading) => listUnmarked(reading).map(({ text, at }) => ({ at, subject: text.slice(0, 60) })),
  },
  {
    id: 'retention-missing',
    law: 's.23(3)',
    severity: 'error',
    message: { th: 'ไม่พบระยะเวลาการเก็บรักษาข้อมูล', en: 'The notice does not state how long data is kept.' },
    why: {
      th: 'ต้องแจ้งระยะเวลา หรือระยะเวลาที่อาจคาดหมายได้',
      en: 'The retention period, or the expected one, must be stated.',
    },
    remedy: { th: 'ระบุระยะเวลาของแต่ละวัตถุประสงค์', en: 'State the retention period for each purpose.' },
    find: (_, { retention }) => ifMissing(retention),
  },
  {
    id: 'retention-logs-only',
    law: 's.23(3)',
    severity: 'error',
    message: {
      th: 'บอกระยะเวลาเก็บเฉพาะข้อมูลจราจรคอมพิวเตอร์ ไม่มีของข้อมูลอื่น',
      en: 'A retention period is given only for traffic logs.',
    },
    why: {
      th: 'หน้าที่เก็บ log ตามกฎหมายอื่นไม่ใช่ระยะเวลาของข้อมูลที่เหลือ',
      en: 'The duty to keep logs does not cover the other data.',
    },
    remedy: { th: 'เพิ่มระยะเวลาของข้อมูลหลัก', en: 'Add the retention period of the main data.' },
    find: (_, { retention }) => ifPartly(retention, 'logs-only'),
  },
  {
    id: 'retention-criterion-only',
    law: 's.23(3)',
    severity: 'warning',
    message: {
      th: 'บอกเพียงหลักเกณฑ์การเก็บรักษา ไม่มีระยะเวลา',
      en: 'The notice gives a retention criterion but no period.',
    },
    why: { th: '“เท่าที่จำเป็น” ไม่บอกว่านานเท่าใด', en: '“As long as necessary” does not say how long.' },
    remedy: {
      th: 'ระบุเป็นวัน เดือน หรือปี หากทำไม่ได้ให้บอกระยะเวลาที่คาดหมาย',
      en: 'Give days, months or years, or the expected period.',
    },
    find: (_, { retention }) => ifPartly(retention, 'criterion-only'),
  },
  {
    id: 'retention-unbounded',
    law: 's.23(3), s.37(3)',
    severity: 'error',
    message: { th: 'เก็บข้อมูลไว้โดยไม่มีที่สิ้นสุด', en: 'Data is kept without end.' },
    why: {
      th: 'ต้องลบหรือทำลายเมื่อพ้นระยะเวลาหรือหมดความจำเป็น',
      en: 'Data must be erased once its period ends or it is no longer needed.',
    },
    remedy: {
      th: 'บอกระยะเวลา หรือหลักเกณฑ์ที่ตรวจสอบได้ ซึ่งไม่ขึ้นกับความพอใจของผู้เก็บ',
      en: 'State a period, or a criterion that can be checked and is not up to you.',
    },
    find: (reading) => findUnbounded(reading).map((passage) => ({ at: placeOf(passage), sentence: passage.original })),
  },
  {
    id: 'item-without-retention',
    law: 's.23(3)',
    severity: 'error',
    message: { th: 'รายการนี้ไม่มีระยะเวลาเก็บรักษา: {}', en: 'No retention period for: {}' },
    why: { th: 'รายการอื่นมีระยะเวลาแล้ว', en: 'Other items have one.' },
    remedy: { th: 'เติมระยะเวลาหรือหลักเกณฑ์ของรายการนี้', en: 'Add its retention period or criterion.' },
    find: (reading) => listUnkept(reading).map(({ text, at, sure }) => ({ at, sure, subject: text.slice(0, 60) })),
  },
  {
    id: 'service-without-retention',
    law: 's.23(3)',
    severity: 'warning',
    message: {
      th: 'บริการนี้ในไฟล์ตั้งค่าไม่มีระยะเวลาเก็บรักษา: {}',
      en: 'This service in the configuration has no retention period: {}',
    },
    why: { th: 'ผู้เข้าชมเห็นระยะเวลาในหน้าตั้งค่าคุกกี้', en: 'Visitors see it in the cookie settings.' },
    remedy: { th: 'เติม `retention` เช่น P2Y', en: 'Add `retention`, such as P2Y.' },
    find: ({ config }) =>
      (config?.services ?? []).flatMap(({ id, retention }, at) =>
        inEveryLanguage(retention).some(Boolean) ? [] : [{ at: { path: `config.services[${at}]` }, subject: id }],
      ),
  },
]
