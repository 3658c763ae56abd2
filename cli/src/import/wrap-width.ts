import type { SourceLine } from './source-line.ts'

/** Shorter lines are headings, names, addresses: what follows them is not their end. */
const SHORTEST = 60
const LONGEST_COLUMN = 160

/**
 * From which length on a line goes on in the next one. Where blank lines part the paragraphs, a line break inside one is
 * a wrap; where lines are all about as wide, the widest are wrapped; else each line is a paragraph of its own (Infinity).
 */
export function wrapWidth(lines: readonly SourceLine[], isPlain: (at: number) => boolean): number {
  let adjacent = 0
  let parted = 0
  const lengths: number[] = []
  for (const [at, { text }] of lines.entries()) {
    if (!text.trim() || !isPlain(at)) continue
    lengths.push(text.length)
    const next = lines[at + 1]
    if (!next) continue
    if (!next.text.trim()) parted++
    else if (isPlain(at + 1)) adjacent++
  }
  if (parted >= adjacent) return SHORTEST
  lengths.sort((left, right) => left - right)
  const widest = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const full = lengths.filter((length) => length >= widest * 0.8).length
  return lengths.length >= 8 && widest >= 40 && widest <= LONGEST_COLUMN && full >= lengths.length * 0.6
    ? widest * 0.8
    : Infinity
}
