import { vi } from 'vitest'
import { aPostgres } from './a-postgres.ts'
import type { APostgres } from './a-postgres.ts'

/** A primary with its synchronous standby, on two ports that stay the same whatever becomes of the servers. */
export interface APair {
  primary(): APostgres
  standby(): APostgres
  /** Waits until the standby streams and every commit waits for it. */
  join(): Promise<void>
  /** The standby takes over; the old primary is thrown away, as a manager of servers does. Resolved when it takes writes. */
  promote(): Promise<void>
  /** A new standby where the old primary was. */
  replace(): Promise<void>
  remove(): Promise<void>
}

/** By default a standby looks for its primary only every five seconds, and commits wait for it meanwhile. */
const STANDBY = { wal_retrieve_retry_interval: '500ms' }

/** Waits as long as a busy machine needs. */
const until = (look: () => Promise<unknown>) =>
  vi.waitFor(
    async () => {
      if (!(await look())) throw new Error('not yet')
    },
    { timeout: 50_000, interval: 10 },
  )

export async function aPair(): Promise<APair> {
  let primary = await aPostgres()
  await primary.start()
  let standby = await aPostgres({ of: primary, settings: STANDBY })
  let gone: APostgres | undefined

  async function synchronous(names: string): Promise<void> {
    await primary.ask(`ALTER SYSTEM SET synchronous_standby_names = '${names}'`)
    await primary.ask('SELECT pg_reload_conf()')
  }

  const pair: APair = {
    primary: () => primary,
    standby: () => standby,
    async join() {
      const streams = `SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'`
      await until(async () => (await primary.ask(streams)).length)
      await synchronous('*')
      await until(async () => (await primary.ask(`${streams} AND sync_state = 'sync'`)).length)
    },
    async promote() {
      await primary.stop('crash')
      await standby.ask('SELECT pg_promote()')
      gone = primary
      primary = standby
    },
    async replace() {
      const { port } = gone!
      await gone!.remove()
      gone = undefined
      standby = await aPostgres({ of: primary, port, settings: STANDBY })
      await standby.start()
    },
    async remove() {
      for (const server of [gone, standby, primary]) await server?.remove()
    },
  }
  await standby.start()
  await pair.join()
  return pair
}
