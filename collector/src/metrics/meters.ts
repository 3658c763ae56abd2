import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What is measured while the collector runs. No label names a visitor, an address or a site. */
export interface Meters {
  /** A POST of receipts was answered. */
  received(status: number, seconds: number): void
  /** Receipts wait for the ledger until the function that this gives is called, with what became of them. */
  appending(): (stored: number, duplicates: number) => void
  /** Reads a figure each time it is asked for. */
  watch(figure: 'connections' | 'fileBytes', read: () => number): void
  /** The text format of Prometheus. */
  text(): Promise<string>
}

/** Seconds; a receipt is to be answered within 50 ms. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const NANO = 1e-9

const WATCHED = {
  connections: ['yinyom_open_connections', 'Connections that are open.'],
  fileBytes: ['yinyom_ledger_file_bytes', 'Bytes that the SQLite file takes, without free pages.'],
} as const

export function createMeters(): Meters {
  const registry = new Registry()
  const registers = [registry]
  const receipts = new Counter({
    name: 'yinyom_receipts_total',
    help: 'Receipts that were acknowledged: accepted for the first time, or duplicate.',
    labelNames: ['state'],
    registers,
  })
  for (const state of ['accepted', 'duplicate']) receipts.inc({ state }, 0)
  const refused = new Counter({
    name: 'yinyom_receipt_requests_refused_total',
    help: 'Requests that were not acknowledged, by status.',
    labelNames: ['status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'yinyom_receipt_request_seconds',
    help: 'From the head of a POST of receipts to its answer.',
    buckets: BUCKETS,
    registers,
  })
  const waiting = new Gauge({ name: 'yinyom_waiting_appends', help: 'Requests that wait for the ledger.', registers })
  measureDelay(registry)

  return {
    received(status, took) {
      seconds.observe(took)
      if (status >= 300) refused.inc({ status: String(status) })
    },
    appending() {
      waiting.inc()
      return (stored, duplicates) => {
        waiting.dec()
        receipts.inc({ state: 'accepted' }, stored)
        receipts.inc({ state: 'duplicate' }, duplicates)
      }
    },
    watch(figure, read) {
      const [name, help] = WATCHED[figure]
      const gauge = new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read())
        },
      })
      registry.registerMetric(gauge)
    },
    text: () => registry.metrics(),
  }
}

/** How late the event loop is, since it was asked last. */
function measureDelay(registry: Registry): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  const gauge = new Gauge({
    name: 'yinyom_event_loop_delay_seconds',
    help: 'How late the event loop was since the last reading: the median, the 99th percentile, and the most.',
    labelNames: ['quantile'],
    registers: [],
    collect() {
      const figures = { '0.5': delay.percentile(50), '0.99': delay.percentile(99), '1': delay.max }
      for (const [quantile, value] of Object.entries(figures)) this.set({ quantile }, value * NANO)
      delay.reset()
    },
  })
  registry.registerMetric(gauge)
}
