import type { Place, Verdict } from '../finding.ts'
import type { Passage } from '../../passages/passage.ts'
import { placeOf } from '../reading.ts'
import type { Unit } from '../reading.ts'

/**
 * An element that a notice has or lacks. `none`: the document gives no occasion for it. `how` tells one kind of `partial`
 * from another.
 */
export interface Element<How extends string = never> {
  readonly verdict: 'ok' | 'none' | Verdict
  readonly how?: How
  /** Where it, or what there is of it, stands. */
  readonly places: readonly Place[]
  /** Of one that is missing: where words stand that might be meant for it. */
  readonly doubt?: readonly Place[]
}

export function found(units: readonly (Unit | Passage)[]): Element {
  return units.length ? { verdict: 'ok', places: placesOf(units) } : MISSING
}

export function partly<How extends string>(how: How, units: readonly (Unit | Passage)[]): Element<How> {
  return { verdict: 'partial', how, places: placesOf(units) }
}

export const MISSING: Element = { verdict: 'missing', places: [] }
export const NONE: Element = { verdict: 'none', places: [] }

/** Missing; in doubt where there are such passages. */
export function missing(doubtful: readonly (Unit | Passage)[]): Element {
  return doubtful.length ? { verdict: 'missing', places: [], doubt: placesOf(doubtful) } : MISSING
}

function placesOf(units: readonly (Unit | Passage)[]): Place[] {
  return units.map((one) => ('path' in one ? placeOf(one) : one.at))
}
