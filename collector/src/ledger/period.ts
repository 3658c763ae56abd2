const BANGKOK = 7 * 3_600_000
/** Of `2026-11-26T03`, in UTC. */
const HOUR_END = 13

let last = { hour: 'none', day: '' }

/** The day in Asia/Bangkok, which has no summer time, of an instant in ISO 8601: `2026-11-26`. */
export function dayOf(instant: string): string {
  // Bangkok is whole hours away: all of an hour is one day, and most of what is asked is of this hour.
  const hour = instant.endsWith('Z') ? instant.slice(0, HOUR_END) : undefined
  if (hour !== undefined && hour === last.hour) return last.day
  const day = new Date(Date.parse(instant) + BANGKOK).toISOString().slice(0, 10)
  if (hour !== undefined) last = { hour, day }
  return day
}

/** The month in Asia/Bangkok, the unit of retention: `2026-11`. */
export function periodOf(instant: string): string {
  return dayOf(instant).slice(0, 7)
}

/** The month after one, `2027-01` after `2026-12`. */
export function monthAfter(period: string): string {
  const [year = 0, month = 1] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7)
}

/** The first month that is kept: those before it have only receipts that are older than so many days. */
export function firstKept(now: string, days: number): string {
  return periodOf(new Date(Date.parse(now) - days * 86_400_000).toISOString())
}
