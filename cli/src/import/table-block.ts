import type { NoticeTable } from '../../../src/notices/format/notice.ts'
import type { NoticeCell, NoticeItem } from '../../../src/notices/format/notice-schema.ts'
import { readMark } from './label.ts'
import { slice } from './slice.ts'
import type { Slice } from './slice.ts'
import type { Grid, GridCell, GridRow } from './tables.ts'
import { wordsOf } from './words.ts'

const MOST_ROWS = 1000
const MOST_ITEMS = 1000

/** The block of a table; a longer one than the format allows goes on in a second block. */
export function tableBlocks({ head, body }: Grid): NoticeTable[] {
  const blocks: NoticeTable[] = []
  for (let from = 0; from < Math.max(body.length, 1); from += MOST_ROWS) {
    const rows = body.slice(from, from + MOST_ROWS).map((row) => cellsOf(row, false))
    const top = from ? [] : head.map((row) => cellsOf(row, true))
    blocks.push({ type: 'table', ...(top.length && { head: top }), body: rows })
  }
  return blocks
}

/** Number that a body row begins with, in its first cell. */
export function rowLabel({ cells }: GridRow): Slice | undefined {
  const first = cells[0]?.slices[0]
  const mark = first && readMark(first.source.text.slice(first.from, first.to))
  return mark?.readings.length ? slice(first!.source, first!.from + mark.from, first!.from + mark.to) : undefined
}

function cellsOf(row: GridRow, head: boolean): NoticeCell[] {
  return row.cells.map((cell, at) => {
    const label = at || head ? undefined : rowLabel(row)
    return cellOf(cell, head || cell.hint.header === true, label)
  })
}

function cellOf({ slices, hint, rowspan }: GridCell, header: boolean, label: Slice | undefined): NoticeCell {
  const rest = label ? [slice(label.source, label.to, slices[0]!.to), ...slices.slice(1)] : slices
  const { text, items } = splitItems(rest)
  return {
    ...(label && { label: label.source.text.slice(label.from, label.to) }),
    text: wordsOf(text),
    ...(items.length && { items }),
    ...(header && { header }),
    ...(hint.colspan && hint.colspan > 1 && { colspan: Math.min(hint.colspan, 50) }),
    ...(rowspan > 1 && { rowspan: Math.min(rowspan, MOST_ROWS) }),
  }
}

/** A cell that begins with a bullet is a list, its items parted by the same bullet: `- ก - ข`. */
function splitItems(slices: readonly Slice[]): { text: Slice[]; items: NoticeItem[] } {
  const text: Slice[] = []
  const items: NoticeItem[] = []
  for (const { source, from, to } of slices) {
    const mark = readMark(source.text.slice(from, to))
    if (!mark?.bullet || mark.readings.length) {
      const own = slice(source, from, to)
      const last = items.at(-1)
      if (last && own.from < own.to) items[items.length - 1] = { ...last, text: [...last.text, ' ', ...wordsOf([own])] }
      else text.push(own)
      continue
    }
    const label = source.text[from + mark.from]!
    const starts = [from + mark.from]
    for (let at = from + 1; at < to; at++) {
      if (
        starts.length < MOST_ITEMS &&
        source.text[at] === label &&
        source.text[at - 1] === ' ' &&
        source.text[at + 1] === ' '
      )
        starts.push(at)
    }
    for (const [at, start] of starts.entries()) {
      const words = wordsOf([slice(source, start + 1, starts[at + 1] ?? to)])
      items.push({ level: 1, label, text: words })
    }
  }
  return { text, items }
}
