import { findConflicts } from './find-conflicts.ts'
import type { LedgerEntry } from './ledger.ts'
import { periodOf } from './period.ts'

/** What becomes of one request in a group: a list of receipts that are kept together or not at all. */
export type PlannedRequest =
  | { readonly state: 'kept'; readonly receipts: readonly { readonly receiptId: string; readonly isNew: boolean }[] }
  | { readonly state: 'conflict'; readonly at: readonly number[] }

export interface GroupPlan {
  readonly requests: readonly PlannedRequest[]
  /** To be stored, in order. */
  readonly fresh: readonly LedgerEntry[]
}

/** Decides over a group of requests, in the order in which they came. `digestOf` tells what the ledger has of an id. */
export function planGroup(
  group: readonly (readonly LedgerEntry[])[],
  digestOf: (receiptId: string) => string | undefined,
): GroupPlan {
  const fresh = new Map<string, LedgerEntry>()
  const known = (id: string) => fresh.get(id)?.digest ?? digestOf(id)
  const requests = group.map((entries): PlannedRequest => {
    const at = findConflicts(entries, known)
    if (at.length > 0) return { state: 'conflict', at }
    const receipts = entries.map((entry) => {
      const isNew = known(entry.receiptId) === undefined
      if (isNew) fresh.set(entry.receiptId, entry)
      return { receiptId: entry.receiptId, isNew }
    })
    return { state: 'kept', receipts }
  })
  return { requests, fresh: [...fresh.values()] }
}

/** What goes into one log. */
export interface LogShare {
  readonly site: string
  /** The month of arrival; the log may be a later one where the clock has gone back. */
  readonly period: string
  readonly entries: readonly LedgerEntry[]
}

/** What is new by site and month of arrival: sites in one order for every collector, which lock their logs in it; months as they came. */
export function byLog(fresh: readonly LedgerEntry[]): LogShare[] {
  const shares = new Map<string, LedgerEntry[]>()
  for (const entry of fresh) {
    const key = `${entry.site}/${periodOf(entry.receivedAt)}`
    const share = shares.get(key)
    if (share) share.push(entry)
    else shares.set(key, [entry])
  }
  const all = [...shares.values()].map((entries) => {
    const { site, receivedAt } = entries[0]!
    return { site, period: periodOf(receivedAt), entries }
  })
  return all.toSorted((a, b) => Number(a.site > b.site) - Number(a.site < b.site))
}
