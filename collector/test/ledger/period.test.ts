import { describe, expect, it } from 'vitest'
import { dayOf, periodOf } from '../../src/ledger/period.ts'

describe('the day in Bangkok', () => {
  it('begins at 17:00 in UTC, whatever was asked before', () => {
    expect(dayOf('2026-11-30T16:59:59.999Z')).toBe('2026-11-30')
    expect(dayOf('2026-11-30T17:00:00.000Z')).toBe('2026-12-01')
    expect(dayOf('2026-11-30T16:00:00.000Z')).toBe('2026-11-30')
    expect(periodOf('2026-11-30T17:00:00.000Z')).toBe('2026-12')
  })

  it('is that of the instant, in whichever offset it is written', () => {
    expect(dayOf('2026-11-26T23:00:00.000+07:00')).toBe('2026-11-26')
    expect(dayOf('2026-11-26T23:00:00.000Z')).toBe('2026-11-27')
    expect(dayOf('2026-11-26T23:00:00.000+07:00')).toBe('2026-11-26')
    expect(() => dayOf('2026-11-26T23')).toThrow(RangeError)
  })
})
