import type { ChangeClass } from '../../../../src/notices/format/notices-manifest.ts'
import type { PassageClass } from '../../passages/passage.ts'
import type { Sign } from './signs.ts'

/** The rule that spoke. Each has its sentence in `cli/src/words`. */
export type ChangeRule =
  | 'form'
  | 'renumbered'
  | 'moved'
  | 'same-words'
  | 'typing'
  | 'heading'
  | 'edition'
  | 'contact-detail'
  | 'citation'
  | 'synonym'
  | 'office-renamed'
  | 'explanation'
  | 'link'
  | 'light'
  | 'added'
  | 'removed'
  | 'elsewhere'
  | 'reworded'
  | 'weighty'
  | Sign

/** The class of one pair, the rule that gives it, and what it is about. */
export interface Verdict {
  readonly speaksFor: ChangeClass
  readonly rule: ChangeRule
  readonly element?: PassageClass
}

/** The two documents as one folded text each. */
export type Wholes = readonly [before: () => string, after: () => string]
