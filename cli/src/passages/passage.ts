import type { TextUnit } from '../../../src/notices/diff/text-units.ts'
import type { CUES } from './cues/classes.ts'
import type { RIGHT_NAMES } from './cues/rights.ts'

/** What a passage can tell: the elements of PDPA s.23 and what notices have besides. */
export type PassageClass = keyof typeof CUES

/** A right of ss.30–36. */
export type Right = keyof typeof RIGHT_NAMES

/**
 * Whether it is so: `denied` by "not", `exception` by "not … except" (so it is, in the cases named), `conditional` on
 * something ("if", "except").
 */
export type Polarity = 'affirmed' | 'denied' | 'conditional' | 'exception'

/** `certain`: its own words and its place say the same. `likely`: one of the two. `unsure`: only a heading far above. */
export type Sure = 'certain' | 'likely' | 'unsure'

/** A sentence, item, line, heading or cell with what it tells. */
export interface Passage {
  /** Its unit, as in `blocks[3].items[2].text`. */
  readonly path: string
  /** Where it stands in the text of its unit, in `th-nfc-1`. */
  readonly from: number
  readonly to: number
  /** As it was written, in `th-nfc-1`. */
  readonly original: string
  /** Folded: see `fold`. */
  readonly text: string
  readonly kind: TextUnit['kind']
  /** The block that it is of, as in `blocks[3]`; `controller` and the like for what is before them. */
  readonly block: string
  /** It stands above others and tells what they are about. A sentence that was styled as a heading is none. */
  readonly heading: boolean
  readonly links: readonly string[]
  /** Section that it stands in; absent before the first one. */
  readonly anchor?: string
  /** Label of that section as it was written. */
  readonly label?: string
  /** Folded headings above, the outermost first: those of sections, and short lines that a reader takes for one. */
  readonly headings: readonly string[]
  /** Folded line that leads to it: of a list, of lines of contact, of a table's column. */
  readonly lead?: string
  /** What it tells by its own words. */
  readonly own: ReadonlySet<PassageClass>
  /** What the headings above and the line that leads to it are about. */
  readonly about: ReadonlySet<PassageClass>
  /** What it tells: by its own words, or else by what stands above it. */
  readonly classes: ReadonlySet<PassageClass>
  /** Rights that it names, where it is about rights. */
  readonly rights: ReadonlySet<Right>
  readonly polarity: Polarity
  readonly sure: Sure
}
