import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/commands/command.ts'
import { helpText } from '../../src/commands/help.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import { wordsIn } from '../../src/words/words.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { parseOptions } from '../../src/options.ts'
import { commandPorts } from './command-ports.ts'
import { aRecords } from '../a-records.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'

const ANN = 'anon:annannannannannannanna'
const parsed = parseOptions({ YINYOM_LOG: aSigner.name })
const options = 'options' in parsed ? parsed.options : undefined

/** Commands over one ledger in memory with a receipt of Ann's in May, on 1 September 2026. */
async function aDesk() {
  const ledger = createMemoryLedger(aSigner)
  await ledger.append([{ ...anEntry(1), principal: ANN, receivedAt: '2026-05-10T00:00:00.000Z' }])
  const records = aRecords()
  const files = new Map([['list.txt', `${ANN}\n`]])
  const said: string[] = []
  const run = (name: string, ...args: string[]) =>
    COMMANDS[name]!.run(
      commandPorts({
        args,
        options: { ...options!, retention: 60 },
        open: async () => ledger,
        openRecords: async () => records,
        now: () => Date.parse('2026-09-01T00:00:00.000Z'),
        renewKey: () => 'old.key',
        read: async (path) =>
          files.get(path) ?? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })),
        write: async (path, text) => void files.set(path, text),
        writeParts: async (path, parts) => {
          let text = ''
          for await (const part of parts) text += part
          files.set(path, text)
        },
        replace: async (path, text) => void files.set(path, text),
        say: (line) => said.push(line),
      }),
    )
  return { ledger, records, files, said, run }
}

describe('the commands of the collector', () => {
  it('are all in the help', () => {
    for (const name of Object.keys(COMMANDS)) expect(helpText(wordsIn('en'))).toContain(`\n  ${name}`)
  })

  it('verify: end with 1 where something does not hold', async () => {
    const { run, said } = await aDesk()
    // The row of the test has a digest that is not its body's.
    expect(await run('verify')).toBe(1)
    expect(said.at(-2)).toBe('edited: main 2026-05, place 1: the row is not the receipt that was stored here')
    expect(said.at(-1)).toBe('1 logs, 0 receipts, 0 erased, 0 months dropped, 1 faults')
  })

  it('verify: goes on from the place in a file, and refuses a file that is none or of other logs', async () => {
    const { run, files, said } = await aDesk()
    expect(await run('verify', '--resume', 'place')).toBe(1)
    // Nothing was saved of a log with a fault: the next walk names it again.
    expect(files.has('place')).toBe(false)
    files.set('place', '{"format":"yinyom-verify/1","log":"log.example/other"}\n')
    await expect(run('verify', '--resume', 'place')).rejects.toThrow('is of the logs of log.example/other')
    files.set('place', 'x')
    await expect(run('verify', '--resume', 'place')).rejects.toThrow('place is not a place of "verify"')
    expect(said.at(-1)).toContain('1 faults')
  })

  it('keys: show what a checker needs', async () => {
    const { run, said } = await aDesk()
    expect([await run('keys'), said]).toEqual([0, [aSigner.verifierKey]])
  })

  it('checkpoints: write each signed state, to be kept elsewhere', async () => {
    const { ledger, run, files } = await aDesk()
    await run('checkpoints', '--out', 'kept')
    expect(files.get('kept/main-2026-05-2.checkpoint')).toBe((await ledger.heads())[0]!.checkpoint)
  })

  it('access: write what is held of a visitor, and no salt', async () => {
    const { run, files } = await aDesk()
    expect(await run('access', ANN, '--out', 'ann.json')).toBe(0)
    const file = JSON.parse(files.get('ann.json')!) as object
    expect(file).toEqual({
      pseudonym: ANN,
      made_at: '2026-09-01T00:00:00.000Z',
      receipts: [
        {
          receipt: { content: 'a' },
          received_at: '2026-05-10T00:00:00.000Z',
          provenance: 'origin',
          log: 'main/2026-05',
          seq: 1,
        },
      ],
    })
  })

  it.each([[[ANN]], [['--list', 'list.txt']]])('erase: delete what is named by %j', async (named) => {
    const { ledger, run, said } = await aDesk()
    await run('erase', ...named, '--reason', 'asked', '--dry-run')
    expect([said, await ledger.count()]).toEqual([['1 receipts would be erased; nothing was.'], 1])
    expect(await run('erase', ...named, '--reason', 'asked')).toBe(0)
    expect(await ledger.ofPrincipal(ANN)).toEqual([])
  })

  it('hold: keep what is named, which erase then says and leaves', async () => {
    const { ledger, run, said } = await aDesk()
    await run('hold', ANN, '--order', '12/2569', '--until', '2026-12-31')
    expect(await run('erase', ANN, '--reason', 'asked')).toBe(1)
    expect(said[1]).toBe(`${ANN} is under a legal hold; nothing of it was erased`)
    expect(await ledger.ofPrincipal(ANN)).toHaveLength(1)
  })

  it('access, hold and erase: stand in the audit trail, and an erasure names nobody', async () => {
    const { run, said } = await aDesk()
    await run('access', ANN, '--out', 'ann.json')
    await run('erase', ANN, '--reason', 'asked', '--dry-run')
    await run('erase', ANN, '--reason', 'asked')
    await run('hold', ANN, '--order', '12/2569', '--until', '2026-12-31')
    said.length = 0
    await run('audit', '--json')
    expect(said.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ action: 'receipts.hold', about: ANN, actor: 'command' }),
      expect.objectContaining({ action: 'receipts.erase', about: '', detail: { principals: 1, reason: 'asked' } }),
      expect.objectContaining({ action: 'receipts.read', about: ANN }),
    ])
  })

  it('sweep: say what would go, and let it go', async () => {
    const { ledger, run, said } = await aDesk()
    await run('sweep', '--dry-run')
    expect([said[0], await ledger.count()]).toEqual(['main 2026-05: 1 entries would go', 1])
    await run('sweep')
    expect([said.at(-1), await ledger.count()]).toEqual(['1 months have gone', 0])
  })

  it.each([
    ['erase', [], /No pseudonym is given/],
    ['erase', [ANN], /--reason is missing: give it a value/],
    [
      'erase',
      ['ann@example.co.th', '--reason', 'x'],
      /"ann@example.co.th" is no pseudonym: write it as the receipt does/,
    ],
    ['erase', [ANN, '--reason', 'x', '--all'], /--all.*: see --help/],
    ['access', ['--out', 'x'], /Name one pseudonym/],
    ['access', [ANN], /--out is missing/],
    [
      'hold',
      [ANN, '--order', 'x', '--until', '2026-08-31'],
      /--until is "2026-08-31": give the last day, from today on/,
    ],
    ['hold', [ANN, '--order', 'x', '--until', 'soon'], /--until is "soon"/],
    ['hold', [ANN, '--order', 'x', '--order', 'y', '--until', '2026-12-31'], /--order is given twice/],
  ])('%s %j: name the argument, the problem and the remedy', async (name, args, message) => {
    const { ledger, run } = await aDesk()
    await expect(run(name, ...args)).rejects.toThrow(UsageError)
    await expect(run(name, ...args)).rejects.toThrow(message)
    expect(await ledger.ofPrincipal(ANN)).toHaveLength(1)
  })
})
