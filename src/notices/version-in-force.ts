import { startOfDay } from './format/notice-day.ts'
import type { NoticeVersion } from './format/notices-manifest.ts'

/** The newest version whose day has come in Thailand; undefined before the first. `versions` stand newest last. */
export function versionInForce(versions: readonly NoticeVersion[], now: number): NoticeVersion | undefined {
  return versions.filter(({ effective }) => startOfDay(effective) <= now).at(-1)
}

/** The versions whose day is still to come, soonest first. */
export function announcedVersions(versions: readonly NoticeVersion[], now: number): NoticeVersion[] {
  return versions.filter(({ effective }) => startOfDay(effective) > now)
}

/** The instant at which another version comes into force; undefined where none is announced. */
export function nextChange(versions: readonly NoticeVersion[], now: number): number | undefined {
  const next = announcedVersions(versions, now)[0]
  return next && startOfDay(next.effective)
}
