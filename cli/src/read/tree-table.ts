import type { Element } from 'hast'
import type { CellHint, LineHint, SourceLine, Span } from '../import/source-line.ts'
import { joinLines } from './line-buffer.ts'
import { elementsIn, isElement, property, wordsIn } from './tree-node.ts'

/** A line of a table: a row with its cells, or its caption. */
export interface TableLine {
  readonly text: string
  readonly spans: readonly Span[]
  readonly hint?: LineHint
  readonly cells?: readonly CellHint[]
  /** Line of the file. */
  readonly line?: number | undefined
}

interface Row {
  readonly line: number | undefined
  readonly cells: readonly Element[]
  readonly head: boolean
}

const MOST_COLUMNS = 50
const MOST_ROWSPAN = 1000
/** Rows of a page in two columns, at least. */
const LEAST_PARTS = 3
const LONGEST_HEADING = 120

/** The lines of a table of data; nothing where the table only lays out the page: then its cells are blocks. */
export function tableLines(table: Element, read: (cell: Element) => readonly SourceLine[]): TableLine[] | undefined {
  const rows = rowsOf(table)
  if (!isData(table, rows)) return undefined
  const lines: TableLine[] = []
  const loose: TableLine[] = []
  for (const child of table.children) {
    if (!isElement(child) || child.tagName !== 'caption') continue
    for (const { text, spans = [] } of read(child)) lines.push({ text, spans })
  }
  for (const { line, cells, head } of rows) {
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
    lines.push({ ...joinLines(own, '\t'), cells: cells.map((cell) => cellHint(cell, head)), line })
  }
  return [...lines, ...loose]
}

function rowsOf(table: Element): Row[] {
  const rows: Row[] = []
  const add = (parent: Element, head: boolean) => {
    for (const child of parent.children) {
      if (!isElement(child)) continue
      if (child.tagName === 'tr')
        rows.push({ line: child.position?.start.line, cells: child.children.filter(isElement).filter(isCell), head })
      else if (/^t(?:head|body|foot)$/.test(child.tagName)) add(child, child.tagName === 'thead')
    }
  }
  add(table, false)
  return rows.filter(({ cells }) => cells.length)
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th'
}

/** Two rows and two columns or more, and no cell that has headings or tables: those are pages in a frame. */
function isData(table: Element, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/.test(property(table, 'role') ?? '')) return false
  const columns = rows.map(({ cells }) => cells.length)
  if (rows.length < 2 || Math.max(...columns) < 2 || Math.max(...columns) > MOST_COLUMNS) return false
  if (isColumn(rows)) return false
  return !rows.some(({ cells }) => cells.some((cell) => has(cell, /^(?:table|h[1-6]|nav|header|main|article)$/)))
}

/** A page in two columns: a heading in bold on the left of each row, paragraphs or a list on its right. */
function isColumn(rows: readonly Row[]): boolean {
  if (rows.length < LEAST_PARTS || rows.some(({ cells, head }) => head || cells.length !== 2)) return false
  let parts = 0
  for (const { cells } of rows) {
    const [left, right] = cells as [Element, Element]
    const words = wordsIn(left).trim()
    if (left.tagName === 'th' || right.tagName === 'th' || words.length > LONGEST_HEADING) return false
    if (words && !isBold(left)) return false
    if (wordsIn(right).trim() && isBold(right)) return false
    if (isText(right)) parts++
  }
  return parts * 2 >= rows.length
}

/** Paragraphs, items or whole sentences. */
function isText(cell: Element): boolean {
  const blocks = elementsIn(cell, ({ tagName }) => tagName === 'p' || tagName === 'li')
  return blocks.length > 1 || wordsIn(cell).trim().length > LONGEST_HEADING
}

/** All words of the element are bold. */
function isBold(element: Element): boolean {
  const bold = elementsIn(element, ({ tagName }) => tagName === 'b' || tagName === 'strong')
  const letters = (one: Element) => wordsIn(one).replace(/\s+/g, '').length
  return bold.reduce((sum, one) => sum + letters(one), 0) >= letters(element)
}

function has(element: Element, names: RegExp): boolean {
  return element.children.some((child) => isElement(child) && (names.test(child.tagName) || has(child, names)))
}

function cellHint(cell: Element, head: boolean): CellHint {
  const colspan = span(cell, 'colSpan', MOST_COLUMNS)
  const rowspan = span(cell, 'rowSpan', MOST_ROWSPAN)
  return {
    ...((head || cell.tagName === 'th') && { header: true }),
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
  }
}

function span(cell: Element, name: string, most: number): number {
  const given = Number.parseInt(property(cell, name) ?? '', 10)
  return given > 1 ? Math.min(given, most) : 1
}

/** A frame around text: one column, nothing in it but paragraphs and lists. */
export function isBox(table: Element): boolean {
  const rows = rowsOf(table)
  if (rows.some(({ cells }) => cells.length > 1)) return false
  return !rows.some(({ cells }) =>
    cells.some((cell) => has(cell, /^(?:table|h[1-6]|nav|header|main|article|section)$/)),
  )
}
