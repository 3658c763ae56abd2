import { dayOf } from '../ledger/period.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `hold`: keeps the receipts of a pseudonym from erasure and expiry until a day, for a case in law. */
export const hold: Command = {
  summary: 'keep the receipts of a visitor for a case in law',
  usage: 'PSEUDONYM --order REFERENCE --until YYYY-MM-DD',
  async run({ args, open, now, say }) {
    const given = readArguments(args, { texts: ['order', 'until'] })
    const [principal, second] = given.rest
    if (!principal || second) throw new UsageError('Name one pseudonym, as the receipt does: anon:….')
    const [reference, until] = [given.text('order'), given.text('until')]
    const isDay = /^\d{4}-\d\d-\d\d$/.test(until) && !Number.isNaN(Date.parse(until))
    if (!isDay || until < dayOf(new Date(now()).toISOString()))
      throw new UsageError(`--until is "${until}": give the last day, from today on, as 2027-01-31.`)
    await (await open()).hold({ principal, reference, until })
    say(`${principal} is held until ${until} (${reference})`)
    return 0
  },
}
