import type { SourceLine } from './source-line.ts'
import type { Suggestion } from './suggestion.ts'

interface Name {
  readonly name: string
  readonly units: readonly string[]
  readonly line: number
  count: number
}

/** What stands in front of the name of a system, an office, a project. */
const NAMED = /(?:ระบบ|แพลตฟอร์ม|แอปพลิเคชัน|โครงการ|กระทรวง|กรม|สำนักงาน)([ก-ฮะ-ู็-๎เ-ไ]{4,60})(?![ก-๎])/g
/** Names that are compared; a document has few. */
const MOST = 200

/** Names that look like one another: same beginning and end, and what is between differs in half of its letters at most. */
export function suggestNames(lines: readonly SourceLine[]): Suggestion[] {
  const names = new Map<string, Name>()
  for (const { line, text } of lines) {
    for (const [, name = ''] of text.matchAll(NAMED)) {
      const known = names.get(name)
      if (known) known.count++
      else if (names.size < MOST) names.set(name, { name, units: clusters(name), line, count: 1 })
    }
  }
  const byCount = [...names.values()].sort((left, right) => right.count - left.count)
  const suggestions: Suggestion[] = []
  for (const [at, rare] of byCount.entries()) {
    const common = byCount.slice(0, at).find((other) => areAlike(rare.units, other.units))
    if (!common) continue
    const { name: before, line, count } = rare
    suggestions.push({ class: 'name-drift', line, before, after: common.name, ...(count > 1 && { times: count }) })
  }
  return suggestions
}

function areAlike(left: readonly string[], right: readonly string[]): boolean {
  const longest = Math.max(left.length, right.length)
  if (longest < 5 || left[0] !== right[0] || left[1] !== right[1] || left.at(-1) !== right.at(-1)) return false
  return distance(left, right) <= longest / 2
}

/** Letters with their marks: what a reader sees as one. */
function clusters(text: string): readonly string[] {
  return text.match(/[^\u0E31\u0E34-\u0E3A\u0E47-\u0E4E][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*/g) ?? []
}

/** Levenshtein. */
function distance(left: readonly string[], right: readonly string[]): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (const [i, unit] of left.entries()) {
    const next = [i + 1]
    for (const [j, other] of right.entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (unit === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}
