import type { Glyph } from './pdf-page.ts'
import { inReadingOrder } from './reading-order.ts'

/** Letters that stand side by side on one baseline, without a gap as wide as between columns. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  /** Size of most of its letters. */
  readonly size: number
  /** All letters are bold. */
  readonly bold: boolean
  /** Index of its page. */
  readonly page: number
  readonly hidden: boolean
  readonly turned: boolean
  /** How wide its first word is. */
  readonly firstWord: number
  /** Another line of the row stands left of it. */
  readonly inRow: boolean
}

/** Shares of the size of the letters: what still is one baseline, what is a space, what parts columns. */
const BASELINE = 0.45
const SPACE = 0.1
const SPACE_BY_ITSELF = 0.2
const COLUMN = 2
const WIDEST_SPREAD = 0.6
const ALIGNED = 0.4
/** A mark of Thai, and sara am, never stands after a space. */
const MARK = /^[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/
/** What is drawn in front of a list item; its text may begin far away. */
const LABEL =
  /^(?:[^\p{L}\p{N}\s]|[([]?\p{L}{1,4}[.)\]]|[([]?\p{N}{1,4}[.)\]]?|(?:\p{N}{1,3}\.){1,5}\p{N}{0,3}|ข้อ(?:ที่)?\s*\p{N}{1,3}\.?)$/u
const words = new Intl.Segmenter('th', { granularity: 'word' })

/** The lines of a page in the order in which the file draws them. `glyphs` may be those of one element. */
export function linesOf(glyphs: readonly Glyph[], page: number): PdfLine[] {
  const rows: PdfLine[][] = []
  let row: Glyph[] = []
  for (const glyph of glyphs) {
    const last = row.at(-1)
    if (last && !isSameRow(last, glyph)) {
      rows.push(partRow(row, page))
      row = []
    }
    row.push(glyph)
  }
  rows.push(partRow(row, page))
  return joinSpread(rows).filter(({ text }) => text)
}

/**
 * Parts of a row that begin where no other row has a line or a part were spread by a program that fills the line to both
 * edges: they are one line.
 */
function joinSpread(rows: readonly PdfLine[][]): PdfLine[] {
  const starts = rows.flatMap((parts, row) => parts.map(({ x }) => ({ x, row })))
  return rows.flatMap((parts, row) => {
    const isColumn = ({ x, size }: PdfLine) =>
      starts.some((other) => other.row !== row && Math.abs(other.x - x) < size * ALIGNED)
    if (parts.length < 2 || parts.slice(1).some(isColumn)) return parts
    return [parts.reduce((left, right) => ({ ...left, text: `${left.text} ${right.text}`, right: right.right }))]
  })
}

function isSameRow(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size)
  return Math.abs(last.y - next.y) < size * BASELINE && last.turned === next.turned && last.hidden === next.hidden
}

function partRow(drawn: readonly Glyph[], page: number): PdfLine[] {
  const row = inReadingOrder(drawn)
  const spaces = row.filter(({ text }) => !text.trim())
  const spread = spreadOf(row)
  const lines: PdfLine[] = []
  let own: Placed[] = []
  let right = -Infinity
  const end = () => {
    if (own.length) lines.push(lineOf(own, page, lines.length > 0))
    own = []
  }
  for (const glyph of row) {
    if (!glyph.text.trim()) continue
    const gap = own.length ? glyph.x - right - spread : 0
    const isMark = MARK.test(glyph.text)
    const isApart = gap > glyph.size * COLUMN || gap < -glyph.size * COLUMN
    if (own.length && !isMark && isApart && !LABEL.test(textOf(own))) end()
    const spaced = own.length > 0 && !isMark && isSpaced(gap, right, glyph, spaces)
    own.push({ glyph, before: spaced ? ' ' : '' })
    right = Math.max(own.length > 1 ? right : -Infinity, glyph.right)
  }
  end()
  return lines
}

/**
 * The gap is wider than between letters of this row, which justified text may spread. A drawn space makes up for a narrow
 * gap: it is looked for by its place, because programs draw it out of its order.
 */
function isSpaced(gap: number, right: number, { x, size }: Glyph, spaces: readonly Glyph[]): boolean {
  if (gap > size * SPACE_BY_ITSELF) return true
  if (gap < size * SPACE) return false
  const middle = (right + x) / 2
  return spaces.some((space) => space.x - size * SPACE <= middle && middle <= space.right + size * SPACE)
}

/** Distance of two letters of this row, in the middle. */
function spreadOf(row: readonly Glyph[]): number {
  const gaps: number[] = []
  for (const [at, { text, x }] of row.entries()) {
    const last = row[at - 1]
    if (last && text.trim() && last.text.trim() && !MARK.test(text) && !MARK.test(last.text)) gaps.push(x - last.right)
  }
  gaps.sort((left, right) => left - right)
  return Math.min(Math.max(0, gaps[(gaps.length - 1) >> 1] ?? 0), (row[0]?.size ?? 0) * WIDEST_SPREAD)
}

/** A letter, and whether a space stands before it. */
interface Placed {
  readonly glyph: Glyph
  readonly before: '' | ' '
}

function textOf(own: readonly Placed[]): string {
  return own.map(({ glyph, before }) => before + glyph.text).join('')
}

function lineOf(own: readonly Placed[], page: number, inRow: boolean): PdfLine {
  const text = textOf(own)
  const glyphs = own.map(({ glyph }) => glyph)
  const first = glyphs[0]!
  const letters = glyphs.filter((glyph) => /[\p{L}\p{N}]/u.test(glyph.text))
  return {
    text,
    x: Math.min(...glyphs.map(({ x }) => x)),
    right: Math.max(...glyphs.map(({ right }) => right)),
    y: first.y,
    size: sizeOf(letters.length ? letters : glyphs),
    bold: (letters.length ? letters : glyphs).every(({ bold }) => bold),
    page,
    hidden: first.hidden,
    turned: first.turned,
    firstWord: firstWordOf(text, own),
    inRow,
  }
}

function sizeOf(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((left, right) => left - right)
  return sizes[sizes.length >> 1] ?? 0
}

/** A bracket or quotation mark goes with the word behind it, and words of other letters than Thai end at a space. */
function firstWordOf(text: string, own: readonly Placed[]): number {
  let end = 0
  for (const { segment, isWordLike } of words.segment(text)) {
    end += segment.length
    if (isWordLike) break
  }
  end = Math.max(end, /^[^\s\u0E00-\u0E7F]*/.exec(text)![0].length)
  let length = 0
  for (const { glyph, before } of own) {
    length += before.length + glyph.text.length
    if (length >= end) return glyph.right - own[0]!.glyph.x
  }
  return 0
}
