import { ROWS_AT_ONCE, TABLES } from './ledger-tables.ts'
import type { LedgerTables, ReadRows, TableRow, WriteRows } from './ledger-tables.ts'
import type { Primary, Query } from './postgres-primary.ts'

/** A page of rows is quick; what it waits for may not be, in milliseconds. */
const PATIENCE = 60_000

const BYTES = new Set(['public_key', 'hashes', 'salt', 'body'])
const NUMBERS = new Set(['id', 'log', 'level', 'place', 'seq', 'size', 'receipts', 'reports', 'retention', 'quota'])

/** The tables of a PostgreSQL ledger that is migrated. */
export function createPostgresTables(primary: Primary): LedgerTables {
  return {
    reading: (work) =>
      primary.transaction(
        async (query) => {
          await query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
          return work(reader(query))
        },
        { patience: PATIENCE },
      ),
    writing: (work) =>
      primary.transaction(
        async (query) => {
          const result = await work({ read: reader(query), write: writer(query) })
          await openLastLogs(query)
          return result
        },
        { patience: PATIENCE },
      ),
  }
}

function reader(query: Query): ReadRows {
  return async (table, after) => {
    const { key, columns } = TABLES[table]
    const where = after ? `WHERE (${key.join(', ')}) > (${key.map((_column, at) => `$${at + 1}`).join(', ')})` : ''
    const sql = `SELECT ${columns.join(', ')} FROM yinyom.${table} ${where} ORDER BY ${key.join(', ')} LIMIT ${ROWS_AT_ONCE}`
    const rows = await query<Record<string, unknown>>(sql, after ? key.map((column) => after[column]) : [])
    return rows.map(fromPostgres)
  }
}

function fromPostgres(row: Record<string, unknown>): TableRow {
  const { clock_suspect: flag } = row
  return {
    ...row,
    ...(typeof flag === 'boolean' && { clock_suspect: Number(flag) }),
  } as TableRow
}

function writer(query: Query): WriteRows {
  return async (table, rows) => {
    const columns: readonly string[] = TABLES[table].columns
    const arrays = columns.map((column, at) => `$${at + 1}::${typeOf(column)}[]`)
    // Until all are there, each log counts as followed by itself: a site has one that is not followed.
    const [names, values] = table === 'logs' ? [', next', ', those.c3'] : ['', '']
    const aliases = columns.map((_column, at) => `c${at + 1}`)
    await query(
      `INSERT INTO yinyom.${table} (${columns.join(', ')}${names})
       SELECT ${aliases.map((alias) => `those.${alias}`).join(', ')}${values}
       FROM unnest(${arrays.join(', ')}) AS those (${aliases.join(', ')})`,
      columns.map((column) => rows.map((row) => toPostgres(column, row[column]))),
    )
  }
}

function typeOf(column: string): string {
  if (BYTES.has(column)) return 'bytea'
  if (column === 'clock_suspect') return 'boolean'
  return NUMBERS.has(column) ? 'bigint' : 'text'
}

function toPostgres(column: string, value: TableRow[string] | undefined): unknown {
  if (column === 'clock_suspect') return value === 1
  if (typeof value === 'string') return column === 'body' ? Buffer.from(value) : value
  return value instanceof Uint8Array ? Buffer.from(value) : value
}

/** The newest log of each site takes receipts, and a new one gets the next number. */
async function openLastLogs(query: Query): Promise<void> {
  await query(
    `UPDATE yinyom.logs SET next = (
       SELECT min(later.period) FROM yinyom.logs AS later WHERE later.site = logs.site AND later.period > logs.period)`,
  )
  const numbers = `pg_get_serial_sequence('yinyom.logs', 'id')`
  await query(`SELECT setval(${numbers}, max(id)) FROM yinyom.logs HAVING count(*) > 0`)
}
