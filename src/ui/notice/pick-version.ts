import { startOfDay } from '../../notices/format/notice-day.ts'
import type { NoticeEntry, NoticesManifest, NoticeVersion } from '../../notices/format/notices-manifest.ts'
import { versionInForce } from '../../notices/version-in-force.ts'

/** The notice that is meant: the named one, else the configured, else the first. */
export function pickEntry(
  { notices }: NoticesManifest,
  id: string | undefined,
  configured: string | undefined,
): NoticeEntry | undefined {
  const wanted = id || configured
  return wanted ? notices.find((one) => one.id === wanted) : notices[0]
}

/** The named version, else the one in force, else the first to come. */
export function pickVersion(
  { versions }: NoticeEntry,
  version: string | undefined,
  now: number,
): NoticeVersion | undefined {
  return version ? versions.find((one) => one.version === version) : (versionInForce(versions, now) ?? versions[0])
}

/** The language of `wanted` that there is, else the first. */
export function pickLanguage({ documents }: NoticeVersion, wanted: readonly string[]): string {
  const offered = Object.keys(documents)
  return wanted.find((one) => offered.includes(one)) ?? offered[0]!
}

/** How a version stands in time: in force, still to come, or replaced on a day. */
export function standingOf(
  { versions }: NoticeEntry,
  { version, effective }: NoticeVersion,
  now: number,
): { readonly when: 'now' | 'soon' | 'past'; readonly until?: string } {
  if (startOfDay(effective) > now) return { when: 'soon' }
  if (versionInForce(versions, now)?.version === version) return { when: 'now' }
  const next = versions[versions.findIndex((one) => one.version === version) + 1]
  return { when: 'past', ...(next && { until: next.effective }) }
}
