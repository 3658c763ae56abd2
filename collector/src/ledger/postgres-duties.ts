import { idHash } from './id-hash.ts'
import type { DropClock, Erased, Erasure, Hold, LogHead } from './ledger.ts'
import { dayOf } from './period.ts'
import type { Primary } from './postgres-primary.ts'

/** A month has many rows; in milliseconds. */
const PATIENCE = 600_000

/** Deletes the receipts of pseudonyms that are not held, and keeps their places; one transaction. */
export async function eraseReceipts(primary: Primary, { principals, at, reason }: Erasure): Promise<Erased> {
  const erase = async (query: Parameters<Parameters<Primary['transaction']>[0]>[0]): Promise<Erased> => {
    const holds = await query<{ principal: string }>(
      'SELECT DISTINCT principal FROM yinyom.holds WHERE principal = ANY($1) AND until >= $2',
      [principals, dayOf(at)],
    )
    const held = new Set(holds.map(({ principal }) => principal))
    const gone = await query<{ receiptId: string; log: number; seq: number }>(
      `WITH those AS (SELECT log, seq FROM yinyom.receipts WHERE principal = ANY($1) ORDER BY log, seq FOR UPDATE)
       DELETE FROM yinyom.receipts USING those WHERE receipts.log = those.log AND receipts.seq = those.seq
       RETURNING receipt_id AS "receiptId", receipts.log, receipts.seq`,
      [principals.filter((principal) => !held.has(principal))],
    )
    await query(
      `INSERT INTO yinyom.erased (id_hash, log, seq, erased_at, reason)
       SELECT hash, log, seq, $4, $5 FROM unnest($1::text[], $2::int[], $3::bigint[]) AS those (hash, log, seq)`,
      [
        gone.map(({ receiptId }) => idHash(receiptId)),
        gone.map(({ log }) => log),
        gone.map(({ seq }) => seq),
        at,
        reason,
      ],
    )
    return { receipts: gone.length, held: principals.filter((principal) => held.has(principal)) }
  }
  return primary.transaction(erase, { patience: PATIENCE })
}

export async function keepHold(primary: Primary, { principal, reference, until }: Hold): Promise<void> {
  await primary.transaction((query) =>
    query(
      `INSERT INTO yinyom.holds (principal, reference, until) VALUES ($1, $2, $3)
       ON CONFLICT (principal, reference) DO UPDATE SET until = excluded.until`,
      [principal, reference, until],
    ),
  )
}

/** Deletes the months before this one that hold nothing for a case in law; one transaction. */
export async function dropMonths(primary: Primary, before: string, { at, today, site }: DropClock): Promise<LogHead[]> {
  return primary.transaction(
    async (query) => {
      const logs = await query<LogHead & { id: number }>(
        `SELECT id, site, period, size, checkpoint FROM yinyom.logs
         WHERE period < $1 AND site = coalesce($3, site) AND dropped_at IS NULL AND NOT EXISTS (
           SELECT 1 FROM yinyom.receipts JOIN yinyom.holds USING (principal) WHERE log = logs.id AND until >= $2)
         ORDER BY site, period FOR UPDATE`,
        [before, today, site ?? null],
      )
      const ids = logs.map(({ id }) => id)
      if (ids.length === 0) return []
      for (const table of ['receipts', 'tiles', 'erased'])
        await query(`DELETE FROM yinyom.${table} WHERE log = ANY($1)`, [ids])
      await query('UPDATE yinyom.logs SET dropped_at = $2 WHERE id = ANY($1)', [ids, at])
      return logs.map(({ site, period, size, checkpoint }) => ({ site, period, size, checkpoint, droppedAt: at }))
    },
    { patience: PATIENCE },
  )
}
