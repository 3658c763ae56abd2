import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `access`: what is held of one pseudonym, as a file for the visitor (PDPA s.30). */
export const access: Command = {
  summary: 'write what is held of a visitor into a file',
  usage: 'PSEUDONYM --out FILE',
  async run({ args, open, now, write, say }) {
    const given = readArguments(args, { texts: ['out'] })
    const [principal, second] = given.rest
    if (!principal || second) throw new UsageError('Name one pseudonym, as the receipt does: anon:….')
    const path = given.text('out')
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
    say(`${rows.length} receipts are in ${path}`)
    return 0
  },
}
