import type { DeviceStore, StoreKey } from './device-store.ts'
import { memoryStore } from './memory-store.ts'
import type { Schedule } from './schedule.ts'

/**
 * `first`, until it rejects or leaves a question unanswered for `limit` milliseconds (browsers have done both); from
 * then on memory, with what was last seen, so that receipts are still sent. `onRefused` hears why, once.
 */
export function fallbackStore(
  first: DeviceStore,
  limit: number,
  schedule: Schedule,
  onRefused: (why: string) => void,
): DeviceStore {
  const seen = new Map<StoreKey, unknown>()
  const spare = memoryStore(seen)
  let refused = false

  async function attempt<T>(ask: (store: DeviceStore, check: () => void) => Promise<T>): Promise<T> {
    if (!refused) {
      try {
        return await inTime(ask(first, refuseLate))
      } catch (error) {
        const known = refused
        refused = true
        if (!known) onRefused(String(error))
      }
    }
    return ask(spare, () => {})
  }

  /** What answers after it was given up must change nothing, or two versions of one receipt would exist. */
  function refuseLate(): void {
    if (refused) throw new Error('too late')
  }

  function inTime<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = schedule(limit, () => reject(new Error(`no answer in ${limit} ms`)))
      answer.finally(cancel).then(resolve, reject)
    })
  }

  return {
    read: (key) =>
      attempt(async (store, check) => {
        const found = await store.read(key)
        check()
        seen.set(key, found)
        return found
      }),
    update: (key, change) =>
      attempt(async (store, check) => {
        let next: unknown
        const lasting = await store.update(key, (found, lasting) => {
          check()
          return (next = change(found, lasting))
        })
        check()
        seen.set(key, next)
        return lasting
      }),
  }
}
