import type { AnsweredRequest } from '../listen.ts'
import type { Words } from '../words/words.ts'
import { createTrafficLog } from './traffic-log.ts'

/** The traffic log of a collector that serves. */
export interface KeptTraffic {
  readonly answered: (request: AnsweredRequest) => void
  /** Writes what waits. */
  close(): Promise<void>
}

const HOUR = 3_600_000

export interface TrafficPorts {
  readonly now: () => number
  readonly say: (line: string) => void
  readonly words: Words
  readonly report: (error: Error) => void
}

/** Writes a line for each answered request into a folder, and lets the hours go whose time is over: now, and every hour. */
export function keepTraffic(
  { folder, days }: { readonly folder: string; readonly days: number },
  { now, say, words, report }: TrafficPorts,
): KeptTraffic {
  const log = createTrafficLog(folder, { days, report })
  async function sweep(): Promise<void> {
    for (const hour of await log.sweep(now())) say(words('traffic.swept', { hour }))
  }
  const run = () => void sweep().catch((error: unknown) => report(error as Error))
  run()
  const sweeping = setInterval(run, HOUR)
  sweeping.unref()
  return {
    answered({ incoming: { method = '', url = '' }, address, port, status }) {
      const path = url.split('?')[0]!.slice(0, 2000)
      log.write({ at: new Date(now()).toISOString(), address, port, method, path, status })
    },
    close() {
      clearInterval(sweeping)
      return log.close()
    },
  }
}
