import { describe, expect, it } from 'vitest'

import { backoff, pauseAfter, retryAfter } from '../../src/receipts/backoff.ts'

describe('backoff', () => {
  it.each([
    [1, 2_000],
    [2, 4_000],
    [3, 8_000],
    [8, 256_000],
    [9, 300_000],
    [5_000, 300_000],
  ])('waits a random share of the step after %d failures, at most %d ms', (failures, longest) => {
    expect(backoff(failures, 0)).toBe(0)
    expect(backoff(failures, 0.5)).toBe(longest / 2)
    expect(backoff(failures, 0.999_999)).toBeLessThan(longest)
  })
})

describe('pauseAfter', () => {
  it.each([
    [1, 30_000],
    [2, 60_000],
    [3, 120_000],
    [7, 1_920_000],
    [8, 3_600_000],
    [999, 3_600_000],
  ])('leaves the collector alone for at least its step after %d failures, at most an hour', (failures, least) => {
    expect(pauseAfter(failures, 0, 0)).toBe(least)
    expect(pauseAfter(failures, 0, 0.5)).toBe(Math.min(least * 1.5, 3_600_000))
  })

  it('never ends before the collector asked, and not at the same moment for everybody', () => {
    expect(pauseAfter(1, 120_000, 0)).toBe(120_000)
    expect(pauseAfter(1, 120_000, 0.5)).toBe(135_000)
    expect(pauseAfter(1, 3_600_000, 0.5)).toBe(3_600_000)
  })
})

describe('retryAfter', () => {
  const now = Date.UTC(2026, 5, 1, 2, 3, 4)

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['3600', 3_600_000],
    ['86400', 3_600_000],
    ['9'.repeat(400), 3_600_000],
    ['Mon, 01 Jun 2026 02:03:34 GMT', 30_000],
    ['Mon, 01 Jun 2026 02:03:00 GMT', 0],
    ['Tue, 02 Jun 2026 02:03:00 GMT', 3_600_000],
    ['', 0],
    ['soon', 0],
    ['-5', 0],
    [null, 0],
  ])('reads %j as %d ms', (header, wait) => {
    expect(retryAfter(header, now)).toBe(wait)
  })
})
