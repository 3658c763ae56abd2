import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../catalogue/src/services.ts'
import { declareService } from '../../catalogue/src/declare/declare-service.ts'
import { findKnown, tracesToClear } from '../../src/known/known-traces.ts'

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

describe('two generations of a service that share a cookie', () => {
  const known = SERVICES.map(declareService)

  it.each([
    ['the cookie that both have', ['_ga'], ['ga4']],
    ['with one of the newer', ['_ga', '_ga_ABC1234567'], ['ga4']],
    ['with one of the older', ['_ga', '_gid'], ['universal-analytics']],
    ['with one of each', ['_ga', '_ga_ABC1234567', '_gid'], ['ga4', 'universal-analytics']],
  ])('%s names the one that has left it', (_, cookies, ids) => {
    expect(findKnown(known, { cookies, keys: [] }).map(({ id }) => id)).toEqual(ids)
  })

  it('a granted one keeps what it shares with one that is denied', () => {
    const { services, keep } = tracesToClear(known, { analytics: false, ga4: true, 'universal-analytics': false })
    expect(services.map(({ id }) => id)).toContain('universal-analytics')
    expect(keep).toEqual(expect.arrayContaining(['_ga', '_ga_*']))
  })
})
