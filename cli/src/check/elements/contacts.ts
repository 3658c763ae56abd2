import { LEGAL_FORM } from '../../passages/cues/persons.ts'
import { anyOf } from '../../passages/cue-list.ts'
import { BRAND_RIGHTS, BRAND_SPEAKS, BRAND_TITLES } from '../../passages/cues/brands.ts'
import { fold } from '../../passages/fold.ts'
import type { Passage } from '../../passages/passage.ts'
import type { Unit, Reading } from '../reading.ts'
import { found, missing, MISSING, partly } from './element.ts'
import type { Element } from './element.ts'
import { tracesOf } from './traces.ts'

const OFFICER = /เจ้าหน้าที่คุ้มครองข้อมูล|\bdpo\b(?!@)|data protection officer/
/** Kinds of bodies by which a line names somebody. */
const BODY =
  /บริษัท|ห้างหุ้นส่วน|หจก|สำนักงาน|กระทรวง|กรม|เทศบาล|องค์การ|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|โรงพยาบาล|คลินิก|มูลนิธิ|สมาคม|สหกรณ์|ธนาคาร|สถาบัน|ร้าน|company|co\.,? ?ltd|limited|office|ministry|department|university|foundation|hospital|school|clinic/
/** The controller is named, not only spoken of. */
const NAMED =
  /(?:เป็น|ในฐานะ|คือ|ได้แก่)[“"]?ผู้ควบคุมข้อมูล|ผู้ควบคุมข้อมูลส่วนบุคคล[”"]?(?:คือ|ได้แก่| ?:|หมายถึง)|controller (?:is|:)|is the (?:data )?controller/
/** A name after its legal form: not "the company will", "our office". */
const NAME = `(?:บริษัท ?[^ก-๎]{0,2}.{2,60}?(?:จำกัด|มหาชน)|บริษัท ?[a-z][a-z0-9 .&'-]{2,50}|(?:อบต|อบจ|ทต|ทม|ทน|รพ|รพ\\.สต|รร|สพป|สพม)\\. ?[ก-๎]{3}|(?:บมจ|บจก|บจ)\\. ?[ก-๎\\w]{3}|ห้างหุ้นส่วน(?:จำกัด|สามัญ)? ?[ก-๎\\w]{3}|หจก\\. ?[ก-๎\\w]{3}|(?!บริษัท|ห้าง|หจก|บมจ|บจก)${LEGAL_FORM.source} ?(?!ค้า(?:ที่|ใน|ของ|ต่าง|จะ|และ|หรือ|ออนไลน์)|ของ|จะ|นี้|เรา|ขอ|มี|ที่|ได้|อาจ|ให้|และ|หรือ|แห่งนี้|ไม่|ต้อง|เก็บ|ใช้|ฯ|ดัง|คุ้มครอง|คณะกรรมการคุ้มครอง|ซึ่ง|เพื่อ|ภายนอก|ใน|อื่น|ราชการ)[ก-๎a-z]{3}|[a-z][\\w&.' -]{1,50}?,? ?(?:co\\.?,? ?ltd|company limited|limited|ltd|inc|plc|pcl|foundation|university)\\b)`
const ROLE =
  '(?:เรียก(?:รวม)?(?:ว่า|แทน)|[("“][^)"”]{0,20}(?:เรา|บริษัท|โรงเรียน|สำนักงาน|สมาคม|คลินิก|ร้าน|we|us|company)|เก็บรวบรวม|เก็บข้อมูล|ใช้ข้อมูล|ให้ความสำคัญ|ตระหนัก|เคารพ|มุ่งมั่น|มีหน้าที่|จัดทำ|ในฐานะ|มีความจำเป็น(?:ต้อง)?ขอ|ขอแจ้ง|ขอชี้แจง|ขอเรียน|คุ้มครอง|ประกาศ|ให้บริการ|สร้าง|พัฒนา|เป็นเจ้าของ|ดำเนินการ|เป็นผู้|ผู้ควบคุม|we\\b|us\\b|collects?|respects?|operates?|provides?|is committed|takes)'
/** A line that is a name and no more: who stands behind the notice, below its title. */
const ALONE = new RegExp(
  `^(?!.{0,80}?(?:จะ|เก็บ|ใช้|ให้|ขอ|อาจ|ไม่|ต้อง|เปิดเผย|เป็น|ข้อมูล|นโยบาย|ประกาศ))(?:โดย ?)?(?:${NAME})[ก-๎a-z0-9 .()&'-]{0,60}$`,
)
const SPEAKS = new RegExp(`${NAME}.{0,60}?${ROLE}`)
const BY = new RegExp(`(?:โดย|ของ|ในนาม|ประกาศ|\\bby|\\bof) ?${NAME}`)
const MAIL = /[\w.%+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/
const PHONE = /(?:\+66|\b0) ?\d(?:[ -]?\d){6,}|\b1\d{3}\b(?! ?(?:ปี|วัน|บาท|ครั้ง|คน))/
const POSTAL = /\b\d{5}\b/
const STREET = /ที่อยู่|เลขที่|ถนน|ถ\.|แขวง|ตำบล|ต\. ?[ก-ฮ]|หมู่|ซอย|อาคาร|address|road|street|\bfloor\b/
/** Units at the head of a document in which its owner introduces itself. */
const HEAD = 8

/** Who decides on the data, and how to reach them; s.23(5). */
export function findController(reading: Reading): Element<'no-contact' | 'no-identity'> {
  const { controller } = reading.draft
  if (controller?.contact?.length) return found(reading.units.filter(({ at }) => at.path.startsWith('controller')))
  const officers = listOfficers(reading)
  const own = reading.units.flatMap((unit) => {
    if (unit.about.has('complaint')) return []
    if (!officers.has(unit)) return [unit]
    const before = unit.about.has('dpo') ? unit : beforeOfficer(unit)
    return before === unit ? [] : [before]
  })
  const head = reading.units.filter(({ at }) => at.path.startsWith('controller'))
  const named = controller ? head : [...own.filter(namesController), ...introductions(reading)]
  const identity = named.length ? named : brands(reading)
  const contacts = own.filter((unit) => isReachable(unit) && (isContact(unit) || namesController(unit)))
  const contact = contacts.length || !identity.length ? contacts : own.filter(isReachable)
  if (!identity.length) {
    const reached = contact.length ? contact : own.filter(isReachable)
    return reached.length ? partly('no-identity', reached) : missing(tracesOf(reading, 'controller'))
  }
  if (!contact.length) return partly('no-contact', identity)
  return found([...identity, ...contact])
}

/** A controller is named and can be reached, but the document tells no place: s.23(5) asks for one. */
export function lacksAddress({ draft, units }: Reading): boolean {
  return !draft.controller && !units.some(isAddress)
}

/** Whom to ask about one's data: the officer of s.41, and how to reach them. */
export function findOfficer(reading: Reading): Element<'no-contact'> {
  const { dpo } = reading.draft
  if (dpo?.contact?.length) return found(reading.units.filter(({ at }) => at.path.startsWith('dpo')))
  const spoken = [...listOfficers(reading)]
  const contacts = spoken.filter(isReachable)
  if (contacts.length) return found(contacts)
  return spoken.length ? partly('no-contact', spoken) : MISSING
}

/** The officer's own units: in their section, that name them, or that follow in one block of lines. */
function listOfficers({ units }: Reading): ReadonlySet<Unit> {
  const officers = new Set<Unit>()
  let block = ''
  for (const unit of units) {
    const named = unit.block === 'dpo' || unit.about.has('dpo') || OFFICER.test(unit.text)
    if (named && unit.kind === 'contact') block = unit.block
    if (named || unit.block === block) officers.add(unit)
  }
  return officers
}

/** What a unit says before it comes to the officer. */
function beforeOfficer(unit: Unit): Unit {
  const at = unit.text.search(OFFICER)
  return at > 0 ? { ...unit, text: unit.text.slice(0, at), links: [] } : unit
}

/** Sentences in which a body with a name speaks of what it does with data, and titles that say whose notice it is. */
function introductions({ units }: Reading): (Unit | Passage)[] {
  const head = units
    .slice(0, HEAD)
    .filter(
      ({ text, kind, heading }) =>
        BY.test(text) || (!heading && ALONE.test(text)) || (kind === 'head' && BODY.test(text)),
    )
  const speaking = units
    .flatMap(({ sentences }) => sentences)
    .filter(({ text, own }) => !own.has('recipients') && !own.has('complaint') && SPEAKS.test(text))
  return [...head.filter(({ text }) => new RegExp(NAME).test(text)), ...speaking]
}

const SPEAKING = anyOf(BRAND_SPEAKS)
const TITLES = anyOf(BRAND_TITLES)
const FOOT = anyOf(BRAND_RIGHTS)

/** Where a name without a legal form is the one who speaks: of an app, a site, a shop. */
function brands({ draft, units }: Reading): (Unit | Passage)[] {
  const first = units.slice(0, 1)
  if (first.length && TITLES.test(fold(draft.title))) return first
  const head = units.slice(0, HEAD).filter(({ text }) => TITLES.test(text))
  const foot = units.slice(-3).filter(({ text }) => FOOT.test(text))
  const speaking = units
    .flatMap(({ sentences }) => sentences)
    .filter(
      ({ text, own, about, polarity }) =>
        (!own.has('recipients') || polarity === 'denied') && !about.has('recipients') && SPEAKING.test(text),
    )
  return [...head, ...speaking, ...foot]
}

function namesController({ text, kind, about, heading }: Unit): boolean {
  return NAMED.test(text) || (!heading && about.has('controller')) || (kind === 'contact' && BODY.test(text))
}

function isContact({ kind, about }: Unit): boolean {
  return kind === 'contact' || about.has('contact') || about.has('controller')
}

function isReachable({ text, links, kind }: Unit): boolean {
  if (MAIL.test(text) || PHONE.test(text) || links.some((href) => /^(?:mailto|tel):/.test(href))) return true
  return kind === 'contact' && POSTAL.test(text)
}

function isAddress({ text, kind }: Unit): boolean {
  return STREET.test(text) && (POSTAL.test(text) || kind === 'contact' || /\d/.test(text))
}
