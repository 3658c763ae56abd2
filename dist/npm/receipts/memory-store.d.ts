import type { DeviceStore, StoreKey } from './device-store.js';
/** Holds `values` for this page only; for browsers that refuse IndexedDB, and for tests. */
export declare function memoryStore(values?: Map<StoreKey, unknown>): DeviceStore;
