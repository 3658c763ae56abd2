import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record as recordOf,
  uniqueArray,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedMarks, resolveConfig } from '../../src/engine/config.ts'
import { decide } from '../../src/engine/decide.ts'
import { plainStanding } from '../../src/engine/standing.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'

const NOW = Date.UTC(2026, 5, 1)
const basis = option(constantFrom('consent', 'explicit_consent', 'contract', 'legitimate_interest'), { nil: undefined })
const categories = uniqueArray(
  recordOf({
    id: constantFrom('necessary', 'functional', 'analytics', 'marketing'),
    legalBasis: basis,
    required: option(boolean()),
  }),
  { selector: ({ id }) => id, minLength: 1 },
)
const services = uniqueArray(
  recordOf({
    id: constantFrom('chat', 'ga4', 'pixel', 'basket'),
    category: constantFrom('necessary', 'functional', 'analytics', 'marketing'),
    legalBasis: basis,
  }),
  { selector: ({ id }) => id },
)
const answers = array(
  recordOf({ id: constantFrom('functional', 'analytics', 'marketing', 'chat', 'ga4', 'pixel'), yes: boolean() }),
)

/** The configuration without the keys that are not there. */
function configOf(given: unknown) {
  return resolveConfig(JSON.parse(JSON.stringify(given, (_, value: unknown) => value ?? undefined)))
}

describe('plainStanding and decide', () => {
  it('agree wherever the first file does not wait for the actor, and a first visit never waits', () => {
    let plainCases = 0
    assert(
      property(
        recordOf({ categories, services }),
        option(recordOf({ answers, days: integer({ min: -200, max: 2 }), covered: boolean() }), { nil: undefined }),
        (given, found) => {
          const config = configOf(given)
          const record: ConsentRecord | undefined = found && {
            id: 'AZ6A65n3fUKhxpC-T10qMQ',
            principal: '4uJr0sV2b1mQp8xKz3nYtA',
            choices: Object.fromEntries(found.answers.map(({ id, yes }) => [id, yes])),
            asked: found.covered ? askedMarks(config) : '',
            notice: '',
            decidedAt: NOW + found.days * 86_400_000,
            validDays: 180,
            seq: 1,
          }
          const plain = plainStanding(config, record, NOW)
          if (!record) expect(plain).toBeDefined()
          if (!plain) return
          if (record) plainCases++
          expect(plain).toEqual(decide(config, record, NOW))
        },
      ),
      { numRuns: 2000 },
    )
    expect(plainCases).toBeGreaterThan(50)
  })
})
