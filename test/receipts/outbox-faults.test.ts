import { describe, expect, it } from 'vitest'

import { memoryStore } from '../../src/receipts/memory-store.ts'
import { settled } from './a-clock.ts'
import { aDevice } from './a-device.ts'
import type { Tab } from './a-device.ts'
import { aDraft, drafts } from './a-draft.ts'
import { afterTaking, leaving } from './after-taking.ts'
import { lasting } from './lasting-store.ts'
import { aCollector } from './model-collector.ts'

const ids = (count: number) => drafts(count).map(({ id }) => id)
const states = async (tab: Tab) => (await tab.shelf.read()).map(({ state }) => state)

describe('an outbox whose network fails', () => {
  it.each(['offline', 'taken-unheard'] as const)(
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
    const { collector } = await afterTaking(3, 'offline')
    expect(collector.attempts).toEqual(ids(1))
  })

  it('waits longer each time, and from the start again once one is taken', async () => {
    const { collector, device, tab } = await afterTaking(1, 'offline', 'offline', 'offline', 'taken', 'offline')
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

  it('tries at once when the network is back or a developer asks, and else not before its time', async () => {
    const { collector, device, tab } = await afterTaking(1, 'offline', 'offline')
    tab.outbox.wake()
    await tab.outbox.take([aDraft(2)])
    await settled()
    expect(collector.attempts).toHaveLength(1)
    tab.outbox.reconnect()
    await settled()
    expect(collector.attempts).toHaveLength(2)
    expect(await tab.outbox.flush()).toEqual({ sent: 2, pending: 0, refused: 0 })
    expect(device.timers()).toBe(0)
  })

  it('says after three failures in a row that the collector cannot be reached, once', async () => {
    const { device, tab } = await afterTaking(2, 'offline', 'offline', 'offline', 'offline')
    await device.pass(5_999)
    expect(tab.problems).toEqual([])
    await device.pass(600_000)
    expect(tab.problems).toEqual([{ code: 'collector-unreachable', cause: 'cut' }])
  })

  it('leaves nothing more with the browser on the way out, where this page has seen it fail', async () => {
    const { tab, handed } = await leaving(3, 'offline')
    tab.outbox.beacon()
    expect(handed).toEqual([])
  })
})

describe('an outbox that loses what is around it', () => {
  it('sends a receipt whose database was deleted while it waited: the draft has stayed', async () => {
    const collector = aCollector()
    collector.next('500')
    const values = new Map()
    const device = aDevice({ ...collector, store: lasting(memoryStore(values)) })
    const tab = device.openTab()
    await tab.outbox.take(drafts(2))
    await settled()
    expect(tab.safe).toEqual([])
    values.clear()
    await device.pass(3_600_000)
    const next = device.openTab()
    await next.outbox.take(drafts(2))
    await settled()
    expect([collector.rows(), next.safe]).toEqual([ids(2), ids(2)])
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
    await settled()
    expect(await states(tab)).toEqual(['queued'])
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
    tab.outbox.reconnect()
    await settled()
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
