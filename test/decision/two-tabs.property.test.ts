import { array, assert, constantFrom, oneof, property, record } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { aConfig } from '../fixtures/a-config.ts'
import { DECIDED } from '../fixtures/a-record.ts'
import { aTab, accept, reject, withdraw } from '../fixtures/a-tab.ts'
import { fakeBrowser } from '../fixtures/cookie-jar.ts'
import { memoryStorage } from '../fixtures/memory-storage.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const config = aConfig({ categories: ['necessary', 'analytics', 'marketing'] })
const partial = {
  action: 'save_choices',
  surface: 'settings',
  layer: 2,
  choices: { analytics: true, marketing: false },
} as const
const DECISIONS = { accept, reject, withdraw, partial }

/** Two tabs of one browser, and what each has said that the other has not heard yet. */
function twoTabs() {
  const clock = { now: DECIDED }
  const jar = fakeBrowser(() => clock.now).page('https://www.example.co.th/')
  const shared = { config, jar, storage: memoryStorage(), clock }
  const tabs = [aTab({ ...shared, byte: 1 }), aTab({ ...shared, byte: 200 })] as const
  const heard = [0, 0]
  const deliver = (to: 0 | 1) => {
    const message = tabs[to ? 0 : 1].posted[heard[to]!]
    if (message === undefined) return false
    heard[to]!++
    tabs[to].onTabMessage(message)
    return true
  }
  const settle = () => {
    while ([deliver(0), deliver(1)].some(Boolean));
  }
  return { tabs, clock, deliver, settle, jar }
}

describe('two tabs', () => {
  it.each([
    ['the first hears first', [0, 1]],
    ['the second hears first', [1, 0]],
  ] as const)('that decide in the same millisecond end in one winner and two drafts (%s)', (_, order) => {
    const { tabs, deliver, settle } = twoTabs()
    tabs[0].decide(accept)
    tabs[1].decide(reject)
    order.forEach(deliver)
    settle()
    expect(tabs[0].record()).toEqual(tabs[1].record())
    expect(tabs[0].cookie()).toEqual({ record: tabs[0].record(), copies: 1 })
    expect(tabs[0].drafts()).toHaveLength(2)
    expect(new Set(tabs[0].drafts().map(({ id }) => id)).size).toBe(2)
  })

  it('agree on a withdrawal, whichever of them it was made in', () => {
    const { tabs, clock, settle } = twoTabs()
    tabs[0].decide(accept)
    settle()
    clock.now++
    tabs[1].decide(withdraw)
    settle()
    expect(tabs.map((tab) => tab.allows('marketing'))).toEqual([false, false])
    expect(tabs[0].decisions.at(-1)).toEqual({ revoked: ['analytics', 'marketing'], decision: undefined })
  })

  it('end in one winner, the latest, with a draft for every decision, in whatever order they decide, hear and look', () => {
    const tab = constantFrom<(0 | 1)[]>(0, 1)
    const step = oneof(
      record({
        kind: constantFrom('decide'),
        tab,
        what: constantFrom<(keyof typeof DECISIONS)[]>('accept', 'reject', 'withdraw', 'partial'),
      }),
      record({ kind: constantFrom('hear', 'look', 'wait'), tab, what: constantFrom<'accept'[]>('accept') }),
    )
    assert(
      property(array(step, { maxLength: 14 }), (steps) => {
        const { tabs, clock, deliver, settle } = twoTabs()
        let decided = 0
        for (const { kind, tab: at, what } of steps) {
          if (kind === 'hear') deliver(at)
          else if (kind === 'look') tabs[at].syncFromCookie()
          else if (kind === 'wait') clock.now++
          else {
            tabs[at].decide(DECISIONS[what])
            decided++
          }
        }
        settle()
        tabs.forEach((one) => one.syncFromCookie())
        settle()

        const drafts = tabs[0].drafts()
        expect(drafts).toHaveLength(decided)
        expect(tabs[0].record()).toEqual(tabs[1].record())
        expect(tabs[0].standing()).toEqual(tabs[1].standing())
        expect(tabs[0].cookie()).toEqual({ record: tabs[0].record(), copies: decided ? 1 : 0 })
        const records = drafts.map((draft) => draft.record)
        const latest = Math.max(...records.map(({ decidedAt }) => decidedAt))
        const winners = records.filter(({ decidedAt }) => decidedAt === latest).map(encodeRecord)
        if (decided) expect(encodeRecord(tabs[0].record()!)).toBe(winners.sort().at(-1))
      }),
      { numRuns: 200 },
    )
  })
})
