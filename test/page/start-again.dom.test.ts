import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Choices, Yinyom } from '../../src/consent.ts'
import { startChecked, openSession } from '../../src/page/open-session.ts'
import { reportProblem } from '../../src/page/report-problem.ts'
import { startConsent } from '../../src/page/start.ts'
import { clearDevice } from './a-page.ts'
import { someChunks } from './some-chunks.ts'
import { someReceipts } from './some-receipts.ts'
import { someTabs } from './some-tabs.ts'

const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
const NAMES = ['yinyom:ready', 'yinyom:decision', 'yinyom:problem']
let warn: ReturnType<typeof vi.spyOn>
let events: { readonly name: string; readonly detail: unknown }[]
let started: Yinyom[]
const hear = ({ type, detail }: Event & { readonly detail?: unknown }) => void events.push({ name: type, detail })
const heard = (name: string) => events.filter((event) => event.name === name)
const layer = () => (window as { dataLayer?: unknown[] }).dataLayer!

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('indexedDB', { databases: async () => [] })
  someTabs()
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  events = []
  started = []
  for (const name of NAMES) addEventListener(name, hear)
})
afterEach(() => {
  started.forEach((one) => one.destroy())
  for (const name of NAMES) removeEventListener(name, hear)
  clearDevice()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function start(value: unknown = {}, chunks = someChunks()): Yinyom {
  const consent = startConsent({ chunks, sources: [{ from: 'test', value }] })
  started.push(consent)
  return consent
}
const ofAct = { openSession, startChecked }

describe('a page that starts again with what is valid of its configuration', () => {
  it('keeps its subscribers, and asks once', async () => {
    const chunks = someChunks({ problems: { reportProblem } })
    const consent = start({ categories: ['analytics', 'analytics'], validDays: 'long' }, chunks)
    const seen: Choices[] = []
    consent.subscribe((choices) => seen.push(choices))
    const when = vi.fn()
    void (async () => when(await consent.when('analytics')))()
    chunks.set('act', ofAct)
    chunks.set('receipts', someReceipts().chunk)
    document.dispatchEvent(new Event('keydown'))
    void consent.receipts()
    await pass(1000)
    expect(heard('yinyom:ready')).toHaveLength(2)
    expect(heard('yinyom:problem').length).toBeGreaterThan(0)
    expect(document.querySelectorAll('yinyom-ui')).toHaveLength(1)
    const before = layer().length
    seen.length = 0
    void consent.acceptAll()
    await pass(1000)
    expect(seen).toEqual([{ analytics: true }])
    expect(when).toHaveBeenCalledOnce()
    // One update and the two events: the page from before follows nothing any more.
    expect(layer().slice(before)).toHaveLength(3)
    expect(heard('yinyom:decision')).toHaveLength(1)
  })
})

describe('a second start', () => {
  it('gives the one that runs, and tells the owner once', () => {
    const one = start()
    const before = layer().length
    expect(start()).toBe(one)
    expect(warn).toHaveBeenCalledOnce()
    expect(warn.mock.calls[0]![1]).toContain('destroy()')
    expect(document.querySelectorAll('yinyom-ui')).toHaveLength(1)
    expect(layer()).toHaveLength(before)
  })

  it('after destroy() works, and repeats neither a decision nor what Google has been told', async () => {
    const one = start()
    void one.acceptAll()
    await pass(1000)
    one.destroy()
    expect((window as { Yinyom?: unknown }).Yinyom).toBeUndefined()
    const before = [...layer()]
    const other = start()
    await pass(10_000)
    expect(other).not.toBe(one)
    expect(other).toMatchObject({ status: 'decided', choices: { analytics: true } })
    expect(heard('yinyom:decision')).toHaveLength(1)
    expect([...layer()]).toEqual(before)
    expect(before).toContainEqual({ event: 'yinyom_consent', yinyom_choices: { ...other.choices } })
    expect(warn.mock.calls.filter((words: unknown[]) => String(words).includes('runs already'))).toEqual([])
  })

  it('after destroy() in the middle of an answer works, too', async () => {
    const one = start()
    void one.rejectAll()
    await Promise.resolve()
    one.destroy()
    const other = start()
    await pass(1000)
    expect(other.status).toBe('decided')
    void other.reset()
    expect(document.querySelectorAll('yinyom-ui').length).toBeLessThan(2)
  })
})

describe('destroy()', () => {
  it.each([0, 20, 1000, 5000])(
    '%i ms after the start ends everything: no event, no push, nothing on the page',
    async (ms) => {
      const chunks = someChunks()
      const consent = start({}, chunks)
      const letThrough = chunks.hold()
      chunks.set('act', ofAct)
      chunks.set('problems', { reportProblem })
      document.dispatchEvent(new Event('keydown'))
      void consent.open('settings')
      void consent.save({ analytics: true })
      await pass(ms)
      consent.destroy()
      const [pushed, happened] = [layer().length, events.length]
      letThrough()
      await pass(100_000)
      expect([layer().length, events.length]).toEqual([pushed, happened])
      expect(document.querySelector('yinyom-ui')).toBeNull()
      expect([document.cookie, localStorage.length]).toEqual(['', 0])
    },
  )
})

describe('a page of which no chunk comes', () => {
  it('says so once, with what to do, and says nothing else', async () => {
    const consent = start({})
    document.dispatchEvent(new Event('keydown'))
    void consent.open('settings')
    await pass(100_000)
    expect(warn).toHaveBeenCalledOnce()
    expect(warn.mock.calls[0]![1]).toMatch(/Chunks failed.*data-chunks/)
    expect(heard('yinyom:problem')).toMatchObject([{ detail: { code: 'chunk-failed', subject: 'chunks' } }])
  })
})
