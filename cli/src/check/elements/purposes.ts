import type { LegalBasis } from '../../../../src/model/category.ts'
import { basisOf } from '../../import/topics.ts'
import type { Place } from '../finding.ts'
import { columnOf } from '../read-table.ts'
import { passagesAbout } from '../reading.ts'
import type { Passage, Reading } from '../reading.ts'
import { found, MISSING, partly } from './element.ts'
import type { Element } from './element.ts'
import { namesBasisInPassing, statedBasis } from './phrases-bases.ts'

export interface Purpose {
  readonly text: string
  readonly at: Place
  readonly basis?: LegalBasis
}

const PURPOSE_COLUMN = /วัตถุประสงค์|จุดประสงค์|purpose/
const BASIS_COLUMN = /(?<!มาตร|พื้น|หลัก)ฐาน(?!ข้อมูล)|bas[ei]s/
const AIM = /เพื่อ|วัตถุประสงค์|^(?:to|for) |\bpurpose/

/** What the data are for: the items of the clauses about it, and the rows of tables that have a column of purposes. */
export function listPurposes(reading: Reading): Purpose[] {
  const rows = reading.tables.flatMap((table) => {
    const aim = columnOf(table, PURPOSE_COLUMN)
    const basis = columnOf(table, BASIS_COLUMN)
    if (aim < 0 || table.about.has('cookies')) return []
    return table.rows.flatMap((cells) => {
      const { text, path } = cells[aim] ?? { text: '', path: '' }
      const named = basisOf(cells[basis]?.text ?? '')
      return text ? [{ text, at: { ...table.at, path }, ...(named && { basis: named }), mapped: basis >= 0 }] : []
    })
  })
  // A table that gives each purpose its basis says it all; a list before it is its summary.
  if (rows.some(({ mapped }) => mapped)) return rows.filter(({ mapped }) => mapped)
  const items = aims(reading)
    .filter(({ kind, text, at }) => kind === 'list' || (text.startsWith('เพื่อ') && at.label !== undefined))
    .map(({ text, at }) => {
      const basis = statedBasis(text)
      return { text, at, ...(basis && { basis }) }
    })
  return items.length || rows.length ? [...items, ...rows] : prose(reading)
}

/** Purposes told in running text, where each tells its basis. */
function prose(reading: Reading): Purpose[] {
  return aims(reading).flatMap(({ text, at }) => {
    const basis = statedBasis(text)
    return basis ? [{ text, at, basis }] : []
  })
}

/** The purposes of collecting; s.23(1). */
export function findPurposes(reading: Reading): Element {
  const listed = listPurposes(reading)
  if (listed.length) return { verdict: 'ok', places: listed.map(({ at }) => at) }
  return found(aims(reading).filter(({ text }) => AIM.test(text)))
}

/** On which basis of s.24 each purpose stands; s.23(1). */
export function findBasis(reading: Reading): Element<'not-mapped' | 'in-prose'> {
  const based = listPurposes(reading).filter(({ basis }) => basis)
  if (based.length) return { verdict: 'ok', places: based.map(({ at }) => at) }
  const named = statements(reading)
  if (named.length) return partly('not-mapped', named)
  const passing = [...aims(reading), ...passagesAbout(reading, 'recipients', 'transfer', 'rights')].filter(({ text }) =>
    namesBasisInPassing(text),
  )
  return passing.length ? partly('in-prose', passing) : MISSING
}

/** The bases that the document states, in reading order. */
export function listBases(reading: Reading): LegalBasis[] {
  const mapped = listPurposes(reading).flatMap(({ basis }) => basis ?? [])
  return [...new Set([...statements(reading).flatMap(({ text }) => basisOf(text) ?? []), ...mapped])]
}

function statements(reading: Reading): Passage[] {
  return passagesAbout(reading, 'legal-basis').filter(({ text }) => basisOf(text))
}

/** Passages about purposes; not where a right, a change or a cookie is what they are about. */
function aims(reading: Reading): Passage[] {
  return passagesAbout(reading, 'purposes', 'rights', 'changes', 'cookies').filter(({ kind }) => kind !== 'table')
}
