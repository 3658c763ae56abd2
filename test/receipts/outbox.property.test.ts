import { array, assert, asyncProperty, boolean } from 'fast-check'
import { describe, it } from 'vitest'

import { everyDecisionOnce, happenings, steps } from './every-decision-once.ts'

describe('the outbox, whatever happens', () => {
  it('has every decision at the collector exactly once, or reports it refused', async () => {
    await assert(
      asyncProperty(
        array(steps, { maxLength: 12 }),
        array(happenings, { maxLength: 8 }),
        boolean(),
        async (steps, script, locks) => void (await everyDecisionOnce({ steps, script, locks, lasts: true })),
      ),
      { numRuns: 150 },
    )
  })

  it('does so also where the browser refuses IndexedDB and only the journal lasts', async () => {
    await assert(
      asyncProperty(
        array(steps, { maxLength: 12 }),
        array(happenings, { maxLength: 8 }),
        boolean(),
        async (steps, script, locks) => void (await everyDecisionOnce({ steps, script, locks, lasts: false })),
      ),
      { numRuns: 150 },
    )
  })
})
