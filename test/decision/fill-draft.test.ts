import { assert, boolean, property } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import { resolveConfig, resolveFirst } from '../../src/config/resolve-config.ts'
import { createCommit } from '../../src/decision/commit.ts'
import { fillDraft, isPlain } from '../../src/decision/fill-draft.ts'
import { quickAnswer } from '../../src/decision/quick-answer.ts'
import { stateOf } from '../../src/decision/state-of.ts'
import type { Decision } from '../../src/model/decision.ts'
import { createId } from '../../src/model/ids.ts'
import type { PlainDraft } from '../../src/model/plain-draft.ts'
import { createStore } from '../../src/page/store.ts'
import { createJournal } from '../../src/storage/journal.ts'
import { anyConfigInput } from '../fixtures/any-config.ts'
import { aService } from '../fixtures/a-config.ts'
import { DECIDED } from '../fixtures/a-record.ts'
import { aDraft } from '../receipts/a-draft.ts'
import { countingBytes } from '../fixtures/counting-bytes.ts'
import { memoryStorage } from '../fixtures/memory-storage.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const withdrawal = 'https://www.example.co.th/#yinyom-settings'
const check = (input: ConfigInput) => checkConfig([{ from: 'test', value: input }], () => {})

/** What the session adds to the journal for a first decision. */
function draftOfSession(source: ConfigInput, decision: Decision) {
  const { input } = check(source)
  const config = resolveConfig(input)
  const kept = memoryStorage()
  const journal = createJournal(() => kept, 'yinyom')
  const store = createStore()
  store.set({ state: stateOf(config, undefined, DECIDED) })
  createCommit({
    config,
    input,
    store,
    journal,
    withdrawal,
    gpc: false,
    version: '1.0.0',
    read: () => ({ record: undefined, copies: 0 }),
    cookie: { write: () => () => ({ kept: true, elsewhere: false }), clear() {} },
    now: () => DECIDED,
    random: countingBytes(),
    notice: () => ({ notice: '', affects: [] }),
    post() {},
    report() {},
    decided() {},
  }).decide(decision)
  return journal.drafts()[0]!
}

/** What the first file writes in the same click, with the same random bytes. */
function plainDraft(source: ConfigInput, { action, surface, shown, gesture }: Decision): PlainDraft {
  const random = countingBytes()
  const { record } = quickAnswer(resolveFirst(source), action === 'accept_all', DECIDED, random)!
  return {
    plain: true,
    id: createId(DECIDED, random),
    time: DECIDED,
    action: action as PlainDraft['action'],
    surface: surface as PlainDraft['surface'],
    ...(shown && { shown }),
    ...(gesture && { gesture }),
    record,
    lang: 'th',
    gpc: false,
    withdrawal,
    widget: '1.0.0',
    config: source,
  }
}

describe('fillDraft', () => {
  it('makes the draft that the session would have written, with the same ids and time', () => {
    assert(
      property(anyConfigInput, boolean(), boolean(), (source, accept, api) => {
        const decision: Decision = {
          action: accept ? 'accept_all' : 'reject_all',
          surface: api ? 'api' : 'banner',
          layer: 1,
          gesture: { trusted: accept },
        }
        const full = fillDraft(plainDraft(source, decision))
        const expected = draftOfSession(source, decision)
        // What was wrong is left out; the record is the one on the device all the same.
        const record = check(source).faulty ? full.record : expected.record
        expect(full).toEqual({ ...expected, record })
      }),
      { numRuns: 300 },
    )
  })

  it('keeps what was on the screen, the site and the services', () => {
    const source: ConfigInput = { site: 'shop', validDays: 90, services: [aService('ga4', 'analytics')] }
    const shown = { surface: 'banner', lang: 'th', layout: 'bar', text: { title: 'ก' } } as const
    const decision: Decision = { action: 'accept_all', surface: 'banner', layer: 1, shown }
    const full = fillDraft(plainDraft(source, decision))
    expect(full).toEqual(draftOfSession(source, decision))
    expect(full).toMatchObject({ shown, site: 'shop', reasons: ['never-asked'], config: source, stored: true })
    expect(full.record.validDays).toBe(90)
  })

  it('says of the configuration what is valid in it, and keeps the record that is on the device', () => {
    const source = { categories: ['analytics', 'analytics', 5] } as never
    const { record } = plainDraft({ categories: ['analytics'] }, { action: 'accept_all', surface: 'api', layer: 1 })
    const plain = plainDraft({}, { action: 'accept_all', surface: 'api', layer: 1 })
    const full = fillDraft({ ...plain, record, config: source })
    expect(full).toMatchObject({ record, config: { categories: ['analytics'] }, reasons: [] })
    expect(full.purposes).toEqual([{ id: 'analytics', basis: 'consent', state: 'given' }])
  })
})

it('a draft of the first file is told from a whole one', () => {
  expect(isPlain(plainDraft({}, { action: 'reject_all', surface: 'banner', layer: 1 }))).toBe(true)
  expect(isPlain(aDraft())).toBe(false)
})
