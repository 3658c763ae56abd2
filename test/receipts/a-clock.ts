import type { Schedule } from '../../src/receipts/schedule.ts'
import { START } from './a-draft.ts'

/** A clock that stands still until it is told to pass, with its timers. */
export function aClock(settle = settled): {
  readonly now: () => number
  readonly schedule: Schedule
  /** How many timers wait. */
  readonly timers: () => number
  /** Lets `ms` pass, timer by timer, and what follows from each settle. */
  readonly pass: (ms: number) => Promise<void>
} {
  let now = START
  const waiting = new Map<object, { at: number; run: () => void }>()
  return {
    now: () => now,
    schedule(delay, run) {
      const timer = {}
      waiting.set(timer, { at: now + delay, run })
      return () => waiting.delete(timer)
    },
    timers: () => waiting.size,
    async pass(ms) {
      const until = now + ms
      await settle()
      for (;;) {
        const [next] = [...waiting].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)
        if (!next) break
        const [timer, { at, run }] = next
        now = Math.max(now, at)
        waiting.delete(timer)
        run()
        await settle()
      }
      now = until
    },
  }
}

/** Resolved when all that needs no time has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
