/** So many a minute for each key, in memory only. */
export interface TokenBuckets {
  /** Takes one; gives the seconds to wait where there is none, else 0. `now` is in milliseconds. */
  take(key: string, now: number): number
  /** Drops the keys that have been silent for a minute: their buckets are full, so nothing is lost. */
  forget(now: number): void
  readonly size: number
}

const MINUTE = 60_000
/** Above it the key that has been silent for longest goes. */
const MOST_KEYS = 200_000

/** Buckets of `perMinute`, which fill at that rate: who has been silent for a minute may send all of it at once. */
export function createTokenBuckets(perMinute: number): TokenBuckets {
  /** The longest silent first. */
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()

  function forget(now: number): void {
    for (const [key, { at }] of buckets) {
      if (now - at < MINUTE) return
      buckets.delete(key)
    }
  }

  return {
    take(key, now) {
      const known = buckets.get(key) ?? { left: perMinute, at: now }
      const passed = Math.max(0, now - known.at)
      const left = Math.min(perMinute, known.left + (passed * perMinute) / MINUTE)
      const mayPass = left >= 1
      if (buckets.size >= MOST_KEYS) buckets.delete(buckets.keys().next().value ?? '')
      buckets.delete(key)
      buckets.set(key, { left: mayPass ? left - 1 : left, at: now })
      return mayPass ? 0 : Math.ceil(((1 - left) * 60) / perMinute)
    },
    forget,
    get size() {
      return buckets.size
    },
  }
}
