import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { LedgerEntry, Tally } from './ledger.ts'
import { dayOf } from './period.ts'

/** What is counted of a receipt: each category that it answers. Services of their own are in the receipt alone. */
export function talliesOf({ purposes, notice, ui }: ConsentReceipt, receivedAt: string): Tally[] {
  const day = dayOf(receivedAt)
  return purposes
    .filter(({ service }) => service === undefined)
    .map(({ id, state }) => ({
      day,
      category: id,
      state,
      notice: notice?.version ?? '',
      surface: ui.surface,
      lang: ui.lang,
    }))
}

/** So many receipts with the same site, day, category, state, notice, surface, language and provenance, in this order. */
export interface TallySum {
  readonly parts: readonly string[]
  readonly receipts: number
}

/** What these receipts add to the counts, each count once. */
export function sumTallies(entries: readonly LedgerEntry[]): TallySum[] {
  const sums = new Map<string, { readonly parts: readonly string[]; receipts: number }>()
  for (const { site, provenance, tallies } of entries)
    for (const { day, category, state, notice, surface, lang } of tallies) {
      // A notice's version may hold any character, and comes last.
      const key = `${site}\n${day}\n${category}\n${state}\n${surface}\n${lang}\n${provenance}\n${notice}`
      const sum = sums.get(key)
      if (sum) sum.receipts++
      else sums.set(key, { parts: [site, day, category, state, notice, surface, lang, provenance], receipts: 1 })
    }
  return [...sums.values()]
}
