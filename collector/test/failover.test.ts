import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { verifyEd25519 } from '../src/keys/verify-ed25519.ts'
import { createPostgresLedger } from '../src/ledger/postgres-ledger.ts'
import { verifyLedger } from '../src/verify/verify-log.ts'
import { aFolder } from './a-folder.ts'
import { aPair } from './a-pair.ts'
import type { APair } from './a-pair.ts'
import { POSTGRES_BIN } from './a-postgres.ts'
import { aSigner } from './a-signer.ts'
import { runCollector, useBuiltCollector } from './run-collector.ts'
import type { Running } from './run-collector.ts'
import { underLoad } from './under-load.ts'
import type { Load } from './under-load.ts'
import { addressOf, primaryOf } from './use-postgres.ts'

/** How many rounds; `YINYOM_FAILOVERS=50` is a long run by hand, which says how long each kind took. */
const ROUNDS = Number(process.env.YINYOM_FAILOVERS ?? 1)

/** Each state that is compared costs as much as the log is long. */
const MOST_STATES = 400

interface Place {
  readonly pair: APair
  readonly load: Load
  readonly collectors: Running[]
  readonly start: () => Promise<Running>
}

/** One kind of failure; gives when the service could go on. */
type Failure = (place: Place) => Promise<number>

/** What the primary has alone, since its standby is away: rows that nobody acknowledged. */
async function aloneFor(ms: number, { pair }: Place): Promise<void> {
  await pair.standby().stop('crash')
  await pause(ms)
}

const FAILURES: readonly (readonly [string, Failure])[] = [
  [
    'kill primary, restart it, retry, kill it, promote',
    async (place) => {
      const { pair } = place
      await aloneFor(500, place)
      await pair.primary().stop('crash')
      await pair.primary().start()
      // Rows of before are seen now, and come again.
      await pause(1500)
      await pair.primary().stop('crash')
      await pair.standby().start()
      const since = performance.now()
      await pair.promote()
      return since
    },
  ],
  [
    'kill primary, promote',
    async ({ pair }) => {
      const since = performance.now()
      await pair.promote()
      return since
    },
  ],
  [
    'stop the standby for a while',
    async (place) => {
      await aloneFor(1000, place)
      const since = performance.now()
      await place.pair.standby().start()
      return since
    },
  ],
  [
    'cancel the waits for the standby',
    async (place) => {
      await aloneFor(200, place)
      const cancel = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'`
      for (let times = 0; times < 5; times++) {
        await place.pair.primary().ask(cancel)
        await pause(100)
      }
      const since = performance.now()
      await place.pair.standby().start()
      return since
    },
  ],
  [
    'kill primary, restart it',
    async ({ pair }) => {
      const since = performance.now()
      await pair.primary().stop('crash')
      await pair.primary().start()
      return since
    },
  ],
  [
    'kill a collector',
    async ({ collectors, start }) => {
      const since = performance.now()
      const [first] = collectors.splice(0, 1)
      first!.child.kill('SIGKILL')
      collectors.push(await start())
      return since
    },
  ],
]

describe.skipIf(!POSTGRES_BIN)(`three collectors on a primary and its standby, ${ROUNDS} failures under load`, () => {
  useBuiltCollector()
  let pair: APair
  beforeAll(async () => void (pair = await aPair()))
  afterAll(() => pair?.remove())

  /** Every row that is there, by its id. */
  const stored = async () =>
    (await pair.primary().ask('SELECT receipt_id AS id FROM yinyom.receipts')).map(({ id }) => id)

  it('lose nothing that was acknowledged, and double nothing', { timeout: 120_000 + ROUNDS * 60_000 }, async () => {
    const servers = [pair.primary(), pair.standby()]
    const env = { YINYOM_DB: addressOf(servers, 'postgres'), YINYOM_KEY: join(aFolder(), 'signing.pem') }
    const { died, start } = watched(() => runCollector(env))
    const collectors = [await start(), await start(), await start()]
    const load = underLoad(() => collectors.map(({ url }) => url))
    onTestFinished(() => load.stop())
    const times = new Map<string, number[]>()

    for (let round = 0; round < ROUNDS; round++) {
      const [name, fail] = FAILURES[round % FAILURES.length]!
      await Promise.race([load.more(60), died])
      const before = pair.primary()
      const since = await fail({ pair, load, collectors, start })
      await Promise.race([load.fresh(), died])
      times.set(name, [...(times.get(name) ?? []), Math.round(performance.now() - since)])
      await Promise.race([load.more(60), died])
      if (pair.primary() !== before) await pair.replace()
      await pair.join()
      const acknowledged = [...load.acknowledged]
      const ids = await stored()
      const kept = new Set(ids)
      expect(kept.size, name).toBe(ids.length)
      expect(
        acknowledged.filter((id) => !kept.has(id)),
        name,
      ).toEqual([])
    }
    await load.stop()
    if (process.env.YINYOM_FAILOVERS) report(times, load)
    // Nobody was told anything else than "stored" or "later".
    expect([...load.answers.keys()].filter((status) => ![0, 200, 201, 503].includes(status))).toEqual([])

    const ledger = createPostgresLedger(primaryOf([pair.primary()], 'postgres'), { signer: aSigner })
    const each = Math.ceil(load.states.length / MOST_STATES)
    const kept = load.states.filter((_state, at) => at % each === 0)
    const verdict = await verifyLedger({ ledger, name: 'localhost', verify: verifyEd25519, kept })
    await ledger.close()
    expect(verdict).toMatchObject({ logs: 1, receipts: (await stored()).length, faults: [] })
  })
})

/** Collectors that must not end unless they are killed: `died` is rejected with what such a one has said. */
function watched(run: () => Promise<Running>) {
  let fail: (error: Error) => void
  const died = new Promise<never>((_resolve, reject) => void (fail = reject))
  died.catch(() => undefined)
  async function start(): Promise<Running> {
    const running = await run()
    void running.ended.then((how) => {
      if (how !== 'SIGKILL') fail(new Error(`A collector has ended with ${how}: ${running.said().slice(-3000)}`))
    })
    return running
  }
  return { died, start }
}

function report(times: ReadonlyMap<string, readonly number[]>, { acknowledged, answers, states }: Load): void {
  const lines = [...times].map(([name, all]) => `${name}: back after ${all.join(', ')} ms`)
  const said = [...answers].map(([status, count]) => `${count} × ${status || 'none'}`).join(', ')
  process.stdout.write(
    `${lines.join('\n')}\n${acknowledged.size} acknowledged, ${said}; ${states.length} states kept\n`,
  )
}
