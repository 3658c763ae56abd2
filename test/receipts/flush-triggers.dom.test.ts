import { afterEach, describe, expect, it, vi } from 'vitest'

import { flushTriggers } from '../../src/receipts/flush-triggers.ts'

const actions = () => ({ wake: vi.fn<() => void>(), beacon: vi.fn<() => void>() })
const see = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

afterEach(() => void vi.restoreAllMocks())

describe('flushTriggers', () => {
  it('wakes the outbox when the network is back', () => {
    const { wake, beacon } = actions()
    const stop = flushTriggers({ wake, beacon })
    dispatchEvent(new Event('online'))
    stop()
    expect([wake.mock.calls.length, beacon.mock.calls.length]).toEqual([1, 0])
  })

  it('wakes it when the page is seen again, not when it is hidden', () => {
    const { wake, beacon } = actions()
    const stop = flushTriggers({ wake, beacon })
    see('hidden')
    expect(wake).not.toHaveBeenCalled()
    see('visible')
    stop()
    expect(wake).toHaveBeenCalledTimes(1)
  })

  it('has it hand over when the page goes', () => {
    const { wake, beacon } = actions()
    const stop = flushTriggers({ wake, beacon })
    dispatchEvent(new Event('pagehide'))
    stop()
    expect([wake.mock.calls.length, beacon.mock.calls.length]).toEqual([0, 1])
  })

  it('does nothing more once it is stopped', () => {
    const { wake, beacon } = actions()
    flushTriggers({ wake, beacon })()
    dispatchEvent(new Event('online'))
    dispatchEvent(new Event('pagehide'))
    see('visible')
    expect([wake.mock.calls.length, beacon.mock.calls.length]).toEqual([0, 0])
  })
})
