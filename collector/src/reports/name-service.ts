import { createMatcher } from '../../../catalogue/src/match/create-matcher.ts'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { fits } from '../../../src/model/name-pattern.ts'

/**
 * Gives the id of the catalogue's service at a host; null where nobody has catalogued it. Of several at one host it is
 * the one that is at home there: that has the greatest share of its addresses at it.
 */
export function createServiceNames(): (host: string) => string | null {
  const matcher = createMatcher(SERVICES)
  return (host) => {
    // A keyword such as `inline`, or all other hosts.
    if (!host.includes('.')) return null
    const address = `https://${host}/`
    const whole = matcher.request(address)
    if (whole) return whole.id
    const shares = matcher
      .atHost(address)
      .map(({ id, hosts = [] }) => ({ id, share: hosts.filter((one) => names(one, host)).length / hosts.length }))
      .filter(({ share }) => share > 0)
      .toSorted((one, other) => other.share - one.share || (one.id < other.id ? -1 : 1))
    return shares[0]?.id ?? null
  }
}

/** Whether a pattern names this host; what is a path at any host names none. */
function names(pattern: string, host: string): boolean {
  const [, below, name = '*'] = /^(\*\.)?([^/?]*)/.exec(pattern)!
  if (!/[^*.]/.test(name)) return false
  return fits(host, name) || (below !== undefined && host.endsWith(`.${name}`))
}
