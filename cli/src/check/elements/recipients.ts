import { passagesAbout } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { found, MISSING, partly } from './element.ts'
import type { Element } from './element.ts'

/** Those who work on the data for the controller and on its orders; s.40. */
const PROCESSOR = /ผู้ประมวลผล|ผู้ให้บริการช่วง|ผู้รับจ้าง|ว่าจ้าง|จัดจ้าง|แทนหรือในนาม|outsourc|\bhosting\b|processor|on our behalf/
/** Kinds of others to whom data may go. */
const RECIPIENT =
  /หน่วยงาน|ส่วนราชการ|กรม|คณะกรรมการ|ศาล|พนักงานเจ้าหน้าที่|บริษัท|ธนาคาร|บุคคลภายนอก|บุคคลอื่น|พันธมิตร|ผู้ให้บริการ|ผู้รับข้อมูล|authorit|compan|\bbanks?\b|partner|courts?\b|providers?|carriers?/
/** Adequacy, safeguards and exceptions of ss.28–29. */
const SAFEGUARD =
  /เพียงพอ|มาตรการคุ้มครอง|ข้อสัญญามาตรฐาน|หลักเกณฑ์|ความยินยอม|มาตรา ?2[89]|adequate|adequacy|safeguard|standard contractual|consent/
const ABROAD = /ต่างประเทศ|นอกราชอาณาจักร|abroad|outside thailand|overseas|cross-border|another country|other countries/
const SEND = /ส่ง|โอน|จัดเก็บบน|transfer|sent|send|stored/
export const NOT_ABROAD =
  /(?:ไม่|มิได้)(?:มีการ|ได้)?(?:ส่ง|โอน).{0,40}ต่างประเทศ|(?:do not|never) (?:send|transfer).{0,60}(?:abroad|outside)/

/** To whom the data may go; s.23(4). */
export function findRecipients(reading: Reading): Element<'processors-only'> {
  const about = passagesAbout(reading, 'recipients', 'rights', 'transfer')
  const others = about.filter(({ text }) => RECIPIENT.test(text) && !PROCESSOR.test(text))
  if (others.length) return found(others)
  const processors = about.filter(({ text }) => PROCESSOR.test(text))
  return processors.length ? partly('processors-only', processors) : MISSING
}

/** That others process data for the controller; s.40. */
export function findProcessors({ passages }: Reading): Element {
  return found(passages.filter(({ text, heading, about }) => !heading && !about.has('rights') && PROCESSOR.test(text)))
}

/** Whether data leave the country, and under which protection; ss.28–29. */
export function findTransfer(reading: Reading): Element<'no-safeguard'> {
  const about = reading.passages.filter(
    (passage) =>
      !passage.heading &&
      passage.text &&
      !passage.about.has('rights') &&
      (passage.about.has('transfer') || (ABROAD.test(passage.text) && SEND.test(passage.text))),
  )
  if (!about.some(({ text }) => ABROAD.test(text))) return MISSING
  return about.some(({ text }) => SAFEGUARD.test(text) || NOT_ABROAD.test(text))
    ? found(about)
    : partly('no-safeguard', about)
}
