import { isConsent } from '../model/category.ts'
import type { LegalBasis } from '../model/category.ts'
import { fitsAny } from '../model/name-pattern.ts'

/** What of a known service matters to its traces. */
export interface TracedService {
  readonly id: string
  readonly category: string
  readonly legalBasis?: LegalBasis
  readonly cookies?: readonly string[]
  readonly storage?: readonly string[]
}

/** Names in one browser: of cookies that can be read, and of keys. */
export interface TraceNames {
  readonly cookies: readonly string[]
  readonly keys: readonly string[]
}

/** The known services of which something is in this browser. */
export function findKnown<S extends TracedService>(known: readonly S[], { cookies, keys }: TraceNames): S[] {
  return known.filter(
    (service) =>
      cookies.some((name) => fitsAny(name, service.cookies ?? [])) ||
      keys.some((name) => fitsAny(name, service.storage ?? [])),
  )
}

/**
 * The known services whose traces go, and the names that stay because a service that may go on uses them, too: one that
 * needs no consent, and one that is granted, by its own answer or else by that of its category. `choices` holds what is
 * asked about; a category that the site does not have is denied where nothing is granted.
 */
export function tracesToClear<S extends TracedService>(
  known: readonly S[],
  choices: { readonly [id: string]: boolean },
): { readonly services: S[]; readonly keep: string[] } {
  const isAnyGranted = Object.values(choices).includes(true)
  const mayStay = ({ id, category, legalBasis = 'consent' }: S) =>
    !isConsent(legalBasis) || (choices[id] ?? choices[category] ?? isAnyGranted)
  return {
    services: known.filter((service) => !mayStay(service)),
    keep: known.filter(mayStay).flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]),
  }
}
