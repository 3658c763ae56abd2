import type { OutboxEntry } from '../model/outbox-entry.ts'
import type { DeviceStore } from './device-store.ts'
import type { ReceiptListeners } from './listeners.ts'
import { bound, readEntries } from './outbox-entries.ts'

/** The receipts on this device. */
export interface ReceiptShelf {
  /** As they were when last read or changed; for the moment of leaving, which waits for nothing. */
  readonly seen: () => readonly OutboxEntry[]
  /** As they are now, oldest first. */
  readonly read: () => Promise<readonly OutboxEntry[]>
  /** Replaces them in one transaction. Resolved with whether they outlive the page. */
  readonly change: (
    step: (entries: readonly OutboxEntry[], lasting: boolean) => readonly OutboxEntry[],
  ) => Promise<boolean>
}

/** Every change of the receipts goes through here, so that none leaves the device without a word. */
export function receiptShelf(
  store: DeviceStore,
  { onProblem, onSafe }: Pick<ReceiptListeners, 'onProblem' | 'onSafe'>,
): ReceiptShelf {
  let entries: readonly OutboxEntry[] = []
  return {
    seen: () => entries,
    read: async () => (entries = readEntries(await store.read('receipts'))),
    async change(step) {
      let after = bound([])
      let foreign = false
      const lasting = await store.update('receipts', (found, lasting) => {
        const before = readEntries(found)
        foreign = found !== undefined && (found as unknown[] | null)?.length !== before.length
        after = bound(step(before, lasting))
        return after.entries
      })
      entries = after.entries
      if (foreign) onProblem({ code: 'receipts-unreadable' })
      for (const subject of after.displaced) onProblem({ code: 'outbox-full', subject })
      // What is given up must not come back from the journal with the next page.
      if (after.displaced.length) onSafe(after.displaced)
      return lasting
    },
  }
}
