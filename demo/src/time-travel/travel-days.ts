import { dayAt, startOfDay } from '../../../src/notices/format/notice-day.ts'

/** When a version was published and from when it holds: days in Thailand. */
export interface VersionDays {
  readonly version: string
  readonly published: string
  readonly effective: string
}

/** A place on the time line. */
export interface Stop {
  readonly id: 'first' | 'minor' | 'announced' | 'in-force' | 'next-month'
  readonly day: string
  /** The version in force on that day. */
  readonly version: string
  /** The version that is published by then, and not in force yet. */
  readonly announced?: string
  /** The two versions whose difference is worth a look then; none at the first. */
  readonly compare?: readonly [before: string, after: string]
}

export interface TravelDays {
  readonly versions: readonly VersionDays[]
  readonly stops: readonly Stop[]
}

const DAY = 86_400_000
/** What is announced for next month must be far enough off to be called that. */
const NOTICE_DAYS = 10

/** The days of the story around `today` (a day in Thailand): three versions that have come, and one still to come. Pure. */
export function travelDays(today: string): TravelDays {
  const on = (offset: number) => dayAt(startOfDay(today) + offset * DAY)
  const nextMonth = firstOfMonthFrom(on(NOTICE_DAYS))
  return {
    versions: [
      { version: '1.0.0', published: on(-127), effective: on(-120) },
      { version: '1.1.0', published: on(-67), effective: on(-60) },
      { version: '2.0.0', published: on(-37), effective: on(-7) },
      { version: '3.0.0', published: on(-3), effective: nextMonth },
    ],
    stops: [
      { id: 'first', day: on(-100), version: '1.0.0' },
      { id: 'minor', day: on(-55), version: '1.1.0', compare: ['1.0.0', '1.1.0'] },
      { id: 'announced', day: on(-30), version: '1.1.0', announced: '2.0.0', compare: ['1.1.0', '2.0.0'] },
      { id: 'in-force', day: today, version: '2.0.0', announced: '3.0.0', compare: ['1.1.0', '2.0.0'] },
      { id: 'next-month', day: nextMonth, version: '3.0.0', compare: ['2.0.0', '3.0.0'] },
    ],
  }
}

function firstOfMonthFrom(day: string): string {
  if (day.endsWith('-01')) return day
  const [year, month] = day.split('-').map(Number) as [number, number]
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}
