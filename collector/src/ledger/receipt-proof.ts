import { formatArrival } from '../../../src/evidence/receipt-leaf.ts'
import type { ReceiptArrival } from '../../../src/evidence/receipt-leaf.ts'
import { formatProof } from '../../../src/tlog/log-proof.ts'
import type { Tree } from '../../../src/tlog/tree.ts'

/** The proof that a receipt stands at `seq` in the log of this tree and checkpoint. */
export function receiptProof(
  arrival: ReceiptArrival & { readonly seq: number },
  { tree, checkpoint }: { readonly tree: Tree; readonly checkpoint: string },
): string {
  const proof = { extra: formatArrival(arrival), index: arrival.seq, hashes: tree.inclusion(arrival.seq), checkpoint }
  return formatProof(proof, base64)
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
