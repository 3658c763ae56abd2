/** Thailand has been seven hours ahead of UTC since 1920 and has no summer time. */
const OFFSET = 7 * 3_600_000

/**
 * Whether `day` (`2026-06-01`) is in the calendar. A year from 2400 on is taken for one of the Buddhist era and refused:
 * a notice that holds from 2569 would never hold.
 */
export function isDay(day: string): boolean {
  const time = Date.parse(day)
  return time === time && day < '2400' && new Date(time).toISOString().slice(0, 10) === day
}

/** Milliseconds since 1970 at which the day begins in Thailand. */
export function startOfDay(day: string): number {
  return Date.parse(day) - OFFSET
}

/** The day in Thailand at that instant. */
export function dayAt(time: number): string {
  return new Date(time + OFFSET).toISOString().slice(0, 10)
}
