import { afterAll, beforeAll } from 'vitest'
import { hostConfigs } from '../src/ledger/postgres-hosts.ts'
import type { PostgresAddress } from '../src/ledger/postgres-address.ts'
import { createPrimary } from '../src/ledger/postgres-primary.ts'
import type { Primary } from '../src/ledger/postgres-primary.ts'
import { POSTGRES_BIN, aPostgres } from './a-postgres.ts'
import type { APostgres } from './a-postgres.ts'

/** Databases of the file's own server. */
export interface Databases {
  server(): APostgres
  /** A new one, empty. */
  make(): Promise<string>
}

/** Starts one server for the tests of a file, or none where PostgreSQL is not installed. Its files are in no hurry. */
export function usePostgres(): Databases {
  let server: APostgres | undefined
  let made = 0
  beforeAll(async () => {
    if (!POSTGRES_BIN) return
    server = await aPostgres({ settings: { fsync: 'off', max_connections: '60' } })
    await server.start()
  })
  afterAll(() => server?.remove())
  return {
    server: () => server!,
    async make() {
      const name = `ledger${++made}`
      await server!.ask(`CREATE DATABASE ${name}`)
      return name
    },
  }
}

/** The address of a database on these servers, as `YINYOM_DB` says it. */
export function addressOf(servers: readonly APostgres[], database: string): string {
  return `postgres://yinyom@${servers.map(({ port }) => `127.0.0.1:${port}`).join(',')}/${database}`
}

export function primaryOf(servers: readonly APostgres[], database: string): Primary {
  const hosts = servers.map(({ port }) => ({ host: '127.0.0.1', port }))
  const address: PostgresAddress = { hosts, user: 'yinyom', password: undefined, database, tls: 'disable', shown: '' }
  return createPrimary(hostConfigs(address))
}
