import { createCollector } from './app.ts'
import { listen } from './listen.ts'
import { openLedger } from './open-ledger.ts'
import { forwardOften } from './forward-often.ts'
import type { CollectorOptions } from './options.ts'
import { createDirectory } from './sites/directory.ts'
import { createSites } from './sites/sites.ts'
import { watchSites } from './sites/watch-sites.ts'
import { sweepHourly } from './sweep-hourly.ts'
import type { Words } from './words/words.ts'
import { receiveDirectly } from './receive-directly.ts'

export interface ServePorts {
  readonly say: (line: string) => void
  /** Sentences in the operator's language. */
  readonly words: Words
  /** Told of each failure. */
  readonly report: (error: Error) => void
  /** Told where it cannot end well. */
  readonly failed: (error: unknown) => void
}

/** Takes receipts until the process is told to end. */
export async function serve(options: CollectorOptions, ports: ServePorts): Promise<void> {
  const { say, words, report, failed } = ports
  const { host, port, database, origins, maxBytes, key } = options
  const { ledger, signer, records } = await openLedger(options, { now: Date.now, say, words })
  const known = await watchSites(createSites(records), report)
  // A collector without an address of its own is reached on this machine, where no certificate is.
  const api = { records, isSecure: options.log !== 'localhost', sitesChanged: known.refresh }
  const directory = createDirectory(known.sites, origins)
  const parts = { ledger, directory, now: Date.now, maxBytes, report }
  const requests = { app: createCollector({ ...parts, api }), direct: receiveDirectly(parts) }
  const listening = await listen(requests, { host, port }).catch(async (error: unknown) => {
    known.stop()
    await ledger.close()
    throw error
  })

  const others = known.sites().flatMap((site) => site.origins)
  const senders = origins === '*' ? words('serve.everySite') : [...origins, ...others].join(', ')
  say(words('serve.listens', { url: listening.url }))
  say(words('serve.stored', { database, count: await ledger.count() }))
  say(words('serve.signed', { key, verifier: signer.verifierKey }))
  say(words('serve.senders', { senders: senders || words('serve.noSite') }))

  const forwarding = forwardOften(ledger, records, report)
  const sweeping = sweepHourly(ledger, known.sites, options, ports)
  async function stop(): Promise<void> {
    clearInterval(sweeping)
    clearInterval(forwarding)
    known.stop()
    const stopped = listening.stop()
    say(words('serve.stopping'))
    await stopped
    await ledger.close()
    say(words('serve.stopped'))
  }
  // Once each: a second signal ends the process at once, and even then nothing acknowledged is lost.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(failed))
}
