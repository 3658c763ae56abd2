import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** `checkpoints`: the signed state of every log, to be kept elsewhere: what shows later that nothing was rewritten. */
export const checkpoints: Command = {
  about: 'checkpoints.about',
  usage: '--out FOLDER',
  args: { '--out FOLDER': 'arg.outFolder' },
  example: '--out /mnt/auditor',
  async run({ args, open, write, say, words }) {
    const folder = readArguments(args, { texts: ['out'] }).text('out')
    const ledger = await open()
    const heads = await ledger.heads()
    await ledger.confirmed()
    for (const { site, period, size, checkpoint } of heads)
      await write(join(folder, `${site}-${period}-${size}.checkpoint`), checkpoint)
    say(words('checkpoints.done', { count: heads.length, folder }))
    return 0
  },
}
