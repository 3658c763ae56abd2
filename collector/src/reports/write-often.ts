import type { ReportCounts } from './report-counts.ts'

/** How often gathered reports are written, in milliseconds. */
const INTERVAL = 3000

/** Writes gathered reports every few seconds; the end of it writes what is left, once nothing more comes. */
export function writeOften(
  counts: Pick<ReportCounts, 'write'>,
  { now, report }: { readonly now: () => number; readonly report: (error: Error) => void },
): { end(): Promise<void> } {
  let last = Promise.resolve()
  const write = () => (last = last.then(() => counts.write(now())).catch((error: unknown) => report(error as Error)))
  let isAtIt = false
  const writing = setInterval(() => {
    if (isAtIt) return
    isAtIt = true
    void write().finally(() => (isAtIt = false))
  }, INTERVAL)
  return {
    end() {
      clearInterval(writing)
      return write()
    },
  }
}
