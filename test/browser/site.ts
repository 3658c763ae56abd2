import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { freePort } from '../fixtures/free-port.ts'
import { startChild } from './child.ts'
import type { Child } from './child.ts'
import { startFaultyCollector } from './faulty-collector.ts'
import type { Fault, FaultyCollector } from './faulty-collector.ts'

/** One row of the ledger. */
export interface ReceiptRow {
  readonly seq: number
  readonly digest: string
  readonly received_at: string
  readonly provenance: string
  readonly receipt: ConsentReceipt
}

export interface SiteOptions {
  /** Start a collector too; without it, receipts go to a port where nobody listens. Default true. */
  readonly collector?: boolean
  /** Put a faulty collector in front of the real one, with this script; see `startFaultyCollector`. */
  readonly faults?: readonly Fault[]
  /** Host names that pages are visited by besides 127.0.0.1, such as `www.example.co.th`; the port is the site's. */
  readonly hosts?: readonly string[]
  /** Origins besides the site's own whose pages may send receipts. */
  readonly origins?: readonly string[]
}

/** The demo site and a collector, as `npm start` runs them, for one test file. */
export interface Site {
  /** Such as `http://127.0.0.1:40001`, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** The real collector's address; `POST` goes to `${collectorUrl}/v1/receipts`. */
  readonly collectorUrl: string
  /** Where the pages send: the faulty collector's address if there is one, else the real one's. */
  readonly endpoint: string
  /** Only with `faults`. */
  readonly faulty: FaultyCollector | undefined
  /** Path of the database file. */
  readonly database: string
  /** What is in the database file, oldest first; works while the collector is down. */
  receipts(): Promise<ReceiptRow[]>
  /** Requests that the trackers' stand-in has taken, oldest first. */
  sink(): Promise<{ readonly method: string; readonly path: string; readonly bytes: number }[]>
  clearSink(): Promise<void>
  /** As a power cut: no signal handler runs. */
  killCollector9(): Promise<void>
  /** Starts it again on the same port and file. */
  restartCollector(): Promise<void>
  stop(): Promise<void>
}

export async function startSite({
  collector = true,
  faults,
  hosts = [],
  origins = [],
}: SiteOptions = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'yinyom-test-'))
  const database = join(folder, 'receipts.sqlite')
  const [port, collectorPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const collectorUrl = `http://127.0.0.1:${collectorPort}`
  const own = ['127.0.0.1', 'localhost', ...hosts].map((host) => `http://${host}:${port}`)
  const env = {
    YINYOM_HOST: '127.0.0.1',
    YINYOM_PORT: String(collectorPort),
    YINYOM_DB: database,
    YINYOM_ORIGINS: [...own, ...origins].join(','),
    // All browsers of a test have one address.
    YINYOM_LIMIT_ADDRESS: '1000000',
  }
  const startCollector = () => startChild('collector/dist/main.js', env, `${collectorUrl}/healthz`)
  let running: Child | undefined = collector ? await startCollector() : undefined

  const faulty = faults ? await startFaultyCollector({ upstream: collectorUrl, script: faults }) : undefined
  const endpoint = `${faulty?.url ?? collectorUrl}/v1/receipts`
  const demoEnv = { PORT: String(port), HOST: '127.0.0.1', YINYOM_DB: database, YINYOM_ENDPOINT: endpoint }
  const demo = await startChild('demo/server.mjs', demoEnv, `${url}/`).catch(async (error: unknown) => {
    await faulty?.stop()
    await running?.end('SIGKILL')
    throw error
  })

  async function end(signal: 'SIGTERM' | 'SIGKILL') {
    await running?.end(signal)
    running = undefined
  }

  return {
    url,
    port,
    collectorUrl,
    endpoint,
    faulty,
    database,
    async receipts() {
      const { receipts } = await read<{ receipts: ReceiptRow[] }>(`${url}/api/receipts?limit=1000000`)
      return receipts.reverse()
    },
    async sink() {
      const { hits } = await read<{ hits: Awaited<ReturnType<Site['sink']>> }>(`${url}/api/sink`)
      return hits
    },
    async clearSink() {
      await fetch(`${url}/api/sink`, { method: 'DELETE' })
    },
    killCollector9: () => end('SIGKILL'),
    async restartCollector() {
      await end('SIGTERM')
      running = await startCollector()
    },
    async stop() {
      await faulty?.stop()
      await demo.end('SIGTERM')
      await end('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function read<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T
}
