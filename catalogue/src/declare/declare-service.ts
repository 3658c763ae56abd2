import type { ServiceInput } from '../../../src/config/config-schema.ts'
import type { CatalogueService } from '../format/service-schema.ts'

/**
 * A service of the catalogue as a configuration declares it: what it is, what it leaves on the site's own domain, and how
 * long. What a provider keeps on its own domain no site can delete, so it is left out.
 */
export function declareService(service: CatalogueService): ServiceInput {
  const {
    id,
    category,
    name,
    provider,
    purpose,
    legalBasis,
    cookies = [],
    storage = [],
    caches,
    workers,
    hosts,
    inline,
  } = service
  const own = cookies.filter(({ party }) => party !== 'third')
  const retention = longest([...own, ...storage].flatMap(({ lifetime }) => lifetime ?? []))
  return {
    id,
    category,
    name,
    provider,
    purpose,
    legalBasis,
    ...(retention !== undefined && { retention }),
    cookies: unique(own),
    storage: unique(storage),
    ...(caches && { caches }),
    ...(workers && { workers }),
    ...(hosts && { hosts }),
    ...(inline && { inline }),
  }
}

function unique(named: readonly { readonly name: string }[]): string[] {
  return [...new Set(named.map(({ name }) => name))]
}

/** The longest of several lifetimes that end by themselves; undefined where none is known. */
function longest(lifetimes: readonly string[]): string | undefined {
  return lifetimes.filter((one) => one.startsWith('P')).toSorted((one, other) => daysIn(other) - daysIn(one))[0]
}

const DAYS: { readonly [letter: string]: number } = { Y: 365, M: 30, W: 7, D: 1 }

/** Days in an ISO 8601 duration, roughly; hours and less count as half of one. */
export function daysIn(duration: string): number {
  const [date = '', time = ''] = duration.slice(1).split('T')
  let days = time ? 0.5 : 0
  for (const [, count, letter] of date.matchAll(/(\d+)([YMWD])/g)) days += Number(count) * DAYS[letter!]!
  return days
}
