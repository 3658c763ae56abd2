import { Client } from 'pg'
import type { ClientConfig } from 'pg'
import { LedgerUnavailableError } from './ledger.ts'
import type { PostgresAddress } from './postgres-address.ts'

/** One server as the driver wants it. */
export type HostConfig = ClientConfig & { readonly host: string; readonly port: number }

/** How long a server may take to be reached, and to say what it is, in milliseconds. */
const PATIENCE = 2000

/** What each server of an address is reached with. */
export function hostConfigs({ hosts, user, password, database, tls }: PostgresAddress): HostConfig[] {
  const ssl = tls === 'disable' ? false : { rejectUnauthorized: tls === 'verify-full' }
  return hosts.map(({ host, port }) => ({
    host,
    port,
    user,
    password,
    database,
    ssl,
    application_name: 'yinyom-collector',
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
  }))
}

/**
 * Asks all servers at once and takes the one that accepts writes. Where two do, which a manager of servers prevents, it
 * is the one that was promoted last: the other has lost its standby and can acknowledge nothing.
 *
 * @throws LedgerUnavailableError where none does; its message says of each why.
 */
export async function findPrimary(hosts: readonly HostConfig[]): Promise<HostConfig> {
  const answers = await Promise.all(hosts.map(ask))
  const writable = answers.flatMap((answer) => ('timeline' in answer ? answer : []))
  const [first] = writable.toSorted((a, b) => b.timeline - a.timeline)
  if (first) return first.config
  const reasons = answers.map((answer) => ('reason' in answer ? answer.reason : ''))
  throw new LedgerUnavailableError(`No PostgreSQL server takes writes now: ${reasons.join('; ')}.`)
}

type Answer = { readonly config: HostConfig; readonly timeline: number } | { readonly reason: string }

/** In hexadecimal, the first eight digits of a WAL file's name are the timeline; a standby may not be asked for it. */
const QUESTION = `SELECT pg_is_in_recovery() AS "isStandby", current_setting('default_transaction_read_only') AS "readOnly",
  CASE WHEN pg_is_in_recovery() THEN '0' ELSE left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END AS timeline`

async function ask(config: HostConfig): Promise<Answer> {
  const name = `${config.host}:${config.port}`
  const client = new Client({ ...config, query_timeout: PATIENCE })
  // The connection may break at any time; whoever asks hears it from the question.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ isStandby: boolean; readOnly: string; timeline: string }>(QUESTION)
    const { isStandby = true, readOnly = 'on', timeline = '0' } = rows[0] ?? {}
    if (isStandby) return { reason: `${name} is a standby` }
    if (readOnly !== 'off') return { reason: `${name} is read-only` }
    return { config, timeline: Number.parseInt(timeline, 16) }
  } catch (error) {
    return { reason: `${name} cannot be used (${remark(error)})` }
  } finally {
    // A server that hangs does not say goodbye either.
    void client.end().catch(() => undefined)
  }
}

/** Several addresses of one name fail as one error without a message. */
function remark(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(remark).join(', ')
  return error instanceof Error ? error.message : String(error)
}
