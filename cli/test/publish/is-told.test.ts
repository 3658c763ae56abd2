import { describe, expect, it } from 'vitest'
import type { UnitDiff } from '../../../src/notices/diff/diff-units.ts'
import { isTold } from '../../src/publish/is-told.ts'

const unit = (more: Partial<UnitDiff>): UnitDiff => ({ kind: 'list', change: 'form', parts: [], ...more })

describe('isTold', () => {
  it('passes over what is the same, and another bullet before the same words', () => {
    expect(isTold(unit({ change: 'same' }))).toBe(false)
    expect(isTold(unit({ label: { before: '•', after: '-' } }))).toBe(false)
  })

  it('tells of other words behind another bullet, and of a number in either digits', () => {
    expect(isTold(unit({ change: 'changed', parts: [['+', 'ใหม่']], label: { before: '•', after: '-' } }))).toBe(true)
    expect(isTold(unit({ label: { before: '๑.', after: '1.' } }))).toBe(true)
    expect(isTold(unit({ parts: [['~', '1', '๑']] }))).toBe(true)
  })
})
