import type { Records } from '../records/records.ts'

/** Which device a pseudonym belongs to: the first key that has signed for it. */
export interface DeviceKeys {
  /** Binds the key where the pseudonym has none; resolved with whether it is the one that is bound. */
  bind(principal: string, key: string, at: string): Promise<boolean>
  /** The key that a pseudonym is bound to. */
  find(principal: string): Promise<string | undefined>
}

/** Bindings that are not asked for again; a binding never changes. */
const MOST_KNOWN = 50_000
/** Bindings of one statement. */
const MOST_AT_ONCE = 500

interface Waiting {
  readonly principal: string
  readonly key: string
  readonly at: string
  readonly done: (bound: string) => void
  readonly failed: (error: unknown) => void
}

/** What comes while the tables are at it is one statement: a new visitor costs no commit of its own. */
export function createDeviceKeys(records: Records): DeviceKeys {
  const known = new Map<string, string>()
  let waiting: Waiting[] = []
  let isAtIt = false

  async function bindAll(some: readonly Waiting[]): Promise<void> {
    const first = new Map<string, Waiting>()
    for (const one of some) if (!first.has(one.principal)) first.set(one.principal, one)
    await records
      .insertInto('device_keys')
      .values([...first.values()].map(({ principal, key, at }) => ({ principal, device_key: key, since: at })))
      .onConflict((conflict) => conflict.column('principal').doNothing())
      .execute()
    const rows = await records
      .selectFrom('device_keys')
      .selectAll()
      .where('principal', 'in', [...first.keys()])
      .execute()
    const bound = new Map(rows.map((row) => [row.principal, row.device_key]))
    if (known.size + bound.size > MOST_KNOWN) known.clear()
    for (const [principal, key] of bound) known.set(principal, key)
    for (const { principal, done } of some) done(bound.get(principal) ?? '')
  }

  async function work(): Promise<void> {
    isAtIt = true
    while (waiting.length > 0) {
      const some = waiting.slice(0, MOST_AT_ONCE)
      waiting = waiting.slice(MOST_AT_ONCE)
      await bindAll(some).catch((error: unknown) => some.forEach(({ failed }) => failed(error)))
    }
    isAtIt = false
  }

  return {
    async bind(principal, key, at) {
      const bound =
        known.get(principal) ??
        (await new Promise<string>((done, failed) => {
          waiting.push({ principal, key, at, done, failed })
          if (!isAtIt) void work()
        }))
      return bound === key
    },
    find: async (principal) =>
      (
        await records
          .selectFrom('device_keys')
          .select('device_key')
          .where('principal', '=', principal)
          .executeTakeFirst()
      )?.device_key,
  }
}
