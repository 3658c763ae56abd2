import { setTimeout as pause } from 'node:timers/promises'
import { Pool, types } from 'pg'
import type { CustomTypesConfig, PoolClient } from 'pg'
import { LedgerUnavailableError } from './ledger.ts'
import { allOf } from './postgres-all-of.ts'
import { asLedgerError, faultOf } from './postgres-faults.ts'
import { findPrimary } from './postgres-hosts.ts'
import type { HostConfig } from './postgres-hosts.ts'

/** Asks in SQL; the rows as objects. */
export type Query = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>

/** The server that takes writes, whichever it is at the time. Rejects with `LedgerUnavailableError` while there is none. */
export interface Primary {
  /** One statement. */
  query: Query
  /**
   * Begins, works, commits; resolved only when the commit is on disk here and at the synchronous standby. Where another
   * transaction was faster, `work` is called again. `patience` is how long one statement may take, in milliseconds.
   */
  transaction<T>(work: (query: Query) => Promise<T>, settings?: { readonly patience?: number }): Promise<T>
  close(): Promise<void>
}

/** How long a statement of a group may take, and how long it may wait for another collector, in milliseconds. */
const PATIENCE = 4000
const LOCK_PATIENCE = 3000
const TRIES = 6
const CONNECTIONS = 8

/** A collector whose machine has vanished must not keep its locks. */
const BEGIN = [
  'BEGIN',
  'SET LOCAL synchronous_commit = on',
  `SET LOCAL lock_timeout = ${LOCK_PATIENCE}`,
  'SET LOCAL idle_in_transaction_session_timeout = 30000',
].join('; ')

/** Numbers of eight bytes are read as such: nothing here counts to 2⁵³. */
const { INT8 } = types.builtins
const NUMBERS: CustomTypesConfig = {
  getTypeParser: ((oid: Parameters<typeof types.getTypeParser>[0], format?: 'text') =>
    oid === INT8 ? Number : types.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser'],
}

export function createPrimary(hosts: readonly HostConfig[]): Primary {
  let found: Promise<Pool> | undefined

  const pool = () =>
    (found ??= findPrimary(hosts).then(openPool, (error: unknown) => {
      found = undefined
      throw error
    }))

  /** Whoever comes next looks for a server anew. */
  function forget(lost: Pool): void {
    const known = found
    void known?.then(
      (one) => {
        if (one === lost && found === known) found = undefined
      },
      // Nobody was found meanwhile: whoever has asked for it hears so.
      () => undefined,
    )
    if (!lost.ending) void lost.end().catch(() => undefined)
  }

  async function using<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const from = await pool()
    let client: PoolClient | undefined
    try {
      client = await from.connect()
      const result = await work(client)
      client.release()
      return result
    } catch (error) {
      const isGone = ['lost', 'late'].includes(faultOf(error)) || error instanceof LedgerUnavailableError
      const isWell = !isGone && (await client?.query('ROLLBACK').catch(() => undefined))
      client?.release(!isWell)
      if (isGone) forget(from)
      throw error
    }
  }

  /** Once more where the connection was one of before, and nothing was committed over it. */
  async function persisting<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    try {
      return await using(work)
    } catch (error) {
      if (faultOf(error) !== 'lost') throw error
      return using(work)
    }
  }

  return {
    query: (sql, values) => persisting((client) => asker(client, PATIENCE)(sql, values)).catch(rethrow) as never,
    async transaction(work, { patience = PATIENCE } = {}) {
      for (let tries = 1; ; tries++) {
        try {
          return await persisting((client) => committed(client, work, patience))
        } catch (error) {
          if (faultOf(error) !== 'retry' || tries === TRIES) return rethrow(error)
          await pause(Math.random() * 10 * tries)
        }
      }
    },
    async close() {
      const open = await found?.catch(() => undefined)
      if (open && !open.ending) await open.end()
    },
  }
}

function openPool(config: HostConfig): Pool {
  const pool = new Pool({ ...config, types: NUMBERS, max: CONNECTIONS, pipeline: true })
  // A connection that nobody uses has broken: the pool lets it go by itself.
  pool.on('error', () => undefined)
  // One in use has broken: what is asked over it fails, and without a listener the whole process would end.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

function asker(client: PoolClient, patience: number): Query {
  return async (sql, values = []) => {
    const asked = { text: sql, values: [...values], query_timeout: patience }
    return (await client.query(asked)).rows as never
  }
}

async function committed<T>(client: PoolClient, work: (query: Query) => Promise<T>, patience: number): Promise<T> {
  // Sent in one go with what `work` asks first.
  const begun = client.query({ text: BEGIN, query_timeout: patience } as { text: string })
  const [, result] = await allOf([begun, work(asker(client, patience))])
  await commit(client, patience)
  return result
}

/**
 * What fails here may be kept or not: it is not tried again, and not acknowledged.
 *
 * A wait for the standby that is cancelled ends as a commit with a warning, in the server's own language; what it means
 * is that this server alone has it. Nothing else is warned of at a commit.
 */
async function commit(client: PoolClient, patience: number): Promise<void> {
  let warning: string | undefined
  const listen = (notice: { readonly code?: string | undefined; readonly message?: string | undefined }) => {
    if (!notice.code?.startsWith('00')) warning = notice.message ?? 'a warning'
  }
  client.on('notice', listen)
  try {
    const { command } = await client.query({ text: 'COMMIT', query_timeout: patience } as { text: string })
    if (command !== 'COMMIT') throw new LedgerUnavailableError(`The ledger has not kept it (${command}).`)
  } catch (error) {
    throw asLedgerError(error)
  } finally {
    client.off('notice', listen)
  }
  if (warning) throw new LedgerUnavailableError(`The ledger's standby has not confirmed it (${warning}).`)
}

function rethrow(error: unknown): never {
  throw asLedgerError(error)
}
