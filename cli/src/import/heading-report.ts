/** By what a heading was known. */
export type HeadingSign =
  /** A heading of its format: element, style, outline level. */
  | 'style'
  /** All of it is bold. */
  | 'bold'
  /** Larger letters. */
  | 'size'
  /** A number, and text below it. */
  | 'number'
  | 'summary'
  | 'tab'
  | 'legend'
  | 'term'
  /** A short line by itself above a text, in a document that marks no heading in another way. */
  | 'alone'
  /** Its owner said so. */
  | 'owner'

/** A line that opens a section, by how it looks in its document. */
export interface FoundHeading {
  readonly level: number
  readonly signs: readonly HeadingSign[]
  /** The format says so, or several signs do. */
  readonly sure: boolean
}

/** A heading, or a line that may be one. */
export interface HeadingEntry {
  readonly line: number
  /** Depth in the notice, 1 for the highest; 0: it is no heading. */
  readonly level: number
  readonly sure: boolean
  readonly signs: readonly HeadingSign[]
  readonly text: string
}

/** How sure the outline is, as a whole. */
export type OutlineGrade = 'sure' | 'likely' | 'doubtful'

/** A text without headings that is longer was hardly written so. */
const LONG_WITHOUT = 3000
const FEWEST_SURE = 0.6

/** All headings declared or numbered: sure. Most: likely. Few, or a long text without any: doubtful. */
export function gradeOutline(headings: readonly HeadingEntry[], letters: number): OutlineGrade {
  const own = headings.filter(({ level }) => level > 0)
  if (!own.length) return letters > LONG_WITHOUT ? 'doubtful' : 'likely'
  const sure = own.filter((one) => one.sure).length
  if (sure === own.length) return headings.length > own.length * 2 ? 'likely' : 'sure'
  return sure >= own.length * FEWEST_SURE ? 'likely' : 'doubtful'
}
