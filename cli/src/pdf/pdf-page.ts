import type { Rule } from './read-rules.ts'

/** One letter as it stands on a page. Lengths are points; the origin is the foot of the page at the left. */
export interface Glyph {
  readonly text: string
  /** Left edge. */
  readonly x: number
  /** Right edge. */
  readonly right: number
  /** Baseline. */
  readonly y: number
  /** Size of the letters. */
  readonly size: number
  readonly bold: boolean
  /** Which stretch it is drawn with: letters of one call have one number. */
  readonly stretch: number
  /** Drawn without ink, outside the page, or smaller than can be read. */
  readonly hidden: boolean
  /** Not upright: a watermark, a note at the margin. */
  readonly turned: boolean
  /** The element of a tagged file that it belongs to: index into `elements` of its page; absent for heads, feet and ornaments. */
  readonly element?: number
}

/** An element of a tagged file, as the program that wrote it names it (ISO 32000-1 §14.8.4). */
export interface TaggedElement {
  /** Its type and those around it, outermost first: `['Document', 'L', 'LI', 'LBody', 'P']`. */
  readonly path: readonly string[]
  /** Which of the elements of one type these are, counted over the page: two paragraphs of one path differ in it. */
  readonly ids: readonly number[]
}

/** A page with a text layer. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** In the order in which the file draws them. */
  readonly glyphs: readonly Glyph[]
  /** Elements of a tagged file; empty where the file is not tagged. */
  readonly elements: readonly TaggedElement[]
  /** Lines that may be borders of tables; empty where the file is tagged. */
  readonly rules: readonly Rule[]
}
