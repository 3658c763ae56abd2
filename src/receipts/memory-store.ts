import type { DeviceStore, StoreKey } from './device-store.ts'

/** Holds `values` for this page only; for browsers that refuse IndexedDB, and for tests. */
export function memoryStore(values = new Map<StoreKey, unknown>()): DeviceStore {
  return {
    read: async (key) => values.get(key),
    async update(key, change) {
      values.set(key, change(values.get(key), false))
      return false
    },
  }
}
