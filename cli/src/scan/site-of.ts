/** Second labels under a country's domain below which sites are registered: `.co.th`, `.com.sg`, `.ac.uk`. */
const SECOND = /^(?:co|or|go|ac|in|mi|net|com|org|edu|gov|gob|ne|gr|ltd|plc|sch|me|web)$/

/**
 * The part of a host that somebody has registered: `www.example.co.th` → `example.co.th`. The host itself where it is an
 * address or has no domain. A rule of thumb, which needs no list of all domains.
 */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  if (labels.length < 2 || /^[\d.]+$|:/.test(host)) return host.toLowerCase()
  const [country = '', second = ''] = labels.toReversed()
  return labels.slice(country.length === 2 && SECOND.test(second) ? -3 : -2).join('.')
}

/** Host of an address; empty for what is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

/** Whether two addresses belong to one site. */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(hostOf(one)) === siteOf(hostOf(other))
}
