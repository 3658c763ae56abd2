import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { timestamp } from '../../src/commands/timestamp.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { parseOptions } from '../../src/options.ts'
import { commandPorts } from './command-ports.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import { anAuthority } from '../timestamp/an-authority.ts'

/** A ledger with a log of each of two sites, and an authority whose certificate is in `ca.pem`. */
async function aDesk(misdeeds: Parameters<typeof anAuthority>[0] = {}) {
  const folder = aFolder()
  const path = (name: string) => join(folder, name)
  const parsed = parseOptions({ YINYOM_LOG: aSigner.name, YINYOM_DB: path('ledger.sqlite') })
  if ('problems' in parsed) throw new Error('options')
  const ledger = createMemoryLedger(aSigner)
  await ledger.append([anEntry(1)])
  await ledger.append([{ ...anEntry(2), site: 'shop' }])
  const { url, ca } = await anAuthority(misdeeds)
  writeFileSync(path('ca.pem'), ca)
  const said: string[] = []
  const run = (...args: string[]) =>
    timestamp.run(
      commandPorts({
        args,
        options: parsed.options,
        open: async () => ledger,
        read: (file) => readFile(file, 'utf8'),
        say: (line) => said.push(line),
      }),
    )
  const stamp = (...more: string[]) => run('--authority', url, '--ca', path('ca.pem'), ...more)
  return { ledger, path, run, said, stamp, url }
}

describe('timestamp', () => {
  it('keeps a stamp of each log beside what it stamps, once for each state', async () => {
    const { ledger, path, run, said, stamp } = await aDesk()
    expect(await stamp()).toBe(0)
    const kept = path('ledger.sqlite.timestamps')
    const first = ['main-2026-06-2.checkpoint', 'main-2026-06-2.tsr', 'shop-2026-06-2.checkpoint', 'shop-2026-06-2.tsr']
    expect(readdirSync(kept).sort()).toEqual(first)
    const words = 'stamped on 2026-06-03 01:30:05 in Bangkok (UTC+7) by Test Authority, number 4d'
    expect(said[0]).toBe(`main 2026-06, 2 entries: ${words}`)

    await ledger.append([anEntry(3)])
    said.length = 0
    expect(await stamp()).toBe(0)
    expect(said[1]).toBe('shop 2026-06, 2 entries: has its stamp')
    expect(readdirSync(kept)).toHaveLength(6)

    const file = join(kept, 'main-2026-06-3.tsr')
    expect(await run('check', file, '--ca', path('ca.pem'))).toBe(0)
    expect(said.at(-1)).toBe(`${file}: ${words}`)
    const other = join(kept, 'main-2026-06-2.checkpoint')
    expect(await run('check', file, '--ca', path('ca.pem'), '--checkpoint', other)).toBe(1)
    expect(said.at(-1)).toBe(`${file}: other-content: it stamps other bytes than this checkpoint`)
  })

  it.skipIf(spawnSync('openssl', ['version']).status !== 0)('keeps files that openssl takes', async () => {
    const { path, stamp } = await aDesk({ time: new Date() })
    await stamp('--out', path('kept'), '--site', 'shop')
    expect(readdirSync(path('kept')).sort()).toEqual(['shop-2026-06-2.checkpoint', 'shop-2026-06-2.tsr'])
    const files = ['-in', path('kept/shop-2026-06-2.tsr'), '-data', path('kept/shop-2026-06-2.checkpoint')]
    const said = execFileSync('openssl', ['ts', '-verify', ...files, '-CAfile', path('ca.pem')], { stdio: 'pipe' })
    expect(said.toString()).toContain('Verification: OK')
  })

  it('keeps nothing of a reply that does not hold', async () => {
    const { path, said, stamp } = await aDesk({ purpose: '1.3.6.1.5.5.7.3.1' })
    expect(await stamp('--out', path('kept'))).toBe(1)
    expect(said[0]).toMatch(/^main 2026-06, 2 entries: not-for-timestamps: /)
    expect(readdirSync(path('.'))).toEqual(['ca.pem'])
  })

  it('names what is wrong, and the remedy', async () => {
    const { path, run, url } = await aDesk()
    writeFileSync(path('none.pem'), 'x')
    writeFileSync(path('bad.pem'), '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n')
    await expect(run('--authority', url)).rejects.toThrow('--ca is missing')
    for (const name of ['none.pem', 'bad.pem'])
      await expect(run('--authority', url, '--ca', path(name))).rejects.toThrow(/has no certificate in PEM/)
    await expect(run('--authority', 'x', '--ca', path('ca.pem'))).rejects.toThrow('--authority is "x"')
    await expect(run('--authority', 'http://127.0.0.1:9/', '--ca', path('ca.pem'))).rejects.toThrow(/does not answer/)
    await expect(run('check', '--ca', path('ca.pem'))).rejects.toThrow('Name one file to check')
    await expect(run('check', 'x.bin', '--ca', path('ca.pem'))).rejects.toThrow('--checkpoint FILE')
  })
})
