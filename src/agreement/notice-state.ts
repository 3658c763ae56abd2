import { startOfDay } from '../notices/format/notice-day.ts'
import type { ChangeClass, NoticeEntry, NoticeVersion } from '../notices/format/notices-manifest.ts'
import { changeBetween } from '../notices/diff/change-between.ts'
import { announcedVersions, versionInForce } from '../notices/version-in-force.ts'

/** How a visitor's answer stands to a notice at one moment. */
export interface NoticeState {
  /** The version in force; undefined before the first. */
  readonly offered: NoticeVersion | undefined
  /** The version that the answer was given under; undefined where there is no answer. */
  readonly agreed: string | undefined
  /** The strictest change since then. */
  readonly change: ChangeClass | undefined
  /** Ids of the categories to ask again, `all` for every one that is asked. */
  readonly affects: 'all' | readonly string[]
  /** The next version, which is not in force yet. */
  readonly announced: NoticeVersion | undefined
  /** When a version that asks again comes into force, in milliseconds since 1970. */
  readonly asksAt: number | undefined
}

/** An answer, as far as a notice is concerned. */
export interface Answer {
  /** `id@version` of the notice that was on offer; empty where that was not known then. */
  readonly notice: string
  /** Milliseconds since 1970. */
  readonly decidedAt: number
}

/**
 * Pure. An answer that does not say under which version it was given was given under the one in force at its time, or
 * under the first where none was: a site that begins to keep versions does not ask everybody again.
 */
export function noticeState({ id, versions }: NoticeEntry, answer: Answer | undefined, now: number): NoticeState {
  const offered = versionInForce(versions, now)
  const [announced] = announcedVersions(versions, now)
  const agreed = answer && agreedVersion(id, versions, answer)
  const since = (version: NoticeVersion) =>
    agreed === undefined ? { affects: [] } : changeBetween(versions, agreed, version.version)
  const { change, affects } = offered ? since(offered) : { change: undefined, affects: [] }
  const asking = announcedVersions(versions, now).find((version) => since(version).change === 'material')
  return { offered, agreed, change, affects, announced, asksAt: asking && startOfDay(asking.effective) }
}

function agreedVersion(
  id: string,
  versions: readonly NoticeVersion[],
  { notice, decidedAt }: Answer,
): string | undefined {
  if (notice.startsWith(`${id}@`)) return notice.slice(id.length + 1)
  return (versionInForce(versions, decidedAt) ?? versions[0])?.version
}
