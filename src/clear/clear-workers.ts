import { fitsAny } from '../model/name-pattern.ts'

/** What of Cache Storage is needed. */
export type CacheStore = Pick<CacheStorage, 'keys' | 'delete'>

interface Worker {
  readonly scriptURL: string
}
export interface Registration {
  readonly scope: string
  readonly active?: Worker | null
  readonly waiting?: Worker | null
  readonly installing?: Worker | null
  unregister(): Promise<boolean>
}
/** What of `navigator.serviceWorker` is needed. */
export interface WorkerStore {
  getRegistrations(): Promise<readonly Registration[]>
}

/** Deletes the caches that are `wanted`, and gives the names of those that stay. Rejects where the browser refuses to say. */
export async function clearCaches(store: CacheStore, wanted: (name: string) => boolean): Promise<string[]> {
  const names = (await store.keys()).filter(wanted)
  const gone = await Promise.all(names.map((name) => store.delete(name).catch(() => false)))
  return names.filter((_, at) => !gone[at])
}

/** Ends the service workers whose script or scope fits, as a path or in full; gives the scripts of those that stay. */
export async function clearWorkers(store: WorkerStore, patterns: readonly string[]): Promise<string[]> {
  const left: string[] = []
  for (const registration of await store.getRegistrations()) {
    const { scope, active, waiting, installing } = registration
    const script = (active ?? waiting ?? installing)?.scriptURL ?? scope
    const names = [script, scope].flatMap((address) => [address, pathOf(address)])
    if (!names.some((name) => fitsAny(name, patterns))) continue
    if (!(await registration.unregister().catch(() => false))) left.push(script)
  }
  return left
}

function pathOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[?#].*$/, '')
}
