/**
 * Runs `work` if no other tab of the origin is at it; false where another is. `work` runs at most once and must not
 * reject.
 */
export type TabLock = (work: () => Promise<void>) => Promise<boolean>

/**
 * `navigator.locks` under `name`. Where the browser has none, or refuses it, the work is done all the same: receipts
 * sent by two tabs are one row to the collector, because they have the same id.
 */
export function tabLock(name: string): TabLock {
  return async (work) => {
    let asked = false
    let free = true
    try {
      await navigator.locks.request(name, { ifAvailable: true }, (lock) => {
        asked = true
        free = lock !== null
        return free ? work() : undefined
      })
    } catch {
      if (!asked) await work()
    }
    return free
  }
}
