import type { Elements } from './elements/recognise.ts'
import type { Place, Rule, Verdict, Words } from './finding.ts'
import type { Reading } from './reading.ts'

/** Where a rule speaks, and about what. */
export interface Hit {
  readonly at?: Place | undefined
  readonly verdict?: Verdict
  /** Stands for `{}` in the rule's message. */
  readonly subject?: string | Words
}

/** A rule and how it is tried. */
export interface Check extends Rule {
  find(reading: Reading, elements: Elements): readonly Hit[]
}

interface State {
  readonly verdict: string
  readonly how?: string | undefined
  readonly places: readonly Place[]
}

/** Speaks once, where an element is not there. */
export function ifMissing({ verdict }: State): Hit[] {
  return verdict === 'missing' ? [{ verdict }] : []
}

/** Speaks once, at the first place, where an element is there in one of these ways only. */
export function ifPartly({ verdict, how, places }: State, ...ways: string[]): Hit[] {
  return verdict === 'partial' && (!ways.length || ways.includes(how ?? '')) ? [{ verdict, at: places[0] }] : []
}
