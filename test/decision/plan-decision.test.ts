import { describe, expect, it } from 'vitest'
import { stateOf } from '../../src/decision/state-of.ts'
import { planDecision } from '../../src/decision/plan-decision.ts'
import type { Config } from '../../src/config/resolve-config.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { DAY, DECIDED, aRecord, marks } from '../fixtures/a-record.ts'

const LATER = DECIDED + 60 * DAY
const fresh = { id: 'AZ9rHnwqfRCaUTsMXR4vPw', principal: 'AAAAAAAAAAAAAAAAAAAAAA' }
const shop = aConfig({
  categories: ['necessary', 'analytics', 'marketing'],
  services: [aService('ga4', 'analytics'), aService('hotjar', 'analytics'), aService('youtube', 'marketing')],
})
const none: Decision['choices'] = undefined

interface Given {
  readonly config?: Config
  readonly record?: ConsentRecord | undefined
  readonly gpc?: boolean
  readonly now?: number
}

function plan(
  action: Decision['action'],
  surface: Decision['surface'],
  choices: Decision['choices'],
  { config = shop, record, gpc = false, now = LATER }: Given = {},
) {
  const standing = stateOf(config, record, now)
  const decision: Decision = { action, surface, layer: 1, ...(choices && { choices }) }
  const outcome = planDecision({ config, record, state: standing, gpc }, decision, now, fresh)
  return { ...outcome, inForce: stateOf(config, outcome.record, now).choices }
}

const yes = aRecord({ choices: { analytics: true, marketing: true }, asked: marks('ga4', 'hotjar', 'youtube') })
const no = aRecord({ ...yes, choices: { analytics: false, marketing: false } })
const mixed = aRecord({
  choices: { analytics: true, marketing: false, hotjar: false },
  asked: marks('ga4', 'hotjar', 'youtube'),
})

describe('planDecision', () => {
  it.each<[Decision['action'], Decision['surface'], Decision['choices'], object, string]>([
    [
      'accept_all',
      'banner',
      none,
      { analytics: true, marketing: true, ga4: true, hotjar: true, youtube: true },
      'given',
    ],
    [
      'accept_all',
      'settings',
      none,
      { analytics: true, marketing: true, ga4: true, hotjar: true, youtube: true },
      'given',
    ],
    ['accept_all', 'api', none, { analytics: true, marketing: true, ga4: true, hotjar: true, youtube: true }, 'given'],
    [
      'reject_all',
      'banner',
      none,
      { analytics: false, marketing: false, ga4: false, hotjar: false, youtube: false },
      'refused',
    ],
    [
      'reject_all',
      'settings',
      none,
      { analytics: false, marketing: false, ga4: false, hotjar: false, youtube: false },
      'refused',
    ],
    [
      'reject_all',
      'api',
      none,
      { analytics: false, marketing: false, ga4: false, hotjar: false, youtube: false },
      'refused',
    ],
    [
      'save_choices',
      'settings',
      { analytics: true, marketing: false },
      { analytics: true, marketing: false, ga4: true, hotjar: true, youtube: false },
      'given',
    ],
    [
      'save_choices',
      'settings',
      { analytics: true, hotjar: false },
      { analytics: true, marketing: false, ga4: true, hotjar: false, youtube: false },
      'given',
    ],
    [
      'save_choices',
      'api',
      { youtube: true },
      { analytics: false, marketing: false, ga4: false, hotjar: false, youtube: true },
      'given',
    ],
    [
      'save_choices',
      'api',
      {},
      { analytics: false, marketing: false, ga4: false, hotjar: false, youtube: false },
      'refused',
    ],
    [
      'withdraw',
      'settings',
      none,
      { analytics: false, marketing: false, ga4: false, hotjar: false, youtube: false },
      'withdrawn',
    ],
    [
      'withdraw',
      'api',
      { marketing: false },
      { analytics: false, marketing: false, ga4: false, hotjar: false, youtube: false },
      'withdrawn',
    ],
    ['allow_always', 'placeholder', { youtube: true }, { youtube: true }, 'given'],
    ['allow_always', 'placeholder', { marketing: true }, { marketing: true, youtube: true }, 'given'],
  ])('a first visitor: %s on the %s with %j', (action, surface, choices, inForce, state) => {
    const planned = plan(action, surface, choices)
    expect(planned.inForce).toEqual({ necessary: true, ...inForce })
    expect(planned.state).toBe(state)
    expect(planned.record).toMatchObject({ ...fresh, decidedAt: LATER, validDays: 180, seq: 1 })
  })

  it.each<[string, ConsentRecord, Decision['action'], Decision['choices'], object, string]>([
    [
      'accepts all',
      mixed,
      'accept_all',
      none,
      { analytics: true, marketing: true, hotjar: true, youtube: true },
      'given',
    ],
    [
      'rejects all',
      mixed,
      'reject_all',
      none,
      { analytics: false, marketing: false, ga4: false, youtube: false },
      'withdrawn',
    ],
    [
      'rejects again',
      no,
      'reject_all',
      none,
      { analytics: false, marketing: false, ga4: false, youtube: false },
      'refused',
    ],
    [
      'saves one category; the other stands',
      yes,
      'save_choices',
      { marketing: false },
      { analytics: true, marketing: false, ga4: true, youtube: false },
      'given',
    ],
    [
      'saves one service; its category stands',
      yes,
      'save_choices',
      { ga4: false },
      { analytics: true, ga4: false, hotjar: true, marketing: true },
      'given',
    ],
    [
      'saves a service as its category is: it follows again',
      mixed,
      'save_choices',
      { hotjar: true },
      { analytics: true, hotjar: true },
      'given',
    ],
    [
      'withdraws one category',
      yes,
      'withdraw',
      { marketing: true },
      { analytics: true, marketing: false, youtube: false },
      'withdrawn',
    ],
    [
      'withdraws one service',
      yes,
      'withdraw',
      { ga4: false },
      { analytics: true, ga4: false, hotjar: true },
      'withdrawn',
    ],
    [
      'withdraws all',
      yes,
      'withdraw',
      none,
      { analytics: false, marketing: false, ga4: false, youtube: false },
      'withdrawn',
    ],
    [
      'withdraws an id that is not there: nothing changes',
      yes,
      'withdraw',
      { typo: false },
      { analytics: true, marketing: true },
      'withdrawn',
    ],
    [
      'always allows a service',
      mixed,
      'allow_always',
      { youtube: true },
      { analytics: true, hotjar: false, marketing: false, youtube: true },
      'given',
    ],
    [
      'always allows a category',
      mixed,
      'allow_always',
      { marketing: true },
      { analytics: true, hotjar: false, marketing: true, youtube: true },
      'given',
    ],
  ])('a visitor with an answer %s', (_, record, action, choices, inForce, state) => {
    const planned = plan(action, 'settings', choices, { record })
    expect(planned.inForce).toMatchObject(inForce)
    expect(planned.state).toBe(state)
    expect(planned.record).toMatchObject({ id: yes.id, principal: yes.principal, seq: 2 })
  })

  it('does not touch the record that it starts from', () => {
    const before = structuredClone(mixed)
    plan('save_choices', 'settings', { analytics: false, hotjar: true, youtube: true }, { record: mixed })
    expect(mixed).toEqual(before)
  })

  it.each(['yes', 1, {}, null, 'false'])('takes the answer %j of a careless page for no', (answer) => {
    const choices = { analytics: answer as boolean, youtube: answer as boolean }
    expect(plan('save_choices', 'api', choices).inForce).toMatchObject({ analytics: false, youtube: false })
    expect(plan('save_choices', 'api', choices).record.choices).toEqual({ analytics: false, marketing: false })
  })

  it('takes an answer that is undefined for none', () => {
    const choices = { analytics: undefined as unknown as boolean }
    expect(plan('save_choices', 'api', choices, { record: yes }).inForce).toMatchObject({ analytics: true })
  })

  it('reads no answer from a prototype', () => {
    expect(plan('save_choices', 'api', Object.create({ analytics: true })).inForce).toMatchObject({ analytics: false })
  })

  it('ignores answers for what is not there or has no choice', () => {
    const { record } = plan('save_choices', 'api', { necessary: false, typo: true, analytics: true })
    expect(record.choices).toEqual({ analytics: true, marketing: false })
  })

  it('gives the told services no state: they were not asked', () => {
    const config = aConfig({
      categories: ['analytics'],
      services: [aService('log', 'analytics', { legalBasis: 'contract' as const })],
    })
    const { record, inForce } = plan('reject_all', 'banner', none, { config })
    expect(record.asked).toBe('')
    expect(inForce).toEqual({ analytics: false, log: true })
  })
})

describe('Global Privacy Control', () => {
  it('leaves advertising off where a visitor accepts all', () => {
    const { inForce, state } = plan('accept_all', 'banner', none, { gpc: true })
    expect(inForce).toMatchObject({ analytics: true, marketing: false, youtube: false })
    expect(state).toBe('given')
  })

  it('gives way to an explicit switch in the settings', () => {
    const { inForce } = plan('save_choices', 'settings', { analytics: false, marketing: true }, { gpc: true })
    expect(inForce).toMatchObject({ analytics: false, marketing: true, youtube: true })
  })

  it('gives way to "always" at a placeholder', () => {
    expect(plan('allow_always', 'placeholder', { youtube: true }, { gpc: true }).inForce).toEqual({
      necessary: true,
      youtube: true,
    })
  })

  it('goes by what a category drives and not by its name', () => {
    const config = aConfig({
      categories: [
        { id: 'ads', name: 'Ads', signals: ['ad_user_data'] },
        { id: 'marketing', signals: ['analytics_storage'] },
      ],
    })
    expect(plan('accept_all', 'banner', none, { config, gpc: true }).inForce).toEqual({ ads: false, marketing: true })
  })

  it('changes nothing where a visitor refuses', () => {
    expect(plan('reject_all', 'banner', none, { gpc: true }).record).toEqual(plan('reject_all', 'banner', none).record)
  })
})
