import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdUntil, isHeld, whole } from '../../src/decision/notice-hold.ts'
import { decodeRecord, encodeRecord, expiresAt, isValid } from '../../src/model/consent-record.ts'
import { DAY, DECIDED, aRecord } from '../fixtures/a-record.ts'

const record = aRecord({ notice: 'privacy@1.0.0' })

describe('a record that a notice will ask about again', () => {
  it('stops to hold at that moment, at most a day early', () => {
    assert(
      property(integer({ min: 0, max: 179 * DAY }), (later) => {
        const held = holdUntil(record, DECIDED + later)
        expect(expiresAt(held)).toBeLessThanOrEqual(DECIDED + later)
        expect(expiresAt(held)).toBeGreaterThan(DECIDED + later - DAY)
      }),
    )
  })

  it('does not hold at all where the notice asks already', () => {
    expect(isValid(holdUntil(record, DECIDED), DECIDED + 1)).toBe(false)
  })

  it('comes back whole from the cookie', () => {
    const held = decodeRecord(encodeRecord(holdUntil(record, DECIDED + 7 * DAY)))!
    expect(isHeld(held)).toBe(true)
    expect(whole(held)).toEqual(record)
    expect(holdUntil(held, undefined)).toEqual(record)
  })

  it('is not shortened twice, nor prolonged', () => {
    const held = holdUntil(record, DECIDED + 7 * DAY)
    expect(whole(holdUntil(held, DECIDED + 3 * DAY))).toEqual(record)
    expect(holdUntil(record, DECIDED + 9999 * DAY)).toEqual(record)
    expect(isHeld(record)).toBe(false)
  })
})
