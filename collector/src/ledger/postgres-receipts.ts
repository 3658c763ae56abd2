import { idHash } from './id-hash.ts'
import type { SaltedEntry } from './grow-log.ts'
import { packBody, unpackBody } from './packed-body.ts'
import { seqOf } from './ledger.ts'
import type { LedgerEntry, LedgerRow, Place } from './ledger.ts'
import type { Query } from './postgres-primary.ts'
import { sumTallies } from './tallies.ts'

/** A receipt as the database has it, with what its proof needs. */
export interface PostgresReceipt extends LedgerRow {
  readonly log: number
  readonly salt: Uint8Array
}

type Row = Omit<PostgresReceipt, 'body'> & { readonly body: Buffer }

const ROWS = `SELECT receipt_id AS "receiptId", log, seq, digest, received_at AS "receivedAt",
    clock_suspect AS "clockSuspect", provenance, principal, salt, body, site, period
  FROM yinyom.receipts JOIN yinyom.logs ON logs.id = log`

export async function findReceipts(query: Query, ids: readonly string[]): Promise<PostgresReceipt[]> {
  return (await query<Row>(`${ROWS} WHERE receipt_id = ANY($1)`, [ids])).map(toReceipt)
}

export async function receiptsOf(query: Query, principal: string): Promise<PostgresReceipt[]> {
  return (await query<Row>(`${ROWS} WHERE principal = $1 ORDER BY received_at, log, seq`, [principal])).map(toReceipt)
}

/** Those of the ids that were erased. */
export async function erasedAmong(query: Query, ids: readonly string[]): Promise<Set<string>> {
  const hashes = new Map(ids.map((id) => [idHash(id), id]))
  const rows = await query<{ hash: string }>('SELECT id_hash AS hash FROM yinyom.erased WHERE id_hash = ANY($1)', [
    [...hashes.keys()],
  ])
  return new Set(rows.map(({ hash }) => hashes.get(hash)!))
}

/** The places of a log from this one on, in order. */
export async function placesOf(query: Query, log: number, from: number, most: number): Promise<Place[]> {
  const part = [log, from, most]
  const rows = await query<Row>(`${ROWS} WHERE log = $1 AND seq >= $2 ORDER BY seq LIMIT $3`, part)
  const gone = await query<{ seq: number; erasedAt: string; reason: string }>(
    `SELECT seq, erased_at AS "erasedAt", reason FROM yinyom.erased
     WHERE log = $1 AND seq >= $2 ORDER BY seq LIMIT $3`,
    part,
  )
  const there = rows.map(toReceipt).map(({ salt, log: _log, ...row }): Place => ({ kind: 'receipt', row, salt }))
  const erased = gone.map((one): Place => ({ kind: 'erased', ...one }))
  return [...there, ...erased].toSorted((a, b) => seqOf(a) - seqOf(b)).slice(0, most)
}

/** Stores receipts of one log in the places from `first` on. */
export async function keepReceipts(
  query: Query,
  entries: readonly SaltedEntry[],
  { log, first }: { readonly log: number; readonly first: number },
): Promise<void> {
  const column = <T>(of: (entry: SaltedEntry) => T) => entries.map(of)
  await query(
    `INSERT INTO yinyom.receipts
       (log, receipt_id, seq, digest, received_at, clock_suspect, provenance, principal, salt, body)
     SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::boolean[], $7::text[], $8::text[],
                              $9::bytea[], $10::bytea[])`,
    [
      log,
      column(({ receiptId }) => receiptId),
      entries.map((_entry, at) => first + at),
      column(({ digest }) => digest),
      column(({ receivedAt }) => receivedAt),
      column(({ clockSuspect }) => clockSuspect),
      column(({ provenance }) => provenance),
      column(({ principal }) => principal),
      column(({ salt }) => Buffer.from(salt)),
      column(({ body }) => packBody(body)),
    ],
  )
}

/** Adds what is counted of these receipts. The rows are locked in one order, for other collectors count as well. */
export async function countReceipts(query: Query, entries: readonly LedgerEntry[]): Promise<void> {
  const sums = sumTallies(entries).map((sum) => ({ ...sum, key: JSON.stringify(sum.parts) }))
  if (sums.length === 0) return
  const ordered = sums.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const texts = Array.from({ length: 8 }, (_one, at) => ordered.map(({ parts }) => parts[at]))
  await query(
    `INSERT INTO yinyom.counts AS own (site, day, category, state, notice, surface, lang, provenance, receipts)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                          $8::text[], $9::bigint[])
     ON CONFLICT (site, day, category, state, notice, surface, lang, provenance)
     DO UPDATE SET receipts = own.receipts + excluded.receipts`,
    [...texts, ordered.map(({ receipts }) => receipts)],
  )
}

function toReceipt({ body, ...row }: Row): PostgresReceipt {
  return { ...row, body: unpackBody(body) }
}
