import { array, assert, asyncProperty, boolean, constant, constantFrom, integer, nat, oneof, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { memoryStore } from '../../src/receipts/memory-store.ts'
import { settled } from './a-clock.ts'
import { aDevice } from './a-device.ts'
import type { Tab } from './a-device.ts'
import { aDraft } from './a-draft.ts'
import { lasting } from './lasting-store.ts'
import { aCollector } from './model-collector.ts'
import type { Happening } from './model-collector.ts'

const happening = constantFrom<Happening[]>(
  'taken',
  'taken-unheard',
  'taken-silent',
  'silent',
  'offline',
  '500',
  '503 for a minute',
  '400',
  'portal',
  'firewall',
)
const step = oneof(
  record({ kind: constant('decide' as const), tab: nat(1), count: integer({ min: 1, max: 3 }) }),
  record({ kind: constant('take the journal again' as const), tab: nat(1) }),
  record({ kind: constant('flush' as const), tab: nat(1) }),
  record({ kind: constant('wait' as const), ms: constantFrom(0, 1_000, 30_000, 600_000) }),
  record({ kind: constant('crash' as const) }),
)

type Step = typeof step extends Arbitrary<infer S> ? S : never

/** Whatever happens to the network, the tabs and the collector, a decision is one row or a refusal that is told of. */
async function everyDecisionOnce(
  steps: readonly Step[],
  script: readonly Happening[],
  locks: boolean,
  lasts: boolean,
): Promise<void> {
  const collector = aCollector()
  const values = new Map()
  const memory = memoryStore(values)
  const device = aDevice({ ...collector, store: lasts ? lasting(memory) : memory, locks })
  const opened: Tab[] = []
  const open = () => {
    const tab = device.openTab()
    opened.push(tab)
    return tab
  }
  let tabs = [open(), open()]
  const decided: string[] = []
  const struck = () => new Set(opened.flatMap((tab) => tab.safe))
  const journal = () => decided.flatMap((id, at) => (struck().has(id) ? [] : [aDraft(at + 1)]))
  const crash = () => {
    device.crash()
    if (!lasts) values.clear()
    tabs = [open(), open()]
  }

  collector.next(...script)
  for (const one of steps) {
    if (one.kind === 'decide') {
      for (let left = one.count; left > 0; left--) decided.push(aDraft(decided.length + 1).id)
      await tabs[one.tab]!.outbox.take(journal())
    } else if (one.kind === 'take the journal again') await tabs[one.tab]!.outbox.take(journal())
    else if (one.kind === 'flush') void tabs[one.tab]!.outbox.flush()
    else if (one.kind === 'wait') await device.pass(one.ms)
    else crash()
    await settled()
  }

  // In the end the network is good, somebody opens a page, and then another.
  for (let page = 0; page < script.length + 2; page++) {
    crash()
    await tabs[0]!.outbox.take(journal())
    await device.pass(7_200_000)
  }

  const refused = opened.flatMap((tab) => tab.problems).filter(({ code }) => code === 'receipt-refused')
  const told = new Set(refused.map(({ subject }) => subject))
  const rows = collector.rows()
  expect(collector.conflicts).toEqual([])
  expect(rows.length).toBe(new Set(rows).size)
  expect(decided.filter((id) => !rows.includes(id) && !told.has(id))).toEqual([])
  expect(rows.filter((id) => !decided.includes(id))).toEqual([])
  expect(journal()).toEqual([])
  if (lasts) {
    const entries = await tabs[0]!.shelf.read()
    expect(entries.map(({ receipt }) => receipt.receipt_id)).toEqual(decided)
    expect(entries.filter(({ state }) => state === 'queued')).toEqual([])
    // What was refused and is tried again comes behind what was taken meanwhile.
    const straight = rows.filter((id) => !told.has(id))
    if (locks) expect(straight).toEqual(decided.filter((id) => straight.includes(id)))
  }
}

describe('the outbox, whatever happens', () => {
  it('has every decision at the collector exactly once, or reports it refused', async () => {
    await assert(
      asyncProperty(
        array(step, { maxLength: 12 }),
        array(happening, { maxLength: 8 }),
        boolean(),
        (steps, script, locks) => everyDecisionOnce(steps, script, locks, true),
      ),
      { numRuns: 150 },
    )
  })

  it('does so also where the browser refuses IndexedDB and only the journal lasts', async () => {
    await assert(
      asyncProperty(
        array(step, { maxLength: 12 }),
        array(happening, { maxLength: 8 }),
        boolean(),
        (steps, script, locks) => everyDecisionOnce(steps, script, locks, false),
      ),
      { numRuns: 150 },
    )
  })
})
