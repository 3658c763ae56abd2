import { createCollector } from './app.ts'
import { dayOf, firstKept } from './ledger/period.ts'
import type { Ledger } from './ledger/ledger.ts'
import { listen } from './listen.ts'
import { openLedger } from './open-ledger.ts'
import type { CollectorOptions } from './options.ts'
import { receiveDirectly } from './receive-directly.ts'

export interface ServePorts {
  readonly say: (line: string) => void
  /** Told of each failure. */
  readonly report: (error: Error) => void
  /** Told where it cannot end well. */
  readonly failed: (error: unknown) => void
}

/** Takes receipts until the process is told to end. */
export async function serve(options: CollectorOptions, ports: ServePorts): Promise<void> {
  const { say, report, failed } = ports
  const { host, port, database, origins, maxBytes, key } = options
  const { ledger, signer } = await openLedger(options, { now: Date.now, say })
  const parts = { ledger, origins, now: Date.now, maxBytes, report }
  const requests = { app: createCollector(parts), direct: receiveDirectly(parts) }
  const listening = await listen(requests, { host, port }).catch(async (error: unknown) => {
    await ledger.close()
    throw error
  })

  const senders = origins === '*' ? 'every site' : origins.join(', ')
  say(`Yinyom collector listens on ${listening.url}`)
  say(`Receipts are stored in ${database} (${await ledger.count()} so far)`)
  say(`They are signed with the key in ${key}; whoever checks them needs ${signer.verifierKey}`)
  say(`Receipts are accepted from ${senders || 'no website: set YINYOM_ORIGINS to the sites that may send'}`)

  const sweeping = sweepHourly(ledger, options, ports)
  async function stop(): Promise<void> {
    clearInterval(sweeping)
    const stopped = listening.stop()
    say('Yinyom collector is stopping: it finishes requests in progress first')
    await stopped
    await ledger.close()
    say('Yinyom collector has stopped')
  }
  // Once each: a second signal ends the process at once, and even then nothing acknowledged is lost.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(failed))
}

const HOUR = 3_600_000

/** Lets the months go whose time is over, now and every hour; one that could not go is tried again. */
function sweepHourly(ledger: Ledger, { retention }: CollectorOptions, { say, report }: ServePorts): NodeJS.Timeout {
  async function sweep(): Promise<void> {
    const at = new Date().toISOString()
    const dropped = await ledger.drop(firstKept(at, retention), { at, today: dayOf(at) })
    for (const { site, period, size } of dropped)
      say(`${site} ${period} is older than ${retention} days: ${size - 1} receipts were deleted`)
  }
  void sweep().catch((error: unknown) => report(error as Error))
  return setInterval(() => void sweep().catch((error: unknown) => report(error as Error)), HOUR)
}
