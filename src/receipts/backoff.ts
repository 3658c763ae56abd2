const FIRST = 2_000
const LONGEST = 300_000
const FIRST_PAUSE = 30_000

/** No collector is left alone for longer than an hour, whatever it asks for. */
export const LONGEST_PAUSE = 3_600_000

/**
 * Milliseconds until the next attempt after the collector was out of reach `failures` times in a row: a random share of
 * 2 s, 4 s, 8 s … 5 min. `random` is at least 0 and less than 1.
 */
export function backoff(failures: number, random: number): number {
  return random * Math.min(FIRST * 2 ** (failures - 1), LONGEST)
}

/**
 * Milliseconds to leave a collector alone that has answered `failures` times in a row with something else than it should:
 * what it asked for, at least 30 s, 1 min, 2 min …, and on top a random share, so that the visitors of a site do not all
 * come back at once. At most an hour.
 */
export function pauseAfter(failures: number, wish: number, random: number): number {
  const step = FIRST_PAUSE * 2 ** (failures - 1)
  return Math.min(Math.max(wish, step) + random * step, LONGEST_PAUSE)
}

/**
 * The wait in milliseconds that `Retry-After` (RFC 9110 §10.2.3: seconds or a date) asks for, at most an hour; 0 where
 * it asks for none, or for what cannot be read.
 */
export function retryAfter(header: string | null, now: number): number {
  const wish = header && /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header ?? '') - now
  return Math.min(Math.max(wish, 0) || 0, LONGEST_PAUSE)
}
