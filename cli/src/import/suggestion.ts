/** What looks wrong and is left as it is: only its owner can say. */
export type SuggestionClass =
  /** A paragraph that a page break seems to have cut in two. */
  | 'page-break'
  /** Two spellings of what looks like one name. */
  | 'name-drift'
  /** A word that is likely a slip of the pen or of text recognition. */
  | 'spelling'
  /** A space inside what is one word elsewhere in the document. */
  | 'stray-space'
  /** A number is missing between this label and the one before. */
  | 'label-gap'
  /** Begins like a clause, but its number fits nowhere: read as words. */
  | 'unplaced-label'
  /** A place that a template would have filled in. */
  | 'template'
  /** A second notice begins here, in another language. */
  | 'two-languages'
  /** Words stood side by side in a PDF, maybe in a table that it does not tell. */
  | 'columns'
  /** The letters of a scan were recognised by a program, and it may be wrong. */
  | 'recognised'
  /** The document has no title of its own. */
  | 'no-title'

/** One of them. */
export interface Suggestion {
  readonly class: SuggestionClass
  readonly line: number
  /** What stands there. */
  readonly before: string
  /** What may be meant, where that can be said. */
  readonly after?: string
  /** How often it stands so in the document, from 2. */
  readonly times?: number
}
