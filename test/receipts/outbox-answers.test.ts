import { describe, expect, it } from 'vitest'

import { memoryStore } from '../../src/receipts/memory-store.ts'
import { settled } from './a-clock.ts'
import { aDevice, memoryPause } from './a-device.ts'
import type { Tab } from './a-device.ts'
import { START, aDraft, drafts } from './a-draft.ts'
import { afterTaking, leaving } from './after-taking.ts'
import { lasting } from './lasting-store.ts'
import { aCollector } from './model-collector.ts'
import type { Happening } from './model-collector.ts'

const ids = (count: number) => drafts(count).map(({ id }) => id)
const states = async (tab: Tab) => (await tab.shelf.read()).map(({ state }) => state)

describe('an outbox whose collector answers something else than it should', () => {
  const answers = ['500', '503 for a minute', 'portal', 'firewall'] as const

  it.each(answers)('has the receipt wait after %s, which is no acknowledgement and no refusal', async (answer) => {
    const { collector, device, tab } = await afterTaking(2, answer)
    expect(await states(tab)).toEqual(['queued', 'queued'])
    expect(tab.safe).toEqual([])
    await device.pass(3_600_000)
    tab.outbox.wake()
    await settled()
    expect([collector.rows(), await states(tab), tab.safe]).toEqual([ids(2), ['sent', 'sent'], ids(2)])
  })

  it.each(answers)(
    'sends nothing more from this page view after %s, not even as the visitor leaves',
    async (answer) => {
      const { collector, device, tab, handed } = await leaving(20, answer)
      tab.outbox.reconnect()
      tab.outbox.wake()
      await tab.outbox.take([aDraft(21)])
      await device.pass(29_999)
      tab.outbox.beacon()
      expect([collector.attempts, handed, device.timers()]).toEqual([ids(1), [], 0])
    },
  )

  it('is left alone for twice as long each time, up to an hour, by the next pages too', async () => {
    const { collector, device } = await afterTaking(1, ...Array<Happening>(9).fill('500'))
    for (const [wait, attempts] of [
      [59_999, 1],
      [1, 2],
      [119_999, 2],
      [1, 3],
      [239_999, 3],
      [1, 4],
    ] as const) {
      await device.pass(wait)
      device.crash()
      device.openTab().outbox.wake()
      await settled()
      expect(collector.attempts).toHaveLength(attempts)
    }
    for (let page = 0; page < 10; page++) {
      await device.pass(3_600_000)
      device.crash()
      device.openTab().outbox.wake()
      await settled()
    }
    expect(collector.rows()).toEqual(ids(1))
  })

  it('gets no post over four page views while Retry-After runs, and one after', async () => {
    const { collector, device } = await afterTaking(1, '503 for a minute')
    for (let page = 0; page < 4; page++) {
      await device.pass(14_999)
      device.crash()
      const tab = device.openTab()
      await tab.outbox.take([aDraft(1)])
      tab.outbox.reconnect()
      tab.outbox.beacon()
      await settled()
    }
    expect(collector.attempts).toHaveLength(1)
    await device.pass(60_000)
    device.openTab().outbox.wake()
    await settled()
    expect(collector.rows()).toEqual(ids(1))
  })

  it('with 20 that wait gets at most one post for each of five page views', async () => {
    const { collector, device, handed } = await leaving(20, ...Array<Happening>(20).fill('500'))
    for (let page = 2; page <= 5; page++) {
      await device.pass(3_600_000)
      device.crash()
      const tab = device.openTab()
      await tab.outbox.take(drafts(20))
      await device.pass(20_000)
      tab.outbox.beacon()
      expect(collector.attempts.length + handed.length).toBe(page)
    }
  })

  it('is asked all the same when a developer wants it', async () => {
    const { tab } = await afterTaking(1, '503 for a minute')
    expect(await tab.outbox.flush()).toEqual({ sent: 1, pending: 0, refused: 0 })
  })

  it('is believed again once it has taken one: no pause is left', async () => {
    const pause = memoryPause()
    const collector = aCollector()
    const tab = aDevice({ ...collector, pause }).openTab()
    collector.next('500')
    await tab.outbox.take(drafts(1))
    await settled()
    expect(pause.read()).toMatchObject({ failures: 1 })
    await tab.outbox.flush()
    expect(pause.read()).toBeUndefined()
  })

  it.each([
    ['of a clock that was wrong', { until: START + 3_600_001, failures: 1 }],
    ['that has ended', { until: START, failures: 12 }],
  ])('is asked in spite of a pause %s', async (_, kept) => {
    const collector = aCollector()
    await aDevice({ ...collector, pause: memoryPause(kept) })
      .openTab()
      .outbox.take(drafts(1))
    await settled()
    expect(collector.rows()).toEqual(ids(1))
  })

  it.each([
    ['portal', 'collector-unacknowledged', 'a web page (200)'],
    ['firewall', 'collector-denies', 'a web page (403)'],
  ] as const)('is named to the owner once per page after %s', async (answer, code, cause) => {
    const { collector, tab } = await afterTaking(1, answer)
    collector.next(answer)
    await tab.outbox.flush()
    expect(tab.problems).toEqual([{ code, cause }])
  })

  it('is named after three failures in a row, be they on as many pages', async () => {
    const { device, tab } = await afterTaking(1, '500', '500', '500')
    expect(tab.problems).toEqual([])
    const told = []
    for (let page = 0; page < 2; page++) {
      await device.pass(3_600_000)
      const next = device.openTab()
      next.outbox.wake()
      await settled()
      told.push(...next.problems)
    }
    expect(told).toEqual([{ code: 'collector-unreachable', cause: 'status 500' }])
  })
})

describe('an outbox whose collector refuses', () => {
  it('sets the receipt aside, reports it, goes on and does not try it again by itself', async () => {
    const { collector, device, tab } = await afterTaking(2, '400')
    await device.pass(86_400_000)
    device.openTab().outbox.wake()
    await settled()
    expect(collector.attempts).toEqual(ids(2))
    expect(await states(tab)).toEqual(['refused', 'sent'])
    expect(tab.heard).toContain(`refused ${aDraft(1).id}`)
    expect(tab.safe).toEqual(ids(2))
    expect(tab.problems).toEqual([{ code: 'receipt-refused', subject: aDraft(1).id, cause: 'status 400' }])
  })

  it('tries it once more each time a developer asks', async () => {
    const { collector, tab } = await afterTaking(2, '400')
    collector.next('400')
    expect(await tab.outbox.flush()).toEqual({ sent: 0, pending: 0, refused: 1 })
    expect(await tab.outbox.flush()).toEqual({ sent: 1, pending: 0, refused: 0 })
    expect(collector.attempts).toEqual([...ids(2), aDraft(1).id, aDraft(1).id])
  })

  it('tries it once more by itself when widget or endpoint are others', async () => {
    const store = lasting(memoryStore())
    const collector = aCollector()
    const visit = async (by: string) => {
      const tab = aDevice({ ...collector, store, by }).openTab()
      await tab.outbox.take([aDraft(1)])
      await settled()
      return states(tab)
    }
    collector.next('400', '400')
    expect(await visit('0.1.0 /old')).toEqual(['refused'])
    expect(await visit('0.1.0 /old')).toEqual(['refused'])
    expect(await visit('0.1.0 /new')).toEqual(['refused'])
    expect(collector.attempts).toHaveLength(2)
    expect(await visit('0.2.0 /new')).toEqual(['sent'])
  })

  it('sets aside what the collector has with other content', async () => {
    const collector = aCollector()
    const tab = aDevice(collector).openTab()
    collector.next('offline')
    await tab.outbox.take([aDraft()])
    await settled()
    await collector.post({ ...(await tab.shelf.read())[0]!.receipt, site: 'another' })
    tab.outbox.reconnect()
    await settled()
    expect(await states(tab)).toEqual(['refused'])
    expect(tab.problems).toMatchObject([{ code: 'receipt-refused', cause: 'status 409' }])
  })
})
