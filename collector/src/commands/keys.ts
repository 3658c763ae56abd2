import { formatKey } from '../../../src/tlog/signed-note.ts'
import { sha256 } from '../sha256.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** `keys`: what somebody who checks proofs is given. What an older key has signed goes on to hold. */
export const keys: Command = {
  summary: 'show the public keys that check the proofs, the oldest first',
  usage: '[--rotate]',
  async run({ args, open, options, renewKey, say }) {
    if (readArguments(args, { flags: ['rotate'] }).has('rotate')) {
      const old = renewKey()
      say(`A new key is in ${options.key}${old ? `, the old one in ${old}` : ''}. Start the collectors again.`)
    }
    for (const publicKey of await (await open()).keys()) say(formatKey(sha256, { name: options.log, publicKey }))
    return 0
  },
}
