import { ifMissing, ifPartly } from '../check.ts'
import type { Check } from '../check.ts'
import { listUnmarked } from '../elements/required.ts'
import { listUnkept } from '../elements/retention.ts'
import { inEveryLanguage } from '../config-words.ts'
import { nameKinds } from '../elements/sensitive-kinds.ts'

/** Which data, whether one must give them, how long they are kept. */
export const collectedRules: readonly Check[] = [
  {
    id: 'data-missing',
    law: 's.23(3)',
    severity: 'error',
    message: { th: 'ไม่พบรายการข้อมูลส่วนบุคคลที่เก็บ', en: 'Which data are collected is not told.' },
    why: { th: 'ผู้อ่านต้องรู้ว่าเก็บข้อมูลใดบ้าง', en: 'Readers must know what is collected.' },
    remedy: {
      th: 'เขียนประเภทข้อมูลเป็นรายการ เช่น ชื่อ ที่อยู่ อีเมล',
      en: 'List the kinds of data, such as name, address, e-mail.',
    },
    find: (_, { data }) => ifMissing(data),
  },
  {
    id: 'data-unspecific',
    law: 's.23(3)',
    severity: 'warning',
    message: { th: 'กล่าวถึงข้อมูลกว้าง ๆ โดยไม่บอกประเภท', en: 'Data are spoken of without their kinds.' },
    why: { th: 'คำว่า “ข้อมูลส่วนบุคคล” อย่างเดียวไม่บอกอะไร', en: '“Personal data” alone says nothing.' },
    remedy: { th: 'ระบุประเภทข้อมูลให้ชัด', en: 'Name the kinds.' },
    find: (_, { data }) => ifPartly(data),
  },
  {
    id: 'sensitive-unflagged',
    law: 's.26',
    severity: 'error',
    message: {
      th: 'มีข้อมูลอ่อนไหวที่ไม่ได้ระบุว่าเป็นข้อมูลอ่อนไหว: {}',
      en: 'Sensitive data are listed without being called so: {}',
    },
    why: {
      th: 'ข้อมูลตามมาตรา 26 ต้องได้รับความยินยอมโดยชัดแจ้ง เว้นแต่มีข้อยกเว้น',
      en: 'Data of s.26 need explicit consent, or an exception.',
    },
    remedy: {
      th: 'แยกข้อมูลอ่อนไหวไว้ต่างหาก และบอกว่าใช้ความยินยอมโดยชัดแจ้งหรือข้อยกเว้นใด',
      en: 'Set them apart and tell the explicit consent or the exception.',
    },
    find: (_, { sensitive }) => ifPartly(sensitive).map((hit) => ({ ...hit, subject: nameKinds(sensitive.kinds) })),
  },
  {
    id: 'required-data-missing',
    law: 's.23(2)',
    severity: 'warning',
    message: {
      th: 'ไม่บอกว่าข้อมูลใดจำเป็นต้องให้ ข้อมูลใดเลือกให้ได้ และผลของการไม่ให้',
      en: 'Which data one must give, which one may, and what follows from not giving them is not told.',
    },
    why: {
      th: 'ผู้อ่านต้องรู้ก่อนกรอกว่าปฏิเสธได้หรือไม่',
      en: 'Readers must know, before they fill in a form, what they can leave out.',
    },
    remedy: {
      th: 'กำกับข้อมูลแต่ละรายการว่าจำเป็นหรือไม่บังคับ และบอกผลหากไม่ให้',
      en: 'Mark each datum as required or optional, and tell the consequence.',
    },
    find: (_, { required }) => ifMissing(required),
  },
  {
    id: 'required-data-incomplete',
    law: 's.23(2)',
    severity: 'warning',
    message: {
      th: 'บอกไม่ครบว่าข้อมูลใดจำเป็น ข้อมูลใดเลือกให้ได้ และผลของการไม่ให้',
      en: 'Required data, optional data and the consequence of not giving them are told in part.',
    },
    why: { th: 'ขาดส่วนใดส่วนหนึ่ง ผู้อ่านก็ตัดสินใจไม่ได้', en: 'With one of the three missing, one cannot decide.' },
    remedy: { th: 'ให้มีครบทั้งสามส่วน', en: 'Tell all three.' },
    // Where no data are listed, there is nothing to mark.
    find: (_, { required, data }) => (data.verdict === 'missing' ? [] : ifPartly(required)),
  },
  {
    id: 'datum-unmarked',
    law: 's.23(2)',
    severity: 'warning',
    message: { th: 'ข้อมูลนี้ไม่ได้ระบุว่าจำเป็นหรือไม่บังคับ: {}', en: 'Not marked as required or optional: {}' },
    why: { th: 'รายการอื่นระบุไว้แล้ว', en: 'The others are marked.' },
    remedy: { th: 'เติม “จำเป็น” หรือ “ไม่บังคับ”', en: 'Add “required” or “optional”.' },
    find: (reading) => listUnmarked(reading).map(({ text, at }) => ({ at, subject: text.slice(0, 60) })),
  },
  {
    id: 'retention-missing',
    law: 's.23(3)',
    severity: 'error',
    message: { th: 'ไม่พบระยะเวลาการเก็บรักษาข้อมูล', en: 'How long data are kept is not told.' },
    why: { th: 'ต้องแจ้งระยะเวลา หรือระยะเวลาที่อาจคาดหมายได้', en: 'The period, or the one to be expected, must be told.' },
    remedy: { th: 'ระบุระยะเวลาของแต่ละวัตถุประสงค์', en: 'Tell the period of each purpose.' },
    find: (_, { retention }) => ifMissing(retention),
  },
  {
    id: 'retention-logs-only',
    law: 's.23(3)',
    severity: 'error',
    message: {
      th: 'บอกระยะเวลาเก็บเฉพาะข้อมูลจราจรคอมพิวเตอร์ ไม่มีของข้อมูลอื่น',
      en: 'A period is told for traffic logs only.',
    },
    why: {
      th: 'หน้าที่เก็บ log ตามกฎหมายอื่นไม่ใช่ระยะเวลาของข้อมูลที่เหลือ',
      en: 'The duty to keep logs says nothing of the other data.',
    },
    remedy: { th: 'เพิ่มระยะเวลาของข้อมูลหลัก', en: 'Add the period of the main data.' },
    find: (_, { retention }) => ifPartly(retention, 'logs-only'),
  },
  {
    id: 'retention-criterion-only',
    law: 's.23(3)',
    severity: 'warning',
    message: { th: 'บอกเพียงหลักเกณฑ์การเก็บรักษา ไม่มีระยะเวลา', en: 'A criterion for keeping is told, but no period.' },
    why: { th: '“เท่าที่จำเป็น” ไม่บอกว่านานเท่าใด', en: '“As long as necessary” does not say how long.' },
    remedy: {
      th: 'ระบุเป็นวัน เดือน หรือปี หากทำไม่ได้ให้บอกระยะเวลาที่คาดหมาย',
      en: 'Tell days, months or years, or the period to be expected.',
    },
    find: (_, { retention }) => ifPartly(retention, 'criterion-only'),
  },
  {
    id: 'item-without-retention',
    law: 's.23(3)',
    severity: 'error',
    message: { th: 'รายการนี้ไม่มีระยะเวลาเก็บรักษา: {}', en: 'No retention is told for: {}' },
    why: { th: 'รายการอื่นมีระยะเวลาแล้ว', en: 'The others have one.' },
    remedy: { th: 'เติมระยะเวลาหรือหลักเกณฑ์ของรายการนี้', en: 'Add its period or criterion.' },
    find: (reading) => listUnkept(reading).map(({ text, at }) => ({ at, subject: text.slice(0, 60) })),
  },
  {
    id: 'service-without-retention',
    law: 's.23(3)',
    severity: 'warning',
    message: {
      th: 'บริการนี้ในไฟล์ตั้งค่าไม่มีระยะเวลาเก็บรักษา: {}',
      en: 'This service of the configuration tells no retention: {}',
    },
    why: { th: 'ผู้เข้าชมเห็นระยะเวลาในหน้าตั้งค่าคุกกี้', en: 'Visitors see it in the settings.' },
    remedy: { th: 'เติม `retention` เช่น P2Y', en: 'Add `retention`, such as P2Y.' },
    find: ({ config }) =>
      (config?.services ?? []).flatMap(({ id, retention }, at) =>
        inEveryLanguage(retention).some(Boolean) ? [] : [{ at: { path: `config.services[${at}]` }, subject: id }],
      ),
  },
]
