import { contactKind } from './contact.ts'
import type { Part } from './parts.ts'
import { textOf } from './slice.ts'
import type { Suggestion } from './suggestion.ts'

/** A paragraph hardly begins with one of these; the rest of one does. */
const GOES_ON = /^(?:หรือ|และ|เกี่ยวกับ|ซึ่ง|ที่(?!อยู่|ตั้ง|ประชุม|ปรึกษา|มา)|แก่|กับ|อัน(?!ดับ)|แห่ง|จาก|and\b|or\b|which\b|that\b)/
const ENDS = /[.:;!?”"…)\]]$|(?:ดังนี้|ต่อไปนี้|เป็นต้น)$/
const SHORTEST = 80

/** Paragraphs that look like halves of one: the first does not end, the second goes on. */
export function suggestJoins(parts: readonly Part[]): Suggestion[] {
  const suggestions: Suggestion[] = []
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1]
    if (part.kind !== 'text' || !part.apart || !before || before.kind === 'table') continue
    const text = textOf(part.slices)
    const end = textOf(before.slices)
    if (!GOES_ON.test(text) || contactKind(text) || end.length < SHORTEST || ENDS.test(end)) continue
    suggestions.push({
      class: 'page-break',
      line: before.slices.at(-1)!.source.line,
      before: `${end.slice(-30)}\n\n${text.slice(0, 30)}`,
      after: `${end.slice(-30)}${text.slice(0, 30)}`,
    })
  }
  return suggestions
}
