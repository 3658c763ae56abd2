import type { Agreement } from '../agreement/agreement.ts'
import type { Config } from '../config/resolve-config.ts'
import type { NoticeBearing } from '../decision/commit.ts'
import { mustRecheck } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'

/** What a notice says to an answer. One that has asked, and nobody knows what, asks about all of it. */
export function bearingOn(
  record: ConsentRecord | undefined,
  config: Config,
  agreement: Agreement | undefined,
): NoticeBearing {
  const known = agreement?.affects(record)
  const isUnknown = !known && config.notices && record && mustRecheck(record, Date.now())
  return {
    notice: '',
    ...agreement?.bearing(),
    affects: known ?? (isUnknown ? config.categories.map(({ id }) => id) : []),
  }
}
