import { describe, expect, it } from 'vitest'
import { findKnown } from '../../src/known/known-traces.ts'

const KNOWN = [
  { id: 'stats', category: 'analytics', cookies: ['_s', '_s_*'] },
  { id: 'chat', category: 'functional', storage: ['chat.*'] },
  { id: 'bare', category: 'marketing' },
]

describe('findKnown', () => {
  it.each([
    ['a cookie by its pattern', { cookies: ['_s_1'], keys: [] }, ['stats']],
    ['a key', { cookies: [], keys: ['chat.id'] }, ['chat']],
    ['both', { cookies: ['_s'], keys: ['chat.id', 'own'] }, ['stats', 'chat']],
    ['nothing that is only like it', { cookies: ['_sx', '_S'], keys: ['chat'] }, []],
  ])('finds %s', (_, names, ids) => {
    expect(findKnown(KNOWN, names).map(({ id }) => id)).toEqual(ids)
  })
})
