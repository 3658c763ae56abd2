#!/usr/bin/env node
import { createWriteStream } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UsageError } from './commands/command.ts'
import { helpOf, helpText } from './commands/help.ts'
import { COMMANDS } from './commands/index.ts'
import { readDashboard } from './dashboard/read-dashboard.ts'
import { renewKeyFile } from './keys/key-file.ts'
import { LedgerUnavailableError } from './ledger/ledger.ts'
import { thisMachine } from './this-machine.ts'
import { openLedger } from './open-ledger.ts'
import type { OpenLedger } from './open-ledger.ts'
import { parseOptions } from './options.ts'
import type { CollectorOptions } from './options.ts'
import { sayAsJson } from './say-as-json.ts'
import { serve } from './serve.ts'
import { readSettings } from './settings.ts'
import type { ServePorts } from './serve.ts'
import { pickLanguage, remarkOf, wordsIn } from './words/words.ts'

const words = wordsIn(pickLanguage(process.env))
const say = (line: string) => console.log(line)
const readText = (path: string) => readFile(path, 'utf8')

/** What is said about a failure: when and what, nothing of any request. */
function report(error: Error): void {
  console.error(`${new Date().toISOString()} ${error.name}: ${error.message}`)
}

/** How a collector that serves says what happens. */
function sayer({ logs }: CollectorOptions): Pick<ServePorts, 'say' | 'report'> {
  return logs === 'json' ? sayAsJson() : { say, report }
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, text, { flush: true, mode: 0o600 })
  await rename(draft, path)
}

function fail(error: unknown): void {
  const remark = remarkOf(error, words)
  console.error(error instanceof LedgerUnavailableError ? words('ledger.unavailable', { remark }) : remark)
  process.exitCode = 1
}

async function runCommand(name: string, args: readonly string[], options: CollectorOptions): Promise<number> {
  let opened: OpenLedger | undefined
  const open = async () => (opened ??= await openLedger(options, { now: Date.now, say, words }))
  try {
    return await COMMANDS[name]!.run({
      args,
      options,
      open: async () => (await open()).ledger,
      openRecords: async () => (await open()).records,
      now: Date.now,
      renewKey: () => renewKeyFile(options.key, new Date().toISOString().slice(0, 19).replaceAll(':', '-')),
      read: readText,
      write: (path, text) => writeFile(path, text, { flag: 'wx', mode: 0o600 }),
      writeParts: (path, parts) =>
        pipeline(Readable.from(parts), createWriteStream(path, { flags: 'wx', mode: 0o600 })),
      replace,
      say,
      words,
      machine: thisMachine,
      stopped: async () => {
        const signals = ['SIGTERM', 'SIGINT'] as const
        await new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, () => resolve())))
      },
    })
  } finally {
    await opened?.ledger.close()
  }
}

/** Whether `name` asks for something that is only said; then it is. */
function says(name: string, args: readonly string[]): boolean {
  const isCommand = name === 'serve' || Object.hasOwn(COMMANDS, name)
  if (['--help', '-h', 'help'].includes(name)) say(helpText(words))
  else if (name === '--version' || (isCommand && args.includes('--version'))) say(__VERSION__)
  else if (isCommand && (args.includes('--help') || args.includes('-h'))) say(helpOf(name, words))
  else if (!isCommand) throw new UsageError('command.unknown', { name })
  else return false
  return true
}

async function main([name = 'serve', ...args]: readonly string[]): Promise<void> {
  // Receipts are personal data: the files that are made from here on are this user's alone.
  process.umask(0o077)
  if (says(name, args)) return
  const settings = await readSettings(process.env, { read: readText, words })
  if ('problems' in settings) return fail(settings.problems.join('\n'))
  const parsed = parseOptions(settings.env, { words, password: settings.password })
  if ('problems' in parsed) return fail(parsed.problems.join('\n'))
  if (name === 'serve') {
    const dashboard = readDashboard(join(import.meta.dirname, 'dashboard'))
    return serve(parsed.options, { ...sayer(parsed.options), words, failed: fail, dashboard })
  }
  process.exitCode = await runCommand(name, args, parsed.options)
}

await main(process.argv.slice(2)).catch(fail)
