import { describe, expect, it } from 'vitest'

import type { DeviceStore } from '../../src/receipts/device-store.ts'
import { fallbackStore } from '../../src/receipts/fallback-store.ts'
import { memoryStore } from '../../src/receipts/memory-store.ts'
import { aClock } from './a-clock.ts'
import { holdsDeviceStoreContract } from './device-store.contract.ts'
import { lasting } from './lasting-store.ts'

const { schedule } = aClock()

holdsDeviceStoreContract('fallbackStore that is not needed', true, () => {
  const values = new Map()
  return { open: () => fallbackStore(lasting(memoryStore(values)), 1, schedule, () => {}) }
})

holdsDeviceStoreContract('fallbackStore over a refusing browser', false, () => {
  const store = fallbackStore(refusing(), 1, schedule, () => {})
  return { open: () => store }
})

describe('fallbackStore', () => {
  it('reports once, with the reason, that the browser refuses', async () => {
    const reasons: string[] = []
    const store = fallbackStore(refusing(), 1, schedule, (why) => reasons.push(why))
    await Promise.all([store.read('record'), store.read('receipts'), store.update('receipts', () => [])])
    await store.read('receipts')
    expect(reasons).toEqual(['Error: refused'])
  })

  it('goes on with what was last seen when the browser begins to refuse', async () => {
    const first = lasting(memoryStore())
    const failing = { ...first }
    const store = fallbackStore(
      { read: (key) => failing.read(key), update: (...all) => failing.update(...all) },
      1,
      schedule,
      () => {},
    )
    await store.update('receipts', () => ['a'])
    Object.assign(failing, refusing())
    expect(await store.update('receipts', (found) => [...(found as string[]), 'b'])).toBe(false)
    expect(await store.read('receipts')).toEqual(['a', 'b'])
    expect(await first.read('receipts')).toEqual(['a'])
  })

  it('waits no longer than its limit, and has what comes later change nothing', async () => {
    const clock = aClock()
    let answer = () => {}
    const inner = lasting(memoryStore())
    const slow: DeviceStore = {
      read: () => new Promise(() => {}),
      update: (key, change) =>
        new Promise((done) => {
          answer = () => done(inner.update(key, change))
        }),
    }
    const reasons: string[] = []
    const store = fallbackStore(slow, 5_000, clock.schedule, (why) => reasons.push(why))
    const written = store.update('receipts', () => ['a'])
    await clock.pass(4_999)
    expect(reasons).toEqual([])
    await clock.pass(1)
    expect(await written).toBe(false)
    expect(reasons).toEqual(['Error: no answer in 5000 ms'])
    answer()
    await clock.pass(0)
    expect(await inner.read('receipts')).toBeUndefined()
    expect(await store.read('receipts')).toEqual(['a'])
  })

  it('asks for no time limit once it is answered', async () => {
    const clock = aClock()
    const reasons: string[] = []
    const store = fallbackStore(lasting(memoryStore()), 5_000, clock.schedule, (why) => reasons.push(why))
    await store.update('receipts', () => ['a'])
    await clock.pass(60_000)
    expect([clock.timers(), reasons]).toEqual([0, []])
  })
})

function refusing(): DeviceStore {
  const refuse = async () => {
    throw new Error('refused')
  }
  return { read: refuse, update: refuse }
}
