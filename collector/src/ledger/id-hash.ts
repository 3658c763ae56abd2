import { createHash } from 'node:crypto'

/** What stays of the id of an erased receipt: enough to know it when it comes again, and nothing else. */
export function idHash(receiptId: string): string {
  return createHash('sha256').update(`yinyom erased ${receiptId}`).digest('hex')
}
