import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { encodeRecord } from '../../src/model/consent-record.ts'
import type { PlainDraft } from '../../src/model/plain-draft.ts'
import { attend } from '../../src/page/presence.ts'
import { createJournal } from '../../src/storage/journal.ts'
import { aRecord } from '../fixtures/a-record.ts'
import { accept, reject } from '../fixtures/a-tab.ts'
import { aPage, banner, clearDevice, press, setCookie } from './a-page.ts'
import type { PageTestOptions } from './a-page.ts'
import { someChunks } from './some-chunks.ts'

const all = { functional: true, analytics: true, marketing: true }
const yes = () => aRecord({ choices: all, decidedAt: Date.now() })
const drafts = () => createJournal(() => localStorage, 'yinyom').drafts()
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
let end = () => {}
let events: string[]
const hear = ({ type }: Event) => void events.push(type)

beforeEach(() => {
  vi.useFakeTimers()
  events = []
  for (const name of ['yinyom:decision', 'yinyom:prompt']) addEventListener(name, hear)
})
afterEach(() => {
  end()
  for (const name of ['yinyom:decision', 'yinyom:prompt']) removeEventListener(name, hear)
  clearDevice()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function start(options?: PageTestOptions) {
  const made = aPage(options)
  end = made.page.destroy
  made.page.start()
  return made
}

describe('a change of the choices', () => {
  it('reaches signals, then scripts, then the screen, then whoever else listens', async () => {
    const { page, store, order } = aPage()
    end = page.destroy
    store.subscribe((now, was) => now.state !== was.state && order.push(banner() ? 'others, asked' : 'others'))
    page.start()
    expect(order).toEqual(['others, asked'])
    await pass(1000)
    expect(order.splice(0)).toEqual(['others, asked', 'scripts, under the question'])
    void page.decide(accept)
    expect(order).toEqual(['signals', 'scripts, under the question', 'yinyom_consent', 'others', 'yinyom_decision'])
    expect(banner()).toBeNull()
  })

  it('of an answer that is there is told at once, before anything is drawn', () => {
    const { order } = start({ record: yes() })
    expect(order).toEqual(['signals', 'scripts', 'yinyom_consent'])
    expect(banner()).toBeNull()
  })

  it('is not followed by a page that has ended', async () => {
    const { page, store, order } = start()
    await pass(1000)
    page.destroy()
    order.length = 0
    store.set({ state: { ...store.get().state, status: 'decided', choices: all, asks: [] } })
    expect(order).toEqual([])
  })
})

describe('a first visit', () => {
  it('loads nothing before a sign of a person, however long it takes', async () => {
    const { chunks } = start()
    await pass(600_000)
    expect(chunks.loads).toEqual([])
    expect(events).toEqual(['yinyom:prompt'])
  })

  it.each(['pointerover', 'keydown', 'scroll', 'visibilitychange'])('loads with the first %s, once', async (sign) => {
    const { chunks, attended, page, attend: noted } = start()
    chunks.set('attend', noted)
    document.dispatchEvent(new Event(sign))
    document.dispatchEvent(new Event('pointerover'))
    await pass(0)
    expect(chunks.loads).toEqual(['attend'])
    expect(attended).toEqual([page])
  })

  it.each(['#yinyom-settings', '#yinyom-notice/privacy'])('loads at once where the address asks for %s', (hash) => {
    history.replaceState(null, '', hash)
    expect(start().chunks.loads).toEqual(['attend'])
  })

  it('asks nothing where the page asks by itself, until it does', () => {
    const { page } = start({ input: { manual: true } })
    expect(banner()).toBeNull()
    void page.open('banner')
    expect(banner()).not.toBeNull()
    page.close()
    expect(banner()).toBeNull()
  })
})

describe('a later visit', () => {
  it('loads after three seconds, and not before', async () => {
    const { chunks } = start({ record: yes() })
    await pass(2999)
    expect(chunks.loads).toEqual([])
    await pass(1)
    expect(chunks.loads).toEqual(['attend'])
  })

  it('loads with a sign of a person before that, and once', async () => {
    const { chunks, attend: noted } = start({ record: yes() })
    chunks.set('attend', noted)
    document.dispatchEvent(new Event('keydown'))
    expect(chunks.loads).toEqual(['attend'])
    await pass(10_000)
    expect(chunks.loads).toEqual(['attend'])
  })

  it('with an answer that is not plain loads the session at once: all is denied, and nothing is asked without its words', async () => {
    const { chunks, store, act } = start({ record: { ...yes(), choices: { analytics: true } } })
    expect(chunks.loads).toContain('act')
    expect(store.get().state).toMatchObject({ status: 'stale', asks: [], choices: { necessary: true } })
    store.set({ state: { ...store.get().state, reasons: ['new-category'], asks: ['marketing'] } })
    await pass(1000)
    expect(banner()).toBeNull()
    chunks.set('act', act)
    await pass(1000)
    expect(banner()!.textContent).toContain('special')
  })
})

describe('an answer while no chunk comes', () => {
  it.each([
    ['accept', all],
    ['reject', { functional: false, analytics: false, marketing: false }],
  ] as const)('(%s) counts at once, and its receipt follows when one comes', async (action, choices) => {
    const { page, store, chunks, calls, act } = start()
    await pass(1000)
    press(action)
    expect(store.get().state).toEqual({
      status: 'decided',
      reasons: [],
      asks: [],
      choices: { necessary: true, ...choices },
    })
    expect(document.cookie).toBe(`yinyom=${encodeRecord(store.get().record!)}`)
    expect(events).toEqual(['yinyom:prompt', 'yinyom:decision'])
    const [draft] = drafts() as readonly PlainDraft[]
    expect(draft).toMatchObject({ plain: true, action: `${action}_all`, record: store.get().record })
    await pass(10_000)
    expect(calls).toEqual([])
    chunks.set('act', act)
    dispatchEvent(new Event('online'))
    await pass(0)
    expect(calls).toEqual([['confirm', draft], ['settled']])
    // The next one is the session's.
    void page.decide(reject)
    await pass(0)
    expect(calls.at(-1)).toEqual(['decide', 'reject_all'])
  })

  it('is the session’s where it is here already', async () => {
    const { page, chunks, calls, act } = start()
    chunks.set('act', act)
    await page.act(() => {})
    void page.decide(accept)
    await pass(0)
    expect(calls).toEqual([['decide', 'accept_all']])
    expect(drafts()).toEqual([])
  })

  it('is waited for four seconds, no longer: the draft is on the device', async () => {
    const { page } = start()
    let done = false
    void page.decide(accept).then(() => (done = true))
    await pass(3999)
    expect(done).toBe(false)
    await pass(300)
    expect(done).toBe(true)
  })

  it('that is not plain waits for the session', async () => {
    const { page, chunks, calls, act, store } = start()
    void page.decide({ action: 'save_choices', surface: 'api', layer: 1, choices: { analytics: true } })
    await pass(10_000)
    expect([store.get().record, drafts()]).toEqual([undefined, []])
    chunks.set('act', act)
    await pass(60_000)
    expect(calls).toEqual([['decide', 'save_choices']])
  })

  it('is tried again with growing pauses, and each failure is told', async () => {
    const { page, chunks, troubles } = start()
    void page.act(() => {})
    await pass(0)
    await pass(500)
    await pass(1000)
    await pass(2000)
    expect(chunks.loads).toEqual(['act', 'act', 'act', 'act'])
    expect(troubles).toHaveLength(4)
    expect(troubles[0]).toMatchObject({ code: 'chunk-failed', subject: 'chunks' })
  })
})

describe('the end of a page', () => {
  it('takes everything off it, and a chunk that comes later does nothing', async () => {
    const chunks = someChunks()
    const { page, act, calls } = start({ chunks, record: yes() })
    const letThrough = chunks.hold()
    chunks.set('act', act)
    chunks.set('attend', { attend })
    document.dispatchEvent(new Event('keydown'))
    void page.open('settings')
    void page.act((session) => session.catchUp())
    page.destroy()
    letThrough()
    await pass(60_000)
    expect(document.querySelector('yinyom-ui')).toBeNull()
    expect([calls, events]).toEqual([[], []])
  })

  it('right after an answer loads nothing more; the draft is on the device', async () => {
    const { page, chunks } = start()
    void page.decide(accept)
    page.destroy()
    await pass(60_000)
    expect(chunks.loads).toEqual([])
    expect(drafts()).toHaveLength(1)
    expect(events).toEqual(['yinyom:decision'])
  })

  it('right after an answer has a session that is here do nothing more', async () => {
    const { page, chunks, calls, act } = start()
    chunks.set('act', act)
    void page.decide(accept)
    await page.act(() => {})
    page.destroy()
    await pass(60_000)
    expect(calls).toEqual([])
  })

  it('hears no sign of a person and waits for none', async () => {
    const { page, chunks } = start({ record: yes() })
    page.destroy()
    document.dispatchEvent(new Event('keydown'))
    await pass(10_000)
    expect(chunks.loads).toEqual([])
  })
})

it('a cookie that is no answer asks, and is left to the session', async () => {
  setCookie('not-a-record')
  const { page, store, calls, chunks, act } = start()
  expect(store.get().state.status).toBe('unset')
  chunks.set('act', act)
  void page.decide(accept)
  await pass(0)
  expect(calls).toEqual([['decide', 'accept_all']])
})
