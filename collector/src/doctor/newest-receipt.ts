import type { Ledger } from '../ledger/ledger.ts'

/** Logs that are looked at: of ten thousand sites the newest ones tell the same. */
const MOST_LOGS = 100

/** When the newest receipt came, of the logs of the newest month; undefined where there is none, or all are erased. */
export async function newestReceipt(ledger: Pick<Ledger, 'heads' | 'places'>): Promise<string | undefined> {
  const heads = (await ledger.heads()).filter(({ size, droppedAt }) => size > 1 && droppedAt === undefined)
  const last = heads
    .map(({ period }) => period)
    .toSorted()
    .at(-1)
  let newest: string | undefined
  for (const { site, period, size } of heads.filter((head) => head.period === last).slice(0, MOST_LOGS)) {
    const [place] = await ledger.places(site, period, size - 1, 1)
    if (place?.kind !== 'receipt') continue
    const at = place.row.receivedAt
    if (newest === undefined || at > newest) newest = at
  }
  return newest
}
