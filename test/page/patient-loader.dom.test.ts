import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patientLoader } from '../../src/page/patient-loader.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})
let life: AbortController

/** A loader over a network that fails the first `failures` times, and when it was asked, in ms. */
function aLoader(failures: number) {
  life = new AbortController()
  const began = Date.now()
  const asked: number[] = []
  const failed = vi.fn()
  const attempt = async () => {
    asked.push(Date.now() - began)
    if (asked.length <= failures) throw new TypeError('Failed to fetch')
    return 'chunk'
  }
  return { load: patientLoader(attempt, failed, life.signal), asked, failed }
}
const back = () => dispatchEvent(new Event('online'))

describe('a patient loader', () => {
  it('asks when it is first called, and once for all who call', async () => {
    const { load, asked, failed } = aLoader(0)
    expect(asked).toEqual([])
    expect(await Promise.all([load(), load()])).toEqual(['chunk', 'chunk'])
    await load()
    expect(asked).toEqual([0])
    expect(failed).not.toHaveBeenCalled()
  })

  it('asks again by itself, after pauses that grow to a minute, and tells of each failure', async () => {
    const { load, asked, failed } = aLoader(10)
    const got = vi.fn()
    void load().then(got)
    await vi.advanceTimersByTimeAsync(1_000_000)
    const pauses = asked.slice(1).map((at, nth) => at - asked[nth]!)
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
    expect(failed).toHaveBeenCalledTimes(10)
    expect(failed.mock.calls[0]).toEqual([new TypeError('Failed to fetch')])
    expect(got).toHaveBeenCalledExactlyOnceWith('chunk')
  })

  it('asks at once when the network is back, and not a second time when the pause is over', async () => {
    const { load, asked } = aLoader(1)
    const loading = load()
    await vi.advanceTimersByTimeAsync(100)
    back()
    expect(await loading).toBe('chunk')
    back()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(asked).toEqual([0, 100])
  })

  it('goes on with the next pause where the network was not really back', async () => {
    const { load, asked } = aLoader(2)
    void load()
    await vi.advanceTimersByTimeAsync(100)
    back()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(asked).toEqual([0, 100, 1100])
  })

  it('asks no more once the page is done with it', async () => {
    const { load, asked } = aLoader(100)
    const got = vi.fn()
    void load().then(got)
    await vi.advanceTimersByTimeAsync(600)
    life.abort()
    back()
    await vi.advanceTimersByTimeAsync(1_000_000)
    expect(asked).toEqual([0, 500])
    expect(got).not.toHaveBeenCalled()
  })
})
