import { describe, expect, it } from 'vitest'

import { memoryStore } from '../../src/receipts/memory-store.ts'
import { settled } from './a-clock.ts'
import { aDevice } from './a-device.ts'
import type { Tab } from './a-device.ts'
import { aDraft, drafts } from './a-draft.ts'
import { aCollector } from './model-collector.ts'
import type { Happening } from './model-collector.ts'

const ids = (count: number) => drafts(count).map(({ id }) => id)
const states = async (tab: Tab) => (await tab.shelf.read()).map(({ state }) => state)

/** A tab that took `count` drafts while this happened to the attempts. */
async function afterTaking(count: number, ...happenings: readonly Happening[]) {
  const collector = aCollector()
  const device = aDevice(collector)
  const tab = device.openTab()
  collector.next(...happenings)
  await tab.outbox.take(drafts(count))
  await settled()
  return { collector, device, tab }
}

describe('an outbox that cannot send', () => {
  it.each(['500', 'offline', 'taken-unheard'] as const)(
    'tries again by itself after %s, and all arrives once',
    async (fault) => {
      const { collector, device, tab } = await afterTaking(3, 'taken', fault)
      expect(await states(tab)).toEqual(['sent', 'queued', 'queued'])
      await device.pass(2_000)
      expect(collector.rows()).toEqual(ids(3))
      expect(await states(tab)).toEqual(['sent', 'sent', 'sent'])
      expect([collector.conflicts, tab.problems, device.timers()]).toEqual([[], [], 0])
    },
  )

  it('stops at the first that is not taken, so that order holds', async () => {
    const { collector } = await afterTaking(3, '500')
    expect(collector.attempts).toEqual(ids(1))
  })

  it('waits longer each time, and from the start again once one is taken', async () => {
    const { collector, device, tab } = await afterTaking(1, '500', '500', '500', 'taken', '500')
    for (const [wait, attempts] of [
      [1_999, 1],
      [1, 2],
      [3_999, 2],
      [1, 3],
      [7_999, 3],
      [1, 4],
    ] as const) {
      await device.pass(wait)
      expect(collector.attempts).toHaveLength(attempts)
    }
    await tab.outbox.take([aDraft(2)])
    await settled()
    await device.pass(2_000)
    expect(collector.rows()).toEqual(ids(2))
  })

  it('does not come back before the collector wishes, whoever wakes it', async () => {
    const { collector, device, tab } = await afterTaking(1, '503 for a minute')
    await device.pass(59_999)
    tab.outbox.wake()
    await tab.outbox.take([aDraft(2)])
    await settled()
    expect(collector.attempts).toHaveLength(1)
    await device.pass(1)
    tab.outbox.wake()
    await settled()
    expect(collector.rows()).toEqual(ids(2))
  })

  it('leaves the collector alone on the way out while it wishes so', async () => {
    const collector = aCollector()
    const handed: string[] = []
    const beacon = ({ receipt_id }: { receipt_id: string }) => handed.push(receipt_id) > 0
    const tab = aDevice({ ...collector, beacon }).openTab()
    collector.next('503 for a minute')
    await tab.outbox.take([aDraft()])
    await settled()
    tab.outbox.beacon()
    expect(handed).toEqual([])
  })

  it('tries at once when it is asked to, and calls off the attempt that was planned', async () => {
    const { device, tab } = await afterTaking(1, '503 for a minute')
    expect(await tab.outbox.flush()).toEqual({ sent: 1, pending: 0, refused: 0 })
    expect(device.timers()).toBe(0)
  })

  it('says after three failures in a row that the collector cannot be reached, once', async () => {
    const { device, tab } = await afterTaking(2, '500', 'offline', '500', '500', '500')
    await device.pass(5_999)
    expect(tab.problems).toEqual([])
    await device.pass(600_000)
    expect(tab.problems).toMatchObject([{ code: 'collector-unreachable' }])
    expect(tab.problems[0]!.message).toContain('2 receipts wait')
    expect(tab.problems[0]!.message).toContain('500')
  })

  it('sets aside what is refused, reports it, goes on and never tries it again', async () => {
    const { collector, device, tab } = await afterTaking(2, '400')
    expect(await tab.outbox.flush()).toEqual({ sent: 0, pending: 0, refused: 1 })
    await device.pass(86_400_000)
    expect(collector.attempts).toEqual(ids(2))
    expect(await states(tab)).toEqual(['refused', 'sent'])
    expect(tab.heard).toContain(`refused ${aDraft(1).id}`)
    expect(tab.problems).toMatchObject([{ code: 'receipt-refused', subject: aDraft(1).id }])
    expect(tab.problems[0]!.message).toContain('status 400')
  })

  it('sets aside what the collector has with other content', async () => {
    const collector = aCollector()
    const tab = aDevice(collector).openTab()
    collector.next('offline')
    await tab.outbox.take([aDraft()])
    collector.post({ ...(await tab.shelf.read())[0]!.receipt, site: 'another' })
    await tab.outbox.flush()
    await tab.outbox.flush()
    expect(await states(tab)).toEqual(['refused'])
    expect(tab.problems[0]!.message).toContain('409')
  })

  it('survives a transport that throws', async () => {
    let calls = 0
    const device = aDevice({
      transport: () => {
        if (++calls < 2) throw new Error('surprise')
        return Promise.resolve({ kind: 'accepted' })
      },
    })
    const tab = device.openTab()
    await tab.outbox.take([aDraft()])
    expect(await tab.outbox.flush()).toEqual({ sent: 0, pending: 1, refused: 0 })
    await device.pass(2_000)
    expect(await states(tab)).toEqual(['sent'])
  })
})

describe('an outbox after a crash', () => {
  it.each(['silent', 'taken-silent'] as const)(
    'sends what was under way (%s) from the next page, once',
    async (fate) => {
      const { collector, device } = await afterTaking(2, 'taken', fate)
      device.crash()
      const next = device.openTab()
      expect(await next.outbox.flush()).toEqual({ sent: 1, pending: 0, refused: 0 })
      expect([collector.rows(), collector.conflicts]).toEqual([ids(2), []])
    },
  )

  it('sends what had been written and not been sent', async () => {
    const { collector, device } = await afterTaking(3, 'offline')
    device.crash()
    await device.openTab().outbox.flush()
    expect(collector.rows()).toEqual(ids(3))
  })

  it('makes one receipt of a draft that was still in the journal', async () => {
    const { collector, device } = await afterTaking(1, 'taken-silent')
    device.crash()
    const next = device.openTab()
    await next.outbox.take(drafts(2))
    await settled()
    expect([collector.rows(), collector.conflicts, await states(next)]).toEqual([ids(2), [], ['sent', 'sent']])
  })

  it('keeps the original times', async () => {
    const { device } = await afterTaking(1, 'offline')
    await device.pass(1_000)
    device.crash()
    await device.pass(86_400_000)
    const next = device.openTab()
    await next.outbox.flush()
    expect((await next.shelf.read())[0]!.receipt.event.time).toBe('2026-06-01T02:03:04.000Z')
  })
})

describe('two tabs over one outbox', () => {
  it('take turns: one sends, the other does not, and each receipt arrives once', async () => {
    const collector = aCollector()
    const device = aDevice(collector)
    const [one, two] = [device.openTab(), device.openTab()]
    await Promise.all([one.outbox.take(drafts(3)), two.outbox.take(drafts(3, 4))])
    await settled()
    await device.pass(60_000)
    expect(collector.attempts).toHaveLength(6)
    expect(collector.rows().toSorted()).toEqual(ids(6))
    expect(await states(one)).toEqual(Array(6).fill('sent'))
  })

  it('come back later where the other has the turn, and stop when nothing is left', async () => {
    const collector = aCollector()
    const device = aDevice(collector)
    const [one, two] = [device.openTab(), device.openTab()]
    collector.next('silent')
    await one.outbox.take([aDraft(1)])
    await settled()
    await two.outbox.take([aDraft(2)])
    expect(await two.outbox.flush()).toEqual({ sent: 0, pending: 2, refused: 0 })
    expect(device.timers()).toBe(1)
    device.crash()
    const three = device.openTab()
    await three.outbox.flush()
    await device.pass(600_000)
    expect([collector.rows(), device.timers()]).toEqual([ids(2), 0])
  })

  it('do no harm where the browser has no locks', async () => {
    const collector = aCollector()
    const device = aDevice({ ...collector, locks: false })
    const [one, two] = [device.openTab(), device.openTab()]
    await one.shelf.change((entries) => entries)
    await Promise.all([one.outbox.take(drafts(5)), two.outbox.take(drafts(5))])
    await Promise.all([one.outbox.flush(), two.outbox.flush()])
    expect([collector.rows(), collector.conflicts]).toEqual([ids(5), []])
    expect(await states(two)).toEqual(Array(5).fill('sent'))
  })
})

describe('an outbox on a device that keeps nothing', () => {
  const forgetful = () => {
    const collector = aCollector()
    return { collector, open: () => aDevice({ ...collector, store: memoryStore() }).openTab() }
  }

  it('leaves a draft in the journal until the collector has answered', async () => {
    const { collector, open } = forgetful()
    const tab = open()
    collector.next('taken', '400', 'offline')
    await tab.outbox.take(drafts(3))
    expect(tab.safe).toEqual([])
    await settled()
    expect(tab.safe).toEqual(ids(2))
    await tab.outbox.flush()
    expect(tab.safe).toEqual(ids(3))
  })

  it('sends the same bytes from the next page, where the answer was not heard', async () => {
    const { collector, open } = forgetful()
    collector.next('taken', 'taken-silent')
    await open().outbox.take(drafts(2))
    await settled()
    const next = open()
    await next.outbox.take(drafts(2).slice(1))
    await settled()
    expect([collector.rows(), collector.conflicts, next.problems]).toEqual([ids(2), [], []])
  })
})
