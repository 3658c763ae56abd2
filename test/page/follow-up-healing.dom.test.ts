import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memoryStorage } from '../fixtures/memory-storage.ts'
import { NOW, aFollowUp, draft, loseDatabase, pass, record, setUp, tearDown } from './a-follow-up.ts'
import { someReceipts } from './some-receipts.ts'

beforeEach(setUp)
afterEach(tearDown)

describe('a record that no draft and no receipt speaks of', () => {
  it('gets one draft that says so, with the same id from two tabs', async () => {
    const storage = memoryStorage()
    const [receipts, found] = [someReceipts(), record()]
    const [one, other] = [
      aFollowUp({ record: found, storage, receipts }),
      aFollowUp({ record: found, storage, receipts }),
    ]
    one.followUp.start()
    other.followUp.start()
    await pass()
    expect(receipts.taken).toMatchObject([{ recovery: 'record', record: found, surface: 'unknown' }])
    expect(one.journal.drafts()).toHaveLength(1)
  })

  it('gets none where its receipt is here', async () => {
    const { followUp, receipts } = aFollowUp({ record: record() })
    receipts.taken.push(draft())
    followUp.start()
    await pass()
    expect(receipts.taken).toEqual([draft()])
  })

  it('gets none where its draft is in the journal', async () => {
    const { followUp, journal, receipts } = aFollowUp({ record: record() })
    journal.add(draft())
    followUp.start()
    await pass()
    expect(receipts.taken.map(({ id }) => id)).toEqual([draft().id])
  })

  it('gets none where other hosts share it: they may have the receipt', async () => {
    const { followUp, receipts } = aFollowUp({ record: record(), input: { cookie: { domain: '.example.co.th' } } })
    followUp.start()
    await pass()
    expect(receipts.taken).toEqual([])
    expect(receipts.record()).toBeDefined()
  })

  it('gets none where the chores say that its decision was seen to last', async () => {
    const found = record()
    const { followUp, journal, chunks } = aFollowUp({ record: found })
    journal.setChores({ pending: 0, clear: false, noted: found.decidedAt })
    followUp.start()
    await pass()
    expect(chunks.loads).toEqual([])
  })
})

describe('a cookie that is lost', () => {
  it('is restored from the last draft that was to be stored', async () => {
    const { followUp, journal, restored } = aFollowUp()
    journal.add(draft({ id: '1', time: NOW - 3000, record: { ...record(), seq: 1 } }))
    journal.add(draft({ id: '2', time: NOW - 2000, record: { ...record(), seq: 2 } }))
    journal.add(draft({ id: '3', stored: false, record: { ...record(), seq: 3 } }))
    followUp.start()
    await pass()
    expect(restored).toMatchObject([{ seq: 2 }])
  })

  it('is restored from the copy, where there is no draft', async () => {
    const found = record()
    const { followUp, restored } = aFollowUp({ receipts: someReceipts(found) })
    followUp.start()
    await pass()
    expect(restored).toEqual([found])
  })

  it.each([{ choices: 5 }, 'text', null])('is not restored from a copy that is none: %j', async (copy) => {
    const { followUp, restored } = aFollowUp({ receipts: someReceipts(copy) })
    followUp.start()
    await pass()
    expect(restored).toEqual([])
  })

  it('is not restored after a reset, though the draft is sent', async () => {
    const { followUp, journal, restored, receipts } = aFollowUp()
    journal.add(draft())
    journal.forget(Date.now())
    followUp.start()
    await pass()
    expect(restored).toEqual([])
    expect(receipts.taken).toHaveLength(1)
  })

  it('is not restored from an answer that has run out', async () => {
    const { followUp, journal, restored } = aFollowUp()
    journal.add(draft({ record: { ...record(), decidedAt: 1 } }))
    followUp.start()
    await pass()
    expect(restored).toEqual([])
  })

  it('is nothing that opens a database where there has never been an answer', async () => {
    loseDatabase()
    const { followUp, chunks } = aFollowUp()
    followUp.start()
    await pass()
    expect(await followUp.receipts()).toEqual([])
    expect(await followUp.flush()).toEqual({ sent: 0, pending: 0, refused: 0 })
    await followUp.forget()
    expect(chunks.loads).toEqual([])
  })
})
