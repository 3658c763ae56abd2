import { describe, expect, it, vi } from 'vitest'
import { consentSignals, pushChoices, pushDefaults, pushUpdate } from '../../src/gate/consent-mode.ts'
import { SIGNALS } from '../../src/model/category.ts'
import type { Choices } from '../../src/model/choices.ts'
import { aConfig } from '../fixtures/a-config.ts'

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
const pushed = (layer: unknown[]) => layer.map((call) => Array.from(call as ArrayLike<unknown>))

describe('consentSignals', () => {
  const config = aConfig()

  it('denies six of the seven types of consent mode v2 before a choice; security needs none', () => {
    expect(consentSignals(config, {})).toEqual(denied)
    expect(Object.keys(consentSignals(config, {})).sort()).toEqual([...SIGNALS].sort())
  })

  it.each([
    [{ necessary: true }, {}],
    [{ functional: true }, { functionality_storage: 'granted', personalization_storage: 'granted' }],
    [{ analytics: true }, { analytics_storage: 'granted' }],
    [{ marketing: true }, { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }],
    [{ marketing: false, analytics: true }, { analytics_storage: 'granted' }],
    [{ unknown: true }, {}],
  ])('of %j', (choices, granted) => {
    expect(consentSignals(config, choices)).toEqual({ ...denied, ...granted })
  })

  it('grants on true only', () => {
    expect(consentSignals(config, { marketing: 'true' as unknown as boolean })).toEqual(denied)
  })

  it('follows the signals that the owner gives a category', () => {
    const own = aConfig({
      categories: [
        { id: 'maps', name: 'Maps', signals: ['personalization_storage'] },
        { id: 'marketing', signals: [] },
      ],
    })
    expect(consentSignals(own, { maps: true, marketing: true })).toEqual({
      ...denied,
      personalization_storage: 'granted',
    })
  })

  it('grants a type where one of several categories that drive it is granted', () => {
    const own = aConfig({ categories: ['analytics', { id: 'tests', name: 'Tests', signals: ['analytics_storage'] }] })
    expect(consentSignals(own, { analytics: false, tests: true })).toEqual({ ...denied, analytics_storage: 'granted' })
  })
})

describe('the calls to Google', () => {
  it('come in order: default, settings, update', () => {
    const layer: unknown[] = []
    const config = aConfig({ consentMode: { mode: 'advanced', urlPassthrough: true } })
    pushDefaults(() => layer, config)
    pushUpdate(() => layer, config, { analytics: true })
    expect(pushed(layer)).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 500 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
      ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
    ])
  })

  it('are arguments objects: Google ignores arrays', () => {
    const layer: unknown[] = []
    pushDefaults(() => layer, aConfig())
    pushUpdate(() => layer, aConfig(), {})
    expect(layer.map((call) => Object.prototype.toString.call(call))).toEqual(layer.map(() => '[object Arguments]'))
    expect(layer.some(Array.isArray)).toBe(false)
  })

  it.each([
    ['basic waits for nothing: the tags are held back', 'basic' as const, undefined],
    ['advanced waits 500 ms', 'advanced' as const, 500],
    ['advanced waits as long as it is told', { mode: 'advanced' as const, waitForUpdate: 2000 }, 2000],
    ['advanced does not wait where it is told not to', { mode: 'advanced' as const, waitForUpdate: 0 }, undefined],
    ['basic waits where it is told to', { waitForUpdate: 300 }, 300],
  ])('%s', (_, consentMode, wait) => {
    const layer: unknown[] = []
    pushDefaults(() => layer, aConfig({ consentMode }))
    expect(pushed(layer)[0]![2]).toEqual({ ...denied, ...(wait && { wait_for_update: wait }) })
  })

  it('name the regions that the default is for, where there are any', () => {
    const layers: unknown[][] = [[], []]
    pushDefaults(() => layers[0]!, aConfig({ consentMode: { region: ['TH', 'TH-10'] } }))
    pushDefaults(() => layers[1]!, aConfig({ consentMode: { region: [] } }))
    const [named, everywhere] = layers.map((layer) => pushed(layer)[0]![2])
    expect(named).toEqual({ ...denied, region: ['TH', 'TH-10'] })
    expect(everywhere).toEqual(denied)
  })

  it('come once, also where a page starts again, and so does each state', () => {
    const layer: unknown[] = []
    const config = aConfig({})
    for (let start = 0; start < 2; start++) {
      pushDefaults(() => layer, config)
      pushUpdate(() => layer, config, { analytics: true })
      pushChoices(() => layer, config, { analytics: true }, 1)
    }
    expect(layer).toHaveLength(4)
    pushUpdate(() => layer, config, {})
    pushUpdate(() => layer, config, { analytics: true })
    expect(layer).toHaveLength(6)
  })

  it('tell tag managers of each answer once, and again where other choices are in force', () => {
    const layer: unknown[] = []
    const tell = (choices: Choices, decidedAt?: number) => pushChoices(() => layer, aConfig({}), choices, decidedAt)
    const event = (name: string, analytics: boolean) => ({ event: name, yinyom_choices: { analytics } })
    tell({ analytics: true }, 1)
    tell({ analytics: true }, 1)
    tell({ analytics: true }, 2)
    tell({ analytics: false }, 2)
    const consents = [true, true, false].map((analytics) => event('yinyom_consent', analytics))
    expect([...layer]).toEqual(consents)
    tell({ analytics: false })
    tell({ analytics: false })
    expect(layer.slice(3)).toEqual([event('yinyom_decision', false), event('yinyom_decision', false)])
  })

  it('go into a layer whose push throws without harm to us', () => {
    const layer = Object.assign([], {
      push() {
        throw new Error('the page’s own')
      },
    })
    vi.stubGlobal('reportError', () => {})
    expect(() => pushDefaults(() => layer, aConfig({}))).not.toThrow()
    vi.unstubAllGlobals()
  })

  it('leave ad ids alone where the owner says so', () => {
    const layer: unknown[] = []
    pushDefaults(() => layer, aConfig({ consentMode: { adsDataRedaction: false } }))
    expect(pushed(layer)).toEqual([['consent', 'default', denied]])
  })

  it('are none where the mode is off, and the page gets no dataLayer from us', () => {
    const config = aConfig({ consentMode: 'off' })
    const layer = () => {
      throw new Error('nothing may ask for it')
    }
    expect(() => pushDefaults(layer, config)).not.toThrow()
    expect(() => pushUpdate(layer, config, { analytics: true })).not.toThrow()
  })
})
