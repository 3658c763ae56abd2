import { createAuditTrail } from './audit/audit-trail.ts'
import { sweepLedger } from './duties/sweep-ledger.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { CollectorOptions } from './options.ts'
import type { Site } from './sites/sites.ts'
import type { Words } from './words/words.ts'

/** Who hears what has gone, and of each failure. */
export interface SweepPorts {
  readonly say: (line: string) => void
  readonly words: Words
  readonly report: (error: Error) => void
}

const HOUR = 3_600_000

/** Lets the months go whose time is over, now and every hour; one that could not go is tried again. */
export function sweepHourly(
  ledger: Ledger,
  sites: () => readonly Site[],
  options: CollectorOptions,
  { say, words, report }: SweepPorts,
): NodeJS.Timeout {
  const audit = createAuditTrail(ledger)
  async function sweep(): Promise<void> {
    const dropped = await sweepLedger(
      { ledger, audit, actor: 'collector' },
      { sites: sites(), options, at: new Date().toISOString() },
    )
    for (const { site, period, size } of dropped) say(words('serve.swept', { site, period, entries: size - 1 }))
  }
  void sweep().catch((error: unknown) => report(error as Error))
  return setInterval(() => void sweep().catch((error: unknown) => report(error as Error)), HOUR)
}
