import type { Suggestion } from './suggestion.ts'

/** A stretch of a line that is a link or stressed, in columns of the line's text. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly href?: string
  readonly emphasis?: boolean
}

/** How a cell of a row stands in its table. */
export interface CellHint {
  readonly header?: boolean
  readonly colspan?: number
  readonly rowspan?: number
}

/** What a format says about a line, where plain text says nothing. */
export type LineHint =
  /** A heading style; 1 is the highest. */
  | { readonly kind: 'heading'; readonly level: number }
  /** A list item. The text begins with its bullet or number, also where the format made it. */
  | { readonly kind: 'item'; readonly level: number }
  /** A row of a table, its cells parted by tabs. Rows of one table have one number. */
  | { readonly kind: 'row'; readonly table: number; readonly cells: readonly CellHint[] }
  | { readonly kind: 'quote' }
  /** The title by the file's own word: a style for titles, or a key of front matter (`meta`). */
  | { readonly kind: 'title'; readonly meta?: true }
  /** Navigation, footer, banner: around the notice and no part of it. */
  | { readonly kind: 'around' }

/** How a line looks and where it stands: signs by which a reader tells headings, proofs of nothing. */
export interface LineSigns {
  /** All its words are bold. */
  readonly bold?: true
  /** Size of most of its letters, in points. */
  readonly size?: number
  /** What opens something: `<summary>`, a tab, `<legend>`, `<dt>`. */
  readonly opens?: 'summary' | 'tab' | 'legend' | 'term'
  /** Its number or bullet was made by the format. */
  readonly listed?: true
  /** It stands in a cell of a table that only lays out the page. */
  readonly cell?: true
  /** All of it is a link. */
  readonly link?: true
  /** A footnote or endnote. */
  readonly note?: true
}

/** One line of a source. All readers (text, Markdown, HTML, Word) make these, and one grammar reads them. */
export interface SourceLine {
  /** From 1, as an editor counts; for formats without lines, the number of the paragraph. */
  readonly line: number
  readonly text: string
  readonly hint?: LineHint
  readonly signs?: LineSigns
  /** Links and stress, in order, not overlapping. */
  readonly spans?: readonly Span[]
}

/** What a reader makes of a file. */
export interface Source {
  readonly lines: readonly SourceLine[]
  /** Each line is a whole paragraph: the format says where one ends. Plain text does not. */
  readonly paragraphs: boolean
  /** What the reader saw and could not tell. */
  readonly suggestions?: readonly Suggestion[]
}

/** The lines of plain text. Form feeds and vertical tabs stay inside a line, as in an editor. */
export function readPlainText(text: string): Source {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((text, at) => ({ line: at + 1, text }))
  return { lines, paragraphs: false }
}
