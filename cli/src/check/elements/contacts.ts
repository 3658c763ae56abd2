import type { Passage, Reading } from '../reading.ts'
import { found, MISSING, partly } from './element.ts'
import type { Element } from './element.ts'

const OFFICER = /เจ้าหน้าที่คุ้มครองข้อมูล|\bdpo\b|data protection officer/
/** Kinds of bodies by which a line names somebody. */
const BODY =
  /บริษัท|ห้างหุ้นส่วน|สำนักงาน|กระทรวง|กรม|เทศบาล|องค์การ|มหาวิทยาลัย|โรงเรียน|โรงพยาบาล|มูลนิธิ|สมาคม|สหกรณ์|ธนาคาร|ร้าน|company|co\., ?ltd|limited|office|ministry|department|university|foundation|hospital|school/
/** The controller is named, not only spoken of. */
const NAMED =
  /(?:เป็น|ในฐานะ|คือ|ได้แก่)[“"]?ผู้ควบคุมข้อมูล|ผู้ควบคุมข้อมูลส่วนบุคคล[”"]?(?:คือ|ได้แก่| ?:)|controller (?:is|:)|is the (?:data )?controller/
const MAIL = /[\w.%+-]+@[\w-]+\.[\w.-]+/
const PHONE = /(?:\+66|\b0) ?\d(?:[ -]?\d){6,}/
const POSTAL = /\b\d{5}\b/

/** Who decides on the data, and how to reach them; s.23(5). */
export function findController(reading: Reading): Element<'no-contact' | 'no-identity'> {
  const { controller } = reading.draft
  const officers = listOfficers(reading)
  const own = reading.passages.filter((passage) => !officers.has(passage))
  const named = own.filter(namesController)
  const contacts = own.filter((passage) => isReachable(passage) && (isContact(passage) || namesController(passage)))
  const head = reading.passages.filter(({ at }) => at.path.startsWith('controller'))
  const identity = controller ? head : named
  const contact = controller?.contact?.length ? head : contacts
  if (identity.length && contact.length) return found([...identity, ...contact])
  if (identity.length) return partly('no-contact', identity)
  return contact.length ? partly('no-identity', contact) : MISSING
}

/** Whom to ask about one's data: the officer of s.41, and how to reach them. */
export function findOfficer(reading: Reading): Element<'no-contact'> {
  const { dpo } = reading.draft
  if (dpo?.contact?.length) return found(reading.passages.filter(({ at }) => at.path.startsWith('dpo')))
  const spoken = [...listOfficers(reading)]
  const contacts = spoken.filter(isReachable)
  if (contacts.length) return found(contacts)
  return spoken.length ? partly('no-contact', spoken) : MISSING
}

/** The officer's own passages: in their section, that name them, or of one block of lines with such a one. */
function listOfficers({ passages }: Reading): ReadonlySet<Passage> {
  const named = passages.filter(({ text, about, block }) => block === 'dpo' || about.has('dpo') || OFFICER.test(text))
  const blocks = new Set(named.flatMap(({ kind, block }) => (kind === 'contact' ? block : [])))
  return new Set([...named, ...passages.filter(({ block }) => blocks.has(block))])
}

function namesController({ text, kind, about, heading }: Passage): boolean {
  return NAMED.test(text) || (!heading && about.has('controller')) || (kind === 'contact' && BODY.test(text))
}

function isContact({ kind, about }: Passage): boolean {
  return kind === 'contact' || about.has('contact') || about.has('controller')
}

function isReachable({ text, links, kind }: Passage): boolean {
  if (MAIL.test(text) || PHONE.test(text) || links.some((href) => /^(?:mailto|tel):/.test(href))) return true
  return kind === 'contact' && POSTAL.test(text)
}
