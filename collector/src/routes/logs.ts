import type { Handler } from 'hono'
import { HASH_BYTES } from '../../../src/tlog/hash.ts'
import { TILE_WIDTH } from '../../../src/tlog/tiles.ts'
import type { Ledger, LogHead } from '../ledger/ledger.ts'
import { problem } from '../problem.ts'
import { confirmedStates } from './confirmed-states.ts'

/** `GET /log/{site}/{period}/checkpoint`: the signed state of a log (C2SP tlog-checkpoint). */
export function getCheckpoint(ledger: Ledger): Handler {
  const confirm = confirmedStates(ledger)
  return async (c) => {
    const { site = '', period = '' } = c.req.param() as Record<string, string>
    const head = await headOf(ledger, site, period)
    if (!head) return problem(c, 404, 'There is no log of this site and month.')
    await confirm(head)
    return c.text(head.checkpoint, 200, { 'cache-control': 'no-cache' })
  }
}

/** `GET /log/{site}/{period}/tile/{level}/{place}`: hashes of the tree (C2SP tlog-tiles). They say nothing of anybody. */
export function getTile(ledger: Ledger): Handler {
  const confirm = confirmedStates(ledger)
  return async (c) => {
    const { site = '', period = '', level = '', place = '' } = c.req.param() as Record<string, string>
    const [, index, width] = /^((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(place) ?? []
    const isLevel = /^(0|[1-9]\d?)$/.test(level)
    const wanted = width === undefined ? TILE_WIDTH : Number(width)
    const hashes =
      index !== undefined && isLevel && (width === undefined || wanted < TILE_WIDTH)
        ? await ledger.tile(site, period, Number(level), Number(index.replaceAll(/[x/]/g, '')))
        : undefined
    const head = hashes && (await headOf(ledger, site, period))
    if (head) await confirm(head)
    const part = hashes?.slice(0, wanted * HASH_BYTES)
    if (part?.length !== wanted * HASH_BYTES) return problem(c, 404, 'There is no such tile.')
    // What stands in a full tile, or in so many hashes of one, never changes.
    const headers = {
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    }
    return c.body(new Uint8Array(part).buffer, 200, headers)
  }
}

async function headOf(ledger: Ledger, site: string, period: string): Promise<LogHead | undefined> {
  return (await ledger.heads()).find((one) => one.site === site && one.period === period)
}
