import type { SourceLine } from './source-line.ts'
import type { Suggestion } from './suggestion.ts'

/** Letters on each side of a space that are looked for elsewhere without it. */
const SIDE = 6
const SPACED = new RegExp(`(?<=([ก-๎]{${SIDE}})) (?=([ก-๎]{${SIDE}}))`, 'g')

/** Spaces inside what the document writes in one elsewhere, twice or more: once สมุด ประจำบ้าน, else สมุดประจำบ้าน. */
export function suggestSpaces(lines: readonly SourceLine[]): Suggestion[] {
  const spaced = new Map<string, { line: number; left: string; right: string; times: number; joined: number }>()
  for (const { line, text } of lines) {
    for (const [, left = '', right = ''] of text.matchAll(SPACED)) {
      const seen = spaced.get(left + right)
      if (seen) seen.times++
      else spaced.set(left + right, { line, left, right, times: 1, joined: 0 })
    }
  }
  if (!spaced.size) return []
  for (const { text } of lines) {
    for (let at = 0; at + SIDE * 2 <= text.length; at++) {
      const seen = spaced.get(text.slice(at, at + SIDE * 2))
      if (seen) seen.joined++
    }
  }
  return [...spaced.values()]
    .filter(({ times, joined }) => times === 1 && joined > 1)
    .map(({ line, left, right }) => ({ class: 'stray-space', line, before: `${left} ${right}`, after: left + right }))
}
