import { array, assert, boolean, constantFrom, dictionary, option, property, record, subarray } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Config } from '../../src/config/resolve-config.ts'
import { isServiceAsked } from '../../src/config/resolve-config.ts'
import { stateOf } from '../../src/decision/state-of.ts'
import { gpcIds } from '../../src/decision/gpc-ids.ts'
import { planDecision } from '../../src/decision/plan-decision.ts'
import { isAsked } from '../../src/model/category.ts'
import { MAX_COOKIE_BYTES, decodeRecord, encodeRecord } from '../../src/model/consent-record.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import type { Decision } from '../../src/model/decision.ts'
import { aConfig, aLooseConfig, aService } from '../fixtures/a-config.ts'
import { anyConfigInput } from '../fixtures/any-config.ts'
import { DECIDED } from '../fixtures/a-record.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const fresh = { id: 'AZ9rHnwqfRCaUTsMXR4vPw', principal: 'AAAAAAAAAAAAAAAAAAAAAA' }
const IDS = ['analytics', 'marketing', 'functional', 'ga4', 'hotjar', 'pixel', 'youtube']
const SERVICES = [
  aService('ga4', 'analytics'),
  aService('hotjar', 'analytics'),
  aService('pixel', 'marketing'),
  aService('youtube', 'marketing'),
]

/** One site as it changes: what it has at the time of each decision. */
const site = record({
  categories: subarray(['analytics', 'marketing', 'functional']),
  services: subarray(SERVICES),
}).map(({ categories, services }) =>
  aConfig({
    categories: ['necessary', ...categories],
    services: services.filter(({ category }) => categories.includes(category)),
  }),
)
const act = record({
  action: constantFrom('accept_all', 'reject_all', 'save_choices', 'withdraw', 'allow_always', 'allow_once'),
  surface: constantFrom('banner', 'settings', 'placeholder', 'api'),
  choices: option(dictionary(constantFrom(...IDS), boolean()), { nil: undefined }),
}).map(({ action, surface, choices }) => {
  const yes = action.startsWith('allow')
    ? { youtube: true, ...(choices?.['marketing'] && { marketing: true }) }
    : choices
  return { action, surface, layer: 1, ...(yes && { choices: yes }) } as Decision
})

describe('any sequence of decisions on a site that changes', () => {
  it('grants what the last decision that speaks of it granted, and nothing else', () => {
    assert(
      property(array(record({ config: site, act, gpc: boolean() }), { maxLength: 8 }), site, (steps, last) => {
        const model = createModel()
        let kept: ConsentRecord | undefined
        steps.forEach(({ config, act, gpc }, at) => {
          const now = DECIDED + at
          const standing = stateOf(config, kept, now)
          model.stateOf(config, act, gpc)
          const { record } = planDecision({ config, record: kept, state: standing, gpc }, act, now, fresh)
          if (act.action !== 'allow_once') kept = decodeRecord(encodeRecord(record))
          const { choices } = stateOf(config, kept, now)
          for (const id of IDS) expect([id, choices[id] === true]).toEqual([id, model.allows(config, id)])
        })
        // And on a page that has more, or less, than at the last decision.
        const { choices } = stateOf(last, kept, DECIDED + steps.length)
        for (const id of IDS) expect([id, choices[id] === true]).toEqual([id, model.allows(last, id)])
      }),
      { numRuns: 150 },
    )
  })

  it('says of each purpose what is in force after it, and names each thing once', () => {
    assert(
      property(anyConfigInput, act, act, boolean(), (input, first, second, gpc) => {
        const config = aLooseConfig(input)
        const before = planDecision(
          { config, record: undefined, state: stateOf(config, undefined, DECIDED), gpc },
          first,
          DECIDED,
          fresh,
        )
        const standing = stateOf(config, before.record, DECIDED)
        const { record, purposes, state } = planDecision(
          { config, record: before.record, state: standing, gpc },
          second,
          DECIDED + 1,
          fresh,
        )
        const { choices } = stateOf(config, record, DECIDED + 1)
        const names = purposes.map(({ id, service }) => service ?? id)
        expect(new Set(names).size).toBe(names.length)
        for (const { id, service, state } of purposes) {
          expect([service ?? id, choices[service ?? id] === true]).toEqual([
            service ?? id,
            state === 'given' || state === 'always_on',
          ])
        }
        if (state === 'given') expect(purposes.some((purpose) => purpose.state === 'given')).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the cookie of a decision', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `category-of-length-${String(at).padStart(1, 'x')}`.slice(0, 20))
  const services = (count: number, name = 'service') =>
    Array.from({ length: count }, (_, at) => aService(`${name}-${at}`, ids[0]!))

  it('is at most 400 bytes for every configuration that the check lets through', () => {
    const largest = aLooseConfig({ categories: ids.map((id) => ({ id, name: id })), services: services(40) })
    for (const action of ['accept_all', 'reject_all'] as const) {
      const standing = stateOf(largest, undefined, DECIDED)
      const { record } = planDecision(
        { config: largest, record: undefined, state: standing, gpc: false },
        { action, surface: 'banner', layer: 1 },
        DECIDED,
        fresh,
      )
      expect(
        encodeRecord({ ...record, validDays: 365, seq: 36 ** 6 - 1, notice: 'x'.repeat(40) }).length,
      ).toBeLessThanOrEqual(MAX_COOKIE_BYTES)
      expect(decodeRecord(encodeRecord(record))).toEqual(record)
    }
  })

  it('has room for ten services that are each answered alone', () => {
    const config = aConfig({ services: services(10).map((service) => ({ ...service, category: 'marketing' })) })
    const choices = { marketing: true, ...Object.fromEntries(services(10).map(({ id }) => [id, false])) }
    const standing = stateOf(config, undefined, DECIDED)
    const { record } = planDecision(
      { config, record: undefined, state: standing, gpc: false },
      { action: 'save_choices', surface: 'settings', layer: 2, choices },
      DECIDED,
      fresh,
    )
    expect(encodeRecord(record).length).toBeLessThanOrEqual(MAX_COOKIE_BYTES)
  })

  it('does not grow for ever where a site changes its services again and again', () => {
    let kept: ConsentRecord | undefined
    for (let at = 0; at < 20; at++) {
      const config = aConfig({
        services: services(20, `v${at}`).map((service) => ({ ...service, category: 'analytics' })),
      })
      const choices = { analytics: true, marketing: false, functional: true, [`v${at}-0`]: false }
      const standing = stateOf(config, kept, DECIDED + at)
      const decision: Decision = { action: 'save_choices', surface: 'settings', layer: 2, choices }
      kept = planDecision({ config, record: kept, state: standing, gpc: false }, decision, DECIDED + at, fresh).record
      expect(encodeRecord(kept).length).toBeLessThanOrEqual(MAX_COOKIE_BYTES)
      expect(stateOf(config, kept, DECIDED + at)).toMatchObject({
        status: 'decided',
        choices: { analytics: true, [`v${at}-0`]: false },
      })
    }
  })
})

/** Consent as a person would keep it on paper: per category and per service the last answer that spoke of it. */
function createModel() {
  const categories = new Map<string, boolean>()
  const services = new Map<string, boolean>()
  const alone = new Set<string>()

  const allows = (config: Config, id: string): boolean => {
    const category = config.categories.find((one) => one.id === id)
    if (!category)
      return config.categories.some((one) => one.services.some((own) => own.id === id)) && services.get(id) === true
    const open = category.services.some((one) => isServiceAsked(category, one) && !services.has(one.id))
    return categories.get(id) === true && !open
  }

  return {
    allows,
    stateOf(config: Config, { action, surface, choices }: Decision, gpc: boolean) {
      if (action === 'allow_once') return
      const asked = config.categories.filter(isAsked)
      const isNew = ({ id, services: own }: Config['categories'][number]) =>
        !categories.has(id) || (categories.get(id) === true && own.some((one) => !services.has(one.id)))
      const narrow = surface === 'banner' && asked.some(({ id }) => categories.has(id)) && asked.some(isNew)
      const all = (answer: (id: string) => boolean) =>
        Object.fromEntries(asked.filter((one) => !narrow || isNew(one)).map(({ id }) => [id, answer(id)]))
      const answers: Record<string, boolean> =
        action === 'accept_all'
          ? all((id) => !gpc || !gpcIds(config).includes(id))
          : action === 'reject_all'
            ? all(() => false)
            : action === 'withdraw'
              ? Object.fromEntries(
                  (choices ? Object.keys(choices) : asked.map(({ id }) => id)).map((id) => [id, false]),
                )
              : { ...choices }

      const widened = asked.some(({ id }) => answers[id] && !categories.get(id))
      const here = config.categories.flatMap(({ services: own }) => own.map(({ id }) => id))
      for (const id of widened ? [...services.keys()] : [])
        if (!here.includes(id) && !alone.has(id)) services.delete(id)
      for (const { id, services: own } of asked) {
        const whole = answers[id]
        if (whole !== undefined) categories.set(id, whole)
        else if (action !== 'allow_always' && !categories.has(id)) categories.set(id, false)
        // A no speaks for all services of the category, on whatever page they are.
        for (const one of SERVICES)
          if (whole === false && one.category === id && !alone.has(one.id) && services.has(one.id))
            services.set(one.id, false)
        for (const service of own) {
          const answer = answers[service.id]
          const keeps = narrow && alone.has(service.id) && services.get(service.id) === false
          const next = answer ?? (keeps ? undefined : whole)
          if (next !== undefined) {
            services.set(service.id, next)
            if (answer !== undefined && answer !== categories.get(id)) alone.add(service.id)
            else alone.delete(service.id)
          } else if (categories.get(id) === false && !services.has(service.id) && action !== 'allow_always')
            services.set(service.id, false)
        }
      }
    },
  }
}
