import { dayAt } from '../../src/notices/format/notice-day.ts'
import { publishStages } from './time-travel/publish-stages.ts'
import type { Stage } from './time-travel/publish-stages.ts'
import { readNotices } from './time-travel/read-notices.ts'
import { travelDays } from './time-travel/travel-days.ts'
import type { Stop, VersionDays } from './time-travel/travel-days.ts'

/** What the demo server knows of the time-travel page. */
export interface TimeTravel {
  readonly stops: readonly Stop[]
  readonly days: readonly VersionDays[]
  readonly stages: readonly Stage[]
}

/** Entry of what the server loads: the notices of `folder`, published around the day that `now` (ms) is in Thailand. */
export async function prepareTimeTravel(folder: string, now: number): Promise<TimeTravel> {
  const { versions, stops } = travelDays(dayAt(now))
  return { stops, days: versions, stages: await publishStages(await readNotices(folder), versions) }
}
