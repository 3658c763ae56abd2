import type { Part } from './parts.ts'
import { textOf } from './slice.ts'

const LONGEST_LINE = 200
const LONGEST = 500
const MOST_LINES = 6
/** A line that leads to what follows it. */
const LEADS = /(?:ดังต่อไปนี้|ดังนี้|ต่อไปนี้|[:：])$/

/**
 * How many of these parts are the title, the first of which is its line: a short line without a number, and in plain text
 * those right under it. None where it is a clause, a table or a whole paragraph.
 */
export function titleParts(parts: readonly Part[], paragraphs: boolean): number {
  const [first] = parts
  if (first?.kind !== 'text' || textOf(first.slices).length > LONGEST_LINE) return 0
  if (paragraphs) return fits(parts, 1) ? 1 : 0
  let count = 1
  while (count < MOST_LINES && belongs(parts[count])) count++
  // A block of many lines is no title; its first line may be.
  if (belongs(parts[count])) count = 1
  return fits(parts, count) ? count : fits(parts, 1) ? 1 : 0
}

function belongs(part: Part | undefined): boolean {
  if (part?.kind !== 'text' || part.apart) return false
  const text = textOf(part.slices).trim()
  return text.length <= LONGEST_LINE && !LEADS.test(text)
}

function fits(parts: readonly Part[], count: number): boolean {
  const length = parts.slice(0, count).reduce((sum, { slices }) => sum + textOf(slices).length + 1, 0)
  return length > 1 && length <= LONGEST
}
