/**
 * Whether IndexedDB has nothing of ours. Opening a database creates it, and before a choice nothing is written: so the
 * browser's list is asked; false where it has none to show.
 */
export declare function isDatabaseMissing(): Promise<boolean>;
