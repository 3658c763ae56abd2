import { describe, expect, it } from 'vitest'
import type { NoticeVersion } from '../../src/notices/format/notices-manifest.ts'
import { announcedVersions, nextChange, versionInForce } from '../../src/notices/version-in-force.ts'

const version = (name: string, effective: string): NoticeVersion => ({
  version: name,
  effective,
  change: 'minor',
  documents: {},
})
const versions = [
  version('1', '2026-01-01'),
  version('2', '2026-06-01'),
  version('2a', '2026-06-01'),
  version('3', '2026-07-01'),
]
/** Midnight in Thailand is 17:00 UTC of the day before. */
const JUNE = Date.UTC(2026, 4, 31, 17)

describe('versionInForce', () => {
  it.each([
    ['none before the first', Date.UTC(2025, 0), undefined],
    ['the first on its day', Date.UTC(2026, 0, 1), '1'],
    ['the old one a moment before midnight in Thailand', JUNE - 1, '1'],
    ['the last of those of that day from midnight in Thailand', JUNE, '2a'],
    ['the newest ever after', Date.UTC(2099, 0), '3'],
  ])('is %s', (_, now, expected) => {
    expect(versionInForce(versions, now)?.version).toBe(expected)
  })

  it('is none where there is none', () => {
    expect(versionInForce([], JUNE)).toBeUndefined()
  })
})

describe('announcedVersions', () => {
  it('are those whose day has not come', () => {
    expect(announcedVersions(versions, JUNE - 1).map(({ version }) => version)).toEqual(['2', '2a', '3'])
    expect(announcedVersions(versions, JUNE).map(({ version }) => version)).toEqual(['3'])
  })
})

describe('nextChange', () => {
  it('is midnight in Thailand of the next day on which a version comes into force', () => {
    expect(nextChange(versions, JUNE - 1)).toBe(JUNE)
    expect(nextChange(versions, JUNE)).toBe(Date.UTC(2026, 5, 30, 17))
    expect(nextChange(versions, Date.UTC(2099, 0))).toBeUndefined()
  })
})
