import { check } from '../../src/model/check.ts'
import type { Fault } from '../../src/model/check.ts'
import { wordFault } from '../../src/model/word-fault.ts'
import type { WordedFault } from '../../src/model/word-fault.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { compileSchema } from './fits-schema.ts'
import { breaches } from './receipt-rules.ts'
import type { Arrival } from './receipt-rules.ts'

/** Most receipts in one request: what fits the 64 KiB that a browser lets a page send while it goes away. */
const MAX_RECEIPTS = 50

const MANY = { each: receiptSchema, most: MAX_RECEIPTS }
const isReceipt = compileSchema(receiptSchema)
const areReceipts = compileSchema(MANY)

/** The receipts of a body, one or many, or every fault in it: one fault refuses all. */
export type ParsedReceipts =
  | { readonly many: boolean; readonly receipts: readonly [ConsentReceipt, ...ConsentReceipt[]] }
  | { readonly faults: readonly WordedFault[] }

/** Checks one receipt or an array of them, as JSON.parse has made it. */
export function parseReceipts(value: unknown, arrival: Arrival): ParsedReceipts {
  const many = Array.isArray(value)
  if (!(many ? areReceipts : isReceipt)(value)) {
    const faults: Fault[] = []
    check(many ? MANY : receiptSchema, value, '', faults)
    return { faults: faults.map((fault) => wordFault(fault)) }
  }
  // That is what the schema's type says.
  const [first, ...others] = (many ? value : [value]) as readonly ConsentReceipt[]
  if (!first) return { faults: [{ path: '', found: 'an empty list', expected: `1 to ${MAX_RECEIPTS} receipts` }] }

  const receipts = [first, ...others] as const
  const broken = receipts.flatMap((receipt, at) => breaches(receipt, arrival, many ? `[${at}].` : ''))
  return broken.length > 0 ? { faults: broken } : { many, receipts }
}
