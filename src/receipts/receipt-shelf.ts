import type { DeviceStore } from './device-store.ts'
import type { ReceiptListeners } from './listeners.ts'
import { MOST_QUEUED, MOST_SETTLED, bound, readEntries } from './outbox-entries.ts'
import type { OutboxEntry } from './outbox-entries.ts'

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
export function receiptShelf(store: DeviceStore, onProblem: ReceiptListeners['onProblem']): ReceiptShelf {
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
      if (foreign) {
        const message = 'What was no receipt in IndexedDB "yinyom" has been removed. Does another script write to it?'
        onProblem({ code: 'receipts-unreadable', message })
      }
      for (const subject of after.displaced) {
        const message = `${MOST_QUEUED} receipts wait or ${MOST_SETTLED} are refused; the oldest is given up. Check receipts.endpoint.`
        onProblem({ code: 'outbox-full', message, subject })
      }
      return lasting
    },
  }
}
