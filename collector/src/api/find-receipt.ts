import { maySee } from '../access/roles.ts'
import type { Actor } from '../access/roles.ts'
import { AUDIT_SITE } from '../ledger/audit-site.ts'
import type { Ledger, LedgerRow } from '../ledger/ledger.ts'
import { Refusal } from './refusal.ts'

/** The receipt of this number. Throws a `Refusal` where there is none that `actor` may see. */
export async function findReceipt(ledger: Pick<Ledger, 'find'>, actor: Actor, receipt: string): Promise<LedgerRow> {
  const row = await ledger.find(receipt)
  if (!row || row.site === AUDIT_SITE || !maySee(actor, row.site)) throw new Refusal(404, 'refused.noReceipt')
  return row
}
