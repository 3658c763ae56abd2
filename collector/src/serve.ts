import { createCollector } from './app.ts'
import { listen } from './listen.ts'
import type { DashboardFiles } from './dashboard/read-dashboard.ts'
import { openLedger } from './open-ledger.ts'
import { forwardOften } from './forward-often.ts'
import type { CollectorOptions } from './options.ts'
import { createDirectory } from './sites/directory.ts'
import { createSites } from './sites/sites.ts'
import { watchSites } from './sites/watch-sites.ts'
import { sweepHourly } from './sweep-hourly.ts'
import { receiveDirectly } from './receive-directly.ts'

export interface ServePorts {
  readonly say: (line: string) => void
  /** Told of each failure. */
  readonly report: (error: Error) => void
  /** The pages of the operator. */
  readonly dashboard: DashboardFiles
  /** Told where it cannot end well. */
  readonly failed: (error: unknown) => void
}

/** Takes receipts until the process is told to end. */
export async function serve(options: CollectorOptions, ports: ServePorts): Promise<void> {
  const { say, report, failed } = ports
  const { host, port, database, origins, maxBytes, key } = options
  const { ledger, signer, records } = await openLedger(options, { now: Date.now, say })
  const known = await watchSites(createSites(records), report)
  // A collector without an address of its own is reached on this machine, where no certificate is.
  const api = { records, isSecure: options.log !== 'localhost', sitesChanged: known.refresh }
  const directory = createDirectory(known.sites, origins)
  const parts = { ledger, directory, now: Date.now, maxBytes, report }
  const requests = {
    app: createCollector({ ...parts, api, dashboard: ports.dashboard }),
    direct: receiveDirectly(parts),
  }
  const listening = await listen(requests, { host, port }).catch(async (error: unknown) => {
    known.stop()
    await ledger.close()
    throw error
  })

  const others = known.sites().flatMap((site) => site.origins)
  const senders = origins === '*' ? 'every site' : [...origins, ...others].join(', ')
  say(`Yinyom collector listens on ${listening.url}`)
  say(`Receipts are stored in ${database} (${await ledger.count()} so far)`)
  say(`They are signed with the key in ${key}; whoever checks them needs ${signer.verifierKey}`)
  say(`Receipts are accepted from ${senders || 'no website: set YINYOM_ORIGINS to the sites that may send'}`)

  const forwarding = forwardOften(ledger, records, report)
  const sweeping = sweepHourly(ledger, known.sites, options, ports)
  async function stop(): Promise<void> {
    clearInterval(sweeping)
    clearInterval(forwarding)
    known.stop()
    const stopped = listening.stop()
    say('Yinyom collector is stopping: it finishes requests in progress first')
    await stopped
    await ledger.close()
    say('Yinyom collector has stopped')
  }
  // Once each: a second signal ends the process at once, and even then nothing acknowledged is lost.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(failed))
}
