import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { Refuse } from './refuse.ts'

const DAY = 86_400_000
/** No answer is asked for longer than a year. */
const LONGEST = 366 * DAY
/** No browser had the widget before, and no visitor has an answer after. */
const FIRST = '2020'
const LAST = '2101'

/** When, until when, and whether the id is from then. `now` is the time of arrival. */
export function checkTimes(receipt: ConsentReceipt, now: number, refuse: Refuse): void {
  const { event, notice, receipt_id, recovery } = receipt
  if (notice && !isInstant(`${notice.effective}T00:00:00.000Z`)) {
    refuse('notice.effective', notice.effective, 'a valid date')
  }
  for (const key of ['time', 'valid_until'] as const) {
    if (!isInstant(event[key])) refuse(`event.${key}`, event[key], 'a valid time')
  }
  // All are in one fixed form of ISO 8601, so the order of texts is the order of times.
  if (event.time < FIRST || event.time >= LAST) refuse('event.time', event.time, 'a time from 2020 to 2100')
  if (event.valid_until < event.time) refuse('event.valid_until', event.valid_until, 'a time not before event.time')
  if (event.action === 'allow_once' && event.valid_until !== event.time) {
    refuse('event.valid_until', event.valid_until, 'event.time, because "allow_once" is valid only then')
  }
  const time = Date.parse(event.time)
  if (Date.parse(event.valid_until) > time + LONGEST) {
    refuse('event.valid_until', event.valid_until, 'a time at most 366 days after event.time')
  }
  // The id of a receipt that was made from the record is younger than the decision.
  const isBound = recovery !== 'record' && isInstant(event.time) && !isClockSuspect(receipt, now)
  if (isBound && Math.abs(timeOf(receipt_id) - time) > DAY) {
    refuse('receipt_id', `"${receipt_id}"`, 'a UUIDv7 from the day of event.time')
  }
}

/**
 * Whether the visitor's clock was wrong, or the receipt has waited for very long: its time is more than a day after its
 * arrival, or more than 200 days before. It is evidence all the same, with the time of arrival beside it.
 */
export function isClockSuspect({ event }: ConsentReceipt, now: number): boolean {
  const time = Date.parse(event.time)
  return time > now + DAY || time < now - 200 * DAY
}

/** Milliseconds since 1970 in a UUIDv7. */
function timeOf(id: string): number {
  return parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

/** Date.parse takes 30 February for 2 March, and 24:00 for the next day; it refuses what else does not exist. */
function isInstant(text: string): boolean {
  return new Date(text).getUTCDate() === Number(text.slice(8, 10))
}
