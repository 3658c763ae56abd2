/**
 * Whether IndexedDB has nothing of ours. Opening a database creates it, and before a choice nothing is written: so the
 * browser's list is asked; false where it has none to show.
 */
export async function isDatabaseMissing(): Promise<boolean> {
  try {
    // Where storage is refused, asking for the list makes Chromium reject a promise that nobody holds. This throws there.
    localStorage.getItem('')
  } catch {
    return true
  }
  try {
    const known = await indexedDB.databases()
    return !known.some(({ name }) => name === 'yinyom')
  } catch {
    return false
  }
}
