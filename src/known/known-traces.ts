import { fitsAny } from '../model/name-pattern.ts'

/** What of a known service matters to its traces. */
export interface TracedService {
  readonly category: string
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
 * The known services whose traces go, and the names that stay because a service of a granted category uses them, too.
 * `choices` holds the categories that are asked about; one that the site does not have is denied where nothing is granted.
 */
export function tracesToClear<S extends TracedService>(
  known: readonly S[],
  choices: { readonly [id: string]: boolean },
): { readonly services: S[]; readonly keep: string[] } {
  const isAnyGranted = Object.values(choices).includes(true)
  const isGranted = ({ category }: S) => (category in choices ? choices[category] === true : isAnyGranted)
  return {
    services: known.filter((service) => !isGranted(service)),
    keep: known.filter(isGranted).flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]),
  }
}
