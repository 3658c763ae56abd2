import { assert, boolean, constantFrom, property } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { resolveConfig, resolveFirst } from '../../src/config/resolve-config.ts'
import { planDecision } from '../../src/decision/plan-decision.ts'
import { quickAnswer } from '../../src/decision/quick-answer.ts'
import { stateOf } from '../../src/decision/state-of.ts'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import { aConfig } from '../fixtures/a-config.ts'
import { anyConfigInput } from '../fixtures/any-config.ts'
import { DECIDED } from '../fixtures/a-record.ts'
import { countingBytes } from '../fixtures/counting-bytes.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

describe('quickAnswer', () => {
  it('gives the record and the state that the whole decision gives', () => {
    const days = constantFrom<unknown>(undefined, 1, 30, 365, 0, 366, 1.5, -1, '90')
    assert(
      property(anyConfigInput, days, boolean(), (given, validDays, accept) => {
        const source = { ...given, ...(validDays !== undefined && { validDays }) } as ConfigInput
        const { input } = checkConfig([{ from: 'test', value: source }], () => {})
        const config = resolveConfig(input)
        // The first file has not checked how long an answer holds.
        const first = { ...config, validDays: resolveFirst(source).validDays } as typeof config
        const answer = quickAnswer(first, accept, DECIDED, countingBytes())!
        const { id, principal } = answer.record
        const state = stateOf(config, undefined, DECIDED)
        const action = accept ? 'accept_all' : 'reject_all'
        const outcome = planDecision(
          { config, record: undefined, state, gpc: false },
          { action, surface: 'banner', layer: 1 },
          DECIDED,
          { id, principal },
        )
        expect(answer.record).toEqual(outcome.record)
        expect(answer.record.notice).toBe('')
        expect(answer.state).toEqual(outcome.inForce)
        expect(answer.state).toEqual(stateOf(config, answer.record, DECIDED))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    [
      'is too long for the cookie',
      Array.from({ length: 12 }, (_, at) => `category-with-a-long-name-${at}`.padEnd(40, 'x')),
    ],
    ['has a sign of the format in it', ['a:b']],
    ['has letters that a cookie does not take', ['สถิติ']],
    ['begins with what no id begins with', ['_analytics']],
    ['reads as two others', ['a0~b']],
  ])('has no answer where an id %s: the answer must not lose it', (_, ids) => {
    const config = { ...aConfig(), ...resolveFirst({ categories: ids as never }) }
    expect(quickAnswer(config, true, DECIDED, countingBytes())).toBeUndefined()
    expect(quickAnswer(config, false, DECIDED, countingBytes())).toBeUndefined()
  })

  it('draws new ids each time', () => {
    const random = countingBytes()
    const [one, other] = [
      quickAnswer(aConfig(), true, DECIDED, random)!,
      quickAnswer(aConfig(), true, DECIDED, random)!,
    ]
    expect(one.record.id).not.toBe(other.record.id)
    expect(one.record.principal).not.toBe(other.record.principal)
  })
})
