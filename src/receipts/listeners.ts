import type { Trouble } from '../model/problem.ts'

/** Who hears what happens to receipts. None of these may throw. */
export interface ReceiptListeners {
  /** A receipt has moved; one that is only kept does not. */
  readonly onReceipt: (id: string, state: 'queued' | 'sent' | 'refused') => void
  /**
   * The drafts of these ids may leave the journal: the collector has answered for good, they are given up, or no
   * collector is configured and the receipts outlive the page.
   */
  readonly onSafe: (ids: readonly string[]) => void
  readonly onProblem: (trouble: Trouble) => void
}
