import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { makePem } from '../../src/keys/signing-key.ts'
import { aFolder } from '../a-folder.ts'
import { aPair } from '../a-pair.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import { addressOf } from '../use-postgres.ts'
import { aDesk } from './a-desk.ts'

const ENV = { YINYOM_LOG: 'consent.example.co.th', YINYOM_ORIGINS: 'https://www.example.co.th' }

/** A collector's files as they should be, with a receipt and a backup of today. */
async function aWellOne(more: Record<string, string> = {}) {
  const folder = aFolder()
  const path = join(folder, 'ledger.sqlite')
  const desk = aDesk({ ...ENV, YINYOM_DB: path, ...more })
  const { ledger } = await desk.open()
  await ledger.append([{ ...anEntry(1), receivedAt: new Date().toISOString() }])
  for (const file of [path, `${path}.key`]) chmodSync(file, 0o600)
  await desk.run('backup', '--out', join(folder, 'backup.sqlite'))
  return { ...desk, path, folder }
}

describe('doctor', () => {
  it('finds nothing to repair where all is well, and ends with 0', async () => {
    const { run, said, path } = await aWellOne()
    expect(await run('doctor')).toBe(0)
    expect(said.join('\n')).toMatch(/^ok {4}SQLite 3\.\d+\.\d+$/m)
    expect(said).toContain(`ok    The key in ${path}.key is the one that signs`)
    expect(said).toContain('ok    The logs are named consent.example.co.th')
    expect(said.at(-1)).toMatch(/^\d+ ok, \d to look at, 0 to repair$/)
  })

  it('makes nothing where there is no ledger', async () => {
    const folder = aFolder()
    const { run, said } = aDesk({ ...ENV, YINYOM_DB: join(folder, 'ledger.sqlite') })
    expect(await run('doctor')).toBe(1)
    expect(said[0]).toMatch(/^bad {3}There is no ledger in .*: start the collector, or see/)
    expect(existsSync(join(folder, 'ledger.sqlite'))).toBe(false)
  })

  it('names files that others may read, with the command that ends it', async () => {
    const { run, said, path } = await aWellOne()
    chmodSync(`${path}.key`, 0o644)
    expect(await run('doctor')).toBe(1)
    expect(said).toContain(`bad   ${path}.key may be read by others (mode 0644): run chmod 600 ${path}.key.`)
  })

  it('does not make a key in the place of one that is gone', async () => {
    const { path, folder } = await aWellOne()
    rmSync(`${path}.key`)
    const { run, said } = aDesk({ ...ENV, YINYOM_DB: path })
    expect(await run('doctor')).toBe(1)
    expect(said).toContain(`bad   ${path}.key is not there: put it back from its backup.`)
    expect(existsSync(join(folder, 'ledger.sqlite.key'))).toBe(false)
  })

  it('tells a key that has not signed, another name, and a clock that has gone back', async () => {
    const { path } = await aWellOne()
    writeFileSync(`${path}.key`, makePem())
    const yesterday = () => Date.now() - 86_400_000
    const { run, said } = aDesk({ ...ENV, YINYOM_DB: path, YINYOM_LOG: 'other.example.co.th' }, yesterday)
    expect(await run('doctor')).toBe(1)
    const all = said.join('\n')
    expect(all).toMatch(/^warn {2}The newest state was signed by another key/m)
    expect(all).toMatch(/^bad {3}The newest log is named consent\.example\.co\.th, and YINYOM_LOG is other/m)
    expect(all).toMatch(/^bad {3}The newest receipt came at .* one of them is wrong/m)
  })

  it('warns of a backup that is older than is asked for', async () => {
    const { path } = await aWellOne()
    const later = aDesk({ ...ENV, YINYOM_DB: path }, () => Date.now() + 3 * 86_400_000)
    await later.run('doctor', '--backup-days', '2')
    expect(later.said.join('\n')).toMatch(/^warn {2}The newest backup, backup\.sqlite, is 3 days old/m)
    await later.run('doctor')
    expect(later.said.join('\n')).toMatch(/^ok {4}The newest backup is backup\.sqlite/m)
    await expect(later.run('doctor', '--backup-days', '0')).rejects.toThrow('--backup-days is "0": give 1 to 366.')
  })

  it('says the same to programs', async () => {
    const { run, said } = await aWellOne()
    expect(await run('doctor', '--json')).toBe(0)
    const findings = JSON.parse(said.join('')) as { state: string; key: string }[]
    expect(findings).toContainEqual({ state: 'ok', key: 'doctor.opened', words: 'The ledger opens and takes writes' })
  })
})

describe.skipIf(!POSTGRES_BIN)('doctor with PostgreSQL', () => {
  it('sees the standby, and the servers that would retrieve too seldom', async () => {
    const pair = await aPair()
    onTestFinished(() => pair.remove())
    await pair.primary().ask('CREATE DATABASE consent')
    await pair.join()
    await vi.waitFor(() => pair.standby().ask('SELECT 1', 'consent'), { timeout: 50_000, interval: 50 })
    const key = join(aFolder(), 'key.pem')
    const desk = aDesk({ ...ENV, YINYOM_DB: addressOf([pair.primary(), pair.standby()], 'consent'), YINYOM_KEY: key })
    await desk.open()
    chmodSync(key, 0o600)
    expect(await desk.run('doctor')).toBe(0)
    const all = desk.said.join('\n')
    expect(all).toMatch(/^ok {4}PostgreSQL 1\d\.\S* .*takes the writes$/m)
    expect(all).toMatch(/^warn {2}Only one synchronous standby is connected/m)
    const [first, second] = [pair.primary().port, pair.standby().port]
    expect(all).toMatch(
      new RegExp(`^warn {2}127\\.0\\.0\\.1:${first}: wal_retrieve_retry_interval is 5000 ms, so`, 'm'),
    )
    expect(all).toMatch(new RegExp(`^ok {4}127\\.0\\.0\\.1:${second}: wal_retrieve_retry_interval is 500 ms$`, 'm'))

    await pair.standby().stop('crash')
    expect(await desk.run('doctor')).toBe(1)
    expect(desk.said.join('\n')).toMatch(/^bad {3}The ledger cannot be used: .*/m)
    expect(desk.said.join('\n')).toMatch(/^warn {2}127\.0\.0\.1:\d+ does not answer/m)
  })
})
