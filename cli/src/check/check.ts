import type { Elements } from './elements/recognise.ts'
import type { Place, Rule, Severity, Sure, Verdict, Words } from './finding.ts'
import type { Reading } from './reading.ts'

/** Where a rule speaks, and about what. */
export interface Hit {
  readonly at?: Place | undefined
  readonly verdict?: Verdict
  /** Stands for `{}` in the rule's message. */
  readonly subject?: string | Words
  /** Default `certain`. */
  readonly sure?: Sure
  /** The words that it is about; default those at `at`. */
  readonly sentence?: string
  /** Where this one is less grave than its rule. */
  readonly severity?: Severity
}

/** A rule and how it is tried. */
export interface Check extends Rule {
  find(reading: Reading, elements: Elements): readonly Hit[]
}

interface State {
  readonly verdict: string
  readonly how?: string | undefined
  readonly places: readonly Place[]
  readonly doubt?: readonly Place[] | undefined
}

/** Speaks once, where an element is not there; in doubt where weak signs of it stand, at the first of them. */
export function ifMissing({ verdict, doubt = [] }: State): Hit[] {
  if (verdict !== 'missing') return []
  return [doubt.length ? { verdict, at: doubt[0], sure: 'unsure' } : { verdict }]
}

/** Speaks once, at the first place, where an element is there in one of these ways only. */
export function ifPartly({ verdict, how, places }: State, ...ways: string[]): Hit[] {
  return verdict === 'partial' && (!ways.length || ways.includes(how ?? ''))
    ? [{ verdict, at: places[0], sure: 'likely' }]
    : []
}
