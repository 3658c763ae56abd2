import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/publish/parse-day.ts'

describe('a day', () => {
  it.each([
    ['2569-06-01', '2026-06-01'],
    ['2026-06-01', '2026-06-01'],
    ['๑ มิ.ย. ๒๕๖๙', '2026-06-01'],
    ['1 มิถุนายน พ.ศ. 2569', '2026-06-01'],
    ['วันที่ ๑ เดือนมิถุนายน พ.ศ. ๒๕๖๙', '2026-06-01'],
    ['1 มิถุนายน 2026', '2026-06-01'],
    ['1 มิ.ย. ค.ศ. 2026', '2026-06-01'],
    ['1 มิ.ย. พ.ศ. 69', '2026-06-01'],
    ['  1   June  2026 ', '2026-06-01'],
    ['31 Dec 2026', '2026-12-31'],
    ['29 ก.พ. 2571', '2028-02-29'],
    ['01/06/2569', '2026-06-01'],
    ['13/06/2026', '2026-06-13'],
    ['01/01/2026', '2026-01-01'],
  ])('written as %s is %s', (given, day) => expect(parseDay(given)).toEqual({ day }))

  it.each([
    ['01/06/2026', ['2026-06-01', '2026-01-06']],
    ['1 มิ.ย. 69', ['2026-06-01', '2069-06-01']],
  ])('that can be read in two ways, %s, is refused with both', (given, readings) =>
    expect(parseDay(given)).toEqual({ readings }),
  )

  it.each([
    ['1 มิถุนายน พ.ศ. 2026', 'พ.ศ.'],
    ['1 มิถุนายน ค.ศ. 2569', 'ค.ศ.'],
  ])('whose year is not of its era, %s, is refused', (given, era) => expect(parseDay(given)).toEqual({ era }))

  it.each(['', 'tomorrow', '2026-02-30', '29 ก.พ. 2569', '2026-06', '1 มิถุ 2569', '1200-01-01', '2026-06-01T00:00Z'])(
    'is not %j',
    (given) => expect(parseDay(given)).toEqual({ unknown: true }),
  )
})
