import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from './a-folder.ts'
import { POSTGRES_BIN } from './a-postgres.ts'
import { aReceipt } from './a-receipt.ts'
import { post, runCollector, useBuiltCollector } from './run-collector.ts'
import { addressOf, usePostgres } from './use-postgres.ts'

describe.skipIf(!POSTGRES_BIN)('collectors on a PostgreSQL server', () => {
  useBuiltCollector()
  const databases = usePostgres()

  async function env() {
    const address = addressOf([databases.server()], await databases.make())
    const YINYOM_DB = address.replace('yinyom@', 'yinyom:s3cret@')
    return { YINYOM_DB, YINYOM_KEY: join(aFolder(), 'signing.pem') }
  }

  it('share one ledger, and answer 503 while the server is gone', async () => {
    const own = await env()
    const first = await runCollector(own)
    const second = await runCollector(own)
    const [one, again] = [await post(first.url, aReceipt(1)), await post(second.url, aReceipt(1))]
    expect([one.status, again.status]).toEqual([201, 200])
    expect(await again.json()).toMatchObject({ seq: 1 })

    await databases.server().stop()
    const refused = await post(first.url, aReceipt(2))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect((await fetch(`${second.url}/readyz`)).status).toBe(503)
    await databases.server().start()
    expect((await post(first.url, aReceipt(2))).status).toBe(201)
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200)

    for (const { child } of [first, second]) child.kill('SIGTERM')
    expect([await first.ended, await second.ended]).toEqual([0, 0])
    expect(first.said() + second.said()).not.toContain('s3cret')
  })

  it('verify what is there, by the same variables', async () => {
    const own = await env()
    const serving = await runCollector(own)
    await post(serving.url, [aReceipt(1), aReceipt(2)])
    const verifying = await runCollector(own, ['verify'])
    expect(await verifying.ended).toBe(0)
    expect(verifying.said()).toContain('1 logs, 2 receipts, 0 erased, 0 months dropped, 0 faults')
  })

  it('do not start with a key that is missing from a ledger that has one', async () => {
    const own = await env()
    const first = await runCollector(own)
    first.child.kill('SIGTERM')
    await first.ended
    const second = await runCollector({ ...own, YINYOM_KEY: join(aFolder(), 'other.pem') })
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain('is missing, and the ledger was signed with one')
  })

  it('say why they cannot start where no server is there, without the password', async () => {
    const own = await env()
    const { ended, said } = await runCollector({ ...own, YINYOM_DB: 'postgres://yinyom:s3cret@127.0.0.1:1/consent' })
    expect(await ended).toBe(1)
    expect(said()).toMatch(/No PostgreSQL server takes writes now: 127.0.0.1:1 cannot be used/)
    expect(said()).not.toContain('s3cret')
  })
})
