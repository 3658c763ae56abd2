import { mkdirSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDirectory } from '../../src/sites/directory.ts'
import { createCollector } from '../../src/app.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { listen } from '../../src/listen.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { parseOptions } from '../../src/options.ts'
import { commandPorts } from './command-ports.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { aLedger, grow } from '../witness/a-witness.ts'

/** Commands in a folder, and a witness that runs there until the test ends. */
async function aDesk() {
  const folder = aFolder()
  const path = (name: string) => join(folder, name)
  const parsed = parseOptions({ YINYOM_LOG: aSigner.name, YINYOM_DB: path('ledger.sqlite') })
  if ('problems' in parsed) throw new Error('options')
  const said: string[] = []
  let [heard, stop] = [() => {}, () => {}]
  const stopped = new Promise<void>((resolve) => (stop = resolve))
  const run = (name: string, args: readonly string[], ledger?: Ledger) =>
    COMMANDS[name]!.run(
      commandPorts({
        args,
        options: parsed.options,
        open: async () => ledger ?? Promise.reject(new Error('no ledger')),
        read: (file) => readFile(file, 'utf8'),
        write: (file, text) => writeFile(file, text, { flag: 'wx' }),
        say: (line) => {
          said.push(line)
          heard()
        },
        stopped: () => stopped,
      }),
    )
  await writeFile(path('logs.txt'), `# the shop\n${aSigner.verifierKey}\n`)
  const own = ['--key', path('w.pem'), '--name', 'witness.example/w1']
  const files = ['--logs', path('logs.txt'), '--db', path('witness.sqlite')]
  expect(await run('witness', ['key', ...own])).toBe(0)
  const key = said.pop()!
  const ready = new Promise<void>((resolve) => (heard = resolve))
  const serving = run('witness', ['serve', ...own, ...files, '--port', '0'])
  onTestFinished(async () => {
    stop()
    await serving
  })
  await Promise.race([ready, serving])
  const url = /listens on (\S+);/.exec(said.pop()!)![1]!
  const cosign = (ledger: Ledger) => run('cosign', ['--witness', url, '--key', key], ledger)
  return { folder, path, run, said, own, files, url, key, cosign }
}

describe('witness and cosign', () => {
  it('keep what was cosigned beside the database, and verify compares with it', async () => {
    const { folder, run, said, cosign, key } = await aDesk()
    const ledger = await aLedger(5)
    expect(await cosign(ledger)).toBe(0)
    expect(said.at(-2)).toMatch(/^main 2026-06: 6 entries cosigned by witness\.example\/w1 at 20\d\d-/)
    await grow(ledger, 5, 9)
    expect(await cosign(ledger)).toBe(0)
    expect(readdirSync(join(folder, 'ledger.sqlite.cosigned'))).toEqual([`main-2026-06.${key.split('+')[1]}.cosigned`])

    said.length = 0
    // The rows of these tests are not the bodies of their digests; what matters here is the state of the log.
    await run('verify', [], ledger)
    expect(said.join('\n')).not.toContain('rolled-back')
    await run('verify', [], await aLedger(9, { content: 'b' }))
    expect(said.join('\n')).toContain('rolled-back: main 2026-06: the state that was kept elsewhere')
  })

  it('name the misdeed on both sides, and keep what was cosigned before', async () => {
    const { said, cosign } = await aDesk()
    await cosign(await aLedger(9))
    said.length = 0
    expect(await cosign(await aLedger(4))).toBe(1)
    expect(await cosign(await aLedger(9, { content: 'b' }))).toBe(1)
    expect(await cosign(await aLedger(20, { content: 'b' }))).toBe(1)
    const kinds = (head: string) => said.filter((line) => line.startsWith(head)).length
    expect([kinds('rolled-back: '), kinds('forked: '), kinds('rewritten: ')]).toEqual([2, 2, 2])
  })

  it('give out what was cosigned and refused, as it was signed', async () => {
    const { run, said, cosign, path } = await aDesk()
    const [ledger, fork] = [await aLedger(9), await aLedger(9, { content: 'b' })]
    await cosign(ledger)
    expect(await run('witness', ['heads', '--db', path('witness.sqlite')])).toBe(0)
    expect(said.at(-1)).toMatch(/^log\.example\/main\/2026-06: 10 entries cosigned at 20\d\d-/)
    await cosign(fork)
    mkdirSync(path('out'))
    expect(await run('witness', ['heads', '--db', path('witness.sqlite'), '--out', path('out')])).toBe(1)
    expect(said.at(-1)).toMatch(/^forked: log\.example\/main\/2026-06: refused at /)
    const kept = async (kind: string) => readFile(path(`out/log.example-main-2026-06.${kind}`), 'utf8')
    expect(await kept('cosigned')).toBe((await ledger.heads())[0]!.checkpoint)
    expect(await kept('forked')).toBe((await fork.heads())[0]!.checkpoint)
  })

  it('follow a collector, and name what has gone', async () => {
    const { run, said, own, files, path } = await aDesk()
    const ledger = createMemoryLedger(aSigner)
    await ledger.append([{ ...anEntry(1), receivedAt: new Date().toISOString() }])
    const app = createCollector({ ledger, directory: createDirectory(() => [], '*'), now: Date.now, maxBytes: 9999 })
    const collector = await listen({ app }, { host: '127.0.0.1', port: 0 })
    const look = (url: string) =>
      run('witness', ['follow', url, '--log', aSigner.name, ...own, ...files.slice(0, 2), '--db', path('own.sqlite')])
    expect(await look(collector.url)).toBe(0)
    expect(said.at(-1)).toMatch(/^cosigned: main 20\d\d-\d\d: 2 entries/)
    const empty = createCollector({
      ledger: createMemoryLedger(aSigner),
      directory: createDirectory(() => [], '*'),
      now: Date.now,
      maxBytes: 9999,
    })
    const other = await listen({ app: empty }, { host: '127.0.0.1', port: 0 })
    expect(await look(other.url)).toBe(1)
    expect(said.at(-1)).toMatch(/^missing: main 20\d\d-\d\d: /)
    await Promise.all([collector.stop(), other.stop()])
    await expect(look('ftp://x')).rejects.toThrow('URL is "ftp://x"')
    await expect(look(collector.url)).rejects.toThrow(/does not answer/)
  })

  it('say what to do where the witness is away, is another one, or does not know the log', async () => {
    const { said, run, url, own, path } = await aDesk()
    const ledger = await aLedger(5)
    await run('witness', ['key', '--key', path('other.pem'), '--name', 'witness.example/w1'])
    const other = said.pop()!
    expect(await run('cosign', ['--witness', url, '--key', other], ledger)).toBe(1)
    expect(said.at(-2)).toMatch(/^foreign-witness: main 2026-06: .*ask for the key again$/)
    expect(await run('cosign', ['--witness', 'http://127.0.0.1:9', '--key', other], ledger)).toBe(1)
    expect(said.at(-2)).toMatch(/^unreachable: .*try again later$/)
    expect(await run('witness', ['key', ...own])).toBe(0)
  })

  it.each([
    [['witness'], /"witness " is no command/],
    [['witness', 'serve', '--name', 'w'], /--key is missing/],
    [['witness', 'serve', '--name', 'w', '--key', 'no-such.pem'], /make it with "yinyom-collector witness key"/],
    [['witness', 'key', '--name', 'a b', '--key', '<w.pem>'], /--name is "a b"/],
    [
      ['witness', 'serve', '--name', 'w', '--key', '<w.pem>', '--logs', '<w.pem>'],
      /has the line "-----BEGIN PRIVATE KEY-----", which is no key/,
    ],
    [['cosign', '--witness', 'ftp://x', '--key', 'x'], /--witness is "ftp:\/\/x"/],
    [['cosign', '--witness', 'http://x', '--key', aSigner.verifierKey], /--key is no key of a witness/],
  ])('%j: name the argument, the problem and the remedy', async ([name = '', ...args], message) => {
    const { run, path } = await aDesk()
    const named = args.map((one) => one.replace(/^<(.+)>$/, (_, file: string) => path(file)))
    await expect(run(name, named, await aLedger(1))).rejects.toThrow(message)
  })
})
