/** Slows down who guesses; in memory only, and nobody's address is kept. */
export interface Guesses {
  /** Milliseconds that this login has to wait; 0 where it may try. */
  wait(login: string, now: number): number
  failed(login: string, now: number): void
  passed(login: string): void
}

/** Tries that cost nothing, and the longest wait. */
const FREE = 3
const LONGEST = 15 * 60_000
const MOST_LOGINS = 10_000

/** Each failure after the third doubles the wait, from two seconds to a quarter of an hour. */
export function createGuesses(): Guesses {
  const failures = new Map<string, { count: number; until: number }>()
  return {
    wait: (login, now) => Math.max(0, (failures.get(login)?.until ?? 0) - now),
    failed(login, now) {
      const count = (failures.get(login)?.count ?? 0) + 1
      // Who tries many logins must not fill the memory.
      if (failures.size >= MOST_LOGINS) failures.delete([...failures.keys()][0] ?? '')
      failures.delete(login)
      failures.set(login, { count, until: count <= FREE ? 0 : now + Math.min(LONGEST, 1000 * 2 ** (count - FREE)) })
    },
    passed: (login) => void failures.delete(login),
  }
}
