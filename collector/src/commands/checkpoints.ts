import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'

/** `checkpoints`: the signed state of every log, to be kept elsewhere: what shows later that nothing was rewritten. */
export const checkpoints: Command = {
  about: 'checkpoints.about',
  usage: '--out FOLDER',
  args: { '--out FOLDER': 'arg.outFolder' },
  example: '--out /mnt/auditor',
  async run({ args, open, read, write, say, words }) {
    const folder = readArguments(args, { texts: ['out'] }).text('out')
    const ledger = await open()
    const heads = await ledger.heads()
    await ledger.confirmed()
    for (const { site, period, size, checkpoint } of heads)
      await keep(join(folder, `${site}-${period}-${size}.checkpoint`), checkpoint, { read, write })
    say(words('checkpoints.done', { count: heads.length, folder }))
    return 0
  },
}

/** A state that was kept before stays as it is: where it is another one of the same size, that is what it is kept for. */
async function keep(
  path: string,
  checkpoint: string,
  { read, write }: Pick<CommandPorts, 'read' | 'write'>,
): Promise<void> {
  try {
    await write(path, checkpoint)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (stateOf(await read(path)) !== stateOf(checkpoint)) throw new UsageError('checkpoints.other', { path })
  }
}

/** Name, size and root, without the signatures. */
function stateOf(checkpoint: string): string {
  return checkpoint.split('\n').slice(0, 3).join('\n')
}
