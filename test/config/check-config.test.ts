import { anything, assert, jsonValue, object, property } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { resolveConfig } from '../../src/config/resolve-config.ts'
import { stateOf } from '../../src/decision/state-of.ts'
import { describeProblem } from '../../src/problems/describe-problem.ts'
import type { Problem } from '../../src/consent.ts'
import { serviceMark } from '../../src/model/consent-record.ts'
import { HOLDS, brokenConfigs, evaluate } from '../fixtures/broken-configs.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const NOW = Date.UTC(2026, 5, 1)
const OPTIONAL = ['functional', 'analytics', 'marketing', 'ga4', 'maps', 'constructor']

function load(...values: unknown[]) {
  const problems: Problem[] = []
  const sources = values.map((value, at) => ({ from: `source ${at}`, value }))
  const loaded = checkConfig(sources, (trouble) => problems.push(describeProblem(trouble)))
  return { ...loaded, config: resolveConfig(loaded.input), problems }
}

describe('a broken configuration', () => {
  it('is tried in more than a hundred ways, each by a name of its own', () => {
    expect(brokenConfigs.length).toBeGreaterThan(100)
    expect(new Set(brokenConfigs.map(({ name }) => name)).size).toBe(brokenConfigs.length)
  })

  describe.each(brokenConfigs)('with $name', (broken) => {
    const { config, input, problems, faulty } = load(evaluate(broken))

    it('reports each fault once, in one readable line with path, what was found, and what is expected', () => {
      expect(problems.map(({ subject }) => subject)).toEqual(broken.faults.map((path) => path || 'source 0'))
      expect(faulty).toBe(true)
      for (const { code, message } of problems) {
        expect(code).toBe('config')
        expect(message.length).toBeLessThanOrEqual(400)
        expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        expect(message).toMatch(/^(source 0|config)(, .+)?: found .+; expected .+/)
      }
      expect(new Set(problems.map(({ message }) => message)).size).toBe(problems.length)
    })

    it('holds in all the rest', () => {
      if (broken.faults.includes('')) return
      for (const [key, value] of Object.entries(HOLDS)) {
        const own = (broken.json ?? broken.script)!.includes(JSON.stringify({ [key]: value }).slice(1, -1))
        if (own) expect(config[key as 'site']).toBe(value)
      }
    })

    it('grants nothing, and is as if its faults were not there', () => {
      const { choices } = stateOf(config, undefined, NOW)
      expect(OPTIONAL.filter((id) => choices[id] === true)).toEqual([])
      if (!broken.kept) expect(load(input).problems).toEqual([])
      expect(load(input).config).toEqual(config)
    })
  })
})

describe('checkConfig', () => {
  it('fills in the defaults where nothing is given', () => {
    const { config, problems, faulty } = load()
    expect({ problems, faulty }).toEqual({ problems: [], faulty: false })
    expect(config).toMatchObject({
      locale: 'th',
      locales: ['th', 'en'],
      validDays: 180,
      gpc: 'honor',
      onWithdraw: 'reload',
      manual: false,
      guardian: false,
      cookie: { name: 'yinyom' },
      consentMode: { mode: 'basic' },
      ui: {
        layout: 'bar',
        position: 'bottom',
        theme: 'auto',
        address: 'ท่าน',
        digits: 'latin',
        calendar: 'buddhist',
        reject: 'all',
        close: false,
      },
    })
    expect(config.categories.map(({ id }) => id)).toEqual(['necessary', 'functional', 'analytics', 'marketing'])
  })

  it('merges objects key by key, and takes lists whole from the stronger source', () => {
    const { config } = load(
      { ui: { layout: 'box', theme: 'dark' }, categories: ['analytics', 'marketing'], validDays: 30 },
      { ui: { theme: 'light' }, categories: ['necessary', 'functional'] },
    )
    expect(config).toMatchObject({ ui: { layout: 'box', theme: 'light' }, validDays: 30 })
    expect(config.categories.map(({ id }) => id)).toEqual(['necessary', 'functional'])
  })

  it('keeps the word of the weaker source where the stronger one is wrong', () => {
    const { config, problems } = load({ validDays: 30, ui: { theme: 'dark' } }, { validDays: 'a', ui: { theme: 1 } })
    expect(config).toMatchObject({ validDays: 30, ui: { theme: 'dark' } })
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^source 1, validDays: found "a"; expected a whole number from 1 to 365\./),
      expect.stringMatching(/^source 1, ui\.theme: found 1; expected "auto" or "light" or "dark"\./),
    ])
  })

  it('merges consent mode whether it is a word or an object', () => {
    expect(load({ consentMode: { region: ['TH'] } }, { consentMode: 'off' }).config.consentMode.mode).toBe('off')
    expect(load({ consentMode: 'advanced' }, { consentMode: { region: ['TH'] } }).config.consentMode).toMatchObject({
      region: ['TH'],
    })
  })

  it('finds a clash between two sources', () => {
    const { problems } = load(
      { services: [{ id: 'ga4', category: 'marketing', name: 'x' }] },
      { categories: ['analytics'] },
    )
    expect(problems.map(({ subject }) => subject)).toEqual(['services.ga4'])
  })

  it('tells of two services whose fingerprints in the cookie are the same, and leaves the second out', () => {
    const seen = new Map<string, string>()
    let pair: string[] = []
    for (let at = 0; !pair.length; at++) {
      const id = `service-${at}`
      const other = seen.get(serviceMark(id))
      if (other) pair = [other, id]
      seen.set(serviceMark(id), id)
    }
    const { config, problems } = load({ services: pair.map((id) => ({ id, category: 'analytics', name: id })) })
    expect(problems.map(({ subject }) => subject)).toEqual([`services.${pair[1]}`])
    expect(config.categories.flatMap(({ services }) => services.map(({ id }) => id))).toEqual([pair[0]])
  })

  it('tells of services that the cookie has no room for, and leaves them out', () => {
    const categories = Array.from({ length: 12 }, (_, at) => ({ id: `a-long-category-${at + 10}`, name: 'x' }))
    const services = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, category: categories[0]!.id, name: 'x' }))
    const { config, problems } = load({ categories, services })
    const kept = config.categories[0]!.services.length
    expect(kept).toBeLessThan(40)
    expect(problems).toHaveLength(40 - kept)
    for (const { message } of problems) expect(message).toContain('more than the cookie can hold')
  })

  it('survives what no owner would write, grants nothing, and pollutes no prototype', () => {
    const values = [
      jsonValue({ maxDepth: 4 }),
      anything({ withMap: true, withDate: true, withBigInt: true, withSparseArray: true, withNullPrototype: true }),
      object({ key: jsonValue({ maxDepth: 0 }).map((key) => (typeof key === 'string' ? key : 'categories')) }),
    ]
    for (const value of values) {
      assert(
        property(value as ReturnType<typeof anything>, (given) => {
          const { choices } = stateOf(load(given).config, undefined, NOW)
          expect(OPTIONAL.filter((id) => choices[id] === true)).toEqual([])
          expect(Object.keys(Object.prototype)).toEqual([])
        }),
      )
    }
  })
})
