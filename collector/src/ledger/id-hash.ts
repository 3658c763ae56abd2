import { digestOf } from '../digest-of.ts'

/** What stays of the id of an erased receipt: enough to know it when it comes again, and nothing else. */
export function idHash(receiptId: string): string {
  return digestOf(`yinyom erased ${receiptId}`)
}
