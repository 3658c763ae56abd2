import type { Ledger } from '../ledger/ledger.ts'
import type { CollectorOptions } from '../options.ts'
import type { Records } from '../records/records.ts'
import { WordedError } from '../words/words.ts'
import type { WordKey, Words } from '../words/words.ts'

/** What a command works with. */
export interface CommandPorts {
  readonly options: CollectorOptions
  /** The arguments after its name. */
  readonly args: readonly string[]
  /** The ledger; opened when it is asked for, closed by whoever started the command. */
  readonly open: () => Promise<Ledger>
  /** The collector's own tables, of the same ledger. */
  readonly openRecords: () => Promise<Records>
  readonly now: () => number
  /** Makes a new signing key; gives where the old one is kept, or undefined where there was none. */
  readonly renewKey: () => string | undefined
  readonly read: (path: string) => Promise<string>
  /** Writes a file that only this user reads; fails where there is one. */
  readonly write: (path: string, text: string) => Promise<void>
  /** Writes a file part by part; fails where there is one. */
  readonly writeParts: (path: string, parts: AsyncIterable<string>) => Promise<void>
  /** Writes a file that only this user reads, in the place of one that may be there; never half of it. */
  readonly replace: (path: string, text: string) => Promise<void>
  readonly say: (line: string) => void
  /** Sentences in the operator's language. */
  readonly words: Words
  /** What is looked at of this machine. */
  readonly machine: Machine
  /** Resolved once the process is told to end; for what serves until then. */
  readonly stopped: () => Promise<void>
}

/** The machine that the collector runs on. */
export interface Machine {
  /** Bytes of a file, and its permissions as `stat` has them; undefined where there is none. */
  file(path: string): Promise<{ readonly size: number; readonly mode: number } | undefined>
  /** Bytes that this user may still write where `folder` is. */
  free(folder: string): Promise<number>
}

export interface Command {
  /** One line of the help. */
  readonly about: WordKey
  /** The arguments, as the help writes them. */
  readonly usage: string
  /** What each of them is, in the order in which the help says it. */
  readonly args: Readonly<Record<string, WordKey>>
  /** Arguments that somebody may type. */
  readonly example: string
  /** Resolved with the exit code. Throws `UsageError` where the arguments are wrong. */
  run(ports: CommandPorts): Promise<number>
}

/** The arguments are wrong; the message names the argument, the problem and the remedy. */
export class UsageError extends WordedError {
  override readonly name = 'UsageError'
}
