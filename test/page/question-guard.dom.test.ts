import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guardQuestion } from '../../src/page/question-guard.ts'
import { anObserver } from './an-observer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A question that has been on the screen for `ms` since its paint. */
async function aGuard(ms: number) {
  const question = document.createElement('section')
  const guard = guardQuestion(question)
  // The paint itself: the next frame, and the task after it.
  vi.advanceTimersToNextFrame()
  await vi.advanceTimersByTimeAsync(1)
  await vi.advanceTimersByTimeAsync(ms)
  return { question, guard }
}

describe('a yes', () => {
  it('does not count before the question is painted, nor in the first 150 ms after it', async () => {
    expect(guardQuestion(document.createElement('section')).mayGrant()).toBe(false)
    expect((await aGuard(149)).guard.mayGrant()).toBe(false)
    expect((await aGuard(150)).guard.mayGrant()).toBe(true)
  })

  it('does not count while something covers the question, and counts again when it is gone', async () => {
    const see = anObserver()
    const { question, guard } = await aGuard(1000)
    expect(see.options).toMatchObject({ trackVisibility: true, delay: 100 })
    expect(see.observed).toEqual([question])
    see.tell({ isIntersecting: true, isVisible: false })
    expect(guard.mayGrant()).toBe(false)
    see.tell({ isIntersecting: true, isVisible: true })
    expect(guard.mayGrant()).toBe(true)
  })

  it('counts where the browser does not tell what covers, or tells of a question that is not on the screen', async () => {
    const see = anObserver()
    const { guard } = await aGuard(1000)
    see.tell({ isIntersecting: true })
    expect(guard.mayGrant()).toBe(true)
    see.tell({ isIntersecting: false, isVisible: false })
    expect(guard.mayGrant()).toBe(true)
  })

  it.each([
    ['has no observer', undefined],
    [
      'refuses it',
      function refused() {
        throw new TypeError('delay')
      },
    ],
  ])('counts in a browser that %s', async (_, observer) => {
    vi.stubGlobal('IntersectionObserver', observer)
    const { guard } = await aGuard(1000)
    expect(guard.mayGrant()).toBe(true)
    expect(() => guard.end()).not.toThrow()
  })

  it('does not count in a frame of another origin, nor where the browser does not say whose it is', async () => {
    const { guard } = await aGuard(1000)
    vi.stubGlobal('top', { location: { origin: 'https://other.example' } })
    expect(guard.mayGrant()).toBe(false)
    vi.stubGlobal('top', {
      get location(): never {
        throw new Error('SecurityError')
      },
    })
    expect(guard.mayGrant()).toBe(false)
    vi.stubGlobal('top', { location: { origin: location.origin } })
    expect(guard.mayGrant()).toBe(true)
  })

  it('is watched no more once the question is gone', async () => {
    const see = anObserver()
    const { guard } = await aGuard(0)
    guard.end()
    expect(see.observed).toEqual([])
  })
})
