import type { Records } from '../records/records.ts'

/** What receipts are counted by. */
export const COUNT_KEYS = ['day', 'category', 'state', 'notice', 'surface', 'lang', 'provenance'] as const
export type CountKey = (typeof COUNT_KEYS)[number]

export interface CountQuery {
  readonly site: string
  /** First and last day in Asia/Bangkok, both counted. */
  readonly from: string
  readonly to: string
  /** What the sums are told apart by, at least one. */
  readonly by: readonly CountKey[]
}

/** One sum: how many receipts have these values. */
export type CountRow = Readonly<Partial<Record<CountKey, string>>> & { readonly receipts: number }

/** Sums of what was counted when receipts came: no receipt is read, and nobody is followed. */
export interface Counts {
  read(query: CountQuery): Promise<readonly CountRow[]>
}

/** How long an answer is given again without asking the database, in milliseconds. */
const FRESH = 3000
const MOST_KEPT = 200

export function createCounts(records: Records, now: () => number): Counts {
  const kept = new Map<string, { readonly at: number; readonly rows: Promise<readonly CountRow[]> }>()

  async function ask({ site, from, to, by }: CountQuery): Promise<readonly CountRow[]> {
    const rows = await records
      .selectFrom('counts')
      .select(by)
      .select((one) => one.fn.sum<number | string>('receipts').as('receipts'))
      .where('site', '=', site)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .groupBy(by)
      .orderBy(by[0]!)
      .execute()
    // PostgreSQL gives a sum as a text: it has more digits than a number.
    return rows.map((row) => ({ ...row, receipts: Number(row.receipts) }))
  }

  return {
    read(query) {
      const key = JSON.stringify([query.site, query.from, query.to, query.by])
      const known = kept.get(key)
      if (known && now() - known.at < FRESH) return known.rows
      const rows = ask(query)
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(key, { at: now(), rows })
      rows.catch(() => kept.delete(key))
      return rows
    },
  }
}
