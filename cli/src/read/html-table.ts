import type { CellHint, LineHint, SourceLine, Span } from '../import/source-line.ts'
import { attribute, isElement } from './html-tree.ts'
import type { HtmlElement } from './html-tree.ts'
import { joinLines } from './line-buffer.ts'

/** A line of a table: a row with its cells, or its caption. */
export interface TableLine {
  readonly text: string
  readonly spans: readonly Span[]
  readonly hint?: LineHint
  readonly cells?: readonly CellHint[]
}

interface Row {
  readonly cells: readonly HtmlElement[]
  readonly head: boolean
}

const MOST_COLUMNS = 50
const MOST_ROWSPAN = 1000

/** The lines of a table of data; nothing where the table only lays out the page: then its cells are blocks. */
export function tableLines(
  table: HtmlElement,
  read: (cell: HtmlElement) => readonly SourceLine[],
): TableLine[] | undefined {
  const rows = rowsOf(table)
  if (!isData(table, rows)) return undefined
  const lines: TableLine[] = []
  const loose: TableLine[] = []
  for (const child of table.childNodes) {
    if (!isElement(child) || child.tagName !== 'caption') continue
    for (const { text, spans = [] } of read(child)) lines.push({ text, spans })
  }
  for (const { cells, head } of rows) {
    const own = cells.map((cell) => {
      const all = read(cell)
      for (const { text, hint } of all) if (hint?.kind === 'around') loose.push({ text, spans: [], hint })
      const { text, spans } = joinLines(
        all.filter(({ hint }) => hint?.kind !== 'around'),
        ' ',
      )
      return { line: 0, text: text.replace(/\t/g, ' '), spans }
    })
    if (own.every(({ text }) => !text)) continue
    lines.push({ ...joinLines(own, '\t'), cells: cells.map((cell) => cellHint(cell, head)) })
  }
  return [...lines, ...loose]
}

function rowsOf(table: HtmlElement): Row[] {
  const rows: Row[] = []
  const add = (parent: HtmlElement, head: boolean) => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue
      if (child.tagName === 'tr') rows.push({ cells: child.childNodes.filter(isElement).filter(isCell), head })
      else if (/^t(?:head|body|foot)$/.test(child.tagName)) add(child, child.tagName === 'thead')
    }
  }
  add(table, false)
  return rows.filter(({ cells }) => cells.length)
}

function isCell({ tagName }: HtmlElement): boolean {
  return tagName === 'td' || tagName === 'th'
}

/** Two rows and two columns or more, and no cell that has headings or tables: those are pages in a frame. */
function isData(table: HtmlElement, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false
  const columns = rows.map(({ cells }) => cells.length)
  if (rows.length < 2 || Math.max(...columns) < 2 || Math.max(...columns) > MOST_COLUMNS) return false
  return !rows.some(({ cells }) => cells.some((cell) => has(cell, /^(?:table|h[1-6]|nav|header|main|article)$/)))
}

function has(element: HtmlElement, names: RegExp): boolean {
  return element.childNodes.some((child) => isElement(child) && (names.test(child.tagName) || has(child, names)))
}

function cellHint(cell: HtmlElement, head: boolean): CellHint {
  const colspan = span(cell, 'colspan', MOST_COLUMNS)
  const rowspan = span(cell, 'rowspan', MOST_ROWSPAN)
  return {
    ...((head || cell.tagName === 'th') && { header: true }),
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
  }
}

function span(cell: HtmlElement, name: string, most: number): number {
  const given = Number.parseInt(attribute(cell, name) ?? '', 10)
  return given > 1 ? Math.min(given, most) : 1
}
