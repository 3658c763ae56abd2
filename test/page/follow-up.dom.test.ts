import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import type { ReceiptDraft } from '../../src/model/decision.ts'
import { createJournal } from '../../src/storage/journal.ts'
import { memoryStorage } from '../fixtures/memory-storage.ts'
import { aFollowUp, draft, loseDatabase, pass, record, setUp, tearDown } from './a-follow-up.ts'
import { someReceipts } from './some-receipts.ts'

beforeEach(setUp)
afterEach(tearDown)

describe('a draft', () => {
  it('of this page becomes a receipt that says nothing of a recovery', async () => {
    const { followUp, journal, receipts } = aFollowUp({ record: record() })
    journal.add(draft())
    void followUp.settle(false)
    await pass()
    expect(receipts.taken).toEqual([draft()])
    expect(receipts.taken[0]).not.toHaveProperty('recovery')
  })

  it('that the first file has written and that was found by a later page says that it was recovered', async () => {
    const storage = memoryStorage()
    createJournal(() => storage, 'yinyom').add(draft())
    const { followUp, receipts } = aFollowUp({ record: record(), storage })
    followUp.start()
    await pass()
    expect(receipts.taken).toMatchObject([{ id: draft().id, recovery: 'draft' }])
  })

  it('that the first file wrote in this page is one of this page', async () => {
    const storage = memoryStorage()
    createJournal(() => storage, 'yinyom').add(draft())
    const { followUp, receipts } = aFollowUp({ record: record(), storage })
    followUp.addDraft(draft() as never)
    void followUp.settle(false)
    await pass()
    expect(receipts.taken).toEqual([draft()])
  })

  it('gets what was not known in the click, and stays in the journal until the collector has it', async () => {
    const complete = async (one: ReceiptDraft) => ({ ...one, site: 'completed' })
    const { followUp, journal, receipts } = aFollowUp({ record: record(), complete })
    journal.add(draft())
    void followUp.settle(false)
    await pass()
    expect(receipts.taken).toMatchObject([{ site: 'completed' }])
    expect(journal.drafts()).toHaveLength(1)
    receipts.acknowledge()
    expect(journal.drafts()).toEqual([])
  })

  it('waits in the journal where the chunk does not come, and follows when the network is back', async () => {
    const { followUp, journal, receipts, chunks, troubles } = aFollowUp({ record: record() })
    chunks.set('receipts', undefined)
    journal.add(draft())
    await Promise.all([followUp.settle(false), pass()])
    expect([journal.drafts().length, receipts.taken.length]).toEqual([1, 0])
    expect(troubles).toEqual(['chunk-failed receipts'])
    chunks.set('receipts', receipts.chunk)
    dispatchEvent(new Event('online'))
    await pass()
    expect(receipts.taken).toHaveLength(1)
  })

  it('does not follow once the page has ended', async () => {
    const { followUp, journal, receipts, chunks } = aFollowUp({ record: record() })
    chunks.set('receipts', undefined)
    journal.add(draft())
    await Promise.all([followUp.settle(false), pass()])
    chunks.set('receipts', receipts.chunk)
    followUp.destroy()
    dispatchEvent(new Event('online'))
    await pass()
    expect(receipts.calls).toEqual([])
  })
})

describe('after a decision', () => {
  it.each(['does not come', 'never comes', 'comes, and its disk never answers'])(
    'what is denied is deleted, also where the receipts chunk %s',
    async (how) => {
      const { followUp, journal, chunks, receipts, order } = aFollowUp({ record: record() })
      journal.add(draft())
      if (how === 'does not come') chunks.set('receipts', undefined)
      if (how === 'never comes') chunks.set('receipts', new Promise(() => {}) as never)
      if (how.startsWith('comes')) receipts.stick()
      void followUp.settle(true)
      await pass()
      expect(order[0]).toBe('clear')
    },
  )

  it('the page reloads where scripts of it have run, when the receipt is on the device', async () => {
    const { followUp, journal, receipts, order } = aFollowUp({ record: record() })
    journal.add(draft())
    await Promise.all([followUp.settle(true), pass()])
    expect(order).toEqual(['clear', 'reload'])
    expect(receipts.taken).toHaveLength(1)
  })

  it('the reload waits two seconds for a disk that does not answer, no longer', async () => {
    const { followUp, journal, receipts, order } = aFollowUp({ record: record() })
    journal.add(draft())
    receipts.stick()
    void followUp.settle(true)
    await pass(1990)
    expect(order).toEqual(['clear'])
    await pass(300)
    expect(order).toEqual(['clear', 'reload'])
  })

  it.each([
    ['nothing of it has run', {}, false],
    ['the owner wants none', { onWithdraw: 'keep' }, true],
  ] as const)('the page does not reload where %s', async (_, input, ran) => {
    const { followUp, journal, order } = aFollowUp({ record: record(), input: input as ConfigInput })
    journal.add(draft())
    void followUp.settle(ran)
    await pass(5000)
    expect(order).toEqual(['clear'])
  })

  it('the receipts are forgotten, opened and ended as the page says', async () => {
    const { followUp, receipts } = aFollowUp({ record: record(), input: { receipts: { endpoint: 'https://a.th/r' } } })
    await followUp.forget()
    followUp.destroy()
    await pass()
    expect(receipts.calls).toEqual(['open yinyom https://a.th/r', 'clearRecord', 'destroy'])
  })
})

describe('the next page has nothing to do', () => {
  it('only when the receipt is acknowledged and the record kept twice', async () => {
    const { followUp, journal, receipts, isDone } = aFollowUp({ record: record() })
    journal.add(draft())
    expect(isDone()).toBe(false)
    void followUp.settle(false)
    await pass()
    expect(receipts.record()).toBeDefined()
    expect([journal.chores()?.pending, isDone()]).toEqual([1, false])
    receipts.acknowledge()
    await pass()
    expect([journal.chores()?.pending, isDone()]).toEqual([0, true])
  })

  it('only when what unloads has had its traces deleted once more', async () => {
    const storage = memoryStorage()
    const receipts = someReceipts()
    const found = record()
    const first = aFollowUp({ record: found, storage, receipts })
    first.journal.add(draft({ record: found }))
    void first.followUp.settle(true)
    await pass()
    receipts.acknowledge()
    await pass()
    expect(first.journal.chores()).toMatchObject({ pending: 0, clear: true })
    expect(first.isDone()).toBe(false)
    const next = aFollowUp({ record: found, storage, receipts })
    next.followUp.start()
    await pass()
    expect(next.order).toEqual(['clear'])
    expect(next.isDone()).toBe(true)
  })

  it.each([
    ['withdraw', 'withdraw'],
    ['save_choices', 'save_choices'],
    ['reject_all', 'save_choices'],
  ] as const)('once it has said what the page did before it was loaded anew (%s)', async (action, said) => {
    const storage = memoryStorage()
    const found = record()
    const first = aFollowUp({ record: found, storage })
    const goesOn = first.followUp.settle(true, action)
    await pass()
    expect(await goesOn).toBe(false)
    expect(first.confirmed).toEqual([])
    const next = aFollowUp({ record: found, storage })
    next.followUp.start()
    next.followUp.start()
    await pass()
    expect(next.confirmed).toEqual([said])
  })

  it('and a page that looks at what was left after it has withdrawn leaves the deletion and the word to the next', async () => {
    const { followUp, confirmed, journal, order } = aFollowUp({ record: record() })
    void followUp.settle(true, 'withdraw')
    followUp.start()
    await pass()
    expect(confirmed).toEqual([])
    expect(order).toEqual(['clear', 'reload'])
    expect(journal.chores()).toMatchObject({ clear: true, unsaid: 'withdraw' })
  })

  it('and a withdrawal while it deletes what was left leaves the deletion to the next', async () => {
    const storage = memoryStorage()
    void aFollowUp({ record: record(), storage }).followUp.settle(true)
    await pass()
    const { followUp, journal } = aFollowUp({ record: record(), storage, input: { onWithdraw: 'keep' } })
    followUp.start()
    void followUp.settle(true)
    await pass()
    expect(journal.chores()).toMatchObject({ clear: true })
  })

  it('and nothing is said of what another tab has done', async () => {
    const { followUp, journal } = aFollowUp({ record: record() })
    void followUp.settle(true)
    await pass()
    expect(journal.chores()).toMatchObject({ clear: true })
    expect(journal.chores()).not.toHaveProperty('unsaid')
  })

  it('and a page that goes on says so itself', async () => {
    const { followUp, journal } = aFollowUp({ record: record(), input: { onWithdraw: 'keep' } })
    const goesOn = followUp.settle(true, 'withdraw')
    await pass()
    expect(await goesOn).toBe(true)
    expect(journal.chores()).not.toHaveProperty('unsaid')
  })

  it('and it is left to do where the deletion could not be loaded', async () => {
    const found = record()
    const { followUp, journal, chunks, isDone } = aFollowUp({ record: found })
    journal.setChores({ pending: 0, clear: true, noted: found.decidedAt })
    chunks.set('clear', undefined)
    followUp.start()
    await pass()
    expect(isDone()).toBe(false)
  })

  it('not where drafts wait while their chunk is on its way', async () => {
    const { followUp, journal, receipts, isDone } = aFollowUp({ record: record() })
    journal.add(draft())
    receipts.stick()
    void followUp.settle(false)
    await pass()
    expect(journal.chores()).toMatchObject({ pending: 1 })
    expect(isDone()).toBe(false)
  })

  it('not where the second copy is gone', async () => {
    const found = record()
    const { followUp, journal, receipts } = aFollowUp({ record: found })
    journal.setChores({ pending: 0, clear: false, noted: found.decidedAt })
    loseDatabase()
    followUp.start()
    await pass()
    expect(receipts.record()).toEqual(found)
  })
})
