/** What of `localStorage` or `sessionStorage` is needed. */
export type KeyStore = Pick<Storage, 'length' | 'key' | 'removeItem'>;
/** What of `indexedDB` is needed; `databases` is absent in older Firefox. */
export type DatabaseStore = Pick<IDBFactory, 'deleteDatabase'> & Partial<Pick<IDBFactory, 'databases'>>;
/** Removes the keys that are `wanted`. Throws where the browser refuses storage. */
export declare function clearKeys(store: KeyStore, wanted: (name: string) => boolean): void;
/**
 * Deletes the databases that are `wanted`, and gives the names of those that stay. One that another page holds open goes
 * once it is closed; after `patience` milliseconds it counts as staying. `exact` are the names to try where the browser
 * does not list its databases.
 */
export declare function clearDatabases(store: DatabaseStore, wanted: (name: string) => boolean, { exact, patience }: {
    readonly exact: readonly string[];
    readonly patience: number;
}): Promise<string[]>;
