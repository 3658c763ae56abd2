import { dayOf, firstKept } from '../ledger/period.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** `sweep`: deletes the months whose time is over; their last checkpoints stay. */
export const sweep: Command = {
  summary: 'delete the months that are older than YINYOM_RETENTION',
  usage: '[--dry-run]',
  async run({ args, open, options, now, say }) {
    const given = readArguments(args, { flags: ['dry-run'] })
    const at = new Date(now()).toISOString()
    const before = firstKept(at, options.retention)
    const ledger = await open()
    if (given.has('dry-run')) {
      const old = (await ledger.heads()).filter(({ period, droppedAt }) => period < before && !droppedAt)
      for (const { site, period, size } of old) say(`${site} ${period}: ${size - 1} receipts would go`)
      say(`${old.length} months before ${before} would go, but for those with a legal hold; nothing has gone.`)
      return 0
    }
    const dropped = await ledger.drop(before, { at, today: dayOf(at) })
    for (const { site, period, size } of dropped) say(`${site} ${period}: ${size - 1} receipts have gone`)
    say(`${dropped.length} months before ${before} have gone`)
    return 0
  },
}
