import type { HeadingEntry, HeadingSign } from '../../../cli/src/import/heading-report.ts'
import { textOf } from '../../../src/notices/to-canonical.ts'
import { cutText } from './cut-text.ts'
import type { Reading } from './reading.ts'

/** What the owner has said of a line: a level, or 0 for plain text; and its words, which may stand in another paragraph since. */
export interface HeadingChoice {
  readonly level: number
  readonly text: string
  /** How deep it stood as a heading, before it was made text. */
  readonly was?: number
}

/** By line of the source. */
export type HeadingChoices = ReadonlyMap<number, HeadingChoice>

/** A line that is a heading, or could be one. */
export interface HeadingLine {
  readonly line: number
  readonly text: string
  readonly isHeading: boolean
  /** What speaks for a heading; none of a paragraph that is merely short. */
  readonly signs: readonly HeadingSign[]
  readonly sure: boolean
}

/** Letters of a paragraph that is short enough for a heading. */
const SHORT = 70
const LONGEST_SHOWN = 90

/** All that is a heading or could be one: headings, numbered clauses, bold lines, short paragraphs, what the owner has changed. */
export function headingLines({ draft, report }: Reading, choices: HeadingChoices): ReadonlyMap<number, HeadingLine> {
  const found = new Map<number, HeadingLine>()
  for (const { line, level, text, signs, sure } of report.headings)
    found.set(line, { line, text: cutText(text, LONGEST_SHOWN), isHeading: level > 0, signs, sure })
  draft.blocks.forEach((block, at) => {
    const line = report.lines[at]!
    if (block.type !== 'paragraph' || found.has(line) || at === draft.blocks.length - 1) return
    const text = textOf(block.text)
    // A section without a heading begins with its clause, on the same line.
    if (text.length <= SHORT && report.lines[at - 1] !== line)
      found.set(line, { line, text, isHeading: false, signs: [], sure: false })
  })
  for (const [line, { level, text }] of choices) {
    const known = found.get(line)
    const signs = ['owner'] as const
    found.set(line, { line, text: known?.text ?? text, isHeading: known?.isHeading ?? level > 0, signs, sure: true })
  }
  return new Map([...found].sort(([left], [right]) => left - right))
}

/**
 * The choices with this line the other way round. What becomes a heading stands as deep as it did before, else as the
 * heading above it.
 */
export function turnHeading(
  { line, text, isHeading }: HeadingLine,
  headings: readonly HeadingEntry[],
  choices: HeadingChoices,
): HeadingChoices {
  const above = headings.filter((one) => one.level > 0 && one.line < line).at(-1)
  const was = choices.get(line)?.was ?? headings.find((one) => one.line === line && one.level > 0)?.level
  const level = isHeading ? 0 : (was ?? above?.level ?? 1)
  return new Map([...choices, [line, { level, text, ...(was && { was }) }]])
}

/** As the importer takes them. */
export function levelsOf(choices: HeadingChoices): ReadonlyMap<number, number> {
  return new Map([...choices].map(([line, { level }]) => [line, level]))
}
