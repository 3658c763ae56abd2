import { constant, constantFrom, integer, nat, oneof, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { expect } from 'vitest'

import type { ReceiptDraft } from '../../src/model/decision.ts'
import { memoryStore } from '../../src/receipts/memory-store.ts'
import { aDevice } from './a-device.ts'
import type { Tab } from './a-device.ts'
import { aDraft } from './a-draft.ts'
import { lasting } from './lasting-store.ts'
import { aCollector } from './model-collector.ts'
import type { Happening, Post } from './model-collector.ts'

export const happenings = constantFrom<Happening[]>(
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
export const steps = oneof(
  record({ kind: constant('decide' as const), tab: nat(1), count: integer({ min: 1, max: 3 }) }),
  record({ kind: constant('take the journal again' as const), tab: nat(1) }),
  record({ kind: constant('flush' as const), tab: nat(1) }),
  record({ kind: constant('wait' as const), ms: constantFrom(0, 1_000, 30_000, 600_000) }),
  record({ kind: constant('crash' as const) }),
)

export type Step = typeof steps extends Arbitrary<infer S> ? S : never

/** What happens on the way from a decision to its row. */
export interface Course {
  readonly steps: readonly Step[]
  readonly script: readonly Happening[]
  /** Whether tabs take turns. */
  readonly locks: boolean
  /** Whether the browser has IndexedDB, or only the journal lasts. */
  readonly lasts: boolean
}

/**
 * Whatever happens to the network, the tabs and the collector, a decision is one row or a refusal that is told of. Gives
 * the ids of the rows, in the order in which they came.
 */
export async function everyDecisionOnce(
  { steps, script, locks, lasts }: Course,
  { post, draft = aDraft }: { readonly post?: Post; readonly draft?: (nth: number) => ReceiptDraft } = {},
): Promise<readonly string[]> {
  const collector = aCollector(post)
  const { settle } = collector
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
  const journal = () => decided.flatMap((id, at) => (struck().has(id) ? [] : [draft(at + 1)]))
  const crash = () => {
    device.crash()
    if (!lasts) values.clear()
    tabs = [open(), open()]
  }

  collector.next(...script)
  for (const one of steps) {
    if (one.kind === 'decide') {
      for (let left = one.count; left > 0; left--) decided.push(draft(decided.length + 1).id)
      await tabs[one.tab]!.outbox.take(journal())
    } else if (one.kind === 'take the journal again') await tabs[one.tab]!.outbox.take(journal())
    else if (one.kind === 'flush') void tabs[one.tab]!.outbox.flush()
    else if (one.kind === 'wait') await device.pass(one.ms)
    else crash()
    await settle()
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
  return rows
}
