import { Option } from 'commander'
import type { Command } from 'commander'
import type { Tools } from '../tools.ts'
import type { Language, Say, WordKey } from '../words/say.ts'
import type { Io } from './io.ts'

/** What each command is given. */
export interface Context {
  readonly io: Io
  readonly tools: Tools
  readonly language: Language
  readonly say: Say
  /** Asked for `--json`: nothing but JSON goes to standard output. */
  readonly json: boolean
  /** A line for a reader; silent with `--json`. */
  readonly print: (line?: string) => void
  /** The answer for a program; silent without `--json`. */
  readonly printJson: (answer: object) => void
  /** What is going on, to standard error and only where somebody looks. */
  readonly progress: (line: string) => void
  /** What the process ends with, unless something fails. */
  readonly end: (code: 0 | 1) => void
}

export interface CommandParts {
  /** Arguments as commander writes them: `<file>`, `[files...]`. */
  readonly args?: string
  /** What it does, by its key. */
  readonly about: WordKey
  readonly example: string
  /** What exit code 1 means here. */
  readonly fault: WordKey
}

/** A command with what all of them have: `--json`, `--lang`, an example and its exit codes. */
export function addCommand(parent: Command, name: string, context: Context, parts: CommandParts): Command {
  const { say } = context
  const command = parent.command(parts.args ? `${name} ${parts.args}` : name)
  return command
    .description(say(parts.about))
    .option('--json', say('option.json'))
    .addOption(new Option('--lang <th|en>', say('option.lang')).choices(['th', 'en']))
    .addHelpText('after', () =>
      [
        '',
        say('help.example'),
        `  $ ${parts.example}`,
        '',
        say('help.exit'),
        `  0  ${say('help.exit.0')}`,
        `  1  ${say(parts.fault)}`,
        `  2  ${say('help.exit.2')}`,
      ].join('\n'),
    )
}

/** What may come from a file or a server, made fit for a terminal: no control characters but line ends and tabs. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '')
}
