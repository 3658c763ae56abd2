import { describe, expect, it } from 'vitest'

import type { ReceiptDraft } from '../../src/model/decision.ts'
import { memoryStore } from '../../src/receipts/memory-store.ts'
import { MOST_QUEUED } from '../../src/receipts/outbox-entries.ts'
import type { TabLock } from '../../src/receipts/tab-lock.ts'
import { settled } from './a-clock.ts'
import { aDevice } from './a-device.ts'
import type { Tab } from './a-device.ts'
import { aDraft, drafts } from './a-draft.ts'
import { lasting } from './lasting-store.ts'
import { aCollector } from './model-collector.ts'

const ids = (count: number) => drafts(count).map(({ id }) => id)
const states = async (tab: Tab) => (await tab.shelf.read()).map(({ state }) => state)

describe('createOutbox', () => {
  it('sends what it takes, in order, and says so', async () => {
    const collector = aCollector()
    const tab = aDevice(collector).openTab()
    await tab.outbox.take(drafts(3))
    await settled()
    expect(collector.rows()).toEqual(ids(3))
    expect(await states(tab)).toEqual(['sent', 'sent', 'sent'])
    expect(tab.heard).toEqual([...ids(3).map((id) => `queued ${id}`), ...ids(3).map((id) => `sent ${id}`)])
    expect(tab.problems).toEqual([])
  })

  it('has a receipt on the device before it is sent, and says only then that its draft may go', async () => {
    const onDevice: string[][] = []
    const device = aDevice({
      async transport() {
        onDevice.push([...tab.safe], await states(tab))
        return { kind: 'accepted' }
      },
    })
    const tab = device.openTab()
    await tab.outbox.take([aDraft()])
    await settled()
    expect(onDevice).toEqual([[], ['queued']])
    expect(tab.safe).toEqual(ids(1))
  })

  it('keeps the proof that the collector gives beside the receipt', async () => {
    const device = aDevice({ transport: async () => ({ kind: 'accepted', proof: 'c2sp.org/tlog-proof@v1\n' }) })
    const tab = device.openTab()
    await tab.outbox.take([aDraft()])
    await settled()
    expect((await tab.shelf.read()).map(({ state, proof }) => [state, proof])).toEqual([
      ['sent', 'c2sp.org/tlog-proof@v1\n'],
    ])
  })

  it('looks and writes nothing when the drafts that wait come again with the next page', async () => {
    const collector = aCollector()
    collector.next('500')
    let writes = 0
    const memory = lasting(memoryStore())
    const store: typeof memory = { ...memory, update: (...all) => (writes++, memory.update(...all)) }
    const device = aDevice({ ...collector, store })
    await device.openTab().outbox.take(drafts(3))
    await settled()
    expect(writes).toBe(1)
    const next = device.openTab()
    await next.outbox.take(drafts(3))
    await settled()
    expect([writes, next.heard, next.safe, collector.attempts.length]).toEqual([1, [], [], 1])
  })

  it('lets a draft go whose receipt was answered for just before the page ended', async () => {
    const collector = aCollector()
    const device = aDevice(collector)
    collector.next('taken', '400')
    await device.openTab().outbox.take(drafts(2))
    await settled()
    const next = device.openTab()
    await next.outbox.take(drafts(2))
    expect(next.safe).toEqual(ids(2))
    expect(collector.attempts).toEqual(ids(2))
  })

  it('does not wait for the collector when it takes', async () => {
    const collector = aCollector()
    collector.next('silent')
    const tab = aDevice(collector).openTab()
    await tab.outbox.take([aDraft()])
    await settled()
    expect(collector.inFlight()).toBe(1)
  })

  it('has one in flight at a time, and calls to flush join', async () => {
    const collector = aCollector()
    let most = 0
    const transport: typeof collector.transport = async (receipt) => {
      const answer = collector.transport(receipt)
      most = Math.max(most, collector.inFlight())
      return answer
    }
    const tab = aDevice({ transport }).openTab()
    await tab.outbox.take(drafts(5))
    const [one, two] = await Promise.all([tab.outbox.flush(), tab.outbox.flush()])
    expect(one).toBe(two)
    expect(one).toEqual({ sent: 5, pending: 0, refused: 0 })
    expect([most, collector.attempts.length]).toEqual([1, 5])
  })

  it('sends what comes in while it is sending', async () => {
    const collector = aCollector()
    const tab = aDevice(collector).openTab()
    for (const draft of drafts(20)) void tab.outbox.take([draft])
    await settled()
    expect(collector.rows()).toEqual(ids(20))
  })

  it('sends what comes in while the browser is still giving the lock back', async () => {
    const collector = aCollector()
    const lock: TabLock = async (work) => {
      await work()
      await settled()
      await settled()
      return true
    }
    const tab = aDevice({ ...collector, lock }).openTab()
    await tab.outbox.take([aDraft(1)])
    await settled()
    expect(collector.rows()).toEqual(ids(1))
    await tab.outbox.take([aDraft(2)])
    expect(await tab.outbox.flush()).toEqual({ sent: 2, pending: 0, refused: 0 })
  })

  it('takes a draft once, however often it comes', async () => {
    const collector = aCollector()
    const tab = aDevice(collector).openTab()
    await tab.outbox.take([aDraft(), aDraft()])
    await tab.outbox.take([aDraft()])
    await settled()
    await tab.outbox.take([aDraft()])
    await settled()
    expect(collector.attempts).toEqual(ids(1))
    expect(tab.heard.filter((one) => one.startsWith('queued'))).toHaveLength(1)
  })

  it('writes nothing where there is no draft, and sends what waits', async () => {
    const collector = aCollector()
    const store = lasting(memoryStore())
    collector.next('offline')
    await aDevice({ ...collector, store })
      .openTab()
      .outbox.take([aDraft()])
    await settled()
    let writes = 0
    const counted: typeof store = { ...store, update: (...all) => (writes++, store.update(...all)) }
    await aDevice({ ...collector, store: counted })
      .openTab()
      .outbox.take([])
    expect(writes).toBe(0)
    await settled()
    expect([collector.rows(), writes]).toEqual([ids(1), 1])
  })

  it('keeps receipts on the device where there is no collector, and tries nothing', async () => {
    const device = aDevice({})
    const tab = device.openTab()
    await tab.outbox.take(drafts(2))
    expect(await tab.outbox.flush()).toEqual({ sent: 0, pending: 0, refused: 0 })
    expect(await states(tab)).toEqual(['kept', 'kept'])
    expect([tab.heard, tab.safe, device.timers()]).toEqual([[], ids(2), 0])
  })

  it('has what was queued wait where the collector has left the configuration', async () => {
    const collector = aCollector()
    const store = lasting(memoryStore())
    collector.next('offline')
    await aDevice({ ...collector, store })
      .openTab()
      .outbox.take([aDraft()])
    await settled()
    expect(await aDevice({ store }).openTab().outbox.flush()).toEqual({ sent: 0, pending: 1, refused: 0 })
    expect(
      await aDevice({ ...collector, store })
        .openTab()
        .outbox.flush(),
    ).toEqual({ sent: 1, pending: 0, refused: 0 })
  })

  it('reports a draft that is none, lets it go from the journal, and goes on', async () => {
    const collector = aCollector()
    const tab = aDevice(collector).openTab()
    await tab.outbox.take([{ id: 'x' } as ReceiptDraft, aDraft()])
    await settled()
    expect(collector.rows()).toEqual(ids(1))
    expect(tab.safe).toEqual(['x', ...ids(1)])
    expect(tab.problems).toMatchObject([{ code: 'receipt-malformed', subject: 'x' }])
  })

  it('gives up the oldest with a word when too many wait, and sends the others', async () => {
    const collector = aCollector()
    const device = aDevice(collector)
    const tab = device.openTab()
    collector.next('offline')
    await tab.outbox.take(drafts(MOST_QUEUED))
    await settled()
    expect([tab.problems, tab.safe]).toEqual([[], []])
    await tab.outbox.take(drafts(2, MOST_QUEUED + 1))
    expect(tab.safe).toEqual(ids(2))
    tab.outbox.reconnect()
    expect(tab.problems).toMatchObject([
      { code: 'outbox-full', subject: aDraft(1).id },
      { code: 'outbox-full', subject: aDraft(2).id },
    ])
    expect((await states(tab)).slice(0, 3)).toEqual(['kept', 'kept', 'queued'])
    await settled()
    expect(collector.rows()).toEqual(ids(MOST_QUEUED + 2).slice(2))
  })

  it('reports what is no receipt in its place and starts anew', async () => {
    const collector = aCollector()
    const store = lasting(memoryStore(new Map([['receipts', { not: 'a list' }]])))
    const tab = aDevice({ ...collector, store }).openTab()
    expect(await tab.outbox.flush()).toEqual({ sent: 0, pending: 0, refused: 0 })
    await tab.outbox.take([aDraft()])
    await settled()
    expect(tab.problems).toMatchObject([{ code: 'receipts-unreadable' }])
    expect(collector.rows()).toEqual(ids(1))
  })

  it('ends with the attempt under way when it is destroyed, and begins no other', async () => {
    let answer = () => {}
    const attempts: string[] = []
    const device = aDevice({
      transport: ({ receipt_id }) =>
        new Promise((resolve) => {
          attempts.push(receipt_id)
          answer = () => resolve({ kind: 'accepted' })
        }),
    })
    const tab = device.openTab()
    await tab.outbox.take(drafts(2))
    await settled()
    tab.outbox.destroy()
    answer()
    await device.pass(3_600_000)
    expect(attempts).toEqual(ids(1))
    expect(await states(tab)).toEqual(['sent', 'queued'])
  })

  it('calls off the next attempt when it is destroyed', async () => {
    const collector = aCollector()
    const device = aDevice(collector)
    const tab = device.openTab()
    collector.next('offline')
    await tab.outbox.take([aDraft()])
    await settled()
    expect(device.timers()).toBe(1)
    tab.outbox.destroy()
    expect(device.timers()).toBe(0)
  })

  it('hands what waits to the browser on the way out, a bounded batch until it takes no more, and has it wait still', async () => {
    const { tab, handed, answer } = await underWay(30)
    answer()
    await settled()
    tab.outbox.beacon()
    // The first has arrived, and the second is under way by itself.
    expect(handed).toEqual(ids(12).slice(2))
    expect((await states(tab)).filter((state) => state === 'queued')).toHaveLength(29)
    const full = await underWay(30, 2)
    full.answer()
    await settled()
    full.tab.outbox.beacon()
    expect(full.handed).toHaveLength(2)
  })

  it('hands over one receipt where it does not know yet how the collector is, and none while it waits for the first answer', async () => {
    const { tab, handed } = await underWay(5)
    tab.outbox.beacon()
    expect(handed).toEqual([])
    const held = await underWay(5, 10, async () => false)
    held.tab.outbox.beacon()
    expect(held.handed).toEqual(ids(1))
  })
})

/** A tab whose first attempt is under way until it is answered, with room for `room` receipts on the way out. */
async function underWay(count: number, room = 100, lock?: TabLock) {
  const handed: string[] = []
  let answer = () => {}
  const device = aDevice({
    transport: () => new Promise((resolve) => (answer = () => resolve({ kind: 'accepted' }))),
    beacon: ({ receipt_id }) => handed.push(receipt_id) < room,
    ...(lock && { lock }),
  })
  const tab = device.openTab()
  await tab.outbox.take(drafts(count))
  await settled()
  return { tab, handed, answer: () => answer() }
}
