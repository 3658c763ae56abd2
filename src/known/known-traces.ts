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

/**
 * The known services of which something is in this browser. Of several in one category that the same names speak for, only
 * the one that more of them speak for, else the first: two generations of a service share their cookie.
 */
export function findKnown<S extends TracedService>(known: readonly S[], { cookies, keys }: TraceNames): S[] {
  const found = known
    .map((service) => ({
      service,
      names: [
        ...cookies.filter((name) => fitsAny(name, service.cookies ?? [])).map((name) => `cookie ${name}`),
        ...keys.filter((name) => fitsAny(name, service.storage ?? [])).map((name) => `key ${name}`),
      ],
    }))
    .filter(({ names }) => names.length)
  const isSaid = ({ service, names }: (typeof found)[number], at: number) =>
    found.some(
      (other, place) =>
        place !== at &&
        other.service.category === service.category &&
        names.every((name) => other.names.includes(name)) &&
        (other.names.length > names.length || place < at),
    )
  return found.filter((one, at) => !isSaid(one, at)).map(({ service }) => service)
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
