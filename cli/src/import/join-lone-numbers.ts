import { foldDigits } from '../../../src/notices/format/notice-label.ts'
import { isSentence } from './sentence.ts'
import type { SourceLine } from './source-line.ts'
import { topicsOfTitle } from './topics.ts'

const NUMBER = /^[0-9๐-๙]{1,2}$/
/** A longer line is a paragraph. */
const LONGEST = 80
/** Fewer numbers are those of pages, or count something. */
const FEWEST = 3
/** So many of the lines below them must be in words that notices have as headings. */
const KNOWN = 0.5

/**
 * Lines of plain text in which numbers that stand alone, 1, 2, 3, each above a heading, are joined with it, as happens when
 * a page is copied that sets them in boxes. A blank line stays in the place of the heading, so that each keeps its number.
 */
export function joinLoneNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found: number[] = []
  for (const [at, { text, hint }] of lines.entries()) {
    const next = lines[at + 1]
    if (hint || !next || next.hint || !NUMBER.test(text.trim())) continue
    const words = next.text.trim()
    if (Number(foldDigits(text.trim())) !== found.length + 1) continue
    if (words && words.length <= LONGEST && !NUMBER.test(words) && !isSentence(words, false)) found.push(at)
  }
  const known = found.filter((at) => topicsOfTitle(lines[at + 1]!.text).length)
  if (found.length < FEWEST || known.length < found.length * KNOWN) return lines
  const joined = [...lines]
  for (const at of found) {
    const [number, words] = [lines[at]!, lines[at + 1]!]
    joined[at] = { ...number, text: `${number.text.trim()} ${words.text.trim()}` }
    joined[at + 1] = { line: words.line, text: '' }
  }
  return joined
}
