import { readMark } from '../import/label.ts'
import type { Look } from '../read/document-tree.ts'
import { joint } from '../import/slice.ts'
import type { PdfLine } from './lines.ts'
import type { Measures } from './measures.ts'

/** Shares of the size of the letters: what the next word may lack, what is one edge, how far a label hangs out. */
const SLACK = 1.2
const EDGE = 0.7
const HANGING = 8
/** Baselines of one paragraph differ from the usual by so much at most. */
const LEADING = 1.15
const SAME_SIZE = 0.08
/** A title has so many lines at most. */
const MOST_TITLE_LINES = 4
const LARGE = 1.1

/**
 * Lines → paragraphs. A line goes on in the next where it is full (the first word of the next would not have fitted),
 * where both are of one size and weight, one leading apart and at one edge, and where no label begins.
 */
export function joinLines(lines: readonly PdfLine[], measures: Measures): PdfLine[][] {
  const paragraphs: PdfLine[][] = []
  for (const line of lines) {
    const own = paragraphs.at(-1)
    if (own && goesOn(own, line, measures)) own.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** The words of lines that are one paragraph. A hyphen at the end of a line stays, and the word goes on behind it. */
export function textOfLines(lines: readonly PdfLine[]): string {
  let text = ''
  for (const line of lines) text += (/[\p{L}\p{N}]-$/u.test(text) ? '' : joint(text, line.text)) + line.text
  return text
}

function goesOn(own: readonly PdfLine[], next: PdfLine, measures: Measures): boolean {
  const last = own.at(-1)!
  if (last.inRow || next.inRow || last.bold !== next.bold) return false
  if (Math.abs(last.size - next.size) > last.size * SAME_SIZE || !isNear(last, next, measures)) return false
  if (isTitle(last, measures) && isTitle(next, measures)) return own.length < MOST_TITLE_LINES
  return isFull(last, next, measures) && isAtEdge(own, next)
}

function isNear(last: PdfLine, next: PdfLine, { leading }: Measures): boolean {
  if (next.page !== last.page) return next.page === last.page + 1
  const gap = last.y - next.y
  return gap > last.size * 0.5 && gap < leading(last.size) * LEADING + 0.5
}

/** In the middle of the page, and bold or larger than the text: lines of one heading. */
function isTitle(line: PdfLine, { isCentred, body }: Measures): boolean {
  return isCentred(line) && (line.bold || line.size > body * LARGE)
}

function isFull(last: PdfLine, next: PdfLine, { edge }: Measures): boolean {
  return last.right + next.firstWord + last.size * SLACK > edge(last)
}

/** Whether the line stands where the next line of the paragraph would: below the others, or below the text of a label. */
function isAtEdge(own: readonly PdfLine[], next: PdfLine): boolean {
  const [first, second] = own
  if (readMark(next.text)) return false
  if (second) return Math.abs(next.x - second.x) < next.size * EDGE
  const out = next.x - first!.x
  return out < next.size * EDGE || (readMark(first!.text) !== undefined && out < next.size * HANGING)
}

/** Size and weight of the letters of lines that are one paragraph. */
export function lookOf(lines: readonly PdfLine[]): Look {
  return { size: Math.round((lines[0]?.size ?? 0) * 10) / 10, bold: lines.every(({ bold }) => bold) }
}

/** Whether a paragraph that ends a page goes on in the one that begins the next. */
export function goesOnOverPage(own: readonly PdfLine[], next: PdfLine, measures: Measures): boolean {
  const last = own.at(-1)!
  return last.page + 1 === next.page && goesOn(own, next, measures)
}
