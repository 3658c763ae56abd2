import { describe, expect, it } from 'vitest'
import { stateOf } from '../../src/decision/state-of.ts'
import { planDecision } from '../../src/decision/plan-decision.ts'
import type { Config } from '../../src/config/resolve-config.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import type { Decision } from '../../src/model/decision.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { DECIDED, aRecord, marks } from '../fixtures/a-record.ts'

const fresh = { id: 'AZ9rHnwqfRCaUTsMXR4vPw', principal: 'AAAAAAAAAAAAAAAAAAAAAA' }
const shop = aConfig({
  categories: ['necessary', { id: 'functional', legalBasis: 'public_task' }, 'analytics', 'marketing'],
  services: [
    aService('ga4', 'analytics'),
    aService('log', 'analytics', { legalBasis: 'legal_obligation' as const }),
    aService('youtube', 'marketing'),
    aService('health', 'marketing', { legalBasis: 'explicit_consent' as const }),
  ],
})
const told = ['necessary legitimate_interest always_on', 'functional public_task always_on']

/** Each purpose as `category/service basis state`. */
function purposes(
  action: Decision['action'],
  choices?: Decision['choices'],
  record?: ConsentRecord,
  config: Config = shop,
) {
  const standing = stateOf(config, record, DECIDED)
  const decision: Decision = { action, surface: 'settings', layer: 2, ...(choices && { choices }) }
  const { purposes, state } = planDecision({ config, record, state: standing, gpc: false }, decision, DECIDED, fresh)
  return {
    state,
    is: purposes.map(({ id, service, basis, state }) => `${id}${service ? `/${service}` : ''} ${basis} ${state}`),
  }
}
const all = marks('ga4', 'youtube', 'health')
const yes = aRecord({ choices: { analytics: true, marketing: true }, asked: all })
const no = aRecord({ choices: { analytics: false, marketing: false }, asked: all })

describe('the purposes of a receipt', () => {
  it('list every category with its basis, and a service only where it differs from its category', () => {
    expect(purposes('accept_all')).toEqual({
      state: 'given',
      is: [
        ...told,
        'analytics consent given',
        'analytics/log legal_obligation always_on',
        'marketing consent given',
        'marketing/health explicit_consent given',
      ],
    })
  })

  it('record refusals too', () => {
    expect(purposes('reject_all')).toEqual({
      state: 'refused',
      is: [
        ...told,
        'analytics consent refused',
        'analytics/log legal_obligation always_on',
        'marketing consent refused',
        'marketing/health explicit_consent refused',
      ],
    })
  })

  it('say withdrawn for what was in force until now, however it is taken back', () => {
    for (const action of ['reject_all', 'withdraw'] as const) {
      expect(purposes(action, undefined, yes)).toEqual({
        state: 'withdrawn',
        is: [
          ...told,
          'analytics consent withdrawn',
          'analytics/log legal_obligation always_on',
          'marketing consent withdrawn',
          'marketing/health explicit_consent withdrawn',
        ],
      })
    }
  })

  it('say refused and not withdrawn for what was never in force', () => {
    const { is, state } = purposes('reject_all', undefined, no)
    expect(is.filter((purpose) => purpose.endsWith('withdrawn'))).toEqual([])
    expect(state).toBe('refused')
  })

  it('say withdrawn for one and given for the rest', () => {
    const { is, state } = purposes('save_choices', { analytics: true, marketing: false }, yes)
    expect(is).toContain('analytics consent given')
    expect(is).toContain('marketing consent withdrawn')
    expect(state).toBe('given')
  })

  it('name a service that has an answer of its own', () => {
    expect(purposes('save_choices', { analytics: true, ga4: false }, yes).is).toContain(
      'analytics/ga4 consent withdrawn',
    )
    expect(purposes('save_choices', { marketing: false, youtube: true }).is).toContain(
      'marketing/youtube consent given',
    )
  })

  it('of "always" at a placeholder leave out what was never asked', () => {
    expect(purposes('allow_always', { youtube: true })).toEqual({
      state: 'given',
      is: [...told, 'analytics/log legal_obligation always_on', 'marketing/youtube consent given'],
    })
  })

  it('of "once" name that one thing only', () => {
    expect(purposes('allow_once', { youtube: true }, no)).toEqual({
      state: 'given',
      is: ['marketing/youtube consent given'],
    })
    expect(purposes('allow_once', { marketing: true }, no)).toEqual({ state: 'given', is: ['marketing consent given'] })
  })

  it('have the receipt of a withdrawal say so, whatever was in force', () => {
    expect(purposes('withdraw', { analytics: false }, no).state).toBe('withdrawn')
  })
})
