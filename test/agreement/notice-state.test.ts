import { describe, expect, it } from 'vitest'
import { noticeState } from '../../src/agreement/notice-state.ts'
import { EDITORIAL, MATERIAL, MINOR, aVersion } from '../fixtures/a-manifest.ts'
import type { NoticeVersion } from '../../src/notices/format/notices-manifest.ts'

const FIRST = aVersion()
const MARCH = Date.parse('2026-03-01T00:00:00Z')
const JULY = Date.parse('2026-07-01T00:00:00Z')
/** Midnight in Thailand is five in the afternoon of the day before in UTC. */
const JUNE = Date.parse('2026-05-31T17:00:00Z')
const standing = (versions: readonly NoticeVersion[], now: number, notice = 'privacy@1.0.0', decidedAt = MARCH) =>
  noticeState({ id: 'privacy', versions }, { notice, decidedAt }, now)

describe('how an answer stands to a notice', () => {
  it.each([
    ['material', MATERIAL, ['marketing']],
    ['minor', MINOR, []],
    ['editorial', EDITORIAL, []],
  ] as const)('knows a %s change once it is in force', (change, version, affects) => {
    expect(standing([FIRST, version], JULY)).toMatchObject({ change, affects, agreed: '1.0.0', offered: version })
  })

  it('announces before the day, and knows from when it asks', () => {
    const before = standing([FIRST, MATERIAL], JUNE - 1)
    expect(before).toMatchObject({ change: undefined, affects: [], announced: MATERIAL, asksAt: JUNE })
    expect(standing([FIRST, MATERIAL], JUNE)).toMatchObject({ affects: ['marketing'], announced: undefined })
    expect(standing([FIRST, MINOR], MARCH).asksAt).toBeUndefined()
  })

  it('takes an answer without a version for one to the version of its day', () => {
    expect(standing([FIRST, MATERIAL], JULY, '').agreed).toBe('1.0.0')
    expect(standing([FIRST, MATERIAL], JULY, '', JUNE).agreed).toBe('2.0.0')
    expect(standing([FIRST, MATERIAL], JULY, '', 0)).toMatchObject({ agreed: '1.0.0', affects: ['marketing'] })
  })

  it('asks all where the version agreed to is no longer listed', () => {
    expect(standing([FIRST], JULY, 'privacy@0.9.0')).toMatchObject({ change: 'material', affects: 'all' })
  })

  it('has nothing to ask of who has not answered', () => {
    expect(noticeState({ id: 'privacy', versions: [FIRST, MATERIAL] }, undefined, JULY)).toMatchObject({
      agreed: undefined,
      affects: [],
      asksAt: undefined,
    })
  })
})
