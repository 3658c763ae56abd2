/**
 * Whether IndexedDB has nothing of ours. Opening a database creates it, and before a choice nothing is written: so the
 * browser's list is asked; false where it has none to show.
 */
export async function isDatabaseMissing(): Promise<boolean> {
  try {
    const known = await indexedDB.databases()
    return !known.some(({ name }) => name === 'yinyom')
  } catch {
    return false
  }
}
