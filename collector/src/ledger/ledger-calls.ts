import type { AppendOutcome, Ledger, LedgerEntry } from './ledger.ts'

/** What is asked of a ledger in another thread: its methods, but appends come as the group of a turn. */
export interface LedgerCalls extends Omit<Ledger, 'append'> {
  append(requests: readonly (readonly LedgerEntry[])[]): Promise<readonly AppendOutcome[]>
}

export type LedgerMethod = keyof LedgerCalls

/** One call, as it goes to the thread. */
export interface LedgerCall {
  readonly id: number
  readonly method: LedgerMethod
  readonly args: readonly unknown[]
}

/** Its answer, or why there is none; `isUnavailable` says that it may be asked again later. */
export type LedgerReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: { readonly message: string; readonly isUnavailable: boolean } }

/** Where the thread finds what it opens: the main thread has made both before. */
export interface LedgerPlace {
  readonly database: string
  readonly key: string
  /** What the names of its logs begin with. */
  readonly log: string
}
