import type { Matchable } from '../match/create-matcher.ts'

/** What an element waits for, as its marks say it. */
export interface MarkRef {
  readonly category: string
  readonly service: string
}

/** A service of the rules: what it is known by, and what its elements wait for; `undefined` where they need not wait. */
export interface RuledService extends Matchable {
  readonly name: string
  readonly category: string
  readonly ref: MarkRef | undefined
  /** The category that is usual for it is not in the configuration. */
  readonly homeless: boolean
}

/** How an element is made to wait. */
export type Hold =
  /** `type="text/plain"`, and `src` as `data-src`. */
  | 'script'
  /** Addresses as `data-…`. */
  | 'addresses'
  /** A template around it: what it holds is in the element itself. */
  | 'template'
  /** Names what a script is to put there. */
  | 'place'
  /** `background` as `data-yinyom-background`, and a template in the element with a style that gives it back. */
  | 'background'

/** Why something that may need consent is left as it is; each has a sentence that says what to do. */
export type Doubt =
  /** The code does other things, too: held back, the page would miss them. */
  | 'mixed'
  /** Several services of different categories in one script. */
  | 'several'
  /** The code uses a service's function, whose script waits. */
  | 'uses'
  /** A marked element that does not wait: `src` or `type` as ever. */
  | 'half'
  /** An address in a style sheet or a style attribute. */
  | 'style'
  /** No attribute holds this back, as `<frame>`, `ping` and the scripts of drawings. */
  | 'unholdable'
  /** The service's category is not in the configuration. */
  | 'category'
  /** Another site that the catalogue does not know. */
  | 'unknown'
  /** The element carries marks of another tool. */
  | 'other-tool'

export type Judgement =
  | { readonly hold: Hold; readonly service: RuledService }
  | { readonly doubt: Doubt; readonly service?: RuledService | undefined; readonly what: string }

/** The known categories, the one that is asked for last at the end. */
export const CATEGORIES: readonly string[] = ['necessary', 'functional', 'analytics', 'marketing']
