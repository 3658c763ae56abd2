/**
 * Where something of ours lies: the receipts with the outbox among them, or a whole consent record; that of a cookie with
 * another name than `yinyom` has a key of its own. `device` is the key that signs for this device.
 */
export type StoreKey = 'receipts' | 'device' | 'record' | `record.${string}`

/**
 * Values on the visitor's device, shared by the tabs of an origin. They come back as they were found: whoever reads
 * one parses it. Both verbs reject where the device keeps nothing.
 */
export interface DeviceStore {
  /** `undefined` where there is nothing. */
  readonly read: (key: StoreKey) => Promise<unknown>
  /**
   * Puts what `change` makes of the value in its place, in one transaction that no tab can come between. `change` is
   * synchronous and hears whether the value will outlive the page; the promise says the same once it is written.
   */
  readonly update: (key: StoreKey, change: (found: unknown, lasting: boolean) => unknown) => Promise<boolean>
}
