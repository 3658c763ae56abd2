import type { SyncStorage } from '../storage/journal.js';
/** Whether it is time to look at the manifest's address again (`notices-source.ts` keeps the copy); true where that is not known. */
export declare function isDue(storage: () => SyncStorage, key: string, now: number): boolean;
