import type { IncomingMessage } from 'node:http'
import type { Hono } from 'hono'
import { createCollector } from './app.ts'
import { guardSenders } from './guard-senders.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Admission } from './limits/admission.ts'
import { clientAddress } from './limits/client-address.ts'
import { createMeters } from './metrics/meters.ts'
import type { Meters } from './metrics/meters.ts'
import { createDeviceKeys } from './provenance/device-keys.ts'
import type { Direct } from './receive-directly.ts'
import type { Records } from './records/records.ts'
import { createReportCounts } from './reports/report-counts.ts'
import type { ReportCounts } from './reports/report-counts.ts'
import { writeOften } from './reports/write-often.ts'
import { keepTraffic } from './traffic/keep-traffic.ts'
import { listen } from './listen.ts'
import type { DashboardFiles } from './dashboard/read-dashboard.ts'
import { openLedger } from './open-ledger.ts'
import { forwardOften } from './forward-often.ts'
import type { CollectorOptions } from './options.ts'
import { createDirectory } from './sites/directory.ts'
import type { SiteDirectory } from './sites/directory.ts'
import { createSites } from './sites/sites.ts'
import { watchSites } from './sites/watch-sites.ts'
import { openArchives } from './pictures/archive-folder.ts'
import { sweepHourly } from './sweep-hourly.ts'
import type { Words } from './words/words.ts'
import { receiveDirectly } from './receive-directly.ts'

export interface ServePorts {
  readonly say: (line: string) => void
  /** Sentences in the operator's language. */
  readonly words: Words
  /** Told of each failure. */
  readonly report: (error: Error) => void
  /** The pages of the operator. */
  readonly dashboard: DashboardFiles
  /** Told where it cannot end well. */
  readonly failed: (error: unknown) => void
}

/** Takes receipts until the process is told to end. */
export async function serve(options: CollectorOptions, ports: ServePorts): Promise<void> {
  const { say, words, report, failed, dashboard } = ports
  const { host, port, database, origins, key, isProxied } = options
  const { ledger, signer, records } = await openLedger(options, { now: Date.now, say, words })
  const known = await watchSites(createSites(records), report)
  const directory = createDirectory(known.sites, origins)
  const guard = await guardSenders(options, { records, directory, say, words, report })
  const reports = createReportCounts(records)
  const meters = createMeters()
  const traffic = options.traffic && keepTraffic(options.traffic, { now: Date.now, say, words, report })
  const requests = requestsOf(options, { ledger, records, known, directory, guard, reports, meters, report, dashboard })
  const addressOf = (incoming: IncomingMessage) => clientAddress(incoming, isProxied)
  const listening = await listen({ ...requests, answered: traffic?.answered, addressOf }, { host, port }).catch(
    async (error: unknown) => {
      known.stop()
      guard.stop()
      await traffic?.close()
      await ledger.close()
      throw error
    },
  )
  meters.watch('connections', listening.connections)
  if (guard.fileBytes) meters.watch('fileBytes', guard.fileBytes)

  const forwarding = forwardOften(ledger, records, report)
  const sweeping = sweepHourly(ledger, known.sites, options, ports)
  const writing = writeOften(reports, { now: Date.now, report })
  async function stop(): Promise<void> {
    clearInterval(sweeping)
    clearInterval(forwarding)
    known.stop()
    guard.stop()
    const stopped = listening.stop()
    say(words('serve.stopping'))
    await stopped
    await writing.end()
    await traffic?.close()
    await ledger.close()
    say(words('serve.stopped'))
  }
  // Before anything is said: whoever hears that it listens may already end it.
  // Once each: a second signal ends the process at once, and even then nothing acknowledged is lost.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(failed))

  const others = known.sites().flatMap((site) => site.origins)
  const senders = origins === '*' ? words('serve.everySite') : [...origins, ...others].join(', ')
  say(words('serve.listens', { url: listening.url }))
  say(words('serve.stored', { database, count: await ledger.count() }))
  say(words('serve.signed', { key, verifier: signer.verifierKey }))
  say(words('serve.senders', { senders: senders || words('serve.noSite') }))
}

interface ServedParts {
  readonly ledger: Ledger
  readonly records: Records
  readonly known: { refresh(): Promise<void> }
  readonly directory: () => SiteDirectory
  readonly guard: { readonly admission: Admission }
  readonly reports: ReportCounts
  readonly meters: Meters
  readonly report: (error: Error) => void
  readonly dashboard: DashboardFiles
}

/** Who answers, from the parts: both ways in have the same. */
function requestsOf(options: CollectorOptions, parts: ServedParts): { readonly app: Hono; readonly direct: Direct } {
  const { ledger, records, known, directory, guard, reports, meters, report, dashboard } = parts
  // A collector without an address of its own is reached on this machine, where no certificate is.
  const pictures = options.evidence ? openArchives(options.evidence, report) : undefined
  const api = { records, isSecure: options.log !== 'localhost', sitesChanged: known.refresh, pictures }
  const { maxBytes, isProxied } = options
  const deviceKeys = createDeviceKeys(records)
  const own = { ledger, directory, now: Date.now, maxBytes, report, meters, deviceKeys, isProxied }
  const shared = { ...own, admission: guard.admission }
  return { app: createCollector({ ...shared, reports, api, dashboard }), direct: receiveDirectly(shared) }
}
