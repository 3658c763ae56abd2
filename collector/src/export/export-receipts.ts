import { toIso27560 } from '../../../src/evidence/iso-27560.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
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
  /** `jsonld`: each line a record of ISO/IEC TS 27560 in the words of DPV; `fields` counts for nothing then. */
  readonly format: ExportFormat
}

export const EXPORT_FORMATS = ['csv', 'ndjson', 'jsonld'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const ROWS_AT_ONCE = 1000

/** The lines of an export, some at a time, in the order of arrival: memory stays the same for any number of receipts. */
export async function* exportReceipts(
  ledger: Pick<Ledger, 'heads' | 'places'>,
  { fields, format, ...which }: ReceiptExport,
  count: (receipts: number) => void = () => undefined,
): AsyncGenerator<string> {
  if (format === 'csv') yield BYTE_ORDER_MARK + csvLine(fields)
  for await (const rows of pagesOf(ledger, which)) {
    count(rows.length)
    yield rows.map((row) => lineOf(row, fields, format)).join('')
  }
}

function lineOf(row: LedgerRow, fields: readonly ReceiptField[], format: ExportFormat): string {
  if (format === 'jsonld') {
    const receipt = JSON.parse(row.body) as ConsentReceipt
    return `${JSON.stringify(toIso27560(receipt, { receivedAt: row.receivedAt }))}\n`
  }
  const cells = fieldsOf(row, fields)
  return format === 'csv' ? csvLine(cells) : jsonLine(fields, cells)
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
