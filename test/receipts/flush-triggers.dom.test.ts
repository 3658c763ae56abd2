import { afterEach, describe, expect, it, vi } from 'vitest'

import { flushTriggers } from '../../src/receipts/flush-triggers.ts'

const actions = () => ({ wake: vi.fn<() => void>(), reconnect: vi.fn<() => void>(), beacon: vi.fn<() => void>() })
const see = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

afterEach(() => void vi.restoreAllMocks())

describe('flushTriggers', () => {
  it('tells the outbox when the network is back', () => {
    const { wake, reconnect, beacon } = actions()
    const stop = flushTriggers({ wake, reconnect, beacon })
    dispatchEvent(new Event('online'))
    stop()
    expect([reconnect, wake, beacon].map((one) => one.mock.calls.length)).toEqual([1, 0, 0])
  })

  it('wakes it when the page is seen again, not when it is hidden', () => {
    const { wake, reconnect, beacon } = actions()
    const stop = flushTriggers({ wake, reconnect, beacon })
    see('hidden')
    expect(wake).not.toHaveBeenCalled()
    see('visible')
    stop()
    expect(wake).toHaveBeenCalledTimes(1)
  })

  it('has it hand over when the page goes', () => {
    const { wake, reconnect, beacon } = actions()
    const stop = flushTriggers({ wake, reconnect, beacon })
    dispatchEvent(new Event('pagehide'))
    stop()
    expect([reconnect, wake, beacon].map((one) => one.mock.calls.length)).toEqual([0, 0, 1])
  })

  it('does nothing more once it is stopped', () => {
    const { wake, reconnect, beacon } = actions()
    flushTriggers({ wake, reconnect, beacon })()
    dispatchEvent(new Event('online'))
    dispatchEvent(new Event('pagehide'))
    see('visible')
    expect([reconnect, wake, beacon].map((one) => one.mock.calls.length)).toEqual([0, 0, 0])
  })
})
