import { foldLabel } from '../../../src/notices/format/notice-label.ts'
import type { Part } from './parts.ts'
import { textOf } from './slice.ts'
import { rowLabel } from './table-block.ts'
import type { Grid } from './tables.ts'

/** What the importer saw at a line. */
export interface OutlineEntry {
  readonly kind: 'section' | 'item' | 'bullet' | 'table' | 'row' | 'definition' | 'contact' | 'quote'
  readonly line: number
  /** Depth: 1 for the highest. */
  readonly level: number
  /** Number as one compares it, `ข้อ 2`, `5.4.1`; of a bullet `-`; of a definition its term; empty where there is none. */
  readonly label: string
  /** A bullet stands in front of the number. */
  readonly bullet?: true
  /** Body rows of a table. */
  readonly rows?: number
  /** Columns of a table. */
  readonly columns?: number
}

/** The labels of an outline as one line: `ข้อ 1@9 (ก)@11`; numbers of table rows among them, bullets not. */
export function labelsOf(outline: readonly OutlineEntry[]): string {
  return outline
    .filter(({ kind, label }) => label && (kind === 'section' || kind === 'item' || kind === 'row'))
    .map(({ label, line }) => `${label}@${line}`)
    .join(' ')
}

export function outlineClause(part: Part & { kind: 'clause' }, kind: 'section' | 'item'): OutlineEntry {
  const { line, label, bullet, placement } = part
  const folded = label ? foldLabel(textOf([label])) : ''
  return { kind, line, level: Math.min(placement.level, 6), label: folded, ...(bullet && { bullet }) }
}

export function outlineTable({ line, head, body }: Grid, level: number): OutlineEntry[] {
  const columns = [...head, ...body].reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const entries: OutlineEntry[] = [{ kind: 'table', line, level, label: '', rows: body.length, columns }]
  for (const row of body) {
    const label = rowLabel(row)
    entries.push({ kind: 'row', line: row.line, level: level + 1, label: label ? foldLabel(textOf([label])) : '' })
  }
  return entries
}
