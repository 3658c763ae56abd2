import { getDomain } from 'tldts'

/**
 * The part of a host that somebody has registered, as the Public Suffix List has it, names that a host gives to its
 * customers included: `www.example.co.th` → `example.co.th`, `a.b.vercel.app` → `b.vercel.app`. The host itself where it is
 * an address, or a suffix.
 */
export function siteOf(host: string): string {
  const plain = host.toLowerCase().replace(/\.$/, '')
  return getDomain(plain, { allowPrivateDomains: true }) ?? plain
}

/** Host of an address; empty for what is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

/** Whether two addresses belong to one site. */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(hostOf(one)) === siteOf(hostOf(other))
}
