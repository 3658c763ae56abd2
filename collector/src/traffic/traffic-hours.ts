/** The law's most: two years, case by case (Computer Crime Act s.26). */
export const MOST_DAYS = 730

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Keeps the lines of some days for a case in law, until a day; all days in Asia/Bangkok. */
export interface TrafficHold {
  /** Of the order. */
  readonly reference: string
  readonly from: string
  readonly to: string
  readonly until: string
}

/** The name of the hour that an instant is in, by the clock of Thailand: `2026-11-27T08`. */
export function hourOf(instant: number): string {
  return new Date(instant + 7 * HOUR).toISOString().slice(0, 13)
}

/**
 * The hours whose lines go now: all of an hour is older than `days`, and no hold keeps it. What is older than two years
 * goes whatever is held.
 */
export function endedHours(
  hours: readonly string[],
  { now, days, holds }: { readonly now: number; readonly days: number; readonly holds: readonly TrafficHold[] },
): string[] {
  const today = hourOf(now).slice(0, 10)
  return hours.filter((hour) => {
    const end = Date.parse(`${hour}:00:00.000Z`) - 7 * HOUR + HOUR
    const day = hour.slice(0, 10)
    const isHeld = holds.some(({ from, to, until }) => day >= from && day <= to && until >= today)
    const age = now - end
    return age >= MOST_DAYS * DAY || (age >= days * DAY && !isHeld)
  })
}
