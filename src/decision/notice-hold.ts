import type { ConsentRecord } from '../model/consent-record.ts'

const DAY = 86_400_000
/** What is written behind the notice of a record that is held: the days that it was given for. */
const HELD = /^(.*)~(\d{1,3})$/

/**
 * The record as the cookie keeps it when a notice will ask again: it stops to hold at `until`, at most a day early. So
 * the first file, which knows nothing of notices, grants nothing from then on, and the actor looks closer. `until` in
 * milliseconds since 1970; without it the record holds its whole time.
 */
export function holdUntil(record: ConsentRecord, until: number | undefined): ConsentRecord {
  const given = whole(record)
  if (until === undefined) return given
  const days = Math.max(0, Math.floor((until - given.decidedAt) / DAY))
  return days < given.validDays ? { ...given, validDays: days, notice: `${given.notice}~${given.validDays}` } : given
}

/** The record with all the days that it was given for. */
export function whole(record: ConsentRecord): ConsentRecord {
  const held = HELD.exec(record.notice)
  return held ? { ...record, notice: held[1]!, validDays: Number(held[2]) } : record
}

/** Whether a notice that asked, or will ask, has shortened it. */
export function isHeld(record: ConsentRecord): boolean {
  return HELD.test(record.notice)
}
