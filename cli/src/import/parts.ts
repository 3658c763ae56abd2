import type { Repair } from './repair.ts'
import { readMark } from './label.ts'
import type { Mark, Reading } from './label.ts'
import { contactKind } from './contact.ts'
import { countHeadings } from './count-headings.ts'
import { isMeaning } from './definition.ts'
import { placeLabels } from './place-labels.ts'
import type { Placement } from './place-labels.ts'
import { joint, slice } from './slice.ts'
import type { Slice } from './slice.ts'
import type { SourceLine } from './source-line.ts'
import type { Suggestion } from './suggestion.ts'
import type { Grid } from './tables.ts'
import { wrapWidth } from './wrap-width.ts'

interface Common {
  readonly line: number
  /** Blank lines stand before it. */
  readonly apart: boolean
  readonly slices: Slice[]
}

/** A line, or lines that are one paragraph, by what it begins with. */
export type Part =
  /** A numbered clause or a heading. */
  | (Common & {
      readonly kind: 'clause'
      readonly placement: Placement
      readonly label?: Slice
      readonly bullet: boolean
      readonly heading: boolean
    })
  | (Common & { readonly kind: 'bullet'; readonly mark: Slice; readonly level: number })
  | (Common & { readonly kind: 'text' | 'quote' })
  | (Common & { readonly kind: 'table'; readonly grid: Grid })

/** What ends in one of these asks for the number that the next line begins with: it is a reference, not a label. */
const REFERS = /(?:ข้อ|มาตรา|วรรค|หมวด|section|article|clause)\s*(?:[0-9๐-๙.]{1,9}\s*(?:และ|หรือ|ถึง|and|or|to|,)\s*)?$/i

/** Lines → parts: labels placed, lines of one paragraph joined. */
export function readParts(
  lines: readonly SourceLine[],
  tables: ReadonlyMap<number, Grid>,
  paragraphs: boolean,
  repairs: Repair[],
  suggestions: Suggestion[],
): Part[] {
  const marks = readMarks(lines, tables)
  const placements = placeMarks(lines, marks)
  const isPlain = (at: number) => !marks[at]
  const width = paragraphs ? Infinity : wrapWidth(lines, isPlain)
  const parts: Part[] = []
  let apart = true
  for (let at = 0; at < lines.length; at++) {
    const source = lines[at]!
    const grid = tables.get(at)
    if (grid) {
      parts.push({ kind: 'table', line: grid.line, apart, slices: [], grid })
      apart = false
      at = grid.end - 1
      continue
    }
    if (!source.text.trim()) {
      apart = true
      continue
    }
    const mark = marks[at]
    const placement = placements[at]
    if (mark?.readings.length && !placement) suggestions.push(unplaced(source))
    if (placement?.gap)
      suggestions.push({ class: 'label-gap', line: source.line, before: source.text.slice(mark!.from, mark!.to) })
    const part = partOf(source, mark, placement, apart)
    const last = parts.at(-1)
    if (part.kind === 'text' && !apart && last && last.kind !== 'table' && isWrapped(last, source, width)) {
      repairs.push(joinOf(last.slices.at(-1)!, part.slices[0]!))
      last.slices.push(...part.slices)
    } else parts.push(part)
    apart = false
  }
  return parts
}

function readMarks(lines: readonly SourceLine[], tables: ReadonlyMap<number, Grid>): (Mark | undefined)[] {
  const marks: (Mark | undefined)[] = []
  const counted = countHeadings(lines)
  for (let at = 0; at < lines.length; at++) {
    const end = tables.get(at)?.end ?? 0
    while (at < end) marks[at++] = undefined
    if (at < lines.length) marks[at] = tables.has(at) ? undefined : (readMark(lines[at]!.text) ?? counted.get(at))
    if (tables.has(at)) at--
  }
  return marks
}

function placeMarks(lines: readonly SourceLine[], marks: readonly (Mark | undefined)[]): (Placement | undefined)[] {
  const places: number[] = []
  const candidates: { readings: readonly Reading[]; heading?: number }[] = []
  for (const [at, { hint }] of lines.entries()) {
    const readings = marks[at]?.readings ?? []
    const heading = hint?.kind === 'heading' ? hint.level : undefined
    if (!readings.length && heading === undefined) continue
    if (heading === undefined && REFERS.test(lines[at - 1]?.text ?? '')) continue
    places.push(at)
    candidates.push({ readings, ...(heading !== undefined && { heading }) })
  }
  const placed: (Placement | undefined)[] = []
  for (const [nth, placement] of placeLabels(candidates).entries()) placed[places[nth]!] = placement
  return placed
}

function partOf(source: SourceLine, mark: Mark | undefined, placement: Placement | undefined, apart: boolean): Part {
  const { line, hint } = source
  const common = (from = 0) => ({ line, apart, slices: [slice(source, from)] })
  if (placement) {
    const labelled = mark?.readings.length ? mark : undefined
    return {
      kind: 'clause',
      ...common(labelled?.to),
      placement,
      ...(labelled && { label: slice(source, labelled.from, labelled.to) }),
      bullet: labelled?.bullet === true,
      heading: hint?.kind === 'heading',
    }
  }
  if (mark?.bullet) {
    const end = mark.readings.length ? mark.from + 1 : mark.to
    const level = hint?.kind === 'item' ? Math.min(Math.max(hint.level, 1), 6) : 1
    return { kind: 'bullet', ...common(end), mark: slice(source, mark.from, end), level }
  }
  return { kind: hint?.kind === 'quote' ? 'quote' : 'text', ...common() }
}

function isWrapped({ slices }: Part, next: SourceLine, width: number): boolean {
  const { source } = slices.at(-1)!
  // A heading ends where its style ends, a quotation too.
  if (source.hint?.kind !== next.hint?.kind) return false
  const text = next.text.trimStart()
  // Items without bullets: each begins with the same word.
  const starts = ITEM.exec(text)?.[0]
  if (starts && source.text.trimStart().startsWith(starts)) return false
  return source.text.trimEnd().length >= width && !contactKind(text.trimEnd()) && !isMeaning(text)
}

/** Words with which one item after another begins, and two lines of prose hardly ever do. */
const ITEM = /^(?:เพื่อ|สิทธิ|กรณี|to )/i

function joinOf(left: Slice, right: Slice): Repair {
  const { line, text } = left.source
  const after = joint(text.slice(left.to - 1, left.to), right.source.text.slice(right.from, right.from + 1))
  return { class: 'hard-wrap', line, column: text.length, before: '\n', after }
}

function unplaced({ line, text }: SourceLine): Suggestion {
  return { class: 'unplaced-label', line, before: text.trim().slice(0, 60) }
}
