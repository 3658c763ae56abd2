import { anything, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { check } from '../../src/model/check.ts'
import type { Fault } from '../../src/model/check.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import type { ReceiptDraft } from '../../src/model/decision.ts'
import type { OutboxEntry } from '../../src/model/outbox-entry.ts'
import { digestOf } from '../../src/receipts/build-receipt.ts'
import {
  MOST_QUEUED,
  MOST_SETTLED,
  addDrafts,
  bound,
  isShowable,
  readEntries,
  settle,
} from '../../src/receipts/outbox-entries.ts'
import { aDraft, drafts } from './a-draft.ts'

const queued = (...ids: readonly ReceiptDraft[]) => [...addDrafts([], ids, 'queued', true).entries]
const ids = (entries: readonly OutboxEntry[]) => entries.map(({ receipt }) => receipt.receipt_id)
const states = (entries: readonly OutboxEntry[]) => entries.map(({ state }) => state)

/** Entries in these states, oldest first. */
function entriesIn(...given: readonly OutboxEntry['state'][]): OutboxEntry[] {
  const { receipt } = queued(aDraft())[0]!
  return given.map((state, at) => ({ receipt: { ...receipt, receipt_id: String(at) }, state }))
}

describe('addDrafts', () => {
  it('makes one receipt of each draft, in order, each tied to the one before', () => {
    const [first, second, third] = queued(...drafts(3))
    expect([first, second, third].map((entry) => entry!.receipt.seq)).toEqual([1, 2, 3])
    expect(third!.receipt.prev).toBe(digestOf(second!.receipt))
    expect(second!.receipt.prev).toBe(digestOf(first!.receipt))
  })

  it('goes on from the last receipt that is there, whatever became of it', () => {
    const before = settle(queued(aDraft(1)), aDraft(1).id, 'refused', { by: 'widget 1' })
    const { entries, added } = addDrafts(before, drafts(2), 'queued', true)
    expect(entries[1]!.receipt).toMatchObject({ prev: digestOf(entries[0]!.receipt), seq: 2 })
    expect(added).toEqual([aDraft(2).id])
  })

  it.each(['queued', 'sent', 'refused', 'kept'] as const)('adds nothing for a draft whose receipt is %s', (state) => {
    const before = queued(aDraft()).map(({ receipt }) => ({ receipt, state }))
    expect(addDrafts(before, [aDraft(), aDraft()], 'queued', true)).toEqual({
      entries: before,
      added: [],
      malformed: [],
    })
  })

  it('starts a chain behind what another script has written and nobody can hash', () => {
    const [entry] = queued(aDraft(1))
    const odd = { ...entry!, receipt: { ...entry!.receipt, site: '\uD83D' } }
    const { entries, malformed } = addDrafts([odd], [aDraft(2)], 'queued', true)
    expect([entries[1]!.receipt.prev, entries[1]!.receipt.seq, malformed]).toEqual([null, 1, []])
  })

  it('depends on the draft alone where the device forgets', () => {
    const together = addDrafts([], drafts(2), 'queued', false).entries[1]
    const alone = addDrafts([], [aDraft(2)], 'queued', false).entries[0]
    expect(together).toEqual(alone)
    expect(alone!.receipt).toMatchObject({ prev: null, seq: 1 })
  })

  it('names a draft that no receipt can be made from, and makes the others', () => {
    const broken = [{ id: 'nothing else' }, aDraft(1, { time: 1e99 })] as unknown as ReceiptDraft[]
    const { entries, malformed } = addDrafts([], [...broken, aDraft(2)], 'queued', true)
    expect(malformed).toEqual(['nothing else', aDraft(1).id])
    expect(ids(entries)).toEqual([aDraft(2).id])
  })

  it('makes valid evidence of words that Unicode cannot write', () => {
    const config = { 'half \uDC00': 'half \uD83D pair, whole 😀, \\ud83d, "\\"' }
    const { entries, malformed } = addDrafts([], [aDraft(1, { site: 'shop \uD83D', config })], 'queued', true)
    const faults: Fault[] = []
    check(receiptSchema, entries[0]?.receipt, '', faults)
    expect([malformed, faults]).toEqual([[], []])
    expect(entries[0]!.receipt.site).toBe('shop \uFFFD')
    expect(entries[0]!.receipt.ui.config_sha256).toBe(
      digestOf({ 'half \uFFFD': 'half \uFFFD pair, whole 😀, \\ud83d, "\\"' }),
    )
  })
})

describe('readEntries', () => {
  it.each([undefined, null, 7, 'text', {}, { length: 3 }, [null, 7, {}, []]])('finds nothing in %j', (found) => {
    expect(readEntries(found)).toEqual([])
  })

  it('keeps each entry that is one', () => {
    const [first, second] = queued(...drafts(2))
    const strange = { ...first!, state: 'burnt' }
    const uncounted = { ...first!, receipt: { ...first!.receipt, seq: 'many' } }
    expect(readEntries([first, strange, uncounted, second])).toEqual([first, second])
  })

  it.each<[string, (receipt: ConsentReceipt) => unknown]>([
    ['without an event', (receipt) => ({ ...receipt, event: undefined })],
    ['of no time', (receipt) => ({ ...receipt, event: { ...receipt.event, time: 'soon' } })],
    ['with a time that is a number', (receipt) => ({ ...receipt, event: { ...receipt.event, time: 1 } })],
    ['without an end', (receipt) => ({ ...receipt, event: { ...receipt.event, valid_until: null } })],
    ['with an action that is an object', (receipt) => ({ ...receipt, event: { ...receipt.event, action: {} } })],
    [
      'with an age band that is a list',
      (receipt) => ({ ...receipt, event: { ...receipt.event, principal_age_band: [] } }),
    ],
    ['without a surface', (receipt) => ({ ...receipt, ui: {} })],
    ['without a screen', (receipt) => ({ ...receipt, ui: undefined })],
    ['with purposes that are a text', (receipt) => ({ ...receipt, purposes: 'all' })],
    ['with a purpose that is null', (receipt) => ({ ...receipt, purposes: [null] })],
    [
      'with a service that is an object',
      (receipt) => ({ ...receipt, purposes: [{ ...receipt.purposes[0], service: {} }] }),
    ],
    ['with a number that JSON has not', (receipt) => ({ ...receipt, site: 1n })],
    ['that is the first of none', (receipt) => ({ ...receipt, seq: 0 })],
    [
      'that holds itself',
      (receipt) => {
        const round: Record<string, unknown> = { ...receipt }
        round['site'] = round
        return round
      },
    ],
  ])('never shows a receipt %s', (_, damage) => {
    const [first, second] = queued(...drafts(2))
    const found = [{ ...first!, receipt: damage(first!.receipt) }, second]
    expect(readEntries(found).filter(isShowable)).toEqual([second])
  })

  it('leaves out whatever junk another script writes, and makes a receipt behind whatever is left', () => {
    const [entry] = queued(aDraft())
    const keys = Object.keys(entry!.receipt) as (keyof ConsentReceipt)[]
    assert(
      property(constantFrom(...keys), anything(), anything(), (key, junk, other) => {
        const found = readEntries([
          { ...entry!, receipt: { ...entry!.receipt, [key]: junk } },
          other,
          { receipt: other },
        ])
        expect(addDrafts(found, [aDraft(2)], 'queued', true).malformed).toEqual([])
      }),
    )
  })
})

describe('settle', () => {
  it('changes the state of one and nothing else', () => {
    const before = queued(...drafts(3))
    const after = settle(before, aDraft(2).id, 'sent', { by: 'widget 1' })
    expect(states(after)).toEqual(['queued', 'sent', 'queued'])
    expect(ids(after)).toEqual(ids(before))
    expect(states(before)).toEqual(['queued', 'queued', 'queued'])
  })

  it('notes who heard a refusal, so that another may try again, and forgets it once it is taken', () => {
    const refused = settle(queued(aDraft()), aDraft().id, 'refused', { by: 'widget 1' })
    expect(refused).toMatchObject([{ state: 'refused', by: 'widget 1' }])
    expect(readEntries(structuredClone(refused))).toEqual(refused)
    expect(settle(refused, aDraft().id, 'sent', { by: 'widget 1' })[0]).not.toHaveProperty('by')
  })
})

describe('bound', () => {
  const many = (count: number, state: OutboxEntry['state']) => Array.from({ length: count }, () => state)

  it('leaves alone what there is room for', () => {
    const entries = entriesIn(
      ...many(MOST_QUEUED, 'queued'),
      ...many(MOST_SETTLED, 'sent'),
      ...many(MOST_SETTLED, 'refused'),
    )
    expect(bound(entries)).toEqual({ entries, displaced: [] })
  })

  it('drops the oldest of the sent and the kept, which need no word', () => {
    const { entries, displaced } = bound(entriesIn('kept', 'sent', ...many(MOST_SETTLED - 1, 'sent'), 'kept'))
    expect([entries.length, ids(entries)[0], displaced]).toEqual([MOST_SETTLED, '2', []])
  })

  it('names a waiting one that is too many, and keeps it on the device', () => {
    const { entries, displaced } = bound(entriesIn(...many(MOST_QUEUED + 2, 'queued')))
    expect(displaced).toEqual(['0', '1'])
    expect(states(entries)).toEqual(['kept', 'kept', ...many(MOST_QUEUED, 'queued')])
  })

  it('names a waiting one that is too many also where it cannot be kept', () => {
    const { entries, displaced } = bound(entriesIn(...many(MOST_QUEUED + 1, 'queued'), ...many(MOST_SETTLED, 'sent')))
    expect(displaced).toEqual(['0'])
    expect(ids(entries)).not.toContain('0')
  })

  it('names a refused one that goes', () => {
    const { entries, displaced } = bound(entriesIn(...many(MOST_SETTLED + 1, 'refused')))
    expect([entries.length, displaced]).toEqual([MOST_SETTLED, ['0']])
  })

  it('never drops the newest, which the next one is tied to', () => {
    const full = [...many(300, 'queued'), ...many(300, 'refused')] as const
    for (const last of ['queued', 'sent', 'refused', 'kept'] as const) {
      expect(bound(entriesIn(...full, ...many(300, 'sent'), last)).entries.at(-1)!.receipt.receipt_id).toBe('900')
    }
  })
})
