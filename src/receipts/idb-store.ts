import { createStore, get, update } from 'idb-keyval'

import type { DeviceStore } from './device-store.ts'

/** IndexedDB: database `yinyom`, object store `receipts`. Opened at the first use. */
export function idbStore(): DeviceStore {
  const store = createStore('yinyom', 'receipts')
  // Async, so that a browser without IndexedDB rejects instead of throwing.
  return {
    read: async (key) => get(key, store),
    async update(key, change) {
      await update(key, (found) => change(found, true), store)
      return true
    },
  }
}
