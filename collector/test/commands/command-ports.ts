import type { CommandPorts } from '../../src/commands/command.ts'
import { wordsIn } from '../../src/words/words.ts'

const nothing = (what: string) => () => Promise.reject(new Error(`nothing to ${what}`))

/** What a command works with, where a test gives only what it needs: all else fails when it is asked for. */
export function commandPorts(
  own: Pick<CommandPorts, 'options' | 'args' | 'say'> & Partial<CommandPorts>,
): CommandPorts {
  return {
    open: nothing('open'),
    openRecords: nothing('open'),
    now: Date.now,
    renewKey: () => undefined,
    read: nothing('read'),
    write: nothing('write'),
    writeParts: nothing('write'),
    replace: nothing('write'),
    words: wordsIn('en'),
    machine: { file: nothing('look at'), free: nothing('look at') },
    stopped: async () => undefined,
    ...own,
  }
}
