import { WordedError } from '../words/words.ts'

/** The tables of a ledger, as they are in both stores: what is copied, and in which order it is read. */
export const TABLES = {
  keys: { key: ['public_key'], columns: ['public_key', 'since'] },
  holds: { key: ['principal', 'reference'], columns: ['principal', 'reference', 'until'] },
  counts: {
    key: ['site', 'day', 'category', 'state', 'notice', 'surface', 'lang', 'provenance'],
    columns: ['site', 'day', 'category', 'state', 'notice', 'surface', 'lang', 'provenance', 'receipts'],
  },
  sites: {
    key: ['site'],
    columns: ['site', 'name', 'role', 'origins', 'retention', 'quota', 'site_key', 'controller', 'made_at'],
  },
  users: { key: ['login'], columns: ['login', 'name', 'role', 'sites', 'password', 'made_at', 'ended_at'] },
  tokens: {
    key: ['token'],
    columns: ['token', 'name', 'made_by', 'role', 'sites', 'secret', 'made_at', 'expires_at', 'ended_at'],
  },
  requests: {
    key: ['request'],
    columns: [
      'request',
      'site',
      'kind',
      'principal',
      'actor',
      'clock',
      'received_at',
      'due_at',
      'state',
      'reason',
      'note',
      'handled_at',
      'handled_by',
    ],
  },
  disclosures: {
    key: ['disclosure'],
    columns: [
      'disclosure',
      'site',
      'made_at',
      'made_by',
      'requester',
      'contact',
      'basis',
      'purpose',
      'fields',
      'receipts',
      'follow_up',
      'followed_at',
    ],
  },
  incidents: {
    key: ['incident'],
    columns: ['incident', 'site', 'detected_at', 'content', 'made_at', 'made_by', 'changed_at', 'closed_at'],
  },
  activities: { key: ['site', 'activity'], columns: ['site', 'activity', 'content', 'changed_at'] },
  backups: { key: ['backup'], columns: ['backup', 'made_at', 'sha256', 'receipts', 'gone_at'] },
  reports: {
    key: ['site', 'day', 'kind', 'host', 'directive'],
    columns: ['site', 'day', 'kind', 'host', 'directive', 'first_at', 'reports'],
  },
  device_keys: { key: ['principal'], columns: ['principal', 'device_key', 'since'] },
  logs: { key: ['id'], columns: ['id', 'site', 'period', 'size', 'checkpoint', 'dropped_at'] },
  tiles: { key: ['log', 'level', 'place'], columns: ['log', 'level', 'place', 'hashes'] },
  erased: { key: ['log', 'seq'], columns: ['id_hash', 'log', 'seq', 'erased_at', 'reason'] },
  receipts: {
    key: ['log', 'seq'],
    columns: [
      'receipt_id',
      'log',
      'seq',
      'digest',
      'received_at',
      'clock_suspect',
      'provenance',
      'principal',
      'salt',
      'body',
    ],
  },
} as const satisfies Record<string, { readonly key: readonly string[]; readonly columns: readonly string[] }>

export type TableName = keyof typeof TABLES

/** A row by column: numbers, texts, bytes; a flag is 0 or 1, and a body is as it is stored. */
export type TableRow = Readonly<Record<string, string | number | Uint8Array | null>>

/** A ledger as tables: for moving it, which leaves every byte of its logs as it is. */
export interface LedgerTables {
  /** `read` gives the rows after this one, some at a time; all of one moment. */
  reading<T>(work: (read: ReadRows) => Promise<T>): Promise<T>
  /** All or nothing. `work` may be called again. */
  writing<T>(work: (ports: { readonly read: ReadRows; readonly write: WriteRows }) => Promise<T>): Promise<T>
}

export type ReadRows = (table: TableName, after?: TableRow) => Promise<readonly TableRow[]>
export type WriteRows = (table: TableName, rows: readonly TableRow[]) => Promise<void>

/** Rows that are read at a time. */
export const ROWS_AT_ONCE = 500

/** One side holds something that cannot be moved, or that would be lost; the message is a sentence with the remedy. */
export class CopyError extends WordedError {
  override readonly name = 'CopyError'
}

/**
 * Moves all of a ledger into an empty one, and gives the number of receipts.
 *
 * @throws CopyError where the target is not empty.
 */
export async function copyTables(
  from: LedgerTables,
  to: LedgerTables,
  progress: (table: TableName, rows: number) => void = () => undefined,
): Promise<number> {
  const names = Object.keys(TABLES) as TableName[]
  return from.reading((read) =>
    to.writing(async (target) => {
      for (const table of names) if ((await target.read(table)).length > 0) throw new CopyError('copy.notEmpty')
      let copied = 0
      for (const table of names) {
        copied = 0
        for (let rows = await read(table); rows.length > 0; rows = await read(table, rows.at(-1))) {
          await target.write(table, rows)
          copied += rows.length
          progress(table, copied)
        }
      }
      return copied
    }),
  )
}
