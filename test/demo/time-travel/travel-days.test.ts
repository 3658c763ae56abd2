import { describe, expect, it } from 'vitest'
import { travelDays } from '../../../demo/src/time-travel/travel-days.ts'

const nextMonth = (today: string) => travelDays(today).stops.at(-1)!.day

describe('the days of the time travel', () => {
  it('lie around today, and next month begins ten days off or later', () => {
    expect(nextMonth('2026-11-20')).toBe('2026-12-01')
    expect(nextMonth('2026-11-22')).toBe('2027-01-01')
    expect(nextMonth('2026-11-21')).toBe('2026-12-01')
    expect(nextMonth('2026-12-25')).toBe('2027-02-01')
    expect(nextMonth('2028-02-20')).toBe('2028-03-01')
  })

  it('show at each stop the version that is in force then, and the one that is only announced', () => {
    for (const today of ['2026-11-22', '2027-01-01', '2028-02-29']) {
      const { versions, stops } = travelDays(today)
      for (const { day, version, announced } of stops) {
        const known = versions.filter(({ published }) => published <= day)
        const come = known.filter(({ effective }) => effective <= day)
        const coming = known.filter(({ effective }) => effective > day)
        expect([come.at(-1)?.version, coming.at(0)?.version], `${today}: ${day}`).toEqual([version, announced])
      }
      const days = versions.map(({ effective }) => effective)
      expect(days.toSorted()).toEqual(days)
    }
  })

  it('keep the promise of the notice: seven days between publication and force', () => {
    for (const { published, effective } of travelDays('2026-11-21').versions)
      expect(Date.parse(effective) - Date.parse(published)).toBeGreaterThanOrEqual(7 * 86_400_000)
  })
})
