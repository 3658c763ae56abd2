import { endedMonths, sweepLedger } from '../duties/sweep-ledger.ts'
import { createAuditTrail } from '../audit/audit-trail.ts'
import { createSites } from '../sites/sites.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** `sweep`: deletes the months whose time is over; their last checkpoints stay. */
export const sweep: Command = {
  about: 'sweep.about',
  usage: '[--dry-run]',
  args: { '--dry-run': 'arg.dryRun' },
  example: '--dry-run',
  async run({ args, open, openRecords, options, now, say, words }) {
    const given = readArguments(args, { flags: ['dry-run'] })
    const ledger = await open()
    const clock = { sites: await createSites(await openRecords()).list(), options, at: new Date(now()).toISOString() }
    if (given.has('dry-run')) {
      const old = endedMonths(await ledger.heads(), clock)
      for (const { site, period, size } of old) say(words('sweep.would', { site, period, entries: size - 1 }))
      say(words('sweep.wouldAll', { months: old.length }))
      return 0
    }
    const dropped = await sweepLedger({ ledger, audit: createAuditTrail(ledger), actor: 'command' }, clock)
    for (const { site, period, size } of dropped) say(words('sweep.gone', { site, period, entries: size - 1 }))
    say(words('sweep.done', { months: dropped.length }))
    return 0
  },
}
