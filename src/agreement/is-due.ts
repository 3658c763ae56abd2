import type { SyncStorage } from '../storage/journal.ts'

/** Whether it is time to look at the manifest's address again (`notices-source.ts` keeps the copy); true where that is not known. */
export function isDue(storage: () => SyncStorage, key: string, now: number): boolean {
  try {
    return !((JSON.parse(storage().getItem(key) ?? '') as [string, number])[1] > now)
  } catch {
    return true
  }
}
