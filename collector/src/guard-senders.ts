import { createAdmission } from './limits/admission.ts'
import type { Admission } from './limits/admission.ts'
import { countedReceipts } from './limits/counted-receipts.ts'
import { createSenderLimits } from './limits/sender-limits.ts'
import { createSiteQuotas } from './limits/site-quotas.ts'
import { watchSpace } from './limits/watch-space.ts'
import type { CollectorOptions } from './options.ts'
import type { Records } from './records/records.ts'
import type { SiteDirectory } from './sites/directory.ts'
import type { Words } from './words/words.ts'

export interface GuardPorts {
  readonly records: Records
  readonly directory: () => SiteDirectory
  readonly say: (line: string) => void
  readonly words: Words
  readonly report: (error: Error) => void
}

/** How often addresses that have gone silent are forgotten, in milliseconds. */
const INTERVAL = 5000

/** Limits, quotas and the cap of the file, as these options want them. */
export async function guardSenders(
  { limits: wanted, database, postgres, maxFile }: CollectorOptions,
  { records, directory, say, words, report }: GuardPorts,
): Promise<{ readonly admission: Admission; readonly fileBytes: (() => number) | undefined; stop(): void }> {
  const limits = createSenderLimits(wanted)
  const quotas = createSiteQuotas({
    quotaOf: (site) => directory().find(site)?.quota,
    counted: (site, day) => countedReceipts(records, site, day),
    report,
  })
  // A service has its own disk, which its own operator watches.
  const space = postgres ? undefined : await watchSpace(database, maxFile, { say, words, report, now: Date.now })
  const forgetting = setInterval(() => limits.forget(Date.now()), INTERVAL)
  forgetting.unref()
  return {
    admission: createAdmission({ limits, quotas, isFull: () => space?.isFull() ?? false }),
    fileBytes: space?.used,
    stop() {
      clearInterval(forgetting)
      space?.stop()
    },
  }
}
