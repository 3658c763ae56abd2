import { checkProof } from '../../../src/evidence/check-proof.ts'
import type { ProofFault, ProofPorts, ProofVerdict } from '../../../src/evidence/check-proof.ts'
import { check } from '../../../src/model/check.ts'
import type { Fault } from '../../../src/model/check.ts'
import { receiptSchema } from '../../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { sha256 } from '../../../src/model/sha256.ts'
import type { NoteKey } from '../../../src/tlog/signed-note.ts'
import type { KeptReceipt } from './kept-receipts.ts'

/**
 * Why a receipt is not shown to be in the log: a fault of its proof; `no-proof`: there is none; `not-a-receipt`: what
 * stands in its place is none of this format, whatever a log says of it.
 */
export type ReceiptFault = ProofFault | 'no-proof' | 'not-a-receipt'

/** One receipt, judged without asking anybody. */
export interface JudgedReceipt {
  /** SHA-256 of its canonical JSON; undefined where it has none. */
  readonly digest: string | undefined
  /** The receipt, where it is one. */
  readonly receipt: ConsentReceipt | undefined
  /** The first thing in it that is not of the format. */
  readonly field?: Fault | undefined
  readonly verdict: Extract<ProofVerdict, { holds: true }> | { readonly holds: false; readonly fault: ReceiptFault }
}

/** Judges a receipt against these keys: one of them must have signed. Never throws for what the receipt is. */
export function judgeReceipt(
  { receipt: given, proof }: KeptReceipt,
  keys: readonly NoteKey[],
  ports: ProofPorts,
): JudgedReceipt {
  const faults: Fault[] = []
  const digest = digestOf(given)
  const checked = digest === undefined ? undefined : check(receiptSchema, given, '', faults)
  const [field] = faults
  if (digest === undefined || checked === undefined || field)
    return { digest, receipt: undefined, field, verdict: { holds: false, fault: 'not-a-receipt' } }
  // Without a fault the checked value is whole, and that is what the schema's type says.
  const receipt = checked as ConsentReceipt
  if (proof === undefined) return { digest, receipt, verdict: { holds: false, fault: 'no-proof' } }
  return { digest, receipt, verdict: judgeProof(digest, proof, keys, ports) }
}

/** By the key that has signed; where none has, what the first one says. */
function judgeProof(digest: string, proof: string, keys: readonly NoteKey[], ports: ProofPorts): ProofVerdict {
  const verdicts = keys.map((key) => checkProof(digest, proof, key, ports))
  const isForeign = (one: ProofVerdict) => !one.holds && one.fault === 'foreign-signature'
  return (
    verdicts.find(({ holds }) => holds) ??
    verdicts.find((one) => !isForeign(one)) ??
    verdicts[0] ?? { holds: false, fault: 'foreign-signature' }
  )
}

/** Undefined for what has no canonical form, and for what is nested too deep for one. */
function digestOf(value: unknown): string | undefined {
  try {
    return sha256(canonicalJson(value))
  } catch {
    return undefined
  }
}
