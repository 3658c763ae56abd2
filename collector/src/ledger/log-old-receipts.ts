import type Database from 'better-sqlite3'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { talliesOf } from './tallies.ts'

interface OldRow {
  readonly seq: number
  readonly receiptId: string
  readonly digest: string
  readonly receivedAt: string
  readonly clockSuspect: number
  readonly body: string
}

const AT_ONCE = 500

/**
 * Gives the receipts of a ledger that had no logs yet their leaves, in the order of their arrival. May be stopped at any
 * time and started again: one that has its leaf is not given a second.
 */
export async function logOldReceipts(db: Database.Database, ledger: Ledger, site: string): Promise<number> {
  const some = db.prepare<[], OldRow>(
    `SELECT seq, receipt_id AS receiptId, digest, received_at AS receivedAt, clock_suspect AS clockSuspect, body
     FROM unlogged ORDER BY seq LIMIT ${AT_ONCE}`,
  )
  const done = db.prepare('DELETE FROM unlogged WHERE seq <= ?')
  let logged = 0
  for (let rows = some.all(); rows.length > 0; rows = some.all()) {
    const outcome = await ledger.append(rows.map((row) => toEntry(row, site)))
    if (outcome.state === 'conflict')
      throw new Error(`Receipt ${rows[outcome.at[0] ?? 0]?.receiptId} of before is in the ledger with other content.`)
    done.run(rows.at(-1)!.seq)
    logged += rows.length
  }
  return logged
}

/** How the sender was known was not kept. */
function toEntry({ receiptId, digest, receivedAt, clockSuspect, body }: OldRow, site: string): LedgerEntry {
  const receipt = JSON.parse(body) as ConsentReceipt
  const own = { receiptId, digest, receivedAt, body, principal: receipt.pii_principal_id }
  const tallies = talliesOf(receipt, receivedAt)
  return { ...own, clockSuspect: clockSuspect === 1, site, provenance: 'unsigned', tallies }
}
