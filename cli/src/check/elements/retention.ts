import type { Place } from '../finding.ts'
import { columnOf } from '../read-table.ts'
import { passagesAbout } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { found, MISSING, partly } from './element.ts'
import type { Element } from './element.ts'

const PERIOD =
  /(?:\d+|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|one|two|three|five|six|seven|ten) ?(?:วัน(?!ที่)|สัปดาห์|เดือน|ปี|days?|weeks?|months?|years?)/
const CRITERION =
  /เท่าที่.{0,20}จำเป็น|ตราบเท่าที่|ตลอดระยะเวลา|ตลอดเวลาที่|จนกว่า|จนถึง|สิ้นความจำเป็น|หมดความจำเป็น|as long as|until|no longer (?:than|needed|necessary)/
const KEEPING = /เก็บรักษา|จัดเก็บ|เก็บไว้|เก็บข้อมูล|\bkeep\b|\bkept\b|\bstored?\b|retain/
/** Traffic data of the Computer Crime Act, s.26: a duty of its own that says nothing about other data. */
const TRAFFIC = /จราจร|บันทึกการเข้า|log ?file|traffic data/
const COLUMN = /ระยะเวลา|เก็บ(?:นาน|ไว้)|retention|kept|how long/

/** How long data are kept, or by what that is decided; s.23(3). */
export function findRetention(reading: Reading): Element<'logs-only' | 'criterion-only'> {
  const cells = columns(reading).flatMap(({ rows, at }) => rows.flatMap(({ text }) => (PERIOD.test(text) ? at : [])))
  if (cells.length) return { verdict: 'ok', places: cells }
  const about = passagesAbout(reading, 'retention', 'cookies', 'rights')
  const periods = reading.passages.filter(
    (passage) =>
      !passage.about.has('rights') &&
      !passage.about.has('cookies') &&
      PERIOD.test(passage.text) &&
      (passage.about.has('retention') || KEEPING.test(passage.text)),
  )
  const own = periods.filter(({ text }) => !TRAFFIC.test(text))
  if (own.length) return found(own)
  const criteria = about.filter(({ text }) => CRITERION.test(text))
  if (criteria.length) return partly('criterion-only', criteria)
  return periods.length ? partly('logs-only', periods) : MISSING
}

/** Rows and items that say nothing of it where the others do. */
export function listUnkept(reading: Reading): { readonly text: string; readonly at: Place }[] {
  const rows = columns(reading).flatMap(({ rows }) =>
    rows.filter(({ text }) => !tells(text)).map(({ name, place }) => ({ text: name, at: place })),
  )
  const items = passagesAbout(reading, 'retention', 'cookies', 'rights').filter(({ kind }) => kind === 'list')
  const silent = items.some(({ text }) => tells(text)) ? items.filter(({ text }) => !tells(text)) : []
  return [...rows, ...silent.map(({ original, at }) => ({ text: original, at }))]
}

function tells(text: string): boolean {
  return PERIOD.test(text) || CRITERION.test(text)
}

function columns({ tables }: Reading) {
  return tables.flatMap((table) => {
    const column = columnOf(table, COLUMN)
    if (column < 0 || table.about.has('cookies')) return []
    const rows = table.rows.flatMap((cells) => {
      const first = cells[0]
      return first?.text
        ? [{ name: first.text, text: cells[column]?.text ?? '', place: { ...table.at, path: first.path } }]
        : []
    })
    return [{ rows, at: table.at }]
  })
}
