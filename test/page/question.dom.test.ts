import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJournal } from '../../src/storage/journal.ts'
import { anObserver } from './an-observer.ts'
import { aPage, banner, clearDevice, press } from './a-page.ts'

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const said = () => banner()?.querySelector('[role=alert]')?.textContent
let end = () => {}
let see: ReturnType<typeof anObserver>

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  end()
  clearDevice()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function start() {
  const made = aPage()
  end = made.page.destroy
  made.page.start()
  return made
}

describe('settings that are asked for', () => {
  it('and do not come within four seconds: the question says that it is sorry', async () => {
    const { chunks } = start()
    await pass(1000)
    press('settings')
    await pass(3999)
    expect(said()).toBeUndefined()
    await pass(1)
    expect(said()).toBeTruthy()
    expect(chunks.loads.filter((name) => name === 'settings')).toHaveLength(1)
  })

  it('and come: it says nothing, and they are opened once', async () => {
    const { chunks, calls, act } = start()
    await pass(1000)
    chunks.set('act', act)
    press('settings')
    expect(chunks.loads).toEqual(['settings', 'act'])
    await pass(10_000)
    expect(said()).toBeUndefined()
    expect(calls).toEqual([['open', 'settings', undefined]])
  })

  it('and come late are opened when they come', async () => {
    const { chunks, calls, act } = start()
    await pass(1000)
    press('settings')
    await pass(5000)
    chunks.set('act', act)
    dispatchEvent(new Event('online'))
    await pass(0)
    expect(calls).toEqual([['open', 'settings', undefined]])
  })
})

describe('a yes that may not be a person’s who sees the question', () => {
  it.each<[string, number, () => void]>([
    ['comes as soon as it is on the screen', 0, () => {}],
    ['comes while something covers it', 1000, () => see.tell({ isIntersecting: true, isVisible: false })],
    [
      'comes in a frame of another origin',
      1000,
      () => vi.stubGlobal('top', { location: { origin: 'https://other.example' } }),
    ],
  ])('and %s is not taken, and the question says so; a no always is', async (_, ms, make) => {
    see = anObserver()
    const { store } = start()
    await pass(ms)
    make()
    press('accept')
    expect([store.get().record, document.cookie, createJournal(() => localStorage, 'yinyom').drafts()]).toEqual([
      undefined,
      '',
      [],
    ])
    expect(said()).toBeTruthy()
    press('reject')
    expect(store.get().record?.choices).toEqual({ functional: false, analytics: false, marketing: false })
  })

  it('counts a moment later', async () => {
    const { store } = start()
    press('accept')
    await pass(300)
    press('accept')
    expect(store.get().record?.choices).toEqual({ functional: true, analytics: true, marketing: true })
  })
})
describe('a page that draws itself anew', () => {
  it('gets the question back, with its state', async () => {
    vi.useRealTimers()
    start()
    document.querySelector('yinyom-ui')!.remove()
    await vi.waitFor(() => expect(banner()).not.toBeNull())
    expect(document.querySelectorAll('yinyom-ui')).toHaveLength(1)
  })
})
