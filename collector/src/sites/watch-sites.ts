import type { Site, Sites } from './sites.ts'

/** How often other collectors' changes are looked for, in milliseconds. */
const INTERVAL = 5000

/** The sites as they were a few seconds ago at most; where they cannot be read, as they were last. */
export async function watchSites(
  sites: Pick<Sites, 'list'>,
  report: (error: Error) => void,
): Promise<{ readonly sites: () => readonly Site[]; refresh(): Promise<void>; stop(): void }> {
  let known = await sites.list()
  const refresh = async () => {
    known = await sites.list()
  }
  const watching = setInterval(() => void refresh().catch((error: unknown) => report(error as Error)), INTERVAL)
  return { sites: () => known, refresh, stop: () => clearInterval(watching) }
}
