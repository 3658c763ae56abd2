import type { NoticeEntry, NoticeVersion } from '../../../src/notices/format/notices-manifest.ts'
import { versionInForce } from '../../../src/notices/version-in-force.ts'

/**
 * The version that the page in force shows in this language, which some version must have: the last one that has come
 * into force, else the first to come. `now` in milliseconds since 1970.
 */
export function shownInForce({ versions }: NoticeEntry, language: string, now: number): NoticeVersion {
  const own = versions.filter(({ documents }) => language in documents)
  return versionInForce(own, now) ?? own[0]!
}
