import { formatKey } from '../../../src/tlog/signed-note.ts'
import { sha256 } from '../sha256.ts'
import type { Command } from './command.ts'

/** `keys`: what somebody who checks proofs is given. */
export const keys: Command = {
  summary: 'show the public keys that check the proofs',
  usage: '',
  async run({ open, options, say }) {
    for (const publicKey of await (await open()).keys()) say(formatKey(sha256, { name: options.log, publicKey }))
    return 0
  },
}
