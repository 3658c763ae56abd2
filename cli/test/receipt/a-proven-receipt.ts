import { aReceipt } from '../../../collector/test/a-receipt.ts'
import { anEntry } from '../../../collector/test/ledger/ledger-contract.ts'
import { aSigner } from '../../../collector/test/a-signer.ts'
import { createMemoryLedger } from '../../../collector/src/ledger/memory-ledger.ts'
import { sha256 } from '../../../collector/src/sha256.ts'
import type { Provenance } from '../../../src/evidence/receipt-leaf.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { sha256 as hexOf } from '../../../src/model/sha256.ts'
import { formatKey } from '../../../src/tlog/signed-note.ts'

/** The collector's key, as `yinyom-collector keys` prints it. */
export const KEY = formatKey(sha256, { name: 'log.example', publicKey: aSigner.publicKey })

/** A receipt that has stood in a real log since 1 June 2026, 02:03:05 UTC, after six others and before three. */
export async function aProvenReceipt(
  receipt: ConsentReceipt = aReceipt(),
  provenance: Provenance = 'origin',
): Promise<{ readonly receipt: ConsentReceipt; readonly proof: string }> {
  const ledger = createMemoryLedger(aSigner)
  const body = canonicalJson(receipt)
  const receivedAt = '2026-06-01T02:03:05.000Z'
  const entry = { ...anEntry(100), receiptId: receipt.receipt_id, digest: hexOf(body), body, receivedAt, provenance }
  for (const some of [[1, 2, 3, 4, 5, 6].map((n) => anEntry(n)), [entry], [7, 8, 9].map((n) => anEntry(n))])
    await ledger.append(some)
  const outcome = await ledger.append([entry])
  if (outcome.state !== 'kept') throw new Error('a conflict')
  return { receipt, proof: outcome.receipts[0]!.proof }
}
