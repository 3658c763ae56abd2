import type { AroundLine } from './around.ts'
import type { SourceLine } from './source-line.ts'

const DIGITS = /[๐-๙]/g
const NUMBER = '([0-9๐-๙]{1,4})'
/** `- 2 -`, `หน้า 3/5`, `Page 3 of 5`: a page number and nothing else on the line. */
const DRESSED = new RegExp(
  `^(?:[-–—]\\s*${NUMBER}\\s*[-–—]|(?:หน้า(?:ที่)?|page|p\\.)\\s*${NUMBER}(?:\\s*(?:/|จาก|ของ|of)\\s*[0-9๐-๙]{1,4})?|${NUMBER}\\s*/\\s*[0-9๐-๙]{1,4})$`,
  'i',
)
const BARE = new RegExp(`^${NUMBER}$`)
/** Bare numbers are page numbers where they count up, this far apart at least. */
const SHORTEST_PAGE = 5
/** A head or foot is repeated so often at least, next to a page number or a form feed. */
const REPEATED = 2
const LONGEST_HEAD = 120

/**
 * Takes out what a page leaves in text that is copied from it: page numbers, and the head or foot that stands beside them
 * on each page. What is taken out is told.
 */
export function cutPageMarks(lines: readonly SourceLine[], around: AroundLine[]): SourceLine[] {
  const numbers = new Set([...dressedNumbers(lines), ...bareNumbers(lines)])
  const marks = new Set([...numbers, ...repeatedHeads(lines, numbers)])
  if (!marks.size) return [...lines]
  for (const at of [...marks].sort((left, right) => left - right)) {
    around.push({ line: lines[at]!.line, text: lines[at]!.text })
  }
  return lines.filter((_, at) => !marks.has(at))
}

/** Dressed page numbers count up: `๑/๒` by itself is one, two of the same are something else. */
function dressedNumbers(lines: readonly SourceLine[]): number[] {
  const found = lines.flatMap(({ text, hint }, at) => {
    const match = hint ? null : DRESSED.exec(text.trim())
    return match ? [{ at, value: valueOf(match[1] ?? match[2] ?? match[3] ?? '') }] : []
  })
  const rising = found.every(({ value }, nth) => !nth || value > found[nth - 1]!.value)
  return rising ? found.map(({ at }) => at) : []
}

function bareNumbers(lines: readonly SourceLine[]): number[] {
  const found = lines.flatMap(({ text, hint }, at) => {
    const match = hint ? null : BARE.exec(text.trim())
    return match ? [{ at, value: valueOf(match[1]!) }] : []
  })
  if (found.length < 2) return []
  const isCounted = found.every(({ at, value }, nth) => {
    const last = found[nth - 1]
    return !last || (value === last.value + 1 && at - last.at >= SHORTEST_PAGE)
  })
  return isCounted ? found.map(({ at }) => at) : []
}

function repeatedHeads(lines: readonly SourceLine[], numbers: ReadonlySet<number>): number[] {
  const edges = lines.flatMap(({ text }, at) => (numbers.has(at) || text.includes('\f') ? [at] : []))
  if (edges.length < REPEATED) return []
  const filled = lines.flatMap(({ text }, at) => (text.trim() ? [at] : []))
  const beside = new Map<string, Set<number>>()
  let next = 0
  for (const edge of edges) {
    while (next < filled.length && filled[next]! <= edge) next++
    const isFilled = lines[edge]!.text.trim() !== ''
    for (const at of [filled[next - (isFilled ? 2 : 1)], isFilled ? edge : undefined, filled[next]]) {
      const text = at === undefined ? '' : lines[at]!.text.trim()
      if (at === undefined || text.length > LONGEST_HEAD || numbers.has(at)) continue
      const own = beside.get(text)
      if (own) own.add(at)
      else beside.set(text, new Set([at]))
    }
  }
  return [...beside.values()]
    .filter(({ size }) => size >= REPEATED && size * 2 >= edges.length)
    .flatMap((own) => [...own])
}

function valueOf(digits: string): number {
  return Number(digits.replace(DIGITS, (digit) => String(digit.charCodeAt(0) - 0xe50)))
}
