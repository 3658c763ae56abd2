import { endedMonths, sweepLedger } from '../duties/sweep-ledger.ts'
import { createSites } from '../sites/sites.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** `sweep`: deletes the months whose time is over; their last checkpoints stay. */
export const sweep: Command = {
  summary: 'delete the months whose time is over: YINYOM_RETENTION, or the retention of their site',
  usage: '[--dry-run]',
  async run({ args, open, openRecords, options, now, say }) {
    const given = readArguments(args, { flags: ['dry-run'] })
    const ledger = await open()
    const clock = { sites: await createSites(await openRecords()).list(), options, at: new Date(now()).toISOString() }
    if (given.has('dry-run')) {
      const old = endedMonths(await ledger.heads(), clock)
      for (const { site, period, size } of old) say(`${site} ${period}: ${size - 1} entries would go`)
      say(`${old.length} months would go, but for those with a legal hold; nothing has gone.`)
      return 0
    }
    const dropped = await sweepLedger(ledger, clock)
    for (const { site, period, size } of dropped) say(`${site} ${period}: ${size - 1} entries have gone`)
    say(`${dropped.length} months have gone`)
    return 0
  },
}
