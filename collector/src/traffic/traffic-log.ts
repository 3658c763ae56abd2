import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endedHours, hourOf } from './traffic-hours.ts'
import type { TrafficHold } from './traffic-hours.ts'

/** One request, as the law wants it kept: when, from where, for what. Nothing of a receipt. */
export interface TrafficLine {
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly address: string
  readonly port: number
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly status: number
}

/** The traffic log, apart from all receipts: a file for each hour in a folder of its own. */
export interface TrafficLog {
  /** Kept within a second. */
  write(line: TrafficLine): void
  /** Deletes the hours whose time is over; gives their names. */
  sweep(now: number): Promise<readonly string[]>
  holds(): Promise<readonly TrafficHold[]>
  hold(hold: TrafficHold): Promise<void>
  /** Writes what waits. */
  close(): Promise<void>
}

const FLUSH = 1000
const HOLDS = 'holds.json'
const FILE = /^(\d{4}-\d\d-\d\dT\d\d)\.jsonl$/
/** Lines that wait while the disk does not take them; beyond it the newest are given up, and that is told. */
const MOST_WAITING = 100_000

/** The log in this folder, which is made. `days` is how long lines are kept. */
export function createTrafficLog(
  folder: string,
  { days, report }: { readonly days: number; readonly report: (error: Error) => void },
): TrafficLog {
  let waiting: TrafficLine[] = []
  let last = Promise.resolve()
  const flush = () => (last = last.then(keep).catch((error: unknown) => report(error as Error)))
  const flushing = setInterval(() => void flush(), FLUSH)
  flushing.unref()

  async function keep(): Promise<void> {
    if (waiting.length === 0) return
    const lines = waiting
    waiting = []
    const byHour = new Map<string, string>()
    for (const line of lines) {
      const hour = hourOf(Date.parse(line.at))
      byHour.set(hour, `${byHour.get(hour) ?? ''}${JSON.stringify(line)}\n`)
    }
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      for (const [hour, text] of byHour) await appendFile(join(folder, `${hour}.jsonl`), text, { mode: 0o600 })
    } catch (error) {
      waiting = [...lines, ...waiting].slice(0, MOST_WAITING)
      throw error
    }
  }

  async function holds(): Promise<readonly TrafficHold[]> {
    try {
      return JSON.parse(await readFile(join(folder, HOLDS), 'utf8')) as TrafficHold[]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  }

  return {
    write(line) {
      if (waiting.length < MOST_WAITING) waiting.push(line)
    },
    async sweep(at) {
      const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return []
        throw error
      })
      const hours = names.flatMap((name) => FILE.exec(name)?.[1] ?? [])
      const ended = endedHours(hours, { now: at, days, holds: await holds() })
      for (const hour of ended) await rm(join(folder, `${hour}.jsonl`))
      return ended
    },
    holds,
    async hold(hold) {
      const others = (await holds()).filter(({ reference }) => reference !== hold.reference)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, HOLDS)
      await writeFile(`${path}.part`, `${JSON.stringify([...others, hold], undefined, 2)}\n`, { mode: 0o600 })
      await rename(`${path}.part`, path)
    },
    async close() {
      clearInterval(flushing)
      await flush()
    },
  }
}
