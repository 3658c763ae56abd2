import { HASH_BYTES } from '../../../src/tlog/hash.ts'
import { TILE_WIDTH } from '../../../src/tlog/tiles.ts'
import type { LogHead } from '../ledger/ledger.ts'
import type { WalkedLedger } from './log-fault.ts'

/** Tiles that are read before their rows are. */
const TILES_AT_ONCE = 4

/** The leaf hashes from `start` on, below `end`, some tiles of them; undefined where a tile is missing or too short. */
export async function readLeaves(
  ledger: Pick<WalkedLedger, 'tile'>,
  { site, period }: LogHead,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<Uint8Array[] | undefined> {
  const first = Math.floor(start / TILE_WIDTH)
  const leaves: Uint8Array[] = []
  for (let index = first; index < first + TILES_AT_ONCE && index * TILE_WIDTH < end; index++) {
    const tile = await ledger.tile(site, period, 0, index)
    const until = Math.min(end, (index + 1) * TILE_WIDTH)
    for (let seq = Math.max(start, index * TILE_WIDTH); seq < until; seq++) {
      const at = (seq % TILE_WIDTH) * HASH_BYTES
      const leaf = tile?.subarray(at, at + HASH_BYTES)
      if (leaf?.length !== HASH_BYTES) return undefined
      leaves.push(leaf)
    }
  }
  return leaves
}
