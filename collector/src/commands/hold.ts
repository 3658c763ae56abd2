import { dayOf } from '../ledger/period.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'
import { recordCommand } from './record-command.ts'

/** `hold`: keeps the receipts of a pseudonym from erasure and expiry until a day, for a case in law. */
export const hold: Command = {
  about: 'hold.about',
  usage: 'PSEUDONYM --order REFERENCE --until YYYY-MM-DD',
  args: { PSEUDONYM: 'arg.pseudonym', '--order REFERENCE': 'arg.order', '--until YYYY-MM-DD': 'arg.until' },
  example: 'anon:8Yh2kQ5mT1vX7pR3sW9zaB --order "case 12/2569" --until 2027-12-31',
  async run({ args, open, now, say, words }) {
    const given = readArguments(args, { texts: ['order', 'until'] })
    const [principal, second] = given.rest
    if (!principal || second) throw new UsageError('argument.onePseudonym')
    const [reference, until] = [given.text('order'), given.text('until')]
    const isDay = /^\d{4}-\d\d-\d\d$/.test(until) && !Number.isNaN(Date.parse(until))
    if (!isDay || until < dayOf(new Date(now()).toISOString())) throw new UsageError('hold.until', { text: until })
    await recordCommand('receipts.hold', principal, { reference, until }, { open, now })
    await (await open()).hold({ principal, reference, until })
    say(words('hold.done', { principal, until, reference }))
    return 0
  },
}
