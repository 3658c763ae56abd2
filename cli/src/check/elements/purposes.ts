import type { LegalBasis } from '../../../../src/model/category.ts'
import { basisOf } from '../../import/topics.ts'
import type { Place } from '../finding.ts'
import { columnOf } from '../read-table.ts'
import type { NoticeTopic } from '../../../../src/notices/format/notice-schema.ts'
import type { Passage } from '../../passages/passage.ts'
import { isAboutCookies, placeOf, sentencesOf, unitsAbout } from '../reading.ts'
import type { Unit, Reading } from '../reading.ts'
import { found, missing, partly } from './element.ts'
import type { Element } from './element.ts'
import { mayTellPurpose, tellsPurpose } from './short/purposes.ts'
import { tracesOf } from './traces.ts'
import { basisIn, namesBasisInPassing, namesBasisOfPurpose, statedBasis } from './phrases-bases.ts'

export interface Purpose {
  readonly text: string
  readonly at: Place
  readonly basis?: LegalBasis
  /** Words stand where the basis should be, and none is known by them. */
  readonly unread?: boolean
}

const PURPOSE_COLUMN = /วัตถุประสงค์|จุดประสงค์|purpose/
const BASIS_COLUMN = /(?<!มาตร|พื้น|หลัก)ฐาน(?!ข้อมูล)|bas[ei]s/
const HEADING_BASIS =
  /สัญญา|ความยินยอม|(?:ปฏิบัติ|หน้าที่|ภาระ).{0,12}กฎหมาย|ประโยชน์(?:อัน|โดย)ชอบ|ภารกิจ|ประโยชน์สาธารณะ|consent|contract|legal obligation|legitimate interest|public/
/** Letters of what stands below a heading on purposes and may tell one. */
const SHORTEST_AIM = 15
const AIM = /เพื่อ|วัตถุประสงค์|^(?:to|for) |\bpurpose/

/** What the data are for: the items of the clauses about it, and the rows of tables that have a column of purposes. */
export function listPurposes(reading: Reading): Purpose[] {
  const rows = reading.tables.flatMap((table) => {
    const aim = columnOf(table, PURPOSE_COLUMN)
    const basis = columnOf(table, BASIS_COLUMN)
    if (aim < 0 || table.about.has('cookies')) return []
    return table.rows.flatMap((cells) => {
      const { text, path } = cells[aim] ?? { text: '', path: '' }
      const words = cells[basis]?.text ?? ''
      const named = basisIn(words)
      const unread = !named && /[ก-๎a-z]/.test(words)
      return text
        ? [{ text, at: { ...table.at, path }, ...(named && { basis: named }), unread, mapped: basis >= 0 }]
        : []
    })
  })
  // A table that gives each purpose its basis says it all; a list before it is its summary.
  if (rows.some(({ mapped }) => mapped)) return rows.filter(({ mapped }) => mapped)
  const items = aims(reading)
    .filter(
      ({ kind, text, at, about }) =>
        (kind === 'list' && !isOther(about)) || (text.startsWith('เพื่อ') && at.label !== undefined),
    )
    .filter(({ sentences }) => !sentences[0]?.own.has('withdrawal') || sentences[0].own.has('purposes'))
    .map(({ text, at, headings }) => {
      const basis = statedBasis(text) ?? basisAbove(headings)
      return { text, at, ...(basis && { basis }) }
    })
  return items.length || rows.length ? [...items, ...rows] : prose(reading)
}

/** Purposes told in running text, where each tells its basis. */
function prose(reading: Reading): Purpose[] {
  const told = [
    ...aims(reading),
    ...sentencesOf(reading)
      .filter(isPurpose)
      .map((passage) => ({ text: passage.text, at: placeOf(passage) })),
  ]
  return told.flatMap(({ text, at }) => {
    const basis = statedBasis(text)
    return basis ? [{ text, at, basis }] : []
  })
}

/** The purposes of collecting; s.23(1). */
export function findPurposes(reading: Reading): Element {
  const listed = listPurposes(reading)
  if (listed.length) return { verdict: 'ok', places: listed.map(({ at }) => at) }
  const aimed = aims(reading).filter(({ text }) => AIM.test(text))
  const told = sentencesOf(reading).filter(isPurpose)
  if (aimed.length || told.length) return found([...aimed, ...told])
  const ofCookies = isAboutCookies(reading) ? cookiePurposes(reading) : []
  if (ofCookies.length) return { verdict: 'ok', places: ofCookies }
  const short = sentencesOf(reading).filter(tellsPurpose)
  if (short.length) return found(short)
  const weak = aims(reading).filter(({ text }) => text.length > SHORTEST_AIM)
  const passing = sentencesOf(reading).filter(
    ({ own, about, polarity, text }) =>
      own.has('purposes') &&
      !OF_SITE.test(text) &&
      polarity !== 'denied' &&
      !about.has('rights') &&
      !about.has('cookies'),
  )
  const traces = tracesOf(reading, 'purposes')
  return missing([...weak, ...passing, ...sentencesOf(reading).filter(mayTellPurpose), ...traces])
}

/** Of a notice about cookies the purposes are those of its cookies. */
function cookiePurposes(reading: Reading): Place[] {
  const tables = reading.tables.filter((table) => columnOf(table, PURPOSE_COLUMN) >= 0 && table.rows.length > 0)
  const told = sentencesOf(reading).filter(({ own, polarity }) => own.has('purposes') && polarity !== 'denied')
  return [...tables.map(({ at }) => at), ...told.map(placeOf)]
}

/** On which basis of s.24 each purpose stands; s.23(1). */
export function findBasis(reading: Reading): Element<'not-mapped' | 'in-prose'> {
  const based = listPurposes(reading).filter(({ basis }) => basis)
  if (based.length) return { verdict: 'ok', places: based.map(({ at }) => at) }
  const named = statements(reading)
  if (named.length) return partly('not-mapped', named)
  const passing = [
    ...aims(reading).filter(({ text }) => namesBasisOfPurpose(text)),
    ...unitsAbout(reading, 'recipients', 'transfer', 'rights').filter(({ sentences }) =>
      sentences.some(({ text, polarity }) => namesBasisInPassing(text) && polarity !== 'exception'),
    ),
  ]
  if (passing.length) return partly('in-prose', passing)
  const said = sentencesOf(reading).filter(
    ({ own, about, text }) =>
      NAMED_AS_BASIS.test(text) || (own.has('basis') && !UNBASED.some((name) => own.has(name) || about.has(name))),
  )
  return missing([...said, ...tracesOf(reading, 'basis')])
}

/** Says that there is one, wherever it stands. */
const NAMED_AS_BASIS =
  /(?:ต้องการ|ขอ|อาศัย)ความยินยอม(?:ของ[^ ]{1,12}?)?(?:ใน|เพื่อ|สำหรับ)(?:การ)?(?:เก็บ|รวบรวม|ประมวลผล|ใช้)|ก็ต่อเมื่อ.{0,12}?(?:ให้|ได้รับ)ความยินยอม|(?:เก็บ|ใช้|ประมวลผล|รวบรวม).{0,16}?(?:ด้วย|โดย|ภายใต้|บน)ความยินยอม|ยินยอมให้.{0,30}(?:เก็บ|ใช้|ประมวลผล|รวบรวม)|(?:เป็น|ใช้|อาศัย)ฐาน(?:ใน|ทาง)?(?:การ|กฎหมาย)|legal bas[ei]s/

/** The bases that the document states, in reading order. */
export function listBases(reading: Reading): LegalBasis[] {
  const mapped = listPurposes(reading).flatMap(({ basis }) => basis ?? [])
  return [...new Set([...statements(reading).flatMap(({ text }) => basisOf(text) ?? []), ...mapped])]
}

function statements(reading: Reading): Unit[] {
  return unitsAbout(reading, 'legal-basis').filter(({ text }) => basisOf(text))
}

/** Sentences in which a basis is not that of collecting. */
const UNBASED = [
  'rights',
  'withdrawal',
  'cookies',
  'definition',
  'changes',
  'recipients',
  'transfer',
  'complaint',
  'minors',
] as const

/** What stands on the site, and what it is good for. */
const OF_SITE = /ข้อมูล(?:ที่ปรากฏ)?(?:บน|ใน)(?:หน้า)?เว็บ[^ ]{0,30}ใช้เพื่อ(?:การ)?(?:อ้างอิง|ศึกษา|ให้ความรู้)/

/** A sentence that tells what data are used for; not one about cookies, rights or how data are kept safe. */
function isPurpose({ own, about, polarity, text }: Passage): boolean {
  if (OF_SITE.test(text)) return false
  const other = ['rights', 'cookies', 'definition', 'security', 'complaint', 'changes', 'scope'] as const
  return own.has('purposes') && polarity !== 'denied' && !other.some((name) => own.has(name) || about.has(name))
}

/** Lists under a heading of purposes may be of something else. */
function isOther(about: ReadonlySet<NoticeTopic>): boolean {
  return (['retention', 'recipients', 'contact', 'complaint', 'security'] as const).some((topic) => about.has(topic))
}

/** The basis that the nearest heading names: purposes sorted under "contract", "legal obligation" and so on. */
function basisAbove(headings: readonly string[]): LegalBasis | undefined {
  const nearest = headings.at(-1) ?? ''
  if (nearest.length > 60 || /วัตถุประสงค์|จุดประสงค์|ฐาน(?:ทาง|ใน|การ)|purpose|legal bas/.test(nearest)) return undefined
  return statedBasis(nearest) ?? (HEADING_BASIS.test(nearest) ? basisIn(nearest) : undefined)
}

/** Passages about purposes; not where a right, a change or a cookie is what they are about. */
function aims(reading: Reading): Unit[] {
  return unitsAbout(reading, 'purposes', 'rights', 'changes', 'cookies').filter(({ kind }) => kind !== 'table')
}
