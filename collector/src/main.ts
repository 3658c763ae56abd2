#!/usr/bin/env node
import { createWriteStream } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UsageError } from './commands/command.ts'
import { COMMANDS, helpText } from './commands/index.ts'
import { readDashboard } from './dashboard/read-dashboard.ts'
import { renewKeyFile } from './keys/key-file.ts'
import { openLedger } from './open-ledger.ts'
import type { OpenLedger } from './open-ledger.ts'
import { parseOptions } from './options.ts'
import type { CollectorOptions } from './options.ts'
import { serve } from './serve.ts'

/** What is said about a failure: when and what, nothing of any request. */
function report(error: Error): void {
  console.error(`${new Date().toISOString()} ${error.name}: ${error.message}`)
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, text, { flush: true, mode: 0o600 })
  await rename(draft, path)
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function runCommand(name: string, args: readonly string[], options: CollectorOptions): Promise<number> {
  const command = COMMANDS[name]
  if (!command) throw new UsageError(`"${name}" is no command of yinyom-collector: see --help.`)
  let opened: OpenLedger | undefined
  const say = (line: string) => console.log(line)
  const open = async () => (opened ??= await openLedger(options, { now: Date.now, say }))
  try {
    return await command.run({
      args,
      options,
      open: async () => (await open()).ledger,
      openRecords: async () => (await open()).records,
      now: Date.now,
      renewKey: () => renewKeyFile(options.key, new Date().toISOString().slice(0, 19).replaceAll(':', '-')),
      read: (path) => readFile(path, 'utf8'),
      write: (path, text) => writeFile(path, text, { flag: 'wx', mode: 0o600 }),
      writeParts: (path, parts) =>
        pipeline(Readable.from(parts), createWriteStream(path, { flags: 'wx', mode: 0o600 })),
      replace,
      say,
      stopped: async () => {
        const signals = ['SIGTERM', 'SIGINT'] as const
        await new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, () => resolve())))
      },
    })
  } finally {
    await opened?.ledger.close()
  }
}

async function main([name = 'serve', ...args]: readonly string[]): Promise<void> {
  // Receipts are personal data: the files that are made from here on are this user's alone.
  process.umask(0o077)
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help')) return console.log(helpText())
  if (name === '--version') return console.log(__VERSION__)
  const parsed = parseOptions(process.env)
  if ('problems' in parsed) return fail(parsed.problems.join('\n'))
  if (name === 'serve') {
    const dashboard = readDashboard(join(import.meta.dirname, 'dashboard'))
    return serve(parsed.options, { say: (line) => console.log(line), report, failed: fail, dashboard })
  }
  process.exitCode = await runCommand(name, args, parsed.options)
}

await main(process.argv.slice(2)).catch(fail)
