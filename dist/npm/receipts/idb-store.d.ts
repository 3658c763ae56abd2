import type { DeviceStore } from './device-store.js';
/** IndexedDB: database `yinyom`, object store `receipts`. Opened at the first use. */
export declare function idbStore(): DeviceStore;
