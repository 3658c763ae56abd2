import { contactKind } from './contact.ts'
import { isBareMark } from './label.ts'
import { dropListed } from './repair.ts'
import type { Repair } from './repair.ts'
import { slice, textOf } from './slice.ts'
import type { Slice } from './slice.ts'
import type { CellHint, SourceLine } from './source-line.ts'

/** A cell in work: one stretch, or more where the table went on after a page break. */
export interface GridCell {
  readonly slices: Slice[]
  readonly hint: CellHint
  rowspan: number
}

/** A row in work. */
export interface GridRow {
  readonly line: number
  readonly cells: GridCell[]
}

/** A table in work. */
export interface Grid {
  readonly line: number
  /** Index of the line after it. */
  readonly end: number
  readonly head: readonly GridRow[]
  readonly body: readonly GridRow[]
}

const MOST_CELLS = 50

/** The tables among the lines, by the index of their first line. A head that a page break repeated is taken out. */
export function findTables(lines: readonly SourceLine[], repairs: Repair[]): Map<number, Grid> {
  const tables = new Map<number, Grid>()
  for (let at = 0; at < lines.length; at++) {
    if (!isRow(lines[at]!)) continue
    const grid = readGrid(lines, at, repairs)
    if (grid) tables.set(at, grid)
    at = (grid?.end ?? runEnd(lines, at)) - 1
  }
  return tables
}

function isRow({ text, hint }: SourceLine): boolean {
  return hint?.kind === 'row' || (!hint && text.trimEnd().includes('\t'))
}

function runEnd(lines: readonly SourceLine[], from: number): number {
  let end = from + 1
  while (end < lines.length && isRow(lines[end]!) && tableOf(lines[end]!) === tableOf(lines[from]!)) end++
  return end
}

function tableOf({ hint }: SourceLine): number | undefined {
  return hint?.kind === 'row' ? hint.table : undefined
}

function readGrid(lines: readonly SourceLine[], from: number, repairs: Repair[]): Grid | undefined {
  const first = lines[from]!
  let end = runEnd(lines, from)
  if (!isTable(lines.slice(from, end))) return undefined
  const header = textOf([slice(first)])
  const own: SourceLine[] = lines.slice(from, end)
  // The head again after blank lines: a page had ended, the table had not.
  for (let next = skipBlank(lines, end); next < lines.length; next = skipBlank(lines, end)) {
    const again = lines[next]!
    if (!isRow(again) || tableOf(again) !== tableOf(first) || textOf([slice(again)]) !== header) break
    end = runEnd(lines, next)
    for (const line of lines.slice(next, end)) own.push(line)
  }
  const rows: GridRow[] = []
  let opener: GridRow | undefined
  for (const [at, line] of own.entries()) {
    if (at && textOf([slice(line)]) === header) dropListed(line, 'repeated-header', repairs)
    else opener = addRow(rows, line, opener)
  }
  const heads = headRows(own, rows)
  return { line: first.line, end, head: rows.slice(0, heads), body: rows.slice(heads) }
}

/** Two rows or more, and not what only looks so: numbers, bullets and captions that a tab sets apart, indented lines. */
function isTable(run: readonly SourceLine[]): boolean {
  if (run[0]!.hint) return true
  const [first = ''] = run[0]!.text.split('\t')
  return (
    run.length > 1 &&
    first.trim() !== '' &&
    !isBareMark(first) &&
    !contactKind(first.trim()) &&
    run.every(({ text }) => text.split('\t').length <= MOST_CELLS)
  )
}

function skipBlank(lines: readonly SourceLine[], at: number): number {
  while (at < lines.length && !lines[at]!.text.trim()) at++
  return at
}

/** Rows of header cells where the format knows them; else the first row, if there are others. */
function headRows(own: readonly SourceLine[], rows: readonly GridRow[]): number {
  if (!own[0]!.hint) return 1
  const marked = rows.findIndex(({ cells }) => !cells.every(({ hint }) => hint.header))
  return marked > 0 ? marked : rows.length > 1 ? 1 : 0
}

/** Adds a row; returns the row that rows without a first cell go on from. */
function addRow(rows: GridRow[], source: SourceLine, opener: GridRow | undefined): GridRow | undefined {
  const row = { line: source.line, cells: cellsOf(source) }
  const { cells } = row
  if (source.hint || !opener || cells.length < 2 || !isEmpty(cells[0]!)) {
    rows.push(row)
    return rows.length > 1 ? row : undefined
  }
  const before = rows.at(-1)!.cells
  if (before === opener.cells && cells.length === before.length && cells.slice(0, -1).every(isEmpty)) {
    before.at(-1)!.slices.push(...cells.at(-1)!.slices)
    return opener
  }
  opener.cells[0]!.rowspan++
  rows.push({ line: source.line, cells: cells.slice(1) })
  return opener
}

function cellsOf(source: SourceLine): GridCell[] {
  const hints = source.hint?.kind === 'row' ? source.hint.cells : []
  const cells: GridCell[] = []
  let from = 0
  const text = hints.length ? source.text : source.text.trimEnd()
  for (const piece of text.split('\t')) {
    const hint = hints[cells.length] ?? {}
    cells.push({ slices: [slice(source, from, from + piece.length)], hint, rowspan: hint.rowspan ?? 1 })
    from += piece.length + 1
  }
  return cells
}

function isEmpty({ slices }: GridCell): boolean {
  return slices.every(({ from, to }) => from >= to)
}
