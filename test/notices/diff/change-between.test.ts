import { describe, expect, it } from 'vitest'
import type { ChangeClass, NoticeVersion } from '../../../src/notices/format/notices-manifest.ts'
import { changeBetween } from '../../../src/notices/diff/change-between.ts'
import type { NoticeChange } from '../../../src/notices/diff/change-between.ts'

const version = (name: string, change: ChangeClass, affects?: readonly string[]): NoticeVersion => ({
  version: name,
  effective: '2026-01-01',
  change,
  ...(affects && { affects }),
  documents: {},
})
const versions = [
  version('1', 'minor'),
  version('2', 'editorial'),
  version('3', 'minor', ['functional']),
  version('4', 'material', ['analytics']),
  version('5', 'editorial'),
  version('6', 'material', ['marketing', 'analytics']),
  version('7', 'material', []),
]

describe('changeBetween', () => {
  it.each<[string, string, string, NoticeChange]>([
    ['nothing from a version to itself', '4', '4', { affects: [] }],
    ['the one step', '1', '2', { change: 'editorial', affects: [] }],
    ['the strictest of two', '1', '3', { change: 'minor', affects: [] }],
    ['a material step in the middle', '1', '5', { change: 'material', affects: ['analytics'] }],
    [
      'all categories of two material steps, each once',
      '1',
      '6',
      { change: 'material', affects: ['analytics', 'marketing'] },
    ],
    ['every category where a material step names none', '1', '7', { change: 'material', affects: 'all' }],
    ['not what led to the first of the two', '4', '5', { change: 'editorial', affects: [] }],
    ['the same on the way back', '6', '5', { change: 'material', affects: ['marketing', 'analytics'] }],
    ['material for all from a version that is not listed', '0', '7', { change: 'material', affects: 'all' }],
    ['material for all from one to a minor version', '0', '1', { change: 'material', affects: 'all' }],
    ['material for all to one', '7', '8', { change: 'material', affects: 'all' }],
  ])('finds %s', (_, from, to, expected) => {
    expect(changeBetween(versions, from, to)).toEqual(expected)
  })
})
