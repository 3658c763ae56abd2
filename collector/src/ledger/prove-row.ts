import { createTree } from '../../../src/tlog/tree.ts'
import { sha256 } from '../sha256.ts'
import type { Ledger, LedgerRow } from './ledger.ts'
import { neededTiles, tileKey } from './needed-tiles.ts'
import { receiptProof } from './receipt-proof.ts'

/** The proof of a receipt that is stored, against its log as it stands now; undefined where it was erased meanwhile. */
export async function proveRow(
  ledger: Pick<Ledger, 'heads' | 'tile' | 'places'>,
  { site, period, seq, ...row }: LedgerRow,
): Promise<string | undefined> {
  const head = (await ledger.heads()).find((one) => one.site === site && one.period === period)
  const [place] = await ledger.places(site, period, seq, 1)
  if (!head || place?.kind !== 'receipt' || place.row.seq !== seq) return undefined
  const tiles = new Map<string, Uint8Array>()
  for (const key of neededTiles(head.size, [seq])) {
    const [level = 0, index = 0] = key.split('/').map(Number)
    tiles.set(key, (await ledger.tile(site, period, level, index)) ?? new Uint8Array())
  }
  const read = (level: number, index: number) => tiles.get(tileKey(level, index)) ?? new Uint8Array()
  const tree = createTree(sha256, head.size, read)
  return receiptProof({ ...row, seq, salt: place.salt }, { tree, checkpoint: head.checkpoint })
}
