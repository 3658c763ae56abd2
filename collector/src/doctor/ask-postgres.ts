import { sql } from 'kysely'
import { Client } from 'pg'
import type { PostgresAddress } from '../ledger/postgres-address.ts'
import { hostConfigs } from '../ledger/postgres-hosts.ts'
import type { HostConfig } from '../ledger/postgres-hosts.ts'
import type { Records } from '../records/records.ts'
import type { HostFacts, PrimaryFacts } from './judge-postgres.ts'

/** How long a server may take to say what it is set to, in milliseconds. */
const PATIENCE = 2000

/** Asks the server that takes the writes. What the collector sets for its own transactions is not what is read. */
export async function askPrimary(records: Records): Promise<PrimaryFacts> {
  const { rows } = await sql<Omit<PrimaryFacts, 'standbys'>>`
    SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
           current_setting('full_page_writes') AS "fullPageWrites",
           current_setting('synchronous_commit') AS "synchronousCommit",
           current_setting('synchronous_standby_names') AS "standbyNames"`.execute(records)
  const { rows: standbys } = await sql<{ name: string | null; state: string | null }>`
    SELECT application_name AS name, sync_state AS state FROM pg_stat_replication
     WHERE state IS NULL OR state = 'streaming'`.execute(records)
  return { ...rows[0]!, standbys: standbys.map(({ name, state }) => ({ name: name ?? '', state })) }
}

/** Asks each server of the address, the standbys too. */
export async function askHosts(address: PostgresAddress): Promise<readonly HostFacts[]> {
  return Promise.all(hostConfigs(address).map(askHost))
}

async function askHost(config: HostConfig): Promise<HostFacts> {
  const host = `${config.host}:${config.port}`
  const client = new Client({ ...config, query_timeout: PATIENCE })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ ms: number }>(
      `SELECT setting::int AS ms FROM pg_settings WHERE name = 'wal_retrieve_retry_interval'`,
    )
    return { host, retryMs: rows[0]?.ms ?? 0 }
  } catch (error) {
    return { host, remark: error instanceof Error ? error.message : String(error) }
  } finally {
    void client.end().catch(() => undefined)
  }
}
