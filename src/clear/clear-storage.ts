/** What of `localStorage` or `sessionStorage` is needed. */
export type KeyStore = Pick<Storage, 'length' | 'key' | 'removeItem'>

/** What of `indexedDB` is needed; `databases` is absent in older Firefox. */
export type DatabaseStore = Pick<IDBFactory, 'deleteDatabase'> & Partial<Pick<IDBFactory, 'databases'>>

/** Removes the keys that are `wanted`. Throws where the browser refuses storage. */
export function clearKeys(store: KeyStore, wanted: (name: string) => boolean): void {
  const keys: string[] = []
  for (let at = 0; at < store.length; at++) keys.push(store.key(at) ?? '')
  for (const key of keys.filter(wanted)) store.removeItem(key)
}

/** What the work gives; undefined where it fails or takes longer than `patience` milliseconds. */
export async function within<T>(patience: number, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await Promise.race([work(), new Promise<undefined>((done) => setTimeout(done, patience))])
  } catch {
    return undefined
  }
}

/**
 * Deletes the databases that are `wanted`, and gives the names of those that stay. One that another page holds open goes
 * once it is closed; after `patience` milliseconds it counts as staying. `exact` are the names to try where the browser
 * does not list its databases.
 */
export async function clearDatabases(
  store: DatabaseStore,
  wanted: (name: string) => boolean,
  { exact, patience }: { readonly exact: readonly string[]; readonly patience: number },
): Promise<string[]> {
  const listed = await within(patience, async () => store.databases?.())
  const names = (listed?.map(({ name = '' }) => name) ?? exact).filter(wanted)
  const gone = await Promise.all(names.map((name) => within(patience, () => deleted(store, name))))
  return names.filter((_, at) => !gone[at])
}

function deleted(store: DatabaseStore, name: string): Promise<boolean> {
  return new Promise((done) => {
    const request = store.deleteDatabase(name)
    request.onsuccess = () => done(true)
    request.onerror = () => done(false)
  })
}
