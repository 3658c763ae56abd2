import type { LedgerEntry } from './ledger.ts'

/** Which entries have an id that is taken by other content, in the ledger or earlier in the same list. */
export function findConflicts(
  entries: readonly LedgerEntry[],
  digestOf: (receiptId: string) => string | undefined,
): number[] {
  const digests = new Map<string, string>()
  return entries.flatMap(({ receiptId, digest }, at) => {
    const taken = digests.get(receiptId) ?? digestOf(receiptId) ?? digest
    digests.set(receiptId, taken)
    return taken === digest ? [] : [at]
  })
}
