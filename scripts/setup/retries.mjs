import { fileURLToPath } from 'node:url'

/** Where the reporter leaves its list. */
export const RETRIES = fileURLToPath(new URL('../../.cache/test-retries.json', import.meta.url))

/** A line for each test that was run again, the last with their number; a race hides behind each of them. */
export function retryLines(retried) {
  const lines = retried.map(({ name, times }) => `retried: ${name} (${times} ${times === 1 ? 'time' : 'times'})`)
  return [...lines, `${retried.length} ${retried.length === 1 ? 'test' : 'tests'} needed a retry`]
}
