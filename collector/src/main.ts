#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises'
import { UsageError } from './commands/command.ts'
import { COMMANDS, helpText } from './commands/index.ts'
import { renewKeyFile } from './keys/key-file.ts'
import type { Ledger } from './ledger/ledger.ts'
import { openLedger } from './open-ledger.ts'
import { parseOptions } from './options.ts'
import type { CollectorOptions } from './options.ts'
import { serve } from './serve.ts'

/** What is said about a failure: when and what, nothing of any request. */
function report(error: Error): void {
  console.error(`${new Date().toISOString()} ${error.name}: ${error.message}`)
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function runCommand(name: string, args: readonly string[], options: CollectorOptions): Promise<number> {
  const command = COMMANDS[name]
  if (!command) throw new UsageError(`"${name}" is no command of yinyom-collector: see --help.`)
  let ledger: Ledger | undefined
  const say = (line: string) => console.log(line)
  try {
    return await command.run({
      args,
      options,
      open: async () => (ledger ??= (await openLedger(options, { now: Date.now, say })).ledger),
      now: Date.now,
      renewKey: () => renewKeyFile(options.key, new Date().toISOString().slice(0, 19).replaceAll(':', '-')),
      read: (path) => readFile(path, 'utf8'),
      write: (path, text) => writeFile(path, text, { flag: 'wx', mode: 0o600 }),
      say,
      stopped: async () => {
        const signals = ['SIGTERM', 'SIGINT'] as const
        await new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, () => resolve())))
      },
    })
  } finally {
    await ledger?.close()
  }
}

async function main([name = 'serve', ...args]: readonly string[]): Promise<void> {
  // Receipts are personal data: the files that are made from here on are this user's alone.
  process.umask(0o077)
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help')) return console.log(helpText())
  if (name === '--version') return console.log(__VERSION__)
  const parsed = parseOptions(process.env)
  if ('problems' in parsed) return fail(parsed.problems.join('\n'))
  if (name === 'serve') return serve(parsed.options, { say: (line) => console.log(line), report, failed: fail })
  process.exitCode = await runCommand(name, args, parsed.options)
}

await main(process.argv.slice(2)).catch(fail)
