import { describe, expect, it } from 'vitest'
import { namedIn, nameServices } from '../../src/config/name-services.ts'
import type { Trouble } from '../../src/model/problem.ts'

const KNOWN = [{ id: 'stats', category: 'analytics', name: 'Stats' }]
const from = 'yinyom.json'

function named(value: unknown) {
  const troubles: Trouble[] = []
  const [source] = nameServices([{ from, value }], KNOWN, (one) => troubles.push(one))
  return { value: source!.value, troubles }
}

describe('nameServices', () => {
  it('puts what is known in the place of an id, and leaves objects and all else', () => {
    const own = { id: 'own', category: 'marketing', name: 'Own' }
    const { value, troubles } = named({ site: 'a', services: ['stats', own] })
    expect([value, troubles]).toEqual([{ site: 'a', services: [KNOWN[0], own] }, []])
  })

  it('leaves out an id that nobody knows, and says so with those that are known', () => {
    const { value, troubles } = named({ services: ['stat'] })
    expect(value).toEqual({ services: [] })
    expect(troubles).toEqual([
      {
        code: 'config',
        subject: from,
        fault: { path: 'services', found: 'stat', expected: { rule: 'not-catalogued', known: ['stats'] } },
      },
    ])
  })

  it('leaves a text that is no id for the check, which names its place', () => {
    expect(named({ services: ['Google Analytics'] })).toEqual({
      value: { services: ['Google Analytics'] },
      troubles: [],
    })
  })

  it.each([[undefined], [null], [7], [{ services: 'stats' }], [{ services: null }], [[]]])(
    'leaves %j as it is',
    (value) => {
      expect(named(value).value).toEqual(value)
    },
  )

  it('reads nothing of an object that throws', () => {
    const hostile = {
      get services(): never {
        throw new Error('no')
      },
    }
    expect(namedIn([{ from, value: hostile }])).toEqual([])
    expect(namedIn([{ from, value: { services: ['ga4', {}, 'line-tag'] } }])).toEqual(['ga4', 'line-tag'])
  })
})
