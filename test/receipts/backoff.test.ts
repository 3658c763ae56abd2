import { describe, expect, it } from 'vitest'

import { backoff, retryAfter } from '../../src/receipts/backoff.ts'

describe('backoff', () => {
  it.each([
    [1, 2_000],
    [2, 4_000],
    [3, 8_000],
    [8, 256_000],
    [9, 300_000],
    [5_000, 300_000],
  ])('waits a random share of the step after %d failures, at most %d ms', (failures, longest) => {
    expect(backoff(failures, 0, 0)).toBe(0)
    expect(backoff(failures, 0, 0.5)).toBe(longest / 2)
    expect(backoff(failures, 0, 0.999_999)).toBeLessThan(longest)
  })

  it('never comes back before the collector asked, and not with everybody else', () => {
    expect(backoff(1, 60_000, 0)).toBe(60_000)
    expect(backoff(1, 60_000, 0.5)).toBe(61_000)
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
