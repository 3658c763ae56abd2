import type { Place, Verdict } from '../finding.ts'
import type { Passage } from '../reading.ts'

/**
 * An element that a notice has or lacks. `none`: the document gives no occasion for it. `how` tells one kind of `partial`
 * from another.
 */
export interface Element<How extends string = never> {
  readonly verdict: 'ok' | 'none' | Verdict
  readonly how?: How
  /** Where it, or what there is of it, stands. */
  readonly places: readonly Place[]
}

export function found(passages: readonly Passage[]): Element {
  return passages.length ? { verdict: 'ok', places: placesOf(passages) } : MISSING
}

export function partly<How extends string>(how: How, passages: readonly Passage[]): Element<How> {
  return { verdict: 'partial', how, places: placesOf(passages) }
}

export const MISSING: Element = { verdict: 'missing', places: [] }
export const NONE: Element = { verdict: 'none', places: [] }

function placesOf(passages: readonly Passage[]): Place[] {
  return passages.map(({ at }) => at)
}
