import { check } from '../../src/model/check.ts'
import type { Fault } from '../../src/model/check.ts'
import { wordFault } from '../../src/model/word-fault.ts'
import type { WordedFault } from '../../src/model/word-fault.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { breaches } from './receipt-rules.ts'
import type { Arrival } from './receipt-rules.ts'

/** Most receipts in one request: what fits the 64 KiB that a browser lets a page send while it goes away. */
const MAX_RECEIPTS = 50

/** The receipts of a body, one or many, or every fault in it: one fault refuses all. */
export type ParsedReceipts =
  | { readonly many: boolean; readonly receipts: readonly [ConsentReceipt, ...ConsentReceipt[]] }
  | { readonly faults: readonly WordedFault[] }

/** Checks one receipt or an array of them. */
export function parseReceipts(value: unknown, arrival: Arrival): ParsedReceipts {
  const many = Array.isArray(value)
  const faults: Fault[] = []
  const valid = check(many ? { each: receiptSchema, most: MAX_RECEIPTS } : receiptSchema, value, '', faults)
  if (faults.length > 0) return { faults: faults.map((fault) => wordFault(fault)) }

  // Without a fault the checked value is whole, and that is what the schema's type says.
  const [first, ...others] = (many ? valid : [valid]) as readonly ConsentReceipt[]
  if (!first) return { faults: [{ path: '', found: 'an empty list', expected: `1 to ${MAX_RECEIPTS} receipts` }] }

  const receipts = [first, ...others] as const
  const broken = receipts.flatMap((receipt, at) => breaches(receipt, arrival, many ? `[${at}].` : ''))
  return broken.length > 0 ? { faults: broken } : { many, receipts }
}
