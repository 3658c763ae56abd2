import type { Ledger } from '../ledger/ledger.ts'
import type { CollectorOptions } from '../options.ts'
import type { Records } from '../records/records.ts'

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
  /** Resolved once the process is told to end; for what serves until then. */
  readonly stopped: () => Promise<void>
}

export interface Command {
  /** One line of the help. */
  readonly summary: string
  /** The arguments, as the help writes them. */
  readonly usage: string
  /** Resolved with the exit code. Throws `UsageError` where the arguments are wrong. */
  run(ports: CommandPorts): Promise<number>
}

/** The arguments are wrong; the message names the argument, the problem and the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
