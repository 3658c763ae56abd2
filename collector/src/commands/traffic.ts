import { DAY } from '../api/days.ts'
import { MOST_DAYS } from '../traffic/traffic-hours.ts'
import { createTrafficLog } from '../traffic/traffic-log.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `traffic`: the traffic log's holds: days that are kept for a case in law, two years at most. */
export const traffic: Command = {
  about: 'traffic.about',
  usage: '[--order REFERENCE --from DAY --to DAY --until DAY]',
  args: {
    '--order REFERENCE': 'arg.order',
    '--from DAY': 'arg.from',
    '--to DAY': 'arg.to',
    '--until DAY': 'arg.until',
  },
  example: '--order "order 7/2569" --from 2026-11-01 --to 2026-11-07 --until 2027-10-31',
  async run({ args, options, say, words }) {
    if (!options.traffic) throw new UsageError('traffic.off')
    const given = readArguments(args, { texts: ['order', 'from', 'to', 'until'] })
    const report = (error: Error) => {
      throw error
    }
    const log = createTrafficLog(options.traffic.folder, { days: options.traffic.days, report })
    try {
      if (!given.has('order')) {
        for (const { reference, from, to, until } of await log.holds())
          say(words('traffic.row', { from, to, until, reference }))
        return 0
      }
      const hold = { from: given.text('from'), to: given.text('to'), until: given.text('until') }
      for (const [name, day] of Object.entries(hold))
        if (!DAY.test(day) || !new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day))
          throw new UsageError('argument.day', { name, text: day })
      const latest = new Date(Date.parse(`${hold.from}T00:00:00Z`) + MOST_DAYS * 86_400_000).toISOString().slice(0, 10)
      if (hold.until > latest) throw new UsageError('traffic.latest', { text: hold.until, from: hold.from, latest })
      if (hold.from > hold.to) throw new UsageError('traffic.order', { text: hold.from, to: hold.to })
      await log.hold({ reference: given.text('order'), ...hold })
      say(words('traffic.done', hold))
      return 0
    } finally {
      await log.close()
    }
  },
}
