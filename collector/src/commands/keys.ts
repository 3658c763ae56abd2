import { formatKey } from '../../../src/tlog/signed-note.ts'
import { sha256 } from '../sha256.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { recordCommand } from './record-command.ts'

/** `keys`: what somebody who checks proofs is given. What an older key has signed goes on to hold. */
export const keys: Command = {
  about: 'keys.about',
  usage: '[--rotate]',
  args: { '--rotate': 'arg.rotate' },
  example: '--rotate',
  async run({ args, open, options, now, renewKey, say, words }) {
    if (readArguments(args, { flags: ['rotate'] }).has('rotate')) {
      const old = renewKey()
      await recordCommand('keys.rotate', options.key, {}, { open, now })
      say(words(old ? 'keys.renewed' : 'keys.new', { path: options.key, old: old ?? '' }))
    }
    for (const publicKey of await (await open()).keys()) say(formatKey(sha256, { name: options.log, publicKey }))
    return 0
  },
}
