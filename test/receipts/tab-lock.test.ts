import { afterEach, describe, expect, it, vi } from 'vitest'

import { tabLock } from '../../src/receipts/tab-lock.ts'

afterEach(() => vi.unstubAllGlobals())

type Callback = (lock: object | null) => unknown

function withLocks(request: (name: string, options: LockOptions, callback: Callback) => Promise<unknown>): void {
  vi.stubGlobal('navigator', { locks: { request } })
}

describe('tabLock', () => {
  it('works while it holds the lock, and is done when the work is', async () => {
    const steps: string[] = []
    withLocks(async (name, options, callback) => {
      steps.push(`${name} ${options.ifAvailable}`)
      await callback({})
      steps.push('free')
    })
    const free = await tabLock('a-lock')(async () => {
      steps.push('work')
      await Promise.resolve()
      steps.push('done')
    })
    expect([free, steps]).toEqual([true, ['a-lock true', 'work', 'done', 'free']])
  })

  it('leaves the work to another tab that has the lock', async () => {
    withLocks(async (_name, _options, callback) => callback(null))
    const work = vi.fn<() => Promise<void>>()
    expect(await tabLock('a-lock')(work)).toBe(false)
    expect(work).not.toHaveBeenCalled()
  })

  it.each([
    ['has no locks', () => vi.stubGlobal('navigator', {})],
    ['refuses them', () => withLocks(() => Promise.reject(new Error('SecurityError')))],
  ])('works all the same where the browser %s', async (_, prepare) => {
    prepare()
    const work = vi.fn<() => Promise<void>>(async () => {})
    expect(await tabLock('a-lock')(work)).toBe(true)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('does not do the work twice where the lock breaks', async () => {
    withLocks(async (_name, _options, callback) => {
      await callback({})
      throw new Error('AbortError')
    })
    const work = vi.fn<() => Promise<void>>(async () => {})
    expect(await tabLock('a-lock')(work)).toBe(true)
    expect(work).toHaveBeenCalledTimes(1)
  })
})
