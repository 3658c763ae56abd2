import type { LogSigner } from './grow-log.ts'
import { AUDIT_SITE } from './audit-site.ts'
import { createGroups } from './group-commit.ts'
import type { AppendOutcome, Ledger, LedgerEntry, LogHead } from './ledger.ts'
import { tileKey } from './needed-tiles.ts'
import { dropMonths, eraseReceipts, keepHold } from './postgres-duties.ts'
import { keepGroup, withoutProof } from './postgres-group.ts'
import type { LogMemories } from './postgres-group.ts'
import { postgresKeys } from './postgres-keys.ts'
import { allLogs, logByName, readTiles } from './postgres-logs.ts'
import type { PostgresLog } from './postgres-logs.ts'
import type { Primary } from './postgres-primary.ts'
import { findReceipts, placesOf, receiptsOf } from './postgres-receipts.ts'

/** A ledger in a PostgreSQL database that is migrated; any number of collectors may have it open. */
export function createPostgresLedger(primary: Primary, { signer }: { readonly signer: LogSigner }): Ledger {
  const memories: LogMemories = new Map()
  const { query } = primary

  async function commit(requests: readonly (readonly LedgerEntry[])[]): Promise<AppendOutcome[]> {
    let tries = 0
    try {
      return await primary.transaction((ask) => {
        // What a transaction has hashed and not kept must not be taken for part of a log.
        if (tries++ > 0) memories.clear()
        return keepGroup(requests, { query: ask, memories, signer })
      })
    } catch (error) {
      memories.clear()
      throw error
    }
  }
  const groups = createGroups(commit)

  return {
    append: (entries) => groups.add(entries),
    async find(receiptId) {
      const [row] = await findReceipts(query, [receiptId])
      return row && withoutProof(row)
    },
    async places(site, period, from, most) {
      const log = await logByName(query, site, period)
      return log ? placesOf(query, log.id, from, most) : []
    },
    ofPrincipal: async (principal) => (await receiptsOf(query, principal)).map(withoutProof),
    erase: (erasure) => eraseReceipts(primary, erasure),
    hold: (hold) => keepHold(primary, hold),
    drop: (before, clock) => dropMonths(primary, before, clock),
    keys: () => postgresKeys(primary),
    heads: async () => (await allLogs(query)).map(headOf),
    async confirmed() {
      await primary.transaction((ask) => ask(`SELECT pg_logical_emit_message(true, 'yinyom', 'again')`))
    },
    async tile(site, period, level, index) {
      const log = await logByName(query, site, period)
      return log && (await readTiles(query, log.id, [tileKey(level, index)])).get(tileKey(level, index))
    },
    async count() {
      const [sum] = await query<{ receipts: number }>(
        'SELECT coalesce(sum(greatest(size - 1, 0)), 0)::bigint AS receipts FROM yinyom.logs WHERE site <> $1',
        [AUDIT_SITE],
      )
      return sum?.receipts ?? 0
    },
    async ready() {
      const beat = `INSERT INTO yinyom.beat (id, at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET at = excluded.at`
      await primary.transaction((ask) => ask(beat, [new Date().toISOString()]))
    },
    async close() {
      await groups.idle()
      await primary.close()
    },
  }
}

function headOf({ id: _id, ...head }: PostgresLog): LogHead {
  return head
}
