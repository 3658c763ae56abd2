import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { Tally } from './ledger.ts'
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
