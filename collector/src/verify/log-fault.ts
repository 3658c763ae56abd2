import type { Ledger, LogHead } from '../ledger/ledger.ts'

/** What was found wrong, at the first place where it shows. */
export interface LogFault {
  readonly site: string
  readonly period: string
  /** Place in the log; undefined where the whole log is meant. */
  readonly seq?: number
  readonly kind: LogFaultKind
}

/**
 * `edited`: the row is not what was hashed when it arrived. `missing`: no row, and it was not erased by the ledger.
 * `reordered`: the row belongs to another place of the log. `inserted`: a row beyond the end of the log. `tree`: the
 * stored hashes contradict each other or the signed state. `foreign-signature`: none of the ledger's keys has signed.
 * `missing-period`: the month before is not the one that this log was opened after. `rolled-back`: an older state that
 * was kept elsewhere, or that an earlier walk has seen, is not the beginning of this one.
 */
export type LogFaultKind =
  | 'edited'
  | 'missing'
  | 'reordered'
  | 'inserted'
  | 'tree'
  | 'foreign-signature'
  | 'missing-period'
  | 'rolled-back'

/** What a walk reads. */
export type WalkedLedger = Pick<Ledger, 'heads' | 'tile' | 'places' | 'keys'>

export function faultOf({ site, period }: LogHead, kind: LogFaultKind, seq?: number): LogFault {
  return { site, period, ...(seq !== undefined && { seq }), kind }
}
