import { LedgerUnavailableError } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerCall, LedgerCalls, LedgerReply } from './ledger-calls.ts'

/** Answers the calls of another thread from this ledger; never rejects. */
export function answerCalls(ledger: Ledger): (call: LedgerCall) => Promise<LedgerReply> {
  const calls: LedgerCalls = {
    ...ledger,
    // They are asked in one turn, so the ledger keeps them as one group.
    append: (requests) => Promise.all(requests.map((entries) => ledger.append(entries))),
  }
  return async function answer({ id, method, args }) {
    try {
      const ask = calls[method] as (...args: readonly unknown[]) => Promise<unknown>
      return { id, value: await ask(...args) }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return { id, fault: { message, isUnavailable: error instanceof LedgerUnavailableError } }
    }
  }
}
