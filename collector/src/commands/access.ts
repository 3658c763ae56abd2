import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'
import { recordCommand } from './record-command.ts'

/** `access`: what is held of one pseudonym, as a file for the visitor (PDPA s.30). */
export const access: Command = {
  about: 'access.about',
  usage: 'PSEUDONYM --out FILE',
  args: { PSEUDONYM: 'arg.pseudonym', '--out FILE': 'arg.outFile' },
  example: 'anon:8Yh2kQ5mT1vX7pR3sW9zaB --out visitor.json',
  async run({ args, open, now, write, say, words }) {
    const given = readArguments(args, { texts: ['out'] })
    const [principal, second] = given.rest
    if (!principal || second) throw new UsageError('argument.onePseudonym')
    const path = given.text('out')
    await recordCommand('receipts.read', principal, {}, { open, now })
    const rows = await (await open()).ofPrincipal(principal)
    const receipts = rows.map(({ body, receivedAt, provenance, site, period, seq }) => ({
      receipt: JSON.parse(body) as unknown,
      received_at: receivedAt,
      provenance,
      log: `${site}/${period}`,
      seq,
    }))
    const file = { pseudonym: principal, made_at: new Date(now()).toISOString(), receipts }
    await write(path, `${JSON.stringify(file, undefined, 2)}\n`)
    say(words('access.done', { count: rows.length, path }))
    return 0
  },
}
