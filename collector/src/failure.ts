import type { Answer } from './answer.ts'
import { LedgerUnavailableError } from './ledger/ledger.ts'
import { problemAnswer } from './problem.ts'

/** Seconds after which a sender may try again when the ledger could not be used. */
const RETRY_AFTER = '5'

/** What is answered where something has failed that is not the sender's. */
export function failureAnswer(error: unknown): Answer {
  if (error instanceof LedgerUnavailableError)
    return problemAnswer(503, 'The ledger is unavailable; nothing was stored. Try again later.', {
      headers: { 'retry-after': RETRY_AFTER },
    })
  return problemAnswer(500, 'Unexpected error; nothing was acknowledged. Try again later.')
}
