import type { Place } from '../finding.ts'
import { columnOf } from '../read-table.ts'
import { unitsAbout } from '../reading.ts'
import type { Unit, Reading } from '../reading.ts'
import { found, MISSING, partly } from './element.ts'
import type { Element } from './element.ts'

const REQUIRED =
  /จำเป็นต้อง(?:ให้|กรอก|ระบุ|ใช้ในใบ)|จะต้องให้|ต้องให้(?:ข้อมูล|ครบ|ตาม)|ข้อมูลบังคับ|เป็นข้อมูลที่จำเป็น|จำเป็นต่อการเข้าทำ|[（(](?:บังคับ|จำเป็น)|must (?:give|provide)|is required|are required|mandatory|[(]required/
const OPTIONAL =
  /เลือก(?:ที่จะ)?ให้|เลือกได้|ไม่บังคับ|สมัครใจ|(?:จะ)?ให้หรือไม่(?:ให้)?ก็ได้|ไม่(?:จำเป็น)?ต้องให้|เป็นทางเลือก|optional|voluntar/
const CONSEQUENCE =
  /(?:หาก|ถ้า|กรณี|เมื่อ).{0,30}ไม่(?:ให้|ประสงค์จะให้|ประสงค์(?:ที่จะ)?ให้|กรอก|แจ้ง|ระบุ|ได้ให้|ได้รับข้อมูล)|มิฉะนั้น|ผล.{0,20}(?:การ)?ไม่ให้ข้อมูล|(?:if you do not|without) (?:give|provide|giving|providing|this|these|it|them)/
const MARK = /จำเป็น|(?<!ข้อ|ใช้)บังคับ|สมัครใจ|เลือกให้|required|optional|mandatory|voluntary/
const DATA_COLUMN = /ข้อมูล|รายการ|\bdata\b/
const MARK_COLUMN = /จำเป็น|บังคับ|required|mandatory/

/** Which data one must give and which one may, and what follows from not giving them; s.23(2). */
export function findRequired(reading: Reading): Element<'no-consequence' | 'no-marks' | 'one-side'> {
  const texts = reading.units.filter(({ heading, about }) => !heading && !about.has('rights') && !about.has('cookies'))
  const required = texts.filter(({ text }) => REQUIRED.test(text))
  const optional = texts.filter(({ text }) => OPTIONAL.test(text))
  const consequence = texts.filter(({ text }) => CONSEQUENCE.test(text))
  if (!required.length && !optional.length) return consequence.length ? partly('no-marks', consequence) : MISSING
  if (!consequence.length) return partly('no-consequence', [...required, ...optional])
  if (!required.length || !optional.length) return partly('one-side', [...required, ...optional])
  return found([...required, ...optional, ...consequence])
}

/** Data without a mark in a list or table whose others have one. */
export function listUnmarked(reading: Reading): { readonly text: string; readonly at: Place }[] {
  const cells = reading.tables.flatMap((table) => {
    const mark = columnOf(table, MARK_COLUMN)
    const name = columnOf(table, DATA_COLUMN)
    if (mark < 0 || name < 0 || mark === name) return []
    return table.rows
      .filter((row) => !row[mark] || /^[-–—]?$/.test(row[mark].text))
      .flatMap((row) => (row[name]?.text ? [{ text: row[name].text, at: { ...table.at, path: row[name].path } }] : []))
  })
  const items = groupItems(unitsAbout(reading, 'data', 'rights', 'cookies', 'security', 'purposes')).flatMap((list) =>
    list.filter(({ text }) => MARK.test(text)).length * 2 >= list.length
      ? list.filter(({ text }) => !MARK.test(text))
      : [],
  )
  return [...cells, ...items.map(({ original, at }) => ({ text: original, at }))]
}

function groupItems(units: readonly Unit[]): Unit[][] {
  const lists = new Map<string, Unit[]>()
  for (const unit of units) {
    if (unit.kind !== 'list') continue
    const list = lists.get(unit.block)
    if (list) list.push(unit)
    else lists.set(unit.block, [unit])
  }
  return [...lists.values()]
}
