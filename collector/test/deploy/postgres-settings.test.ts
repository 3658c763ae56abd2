import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aFolder } from '../a-folder.ts'
import { aPostgres, POSTGRES_BIN } from '../a-postgres.ts'
import { aDesk } from '../commands/a-desk.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../docs/operating.md'), 'utf8')
const fence = (kind: string, words: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].find(([, text]) =>
    text!.includes(words),
  )![1]!

/** The settings of the guide, but for the one that makes a server wait for a standby that is not there yet. */
const { synchronous_standby_names: names = '', ...settings } = Object.fromEntries(
  [...fence('ini', 'postgresql.conf').matchAll(/^(\w+) = '?(.*?)'?$/gm)].map(([, name, value]) => [name!, value!]),
)

const patient = { timeout: 50_000, interval: 50 }

describe.skipIf(!POSTGRES_BIN)('the PostgreSQL of the operator’s guide', () => {
  it('is one that doctor finds nothing wrong with, and its user may do what the collector does', async () => {
    const primary = await aPostgres({ settings })
    onTestFinished(() => primary.remove())
    await primary.start()
    const standby = await aPostgres({ of: primary, settings })
    onTestFinished(() => standby.remove())
    await standby.start()
    await primary.ask(`ALTER SYSTEM SET synchronous_standby_names = '${names}'`)
    await primary.ask('SELECT pg_reload_conf()')
    const state = () => primary.ask(`SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'`)
    await vi.waitFor(async () => expect(await state()).toHaveLength(1), patient)
    // The server of a test belongs to a user of the name that the guide makes.
    for (const sql of fence('sql', 'CREATE ROLE').replaceAll('yinyom', 'collector').split(/;\n/).filter(Boolean))
      await primary.ask(sql)
    await vi.waitFor(() => standby.ask('SELECT 1', 'consent'), patient)

    const key = join(aFolder(), 'signing.pem')
    const servers = [primary, standby].map(({ port }) => `127.0.0.1:${port}`).join(',')
    const desk = aDesk({
      YINYOM_DB: `postgres://collector@${servers}/consent`,
      YINYOM_KEY: key,
      YINYOM_LOG: 'consent.example.co.th',
      YINYOM_ORIGINS: 'https://www.example.co.th',
    })
    expect(await desk.run('migrate')).toBe(0)
    await desk.open()
    chmodSync(key, 0o600)
    expect(await desk.run('doctor')).toBe(0)
    const said = desk.said.join('\n')
    expect(said).toContain('0 to repair')
    expect(said.match(/^ok .*wal_retrieve_retry_interval is 500 ms$/gm)).toHaveLength(2)
    expect(said).toMatch(/^ok .*synchronous_commit is on$/m)
    // What is left is what one standby and no backup mean.
    expect(said.match(/^warn .*/gm)).toEqual([
      expect.stringContaining('Only one synchronous standby'),
      expect.stringContaining('There is no backup'),
    ])
  })
})
