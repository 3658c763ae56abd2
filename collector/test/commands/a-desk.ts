import { COMMANDS } from '../../src/commands/index.ts'
import type { OpenLedger } from '../../src/open-ledger.ts'
import { openLedger } from '../../src/open-ledger.ts'
import { parseOptions } from '../../src/options.ts'
import type { CollectorOptions } from '../../src/options.ts'
import { thisMachine } from '../../src/this-machine.ts'
import { wordsIn } from '../../src/words/words.ts'
import { readFile } from 'node:fs/promises'
import { onTestFinished } from 'vitest'
import { commandPorts } from './command-ports.ts'

/** Commands over a real store, as the program runs them. */
export interface Desk {
  readonly options: CollectorOptions
  /** What was said by the last command. */
  readonly said: string[]
  open(): Promise<OpenLedger>
  /** Runs a command; gives its exit code. */
  run(name: string, ...args: string[]): Promise<number>
}

/** A desk with these variables; `now` is what its clock says. */
export function aDesk(env: Readonly<Record<string, string>>, now = () => Date.now()): Desk {
  const parsed = parseOptions(env)
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  const { options } = parsed
  const said: string[] = []
  const words = wordsIn('en')
  const say = (line: string) => void said.push(line)
  let opened: OpenLedger | undefined
  const open = async () => (opened ??= await openLedger(options, { now, say, words }))
  onTestFinished(() => opened?.ledger.close())
  return {
    options,
    said,
    open,
    run(name, ...args) {
      said.length = 0
      return COMMANDS[name]!.run(
        commandPorts({
          args,
          options,
          open: async () => (await open()).ledger,
          openRecords: async () => (await open()).records,
          now,
          read: (path) => readFile(path, 'utf8'),
          machine: thisMachine,
          say,
        }),
      )
    },
  }
}
