/**
 * Runs `work` if no other tab of the origin is at it; false where another is. `work` runs at most once and must not
 * reject.
 */
export type TabLock = (work: () => Promise<void>) => Promise<boolean>;
/**
 * `navigator.locks` under `name`. Where the browser has none, or refuses it, the work is done all the same: receipts
 * sent by two tabs are one row to the collector, because they have the same id.
 */
export declare function tabLock(name: string): TabLock;
