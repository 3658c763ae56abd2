import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { LedgerRow } from '../ledger/ledger.ts'

/** What a receipt may give to whoever asks for an export, field by field. None has an address or a device in it. */
const FIELDS = {
  receipt_id: ({ row }) => row.receiptId,
  received_at: ({ row }) => row.receivedAt,
  pseudonym: ({ row }) => row.principal,
  decided_at: ({ receipt }) => receipt.event.time,
  valid_until: ({ receipt }) => receipt.event.valid_until,
  state: ({ receipt }) => receipt.event.state,
  action: ({ receipt }) => receipt.event.action,
  actor: ({ receipt }) => receipt.event.actor,
  purposes: ({ receipt }) =>
    receipt.purposes.map(({ id, service, state }) => `${service ? `${id}/${service}` : id}=${state}`).join(' '),
  notice: ({ receipt }) => receipt.notice?.version ?? '',
  surface: ({ receipt }) => receipt.ui.surface,
  lang: ({ receipt }) => receipt.ui.lang,
  config_sha256: ({ receipt }) => receipt.ui.config_sha256,
  provenance: ({ row }) => row.provenance,
  clock_suspect: ({ row }) => String(row.clockSuspect),
  log: ({ row }) => `${row.site}/${row.period}`,
  seq: ({ row }) => String(row.seq),
  digest: ({ row }) => row.digest,
  receipt: ({ row }) => row.body,
} as const satisfies Record<string, (of: { readonly row: LedgerRow; readonly receipt: ConsentReceipt }) => string>

export type ReceiptField = keyof typeof FIELDS
export const RECEIPT_FIELDS = Object.keys(FIELDS) as ReceiptField[]

/** What an export holds where nobody says which: enough for statistics of answers, without a pseudonym (PDPA s.22). */
export const MINIMAL_FIELDS: readonly ReceiptField[] = ['received_at', 'state', 'action', 'purposes', 'notice', 'lang']

export function fieldsOf(row: LedgerRow, fields: readonly ReceiptField[]): string[] {
  const receipt = JSON.parse(row.body) as ConsentReceipt
  return fields.map((field) => FIELDS[field]({ row, receipt }))
}
