import { findConflicts } from './find-conflicts.ts'
import type { KeptReceipt, Ledger, LedgerEntry, LedgerRow } from './ledger.ts'

/** A ledger that forgets when the process ends: the twin of the real ones in tests. */
export function createMemoryLedger(): Ledger {
  const rows = new Map<string, LedgerRow>()

  function keep(entry: LedgerEntry): KeptReceipt {
    const known = rows.get(entry.receiptId)
    if (known) return { state: 'duplicate', row: known }
    const row = { seq: rows.size + 1, ...entry }
    rows.set(entry.receiptId, row)
    return { state: 'stored', row }
  }

  return {
    append: async (entries) => {
      const at = findConflicts(entries, (id) => rows.get(id)?.digest)
      return at.length > 0 ? { state: 'conflict', at } : { state: 'kept', receipts: entries.map(keep) }
    },
    find: async (receiptId) => rows.get(receiptId),
    count: async () => rows.size,
    close: async () => rows.clear(),
  }
}
