import type { LedgerRow } from '../ledger/ledger.ts'

/**
 * Whether a row is found by the id and the pseudonym that its receipt has: filed under others, it would be kept from
 * whoever asks for what is held of them. Within the texts of a body each quotation mark is escaped, so a key is found as
 * it stands.
 */
export function isFiledRight({
  body,
  receiptId,
  principal,
}: Pick<LedgerRow, 'body' | 'receiptId' | 'principal'>): boolean {
  return says(body, 'receipt_id', receiptId) && says(body, 'pii_principal_id', principal)
}

function says(body: string, key: string, value: string): boolean {
  const name = `"${key}":`
  return body.includes(`${name}${JSON.stringify(value)}`) || !body.includes(name)
}
