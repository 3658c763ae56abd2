import { describe, expect, it } from 'vitest'

import { isPaused, keptPause } from '../../src/receipts/pause.ts'
import { memoryStorage } from '../fixtures/memory-storage.ts'
import { START } from './a-draft.ts'

const KEY = 'yinyom.pause'

describe('keptPause', () => {
  it('has the next page read what this one wrote, and nothing once it has ended', () => {
    const storage = memoryStorage()
    const pause = { until: START + 30_000, failures: 2 }
    keptPause(() => storage, KEY).write({ ...pause, until: pause.until + 0.25 })
    expect(keptPause(() => storage, KEY).read()).toEqual(pause)
    keptPause(() => storage, KEY).write(undefined)
    expect([keptPause(() => storage, KEY).read(), storage.length]).toEqual([undefined, 0])
  })

  it.each(['', 'soon', '1', '1 2 3', '-1 2', '1e9 1', '1 9999', '9'.repeat(30), '{"until":1}'])(
    'takes %j for no pause',
    (damaged) => {
      const storage = memoryStorage()
      storage.setItem(KEY, damaged)
      expect(keptPause(() => storage, KEY).read()).toBeUndefined()
    },
  )

  it('is none where the browser refuses storage, and throws nothing', () => {
    const refusing = keptPause(() => {
      throw new Error('refused')
    }, KEY)
    refusing.write({ until: START, failures: 1 })
    refusing.write(undefined)
    expect(refusing.read()).toBeUndefined()
  })
})

describe('isPaused', () => {
  it('holds until its end, and never for longer than an hour', () => {
    expect(isPaused({ until: START + 1, failures: 1 }, START)).toBe(true)
    expect(isPaused({ until: START, failures: 1 }, START)).toBe(false)
    expect(isPaused({ until: START + 3_600_000, failures: 1 }, START)).toBe(true)
    expect(isPaused({ until: START + 3_600_001, failures: 1 }, START)).toBe(false)
    expect(isPaused(undefined, START)).toBe(false)
  })
})
