import { findGrids } from './find-grids.ts'
import type { Grid } from './find-grids.ts'
import { linesOf } from './lines.ts'
import type { PdfLine } from './lines.ts'
import { measure } from './measures.ts'
import { joinLines } from './paragraphs.ts'
import type { Glyph, PdfPage } from './pdf-page.ts'
import type { TaggedBlock } from './tagged.ts'

/** What stands on a page without tags: lines, and tables where borders are drawn, as blocks of their cells. */
export type PageItem = PdfLine | readonly TaggedBlock[]

/** The lines and tables of a page in the order in which the file draws them. */
export function itemsOf(page: PdfPage, at: number, pages: readonly PdfPage[]): PageItem[] {
  const grids = findGrids(page.rules).map((grid) => ({ grid, glyphs: [] as Glyph[] }))
  const items: (Glyph[] | (typeof grids)[number])[] = []
  for (const glyph of page.glyphs) {
    const own = grids.find(({ grid }) => cellOf(grid, glyph))
    if (own) {
      if (!own.glyphs.push(glyph) || own.glyphs.length > 1) continue
      items.push(own)
    } else {
      const last = items.at(-1)
      if (Array.isArray(last)) last.push(glyph)
      else items.push([glyph])
    }
  }
  return items.flatMap((item): PageItem[] =>
    Array.isArray(item) ? linesOf(item, at) : [cellsOf(item.grid, item.glyphs, at, pages)],
  )
}

function cellOf({ cellAt }: Grid, { x, right, y, size }: Glyph): ReturnType<Grid['cellAt']> {
  return cellAt((x + right) / 2, y + size * 0.3)
}

/** The cells of a table from left to right and from top to bottom, each with its paragraphs. */
function cellsOf(grid: Grid, glyphs: readonly Glyph[], page: number, pages: readonly PdfPage[]): TaggedBlock[] {
  const cells = new Map<number, { row: number; column: number; glyphs: Glyph[] }>()
  for (const glyph of glyphs) {
    const { row, column } = cellOf(grid, glyph)!
    const key = row * grid.columns.length + column
    const own = cells.get(key)
    if (own) own.glyphs.push(glyph)
    else cells.set(key, { row, column, glyphs: [glyph] })
  }
  return [...cells.entries()]
    .sort(([left], [right]) => left - right)
    .flatMap(([, { row, column, glyphs: own }]) => {
      const lines = linesOf(own, page).map((line) => ({ ...line, inRow: false }))
      const edge = grid.columns[column + 1] ?? Infinity
      const measures = { ...measure(lines, pages), edge: () => edge - PADDING, isCentred: () => false }
      const cell = { table: 0, row, cell: column, header: row === 0 && lines.every(({ bold }) => bold), page }
      return joinLines(lines, measures).map((own): TaggedBlock => ({ type: 'TD', lines: own, cell }))
    })
}

/** Between a border and the words of its cell, in points. */
const PADDING = 5
