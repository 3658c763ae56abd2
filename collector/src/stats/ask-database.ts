import { sql } from 'kysely'
import type { Machine } from '../commands/command.ts'
import type { Store } from '../options.ts'
import type { Records } from '../records/records.ts'

/** The bytes of a ledger: of the SQLite file with its write-ahead log, or of all tables and indexes in PostgreSQL. */
export async function bytesOf({ database, postgres }: Store, records: Records, machine: Machine): Promise<number> {
  if (!postgres) {
    const files = await Promise.all([database, `${database}-wal`].map((path) => machine.file(path)))
    return (files[0]?.size ?? 0) + (files[1]?.size ?? 0)
  }
  const { rows } = await sql<{ bytes: number | string }>`SELECT coalesce(sum(pg_total_relation_size(oid)), 0) AS bytes
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'yinyom'::regnamespace`.execute(records)
  return Number(rows[0]?.bytes ?? 0)
}

/** How many receipts were erased: each has a row of its own, so this reads as many. */
export async function erasedIn({ postgres }: Store, records: Records): Promise<number> {
  const table = sql.raw(postgres ? 'yinyom.erased' : 'erased')
  const { rows } = await sql<{ erased: number | string }>`SELECT count(*) AS erased FROM ${table}`.execute(records)
  return Number(rows[0]?.erased ?? 0)
}
