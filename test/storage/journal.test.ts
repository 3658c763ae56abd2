import { assert, constantFrom, jsonValue, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJournal } from '../../src/storage/journal.ts'
import type { ReceiptDraft } from '../../src/model/decision.ts'
import { DECIDED, aRecord } from '../fixtures/a-record.ts'
import { fullStorage, memoryStorage, refusedStorage } from '../fixtures/memory-storage.ts'
import { anyText } from '../fixtures/any-text.ts'

const draft = (id: string, time = DECIDED) => ({ id, time, record: aRecord(), action: 'accept_all' }) as ReceiptDraft
const ids = (drafts: readonly Pick<ReceiptDraft, 'id'>[]) => drafts.map(({ id }) => id)

describe('createJournal', () => {
  it('outlives the page: another journal on the same storage reads what was added, oldest first', () => {
    const storage = memoryStorage()
    createJournal(() => storage, 'yinyom').add(draft('b', DECIDED + 1))
    createJournal(() => storage, 'yinyom').add(draft('z'))
    createJournal(() => storage, 'yinyom').add(draft('a'))
    const later = createJournal(() => storage, 'yinyom')
    expect(later.drafts()).toEqual([draft('a'), draft('z'), draft('b', DECIDED + 1)])
  })

  it('strikes what is safe, keeps the rest, and leaves nothing behind when all is struck', () => {
    const storage = memoryStorage()
    const journal = createJournal(() => storage, 'yinyom')
    for (const id of ['a', 'b', 'c']) journal.add(draft(id))
    journal.strike(['b', 'unknown'])
    expect(ids(journal.drafts())).toEqual(['a', 'c'])
    journal.strike(['a', 'c'])
    expect(storage.kept.size).toBe(0)
  })

  it('keeps the drafts of two tabs that write at once', () => {
    const storage = memoryStorage()
    const [one, two] = [createJournal(() => storage, 'yinyom'), createJournal(() => storage, 'yinyom')]
    one.add(draft('a'))
    two.add(draft('b'))
    one.strike(['a'])
    expect(ids(two.drafts())).toEqual(['b'])
  })

  it('mixes neither two cookies of one site nor what the page itself keeps', () => {
    const storage = memoryStorage(
      new Map([
        ['yinyom.config', '[]'],
        ['journal', '{}'],
      ]),
    )
    createJournal(() => storage, 'one').add(draft('a'))
    createJournal(() => storage, 'one2').add(draft('b'))
    expect(ids(createJournal(() => storage, 'one').drafts())).toEqual(['a'])
    expect(createJournal(() => storage, 'yinyom').drafts()).toEqual([])
  })

  it.each([
    '{"id":',
    'null',
    '',
    '[]',
    '5',
    '"a"',
    '{}',
    '{"id":5,"record":{"id":"a"}}',
    '{"id":"a"}',
    '{"id":"a","record":{}}',
  ])('makes no evidence of %j, and goes on', (kept) => {
    const storage = memoryStorage(new Map([['yinyom.journal.a', kept]]))
    const journal = createJournal(() => storage, 'yinyom')
    expect(journal.drafts()).toEqual([])
    journal.add(draft('b'))
    expect(ids(journal.drafts())).toEqual(['b'])
  })

  it('never throws, whatever stands in the store', () => {
    const key = constantFrom('yinyom.journal.', 'yinyom.journal.a', 'yinyom.journal.b', 'yinyom.chores', '')
    const json = oneof(
      anyText(),
      jsonValue().map((value) => JSON.stringify(value)),
    )
    assert(
      property(key, json, (at, kept) => {
        const storage = memoryStorage(new Map([[at, kept]]))
        const journal = createJournal(() => storage, 'yinyom')
        journal.chores()
        journal.add(draft('b'))
        expect(ids(journal.drafts())).toContain('b')
        journal.strike(['b'])
        journal.setChores({ pending: 1, clear: true, noted: DECIDED })
        expect(journal.chores()).toEqual({ pending: 1, clear: true, noted: DECIDED })
      }),
    )
  })
})

describe.each([
  ['refuses storage', refusedStorage],
  ['is full', () => fullStorage()],
])('where the browser %s', (_, storage) => {
  it('the journal holds for the page', () => {
    const journal = createJournal(storage, 'yinyom')
    journal.add(draft('a'))
    journal.add(draft('b'))
    expect(ids(journal.drafts())).toEqual(['a', 'b'])
    journal.strike(['a'])
    expect(ids(journal.drafts())).toEqual(['b'])
    journal.setChores({ pending: 2, clear: false, noted: 0 })
    expect(journal.chores()).toEqual({ pending: 2, clear: false, noted: 0 })
    journal.strike(['b'])
    journal.forget(DECIDED)
    expect(journal.chores()).toBeUndefined()
  })
})

describe('a journal whose storage fills up', () => {
  it('loses neither what was kept nor what comes after', () => {
    const kept = new Map<string, string>()
    createJournal(() => memoryStorage(kept), 'yinyom').add(draft('a'))
    const journal = createJournal(() => fullStorage(kept), 'yinyom')
    journal.add(draft('b'))
    expect(ids(journal.drafts())).toEqual(['a', 'b'])
    journal.strike(['a', 'b'])
    expect(journal.drafts()).toEqual([])
    expect(kept.size).toBe(0)
  })
})

describe('chores', () => {
  it('are unknown until somebody has looked', () => {
    expect(createJournal(() => memoryStorage(), 'yinyom').chores()).toBeUndefined()
  })

  it.each([
    { pending: 0, clear: false, noted: 0 },
    { pending: 12, clear: true, noted: DECIDED },
  ])('%j are what the next page reads', (chores) => {
    const storage = memoryStorage()
    createJournal(() => storage, 'yinyom').setChores(chores)
    expect(createJournal(() => storage, 'yinyom').chores()).toEqual(chores)
  })

  it('are forgotten without the drafts, which are evidence, and bring no answer back', () => {
    const storage = memoryStorage()
    const journal = createJournal(() => storage, 'yinyom')
    journal.add(draft('a'))
    journal.setChores({ pending: 1, clear: true, noted: DECIDED - 1 })
    journal.forget(DECIDED + 1)
    expect(journal.chores()).toEqual({ pending: 1, clear: false, noted: DECIDED + 1 })
    expect(ids(journal.drafts())).toEqual(['a'])
  })

  it('are gone where nothing waits', () => {
    const storage = memoryStorage()
    const journal = createJournal(() => storage, 'yinyom')
    journal.setChores({ pending: 0, clear: false, noted: DECIDED })
    journal.forget(DECIDED + 1)
    expect(storage.kept.size).toBe(0)
  })

  it('say who has written a draft: this page or an earlier one', () => {
    const storage = memoryStorage()
    createJournal(() => storage, 'yinyom').add(draft('a'))
    const later = createJournal(() => storage, 'yinyom')
    later.add(draft('b'))
    expect([later.isOurs('a'), later.isOurs('b')]).toEqual([false, true])
  })

  it.each(['', '0', '0 2', '-1 0', ' 0 0', '{"pending":0}', '1e3 0'])('written as %j by others are unknown', (kept) => {
    const storage = memoryStorage(new Map([['yinyom.chores', kept]]))
    expect(createJournal(() => storage, 'yinyom').chores()).toBeUndefined()
  })
})
