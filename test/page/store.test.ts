import { afterEach, describe, expect, it, vi } from 'vitest'
import { createStore } from '../../src/page/store.ts'

afterEach(() => void vi.unstubAllGlobals())

describe('the store of a page', () => {
  it('begins with nothing asked and nothing granted', () => {
    const { record, state, kept, asking } = createStore().get()
    expect({ record, kept, asking }).toEqual({ record: undefined, kept: true, asking: false })
    expect(state).toEqual({ status: 'unset', reasons: [], choices: {}, asks: [] })
    expect(Object.getPrototypeOf(state.choices)).toBeNull()
  })

  it('tells each listener of a change, with what was so before, before it returns', () => {
    const store = createStore()
    const heard: unknown[] = []
    store.subscribe((now, was) => heard.push([was.locale, now.locale, store.get().locale]))
    store.set({ locale: 'en' })
    expect(heard).toEqual([['th', 'en', 'en']])
    expect(store.get()).toMatchObject({ locale: 'en', kept: true })
  })

  it('tells those that must be first before the others, however late they came', () => {
    const store = createStore()
    const order: string[] = []
    store.subscribe(() => order.push('one'))
    store.subscribe(() => order.push('other'))
    store.subscribe(() => order.push('first'), true)
    store.set({})
    expect(order).toEqual(['first', 'one', 'other'])
  })

  it('tells all others of a change that one listener fails at, and says what failed', () => {
    const reportError = vi.fn()
    vi.stubGlobal('reportError', reportError)
    const store = createStore()
    const listener = vi.fn()
    const error = new Error('of the page')
    store.subscribe(() => {
      throw error
    })
    store.subscribe(listener)
    expect(() => store.set({ asking: true })).not.toThrow()
    expect(listener).toHaveBeenCalledOnce()
    expect(reportError).toHaveBeenCalledWith(error)
  })

  it('tells nothing more to a listener that has ended, and a listener may end itself', () => {
    const store = createStore()
    const [one, other] = [vi.fn(() => stop()), vi.fn()]
    const stop = store.subscribe(one)
    store.subscribe(other)
    store.set({})
    store.set({})
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2])
  })

  it('never changes a state that it has given away', () => {
    const store = createStore()
    const before = store.get()
    store.set({ locale: 'en' })
    expect(before.locale).toBe('th')
  })
})
