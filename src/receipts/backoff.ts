const FIRST = 2_000
const LONGEST = 300_000
const LONGEST_WISH = 3_600_000

/**
 * Milliseconds until the next attempt after `failures` attempts in a row: what the collector asked for, and on top a
 * random share of 2 s, 4 s, 8 s … 5 min, so that the visitors of a site do not all come back at once.
 * `random` is at least 0 and less than 1.
 */
export function backoff(failures: number, wish: number, random: number): number {
  return wish + random * Math.min(FIRST * 2 ** (failures - 1), LONGEST)
}

/**
 * The wait in milliseconds that `Retry-After` (RFC 9110 §10.2.3: seconds or a date) asks for, at most an hour; 0 where
 * it asks for none, or for what cannot be read.
 */
export function retryAfter(header: string | null, now: number): number {
  const wish = header && /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header ?? '') - now
  return Math.min(Math.max(wish, 0) || 0, LONGEST_WISH)
}
