/** Whether the last page has left traces to delete (`Chores`): trackers write again while a page unloads. */
export function isClearingDue(name: string): boolean {
  try {
    return /^\d+ 1/.test(localStorage.getItem(`${name}.chores`)!)
  } catch {
    return false
  }
}
