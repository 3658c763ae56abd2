import type { DeviceStore } from '../../src/receipts/device-store.ts'

/** The twin of IndexedDB: `store` as one that outlives the page. */
export function lasting(store: DeviceStore): DeviceStore {
  return {
    read: store.read,
    async update(key, change) {
      await store.update(key, (found) => change(structuredClone(found), true))
      return true
    },
  }
}
