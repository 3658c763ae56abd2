import { draftKey } from './draft-key.ts'

/** Whether the journal holds a draft; false where the browser refuses storage. */
export function hasDraft(name: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(draftKey(name, '')))
  } catch {
    return false
  }
}
