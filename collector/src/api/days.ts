import { dayOf } from '../ledger/period.ts'
import { wrongField } from './refusal.ts'

export const DAY = /^\d{4}-\d\d-\d\d$/

/** The days of a query, `from` and `to`; the last thirty where none are given. Refused where they are no days in order. */
export function daysOf(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: number,
): { readonly from: string; readonly to: string } {
  const last = to ?? dayOf(new Date(now).toISOString())
  requireDay('to', last)
  const first = from ?? dayOf(new Date(Date.parse(`${last}T00:00:00Z`) - 29 * 86_400_000 - 7 * 3_600_000).toISOString())
  requireDay('from', first)
  if (first > last) throw wrongField('from', first, 'expected.dayNotAfter', { last })
  return { from: first, to: last }
}

function requireDay(path: string, text: string): void {
  const isDay = DAY.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
  if (!isDay) throw wrongField(path, text, 'expected.day')
}
