import { fitsAny } from '../model/name-pattern.ts'

/** Deletions of cookies: each name with each of the attributes, until it is gone. */
export interface CookiePlan {
  readonly names: readonly string[]
  /**
   * What may have to stand behind `name=; Max-Age=0`, likeliest first. A page sees only the names of its cookies, and a
   * deletion has an effect only where domain, path and kind are those that the cookie was set with.
   */
  readonly attributes: readonly string[]
}

export interface NamePatterns {
  /** Names that are to go; `*` stands for any run of characters. */
  readonly remove: readonly string[]
  /** Names that stay in any case; `*` as above. */
  readonly keep: readonly string[]
}

/**
 * Plain; `__Host-`, `__Secure-` and cross-site cookies, which can be written only with `Secure`; and partitioned ones
 * (CHIPS), which are others than those of the same name without a partition.
 */
const KINDS = ['', '; Secure; SameSite=None', '; Secure; SameSite=None; Partitioned']

/** Browsers ignore a longer path attribute (RFC 6265bis). */
const LONGEST_PATH = 1024

/** The deletions for what is to go among `visible`, the text of `document.cookie`, on a page at this address. */
export function planCookies(
  visible: string,
  { remove, keep }: NamePatterns,
  { hostname, pathname }: { readonly hostname: string; readonly pathname: string },
): CookiePlan {
  const names = cookieNames(visible).filter((name) => fitsAny(name, remove) && !fitsAny(name, keep))
  const places = candidatePaths(pathname).flatMap((path) =>
    candidateDomains(hostname).map((domain) => `; Path=${path}${domain && `; Domain=${domain}`}`),
  )
  return { names, attributes: KINDS.flatMap((kind) => places.map((place) => place + kind)) }
}

/** The names in the text of `document.cookie`; cookies without one are passed over. */
export function cookieNames(visible: string): string[] {
  const pairs = visible.split('; ').filter((pair) => pair.includes('='))
  return [...new Set(pairs.map((pair) => pair.split('=')[0]!))]
}

/**
 * Empty for none, the host, and each parent of two labels or more. A list of public suffixes is not needed, because
 * browsers refuse `co.th` and its like themselves. A dot before a domain means nothing (RFC 6265, 5.2.3).
 */
export function candidateDomains(hostname: string): string[] {
  const labels = hostname.split('.')
  const suffixes = labels.map((_, at) => labels.slice(at).join('.'))
  return ['', ...suffixes.filter((suffix, at) => at === 0 || suffix.includes('.'))]
}

/** The root, and each path that a cookie which is seen at `pathname` can have (RFC 6265, 5.1.4), longest last. */
export function candidatePaths(pathname: string): string[] {
  const ends = [...pathname.matchAll(/\//g)].map(({ index }) => index)
  const prefixes = ends.flatMap((at) => [pathname.slice(0, at), pathname.slice(0, at + 1)])
  return [...new Set([...prefixes, pathname])].filter((path) => path && path.length <= LONGEST_PATH)
}
