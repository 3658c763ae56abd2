import { once } from './after-paint.ts'

/** First wait after a failure and the longest, in ms; each is twice the one before. */
const FIRST = 500
const LONGEST = 60_000

/**
 * Returns a function that gets something once, and tries again by itself until it is there or `signal` is aborted:
 * with growing pauses, and as soon as the network is back. `failed` hears of each failure.
 */
export function patientLoader<T>(
  attempt: () => Promise<T>,
  failed: (cause: unknown) => void,
  signal: AbortSignal,
): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () =>
    (loading ??= new Promise((resolve) => {
      let pause = FIRST
      const go = () => {
        if (signal.aborted) return
        attempt().then(resolve, (cause: unknown) => {
          failed(cause)
          const again = once(go)
          setTimeout(again, pause)
          addEventListener('online', again, { once: true, signal })
          pause = Math.min(pause * 2, LONGEST)
        })
      }
      go()
    }))
}
