import type { SourceLine } from './source-line.ts'

/** Shorter lines are headings, names, addresses: what follows them is not their end. */
const SHORTEST = 60
const LONGEST_COLUMN = 160
/** Lines of a column are full from this share of the widest on. */
const FULL = 0.8
/** So many full lines, and such a share of all, make a column; fewer do where what follows them hardly ever is numbered. */
const FEWEST = 6
const MOST_LINES = 0.6
const SOME_LINES = 0.2
const LABELLED = 0.25
/** Thai is broken between words: lines of one column are seldom shorter than that. */
const RAGGED = 0.75
const FEWEST_BROKEN = 3

/**
 * From which width on a line goes on in the next one. Where blank lines part the paragraphs, a line break inside one is
 * a wrap; where lines end at one edge, numbered ones too, the widest are wrapped; else each line is a paragraph (Infinity).
 */
export function wrapWidth(lines: readonly SourceLine[], isPlain: (at: number) => boolean): number {
  let adjacent = 0
  let parted = 0
  const broken: number[] = []
  for (const [at, { text }] of lines.entries()) {
    const next = lines[at + 1]
    if (!next || !text.trim() || !isPlain(at)) continue
    if (!next.text.trim()) parted++
    else if (isPlain(at + 1)) {
      adjacent++
      broken.push(text.trimEnd().length)
    }
  }
  if (parted < adjacent) return columnOf(lines, isPlain)
  return endAnywhere(broken) ? Infinity : SHORTEST
}

/** Whether lines that others follow end at no common edge: they are paragraphs of their own, or items without bullets. */
function endAnywhere(widths: readonly number[]): boolean {
  const long = widths.filter((width) => width >= SHORTEST).sort((left, right) => left - right)
  const widest = long[Math.floor(long.length * 0.95)] ?? 0
  if (long.length < FEWEST_BROKEN) return false
  return widest > LONGEST_COLUMN || long.filter((width) => width >= widest * RAGGED).length < long.length * MOST_LINES
}

function columnOf(lines: readonly SourceLine[], isPlain: (at: number) => boolean): number {
  const widths = lines.flatMap(({ text }) => (text.trim() ? [text.trimEnd().length] : []))
  const widest = [...widths].sort((left, right) => left - right)[Math.floor(widths.length * 0.95)] ?? 0
  if (widest < 40 || widest > LONGEST_COLUMN) return Infinity
  const edge = widest * FULL
  const full = lines.flatMap(({ text }, at) => (text.trimEnd().length >= edge ? [at] : []))
  if (full.length < FEWEST || widths.some((width) => width > widest * 1.15)) return Infinity
  const followed = full.filter((at) => lines[at + 1]?.text.trim())
  const labelled = followed.filter((at) => !isPlain(at + 1)).length
  const isWrapped = labelled <= followed.length * LABELLED && full.length >= widths.length * SOME_LINES
  const plain = full.every(isPlain) ? full.length >= widths.length * MOST_LINES : isWrapped
  return plain ? edge : Infinity
}
