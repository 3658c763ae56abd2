import { describe, expect, it } from 'vitest'
import type { DecisionOptions } from '../../src/consent.ts'
import type { Decision } from '../../src/model/decision.ts'
import { createVerbs } from '../../src/page/verbs.ts'
import { aConfig } from '../fixtures/a-config.ts'

const gesture = { trusted: false, active: true }

function someVerbs(guardian: boolean) {
  const decisions: Decision[] = []
  const order: string[] = []
  const verbs = createVerbs(
    {
      guardian,
      commit: { reset: () => void order.push('reset') },
      followUp: {
        receipts: async () => [],
        flush: async () => ({ sent: 1, pending: 0, refused: 0 }),
        forget: async () => void order.push('forget'),
      },
      decide: async (decision) => void decisions.push(decision),
    },
    gesture,
  )
  return { verbs, decisions, order }
}
const guardian: DecisionOptions = { actor: 'guardian', ageBand: 'under_10' }

describe('the verbs of the API', () => {
  it('decide what they say, with what the browser says of the act', async () => {
    const { verbs, decisions } = someVerbs(false)
    await verbs.acceptAll()
    await verbs.rejectAll({ actor: 'pii_principal' })
    await verbs.save({ analytics: true })
    await verbs.withdraw()
    await verbs.withdraw(['marketing', 'ga4'])
    const api = { surface: 'api', layer: 1, gesture }
    expect(decisions).toEqual([
      { ...api, action: 'accept_all' },
      { ...api, action: 'reject_all', actor: 'pii_principal' },
      { ...api, action: 'save_choices', choices: { analytics: true } },
      { ...api, action: 'withdraw' },
      { ...api, action: 'withdraw', choices: { marketing: false, ga4: false } },
    ])
  })

  it('forget the answer here before the copy of it', async () => {
    const { verbs, order } = someVerbs(false)
    await verbs.reset()
    expect(order).toEqual(['reset', 'forget'])
    expect(await verbs.flush()).toEqual({ sent: 1, pending: 0, refused: 0 })
    expect(await verbs.receipts()).toEqual([])
  })
})

describe('a guardian', () => {
  it.each(['acceptAll', 'rejectAll', 'withdraw', 'save'] as const)(
    'is refused by %s where the configuration has none, and told the key: nothing is decided',
    async (verb) => {
      const { verbs, decisions } = someVerbs(aConfig().guardian)
      const call = () =>
        verb === 'save' || verb === 'withdraw' ? verbs[verb](undefined as never, guardian) : verbs[verb](guardian)
      await expect(call()).rejects.toThrow(TypeError)
      await expect(call()).rejects.toThrow('"guardian": true in the configuration')
      expect(decisions).toEqual([])
    },
  )

  it('answers where the configuration has one, with an age band', async () => {
    const { verbs, decisions } = someVerbs(aConfig({ guardian: true }).guardian)
    await verbs.rejectAll(guardian)
    expect(decisions).toMatchObject([{ action: 'reject_all', ...guardian }])
  })

  it.each<[string, DecisionOptions]>([
    ['without an age band', { actor: 'guardian' }],
    ['with an age band that is the visitor', { ageBand: 'under_10' }],
    ['with an age band that is named the visitor', { actor: 'pii_principal', ageBand: '10_to_20' }],
  ])('%s decides nothing', async (_, options) => {
    const { verbs, decisions } = someVerbs(true)
    await expect(verbs.acceptAll(options)).rejects.toThrow('go together')
    expect(decisions).toEqual([])
  })
})
