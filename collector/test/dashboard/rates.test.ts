import { describe, expect, it } from 'vitest'
import {
  answeredCategories,
  daysBetween,
  newestVersion,
  ofGrade,
  rateOf,
  receiptsIn,
  strongestGrade,
} from '../../dashboard/src/rates.ts'
import type { Sum } from '../../dashboard/src/rates.ts'

const sum = (provenance: Sum['provenance'], category: string, state: string, receipts: number): Sum => ({
  provenance: provenance!,
  category,
  state,
  receipts,
})
const HONEST = [
  sum('device', 'necessary', 'always_on', 100),
  sum('device', 'marketing', 'given', 30),
  sum('device', 'marketing', 'refused', 70),
]
const FORGED = [sum('unsigned', 'necessary', 'always_on', 100_000), sum('unsigned', 'marketing', 'given', 100_000)]

describe('rates', () => {
  it('are of the strongest grade alone: a hundred thousand forged receipts move nothing', () => {
    const shown = (sums: readonly Sum[]) => {
      const own = ofGrade(sums, strongestGrade(sums))
      return [rateOf(own.filter(({ category }) => category === 'marketing')).share, receiptsIn(own)]
    }
    expect(shown([...HONEST, ...FORGED])).toEqual([0.3, 100])
    expect(shown([...FORGED, ...HONEST])).toEqual(shown(HONEST))
  })

  it('are none where all may be forged', () => {
    expect(strongestGrade(FORGED)).toBeUndefined()
    expect(ofGrade(FORGED, undefined)).toEqual([])
    expect(rateOf([]).share).toBeUndefined()
  })

  it('prefer the token of a site to the key of a device, and that to an origin', () => {
    const grades = ['unsigned', 'origin', 'device', 'site'] as const
    const all = grades.map((grade) => sum(grade, 'marketing', 'given', 1))
    expect([4, 3, 2, 1].map((most) => strongestGrade(all.slice(0, most)))).toEqual([
      'site',
      'device',
      'origin',
      undefined,
    ])
  })

  it('leave out withdrawals and what has expired', () => {
    const sums = [...HONEST, sum('device', 'marketing', 'withdrawn', 50), sum('device', 'marketing', 'expired', 50)]
    expect(rateOf(sums)).toEqual({ given: 30, refused: 70, share: 0.3 })
  })

  it('count a receipt once however many categories it answers', () => {
    expect(receiptsIn(HONEST)).toBe(100)
    expect(receiptsIn([])).toBe(0)
  })
})

it('categories come in the order of the banner, and those that nobody can refuse are left out', () => {
  const sums = ['zebra', 'marketing', 'functional', 'necessary'].map((category) =>
    sum('device', category, category === 'necessary' ? 'always_on' : 'given', 1),
  )
  expect(answeredCategories(sums)).toEqual(['functional', 'marketing', 'zebra'])
})

it('days are counted over the ends of months', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
})

it('the newest version is the one with the highest numbers', () => {
  expect(newestVersion(['1.9.0', '1.10.0', '', '1.2.0'])).toBe('1.10.0')
  expect(newestVersion([''])).toBeUndefined()
})
