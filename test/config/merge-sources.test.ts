import { describe, expect, it } from 'vitest'
import { mergeSources } from '../../src/config/merge-sources.ts'

const merge = (...values: unknown[]) => mergeSources(values.map((value) => ({ from: 'x', value })))

describe('mergeSources', () => {
  it.each<[string, unknown[], object]>([
    ['nothing', [], {}],
    ['the stronger word', [{ site: 'a' }, { site: 'b' }], { site: 'b' }],
    [
      'objects key by key',
      [{ ui: { theme: 'dark', layout: 'box' } }, { ui: { theme: 'light' } }],
      { ui: { theme: 'light', layout: 'box' } },
    ],
    ['lists whole', [{ categories: ['a', 'b'] }, { categories: ['c'] }], { categories: ['c'] }],
    ['a list over an object', [{ ui: { theme: 'dark' } }, { ui: ['x'] }], { ui: ['x'] }],
    [
      'an object over a word',
      [{ consentMode: 'advanced' }, { consentMode: { region: ['TH'] } }],
      { consentMode: { region: ['TH'] } },
    ],
  ])('takes %s', (_, values, merged) => {
    expect(merge(...values)).toEqual(merged)
  })

  it('changes none of its sources', () => {
    const weak = { ui: { theme: 'dark' } }
    const strong = { ui: { layout: 'box' } }
    merge(weak, strong)
    expect([weak, strong]).toEqual([{ ui: { theme: 'dark' } }, { ui: { layout: 'box' } }])
  })

  it('is not reached by __proto__', () => {
    const merged = merge(JSON.parse('{"__proto__":{"polluted":1}}'), {
      ui: JSON.parse('{"__proto__":{"polluted":1}}') as object,
    })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect((merged as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
