import type { Ledger, LedgerRow } from '../ledger/ledger.ts'
import { dayOf } from '../ledger/period.ts'
import { BYTE_ORDER_MARK, csvLine } from './csv.ts'
import { fieldsOf } from './receipt-fields.ts'
import type { ReceiptField } from './receipt-fields.ts'

/** Which receipts go out, and what of them. */
export interface ReceiptExport {
  readonly site: string
  /** First and last day of arrival in Asia/Bangkok. */
  readonly from: string
  readonly to: string
  readonly fields: readonly ReceiptField[]
  readonly format: 'csv' | 'ndjson'
}

const ROWS_AT_ONCE = 1000

/** The lines of an export, some at a time, in the order of arrival: memory stays the same for any number of receipts. */
export async function* exportReceipts(
  ledger: Pick<Ledger, 'heads' | 'places'>,
  { fields, format, ...which }: ReceiptExport,
  count: (receipts: number) => void = () => undefined,
): AsyncGenerator<string> {
  if (format === 'csv') yield BYTE_ORDER_MARK + csvLine(fields)
  for await (const rows of pagesOf(ledger, which)) {
    const cells = rows.map((row) => fieldsOf(row, fields))
    count(rows.length)
    yield cells.map((line) => (format === 'csv' ? csvLine(line) : jsonLine(fields, line))).join('')
  }
}

function jsonLine(fields: readonly ReceiptField[], values: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(fields.map((field, at) => [field, values[at]])))}\n`
}

async function* pagesOf(
  ledger: Pick<Ledger, 'heads' | 'places'>,
  { site, from, to }: Pick<ReceiptExport, 'site' | 'from' | 'to'>,
): AsyncGenerator<LedgerRow[]> {
  for (const head of await ledger.heads()) {
    // What arrived late in a month may stand in the log of the next, never in one before.
    if (head.site !== site || head.droppedAt || head.period < from.slice(0, 7)) continue
    for (let next = 1; ;) {
      const places = await ledger.places(site, head.period, next, ROWS_AT_ONCE)
      const last = places.at(-1)
      if (!last) break
      const rows = places.flatMap((place) => {
        const day = place.kind === 'receipt' ? dayOf(place.row.receivedAt) : ''
        return place.kind === 'receipt' && day >= from && day <= to ? place.row : []
      })
      if (rows.length > 0) yield rows
      next = (last.kind === 'receipt' ? last.row.seq : last.seq) + 1
    }
  }
}
