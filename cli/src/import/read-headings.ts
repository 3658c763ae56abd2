import { dressHeadings } from './dress-headings.ts'
import { findHeadings } from './find-headings.ts'
import type { FoundHeading, HeadingEntry, HeadingSign } from './heading-report.ts'
import type { ClauseKind } from './judge-clauses.ts'
import type { Part } from './parts.ts'
import { textOf } from './slice.ts'
import type { SourceLine } from './source-line.ts'
import type { Grid } from './tables.ts'

/** Lines whose hints are the headings that were found. */
export interface SeenHeadings {
  readonly lines: readonly SourceLine[]
  readonly found: ReadonlyMap<number, FoundHeading>
  /** By line: what its owner says. */
  readonly forced: ReadonlyMap<number, boolean>
  /** By line: what looked like a heading, and was not taken for one. */
  readonly doubted: ReadonlyMap<number, readonly HeadingSign[]>
}

const LONGEST_SHOWN = 120

/** Decides on the headings of a document; the owner's word goes before. */
export function readHeadings(
  lines: readonly SourceLine[],
  tables: ReadonlyMap<number, Grid>,
  title: number | undefined,
  owner: ReadonlyMap<number, number>,
): SeenHeadings {
  const rows = new Set<number>()
  for (const [from, { end }] of tables) for (let at = from; at < end; at++) rows.add(at)
  const byAt = new Map(findHeadings(lines, (at) => rows.has(at), title))
  const forced = new Map<number, boolean>()
  for (const [at, { line, text }] of lines.entries()) {
    const level = owner.get(line)
    if (level === undefined || !text.trim() || rows.has(at) || at === title) continue
    forced.set(line, level > 0)
    if (level > 0) byAt.set(at, { level: Math.min(level, 6), signs: ['owner'], sure: true })
    else byAt.delete(at)
  }
  const doubted = new Map<number, readonly HeadingSign[]>()
  for (const [at, { line, hint, signs }] of lines.entries()) {
    if (byAt.has(at) || rows.has(at) || at === title) continue
    if (hint?.kind === 'heading') doubted.set(line, ['style'])
    else if (signs?.bold && !signs.listed && !signs.cell) doubted.set(line, ['bold'])
  }
  const found = new Map([...byAt].map(([at, heading]) => [lines[at]!.line, heading]))
  return { lines: dressHeadings(lines, byAt), found, forced, doubted }
}

/** The headings of the notice and what may be some: numbered lines, what looks like one. */
export function listHeadings(
  parts: readonly Part[],
  kinds: ReadonlyMap<Part, ClauseKind>,
  { found, doubted }: SeenHeadings,
): HeadingEntry[] {
  const entries: HeadingEntry[] = []
  for (const part of parts) {
    const { line, slices } = part
    const label = part.kind === 'clause' && part.label ? `${textOf([part.label])} ` : ''
    const text = (label + textOf(slices)).slice(0, LONGEST_SHOWN)
    const heading = found.get(line)
    if (part.kind === 'clause' && kinds.get(part) === 'title') {
      const level = Math.min(part.placement.level, 6)
      entries.push({
        line,
        level,
        sure: heading ? heading.sure : part.label !== undefined,
        signs: heading?.signs ?? ['number'],
        text,
      })
    } else if (part.kind !== 'table' && doubted.has(line)) {
      entries.push({ line, level: 0, sure: false, signs: doubted.get(line)!, text })
    } else if (part.kind === 'clause' && kinds.get(part) === 'text' && text.length < LONGEST_SHOWN) {
      entries.push({ line, level: 0, sure: true, signs: ['number'], text })
    }
  }
  return entries
}

/** Lines that the owner names and that begin no part of the notice. */
export function unknownLines(parts: readonly Part[], owner: ReadonlyMap<number, number> | undefined): number[] {
  const begun = new Set(parts.filter(({ kind }) => kind !== 'table').map(({ line }) => line))
  return [...(owner?.keys() ?? [])].filter((line) => !begun.has(line))
}
