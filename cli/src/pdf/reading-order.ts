import type { Glyph } from './pdf-page.ts'

/** Marks above and below a consonant. Sara am stands beside it and is no mark here. */
const MARK = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/
const CONSONANT = /^[ก-ฮ]/

/**
 * The letters of one row from left to right. Programs draw letters of another font, and marks, out of their order; what
 * two letters share one place, as of a ligature, keeps the order in which it is drawn.
 */
export function inReadingOrder(drawn: readonly Glyph[]): Glyph[] {
  const row = drawnOnce(drawn)
  const bases = row.filter(({ text }) => !MARK.test(text)).sort((left, right) => left.x - right.x)
  const marks = new Map<Glyph | undefined, Glyph[]>()
  for (const glyph of row) {
    if (!MARK.test(glyph.text)) continue
    const base = baseOf(glyph, bases)
    marks.set(base, [...(marks.get(base) ?? []), glyph])
  }
  return [...(marks.get(undefined) ?? []), ...bases.flatMap((base) => [base, ...(marks.get(base) ?? [])])]
}

/** The consonant below or above which a mark stands: the last that begins left of the middle of the mark. */
function baseOf({ x, right }: Glyph, bases: readonly Glyph[]): Glyph | undefined {
  const middle = (x + right) / 2
  let low = 0
  let high = bases.length
  while (low < high) {
    const at = (low + high) >> 1
    if (bases[at]!.x <= middle) low = at + 1
    else high = at
  }
  for (let at = low - 1; at >= 0; at--) if (CONSONANT.test(bases[at]!.text)) return bases[at]
  return undefined
}

/** Stretches as near as this in drawing are looked at for being drawn twice. */
const NEAR = 6
/** Share of the narrower of two that lies in the other. */
const OVERLAP = 0.4

/** Without what is drawn a second time in the same place: words made bold by drawing them twice, a cluster that is drawn as base and mark and says the whole of it for both. */
function drawnOnce(row: readonly Glyph[]): Glyph[] {
  const kept: { text: string; x: number; right: number; glyphs: Glyph[] }[] = []
  for (const own of stretchesOf(row)) {
    const twice = kept.slice(-NEAR).some((last) => last.text === own.text && isOver(last, own))
    if (!twice) kept.push(own)
  }
  return kept.flatMap(({ glyphs }) => glyphs)
}

function stretchesOf(row: readonly Glyph[]): { text: string; x: number; right: number; glyphs: Glyph[] }[] {
  const stretches: { text: string; x: number; right: number; glyphs: Glyph[] }[] = []
  for (const glyph of row) {
    const last = stretches.at(-1)
    if (last?.glyphs.at(-1)!.stretch === glyph.stretch) {
      last!.text += glyph.text
      last!.x = Math.min(last!.x, glyph.x)
      last!.right = Math.max(last!.right, glyph.right)
      last!.glyphs.push(glyph)
    } else stretches.push({ text: glyph.text, x: glyph.x, right: glyph.right, glyphs: [glyph] })
  }
  return stretches
}

function isOver(one: { x: number; right: number }, other: { x: number; right: number }): boolean {
  const shared = Math.min(one.right, other.right) - Math.max(one.x, other.x)
  return shared > OVERLAP * Math.min(one.right - one.x, other.right - other.x)
}
