import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTabs } from '../../src/page/tabs.ts'

afterEach(() => vi.unstubAllGlobals())

/** Resolved with the next message that `name` carries. */
function next(name: string): Promise<unknown> {
  return new Promise((resolve) => {
    const tabs = createTabs(name, (message) => {
      tabs.close()
      resolve(message)
    })
  })
}

describe('createTabs', () => {
  it('tells the other tabs, and not the one that speaks', async () => {
    const own: unknown[] = []
    const heard = next('tabs-1')
    const tabs = createTabs('tabs-1', (message) => own.push(message))
    tabs.post({ record: 'x' })
    expect(await heard).toEqual({ record: 'x' })
    expect(own).toEqual([])
    tabs.close()
  })

  it('says nothing after its end, and does not throw', () => {
    const tabs = createTabs('tabs-2', () => {})
    tabs.close()
    expect(() => tabs.post({ reset: 'x' })).not.toThrow()
    expect(() => tabs.close()).not.toThrow()
  })

  it.each([
    ['has no BroadcastChannel', undefined],
    [
      'refuses it',
      function refused() {
        throw new Error('SecurityError')
      },
    ],
  ])('is silent where the browser %s', (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel)
    const tabs = createTabs('tabs-3', () => {})
    expect(() => tabs.post({ reset: 'x' })).not.toThrow()
    expect(() => tabs.close()).not.toThrow()
  })
})
