const BANGKOK = 7 * 3_600_000

/** The day in Asia/Bangkok, which has no summer time, of an instant in ISO 8601: `2026-11-26`. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + BANGKOK).toISOString().slice(0, 10)
}

/** The month in Asia/Bangkok, the unit of retention: `2026-11`. */
export function periodOf(instant: string): string {
  return dayOf(instant).slice(0, 7)
}
