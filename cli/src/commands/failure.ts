import type { Values, WordKey } from '../words/say.ts'

/** How a command ends: all well; a finding or fault; it was called wrongly. */
export const EXIT = { ok: 0, fault: 1, usage: 2 } as const

/** A user's mistake or a fault of a file: one sentence, never a stack trace. */
export class Failure extends Error {
  readonly key: WordKey
  readonly values: Values
  readonly exit: 1 | 2

  constructor(key: WordKey, values: Values = {}, exit: 1 | 2 = EXIT.fault) {
    super(key)
    this.name = 'Failure'
    this.key = key
    this.values = values
    this.exit = exit
  }
}
