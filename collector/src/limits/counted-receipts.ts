import type { Records } from '../records/records.ts'

/**
 * How many receipts of a site were stored on a day. A receipt is counted once in each category that it answers, so the
 * category that most of them answer says how many there were.
 */
export async function countedReceipts(records: Records, site: string, day: string): Promise<number> {
  const rows = await records
    .selectFrom('counts')
    .select((one) => one.fn.sum<number | string>('receipts').as('receipts'))
    .where('site', '=', site)
    .where('day', '=', day)
    .groupBy('category')
    .execute()
  // PostgreSQL gives a sum as a text.
  return Math.max(0, ...rows.map(({ receipts }) => Number(receipts)))
}
