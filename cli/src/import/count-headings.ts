import { readCount, readMark } from './label.ts'
import type { Mark } from './label.ts'
import type { SourceLine } from './source-line.ts'

/** Fewer numbers in a row count nothing: “3 ways to reach us” is one heading. */
const FEWEST = 3

/** The numbers of headings that are counted 1, 2, 3 without a dot or bracket, by the index of their lines. */
export function countHeadings(lines: readonly SourceLine[]): ReadonlyMap<number, Mark> {
  const counted = new Map<number, Mark>()
  let nested = 0
  for (const [at, { text, hint }] of lines.entries()) {
    if (hint?.kind !== 'heading') continue
    if ((readMark(text)?.readings[0]?.path.length ?? 0) > 1) nested++
    const mark = readCount(text)
    if (mark?.readings[0]?.path[0] === counted.size + 1) counted.set(at, mark)
  }
  return counted.size + nested < FEWEST ? new Map() : counted
}
