import { DAY } from '../api/days.ts'
import { MOST_DAYS } from '../traffic/traffic-hours.ts'
import { createTrafficLog } from '../traffic/traffic-log.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `traffic`: the traffic log's holds: days that are kept for a case in law, two years at most. */
export const traffic: Command = {
  summary: 'list what of the traffic log is kept for a case in law, or keep some days of it',
  usage: '[--order REFERENCE --from DAY --to DAY --until DAY]',
  async run({ args, options, say }) {
    if (!options.traffic) throw new UsageError('There is no traffic log: set YINYOM_TRAFFIC to a folder.')
    const given = readArguments(args, { texts: ['order', 'from', 'to', 'until'] })
    const report = (error: Error) => {
      throw error
    }
    const log = createTrafficLog(options.traffic.folder, { days: options.traffic.days, report })
    try {
      if (!given.has('order')) {
        for (const { reference, from, to, until } of await log.holds())
          say(`${from} to ${to}: until ${until} (${reference})`)
        return 0
      }
      const hold = { from: given.text('from'), to: given.text('to'), until: given.text('until') }
      for (const [name, day] of Object.entries(hold))
        if (!DAY.test(day) || !new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day))
          throw new UsageError(`--${name} is "${day}": give a day such as 2026-11-30.`)
      const latest = new Date(Date.parse(`${hold.from}T00:00:00Z`) + MOST_DAYS * 86_400_000).toISOString().slice(0, 10)
      if (hold.until > latest)
        throw new UsageError(
          `--until is "${hold.until}": lines of ${hold.from} may be kept until ${latest}, two years.`,
        )
      if (hold.from > hold.to)
        throw new UsageError(`--from is "${hold.from}": give a day that is not after ${hold.to}.`)
      await log.hold({ reference: given.text('order'), ...hold })
      say(`Lines of ${hold.from} to ${hold.to} are kept until ${hold.until}`)
      return 0
    } finally {
      await log.close()
    }
  },
}
