import type { Element } from 'hast'
import type { LineHint, SourceLine } from '../import/source-line.ts'
import { isBox, tableLines } from './tree-table.ts'
import { flush } from './walk-state.ts'
import type { Place, Walk } from './walk-state.ts'

/** The rows of a table; of one that only lays out the page, its cells one after the other. */
export function walkTable(
  table: Element,
  place: Place,
  walk: Walk,
  read: {
    readonly children: (element: Element, place: Place, walk: Walk) => void
    readonly linesIn: (element: Element, walk: Walk) => readonly SourceLine[]
  },
): void {
  flush(place, walk)
  const rows = place.hint?.kind === 'around' ? undefined : tableLines(table, (cell) => read.linesIn(cell, walk))
  if (!rows) read.children(table, isBox(table) ? { ...place, signs: { cell: true } } : place, walk)
  else {
    const number = ++walk.tables
    for (const { text, spans, hint, cells, line } of rows) {
      const own: LineHint | undefined = cells ? { kind: 'row', table: number, cells } : (hint ?? place.hint)
      const dress = { ...(own && { hint: own }), ...(spans.length && { spans }) }
      const shown: SourceLine = { line: walk.data.numbered ? (line ?? walk.at) : walk.lines.length + 1, text, ...dress }
      walk.lines.push(shown)
    }
  }
  flush(place, walk)
}
