import { describe, expect, it } from 'vitest'
import { stateOf } from '../../src/decision/state-of.ts'
import { planDecision } from '../../src/decision/plan-decision.ts'
import type { Before } from '../../src/decision/plan-decision.ts'
import { expiresAt } from '../../src/model/consent-record.ts'
import type { Decision } from '../../src/model/decision.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { DAY, DECIDED, aRecord, marks } from '../fixtures/a-record.ts'

const LATER = DECIDED + 60 * DAY
const fresh = { id: 'AZ9rHnwqfRCaUTsMXR4vPw', principal: 'AAAAAAAAAAAAAAAAAAAAAA' }
const services = [aService('ga4', 'analytics'), aService('hotjar', 'analytics'), aService('youtube', 'marketing')]
const shop = aConfig({ categories: ['necessary', 'analytics', 'marketing'], services })
const known = marks('ga4', 'hotjar', 'youtube')
const yes = aRecord({ choices: { analytics: true, marketing: true }, asked: known })
const ended = DECIDED + 180 * DAY

function plan(decision: Omit<Decision, 'layer'>, given: Partial<Before> & { now?: number; affects?: string[] } = {}) {
  const { config = shop, record, now = LATER, affects = [] } = given
  const standing = stateOf(config, record, now, affects)
  const outcome = planDecision({ config, record, state: standing, gpc: false }, { layer: 1, ...decision }, now, fresh)
  return { ...outcome, inForce: stateOf(config, outcome.record, now).choices }
}

describe('a banner that asks about something new', () => {
  const config = aConfig({ categories: ['necessary', 'analytics', 'marketing', 'functional'], services })
  const record = aRecord({ choices: { analytics: true, marketing: false }, asked: known })

  it.each([
    ['accept_all', true],
    ['reject_all', false],
  ] as const)('answers that with %s, and nothing else', (action, answer) => {
    const planned = plan({ action, surface: 'banner' }, { config, record })
    expect(planned.record.choices).toEqual({ analytics: true, marketing: false, functional: answer })
    expect(planned.record.asked).toBe(known)
  })

  it('prolongs nothing that was said before', () => {
    const planned = plan({ action: 'accept_all', surface: 'banner' }, { config, record })
    expect(expiresAt(planned.record)).toBe(expiresAt(record))
  })

  it.each(['settings', 'api'] as const)('is not what %s asks: there "all" is all', (surface) => {
    const planned = plan({ action: 'accept_all', surface }, { config, record })
    expect(planned.record.choices).toEqual({ analytics: true, marketing: true, functional: true })
    expect(expiresAt(planned.record)).toBe(LATER + 180 * DAY)
  })

  it('switches on the new service with its category, and not the one that was refused by itself', () => {
    const refused = aRecord({
      choices: { analytics: true, marketing: false, hotjar: false },
      asked: marks('hotjar', 'youtube'),
    })
    const accepted = plan({ action: 'accept_all', surface: 'banner' }, { record: refused })
    expect(accepted.inForce).toMatchObject({ analytics: true, ga4: true, hotjar: false, marketing: false })
    expect(accepted.purposes).toContainEqual({ id: 'analytics', service: 'hotjar', basis: 'consent', state: 'refused' })
  })

  it('refuses the whole category with the new service, and what was granted by itself', () => {
    const granted = aRecord({
      choices: { analytics: true, marketing: false, hotjar: true },
      asked: marks('hotjar', 'youtube'),
    })
    const rejected = plan({ action: 'reject_all', surface: 'banner' }, { record: granted })
    expect(rejected.inForce).toMatchObject({ analytics: false, ga4: false, hotjar: false })
  })

  it('after a change of the notice asks about what the change touches', () => {
    const accepted = plan({ action: 'accept_all', surface: 'banner' }, { record: yes, affects: ['analytics'] })
    expect(accepted.record.choices).toEqual({ analytics: true, marketing: true })
    expect(expiresAt(accepted.record)).toBe(expiresAt(yes))
    const rejected = plan({ action: 'reject_all', surface: 'banner' }, { record: yes, affects: ['analytics'] })
    expect(rejected.inForce).toMatchObject({ analytics: false, marketing: true })
  })
})

describe('how long an answer holds', () => {
  it.each<[string, Omit<Decision, 'layer'>]>([
    ['always allowing one service', { action: 'allow_always', surface: 'placeholder', choices: { youtube: true } }],
    ['always allowing one category', { action: 'allow_always', surface: 'placeholder', choices: { marketing: true } }],
    ['withdrawing one category', { action: 'withdraw', surface: 'api', choices: { marketing: false } }],
    ['saving one category', { action: 'save_choices', surface: 'api', choices: { marketing: false } }],
    ['saving nothing', { action: 'save_choices', surface: 'api', choices: {} }],
  ])('%s prolongs nothing that was said about the others', (_, decision) => {
    expect(expiresAt(plan(decision, { record: yes }).record)).toBe(ended)
    // Days are whole: the answer may end up to a day early, and on its last day up to a day late.
    expect(expiresAt(plan(decision, { record: yes, now: LATER + 1 }).record)).toBeLessThanOrEqual(ended)
    expect(expiresAt(plan(decision, { record: yes, now: ended - 1 }).record)).toBe(ended - 1 + DAY)
  })

  it.each<[string, Omit<Decision, 'layer'>]>([
    ['accepting all', { action: 'accept_all', surface: 'settings' }],
    ['rejecting all', { action: 'reject_all', surface: 'settings' }],
    ['withdrawing all', { action: 'withdraw', surface: 'settings' }],
    [
      'saving every category',
      { action: 'save_choices', surface: 'settings', choices: { analytics: false, marketing: true } },
    ],
  ])('B10: %s holds for the same 180 days from then on', (_, decision) => {
    expect(expiresAt(plan(decision, { record: yes }).record)).toBe(LATER + 180 * DAY)
  })

  it('is what the configuration says', () => {
    const config = aConfig({ categories: ['analytics'], validDays: 30 })
    expect(plan({ action: 'reject_all', surface: 'banner' }, { config }).record.validDays).toBe(30)
  })
})

describe('an answer that has run out', () => {
  const expired = aRecord({ ...yes, seq: 7 })
  it.each([
    ['at its last millisecond', ended],
    ['long ago', ended + 400 * DAY],
    ['because it lies in the future', DECIDED - 2 * DAY],
  ])('never comes back to life beside a new one (%s)', (_, now) => {
    const always = plan(
      { action: 'allow_always', surface: 'placeholder', choices: { youtube: true } },
      { record: expired, now },
    )
    expect(always.inForce).toEqual({ necessary: true, youtube: true })
    const saved = plan(
      { action: 'save_choices', surface: 'api', choices: { analytics: true } },
      { record: expired, now },
    )
    expect(saved.inForce).toMatchObject({ analytics: true, marketing: false, youtube: false })
    expect(saved.record).toMatchObject({ id: yes.id, principal: yes.principal, seq: 8, decidedAt: now, validDays: 180 })
  })

  it('is asked about as a whole', () => {
    const planned = plan({ action: 'accept_all', surface: 'banner' }, { record: expired, now: ended })
    expect(planned.inForce).toMatchObject({ analytics: true, marketing: true })
  })
})
