import type { FoundHeading } from './heading-report.ts'
import { readCount, readMark } from './label.ts'
import { isQuestion } from './sentence.ts'
import type { SourceLine } from './source-line.ts'
import { topicsOfTitle } from './topics.ts'

/** A longer line is a paragraph. */
const LONGEST = 70
/** One line alone proves nothing; nor do lines of which most speak of nothing that a notice has as a heading. */
const FEWEST = 2
const KNOWN = 0.5
/** A way to reach somebody. */
const REACHES = /@|https?:|www\.|\d[\d -]{5,}|โทร\.? ?\d/
/** A body or a person and what they do. */
const SAYS =
  /^(?:เว็บไซต์|แอป|บริษัท|ระบบ|ร้าน|โรงเรียน|โรงพยาบาล)(?:นี้|ฯ|ของเรา)?(?:จะ|มีการ|ใช้|เก็บ|ขอ|ไม่)|^(?:ท่าน|คุณ)(?:สามารถ|จะ|ต้อง)/
const CLAUSE = /^\s*(?:ข้อ|มาตรา|หมวด|section|clause|article) ?[0-9๐-๙]/i
/** A document with so many short numbered lines numbers its headings. */
const NUMBERED = 3

/**
 * Headings of a document that marks none, as plain text: short lines by themselves, each above a longer text, most of them
 * in words that notices have as headings. `canLook`: whether a line may be a heading by what it says and where it stands.
 */
export function findAlone(
  lines: readonly SourceLine[],
  canLook: (at: number) => boolean,
  inTable: (at: number) => boolean,
  title: number | undefined,
): ReadonlyMap<number, FoundHeading> {
  const filled = lines.flatMap(({ text }, at) => (text.trim() ? [at] : []))
  const none = new Map<number, FoundHeading>()
  const counted = countedLines(lines, filled, (at) => at !== title && !lines[at]!.hint && !inTable(at) && canLook(at))
  if (counted.length) return new Map(counted.map((at) => [at, { level: 1, signs: ['number'], sure: true }]))
  // Numbers of long lines are those of lists, unless they are called clauses.
  const numbered = filled.filter(
    (at) =>
      readMark(lines[at]!.text)?.readings.length &&
      (lines[at]!.text.trim().length <= LONGEST || CLAUSE.test(lines[at]!.text)),
  )
  if (numbered.length >= NUMBERED) return none
  const isShort = (at: number) => {
    const { text, hint, signs } = lines[at]!
    const words = text.trim()
    if (words.length > LONGEST || hint || signs?.cell || inTable(at) || readMark(text)) return false
    if (REACHES.test(words) || (SAYS.test(words) && !isQuestion(words))) return false
    return (!/[.:;,!…]$/.test(words) || isQuestion(words)) && canLook(at)
  }
  const short = new Set(filled.filter((at) => at !== title && isShort(at)))
  const own = filled.filter((at, nth) => {
    const [before, next] = [filled[nth - 1], filled[nth + 1]]
    if (!short.has(at) || next === undefined || short.has(next)) return false
    const isApart =
      before === undefined || before === title || at - before > 1 || lines[at - 1]!.line + 1 < lines[at]!.line
    const isOne = topicsOfTitle(lines[at]!.text).length > 0
    const below = lines[next]!.text.trim()
    const leads = isApart && isOne && readMark(below)?.bullet === true
    return leads || ((isApart || isOne) && below.length > lines[at]!.text.trim().length)
  })
  const isKnown = (at: number) => topicsOfTitle(lines[at]!.text).length > 0
  const known = own.filter(isKnown)
  // Where most are other words, those of notices are headings all the same, and the rest is text.
  const headings = new Set(own.length >= FEWEST && known.length >= own.length * KNOWN ? own : known)
  if (headings.size < FEWEST) return none
  // A heading right above another one.
  for (const [nth, at] of filled.entries())
    if (short.has(at) && isKnown(at) && at - (filled[nth - 1] ?? -2) > 1 && headings.has(filled[nth + 1] ?? -1))
      headings.add(at)
  const sorted = [...headings].sort((one, other) => one - other)
  return new Map(sorted.map((at) => [at, { level: 1, signs: ['alone'], sure: false }]))
}

/** Lines that count 1, 2, 3 with such numbers, most of them in words that notices have as headings; none where they do not. */
function countedLines(
  lines: readonly SourceLine[],
  filled: readonly number[],
  canBe: (at: number) => boolean,
): readonly number[] {
  const own: number[] = []
  for (const at of filled) {
    const { text } = lines[at]!
    const counts = readCount(text)?.readings[0]?.path[0] === own.length + 1
    if (counts && text.trim().length <= LONGEST && canBe(at)) own.push(at)
  }
  const known = own.filter((at) => topicsOfTitle(lines[at]!.text).length > 0)
  return own.length >= NUMBERED && known.length >= own.length * KNOWN ? own : []
}
