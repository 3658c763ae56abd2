import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { attend } from '../../src/page/presence.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { createJournal } from '../../src/storage/journal.ts'
import { aRecord } from '../fixtures/a-record.ts'
import { aPage, clearDevice, setCookie } from './a-page.ts'
import type { PageTestOptions } from './a-page.ts'
import { someTabs } from './some-tabs.ts'

const NOW = Date.UTC(2026, 6, 1)
const yes = () => aRecord({ choices: { functional: true, analytics: true, marketing: true }, decidedAt: NOW })
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
const tab = () => document.querySelector('yinyom-ui')?.shadowRoot?.querySelector<HTMLElement>('.tab') ?? null
/** What following a link to a fragment does. */
function goTo(hash: string): void {
  vi.stubGlobal('location', new URL(hash, 'http://localhost:3000/'))
  dispatchEvent(new Event('hashchange'))
}
let tabs: ReturnType<typeof someTabs>
let end = () => {}
let missing: boolean

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  missing = false
  vi.stubGlobal('indexedDB', { databases: async () => (missing ? [] : [{ name: 'yinyom' }]) })
  tabs = someTabs()
})
afterEach(() => {
  end()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  clearDevice()
  vi.useRealTimers()
})

/** A page that is attended; `done` where the last page left nothing to do. */
async function attended({ done = true, ...options }: PageTestOptions & { readonly done?: boolean } = {}) {
  const made = aPage(options)
  end = made.page.destroy
  made.chunks.set('act', made.act)
  if (done) {
    const noted = options.record?.decidedAt ?? 0
    createJournal(() => localStorage, 'yinyom').setChores({ pending: 0, clear: false, noted })
  }
  made.page.start()
  attend(made.page)
  await pass()
  return made
}

describe('the tab that opens the settings', () => {
  it('is there when nothing is asked, in the language of the page, and opens them', async () => {
    const { page, calls } = await attended({ record: yes() })
    expect(tab()!.textContent).toBe('ตั้งค่าคุกกี้')
    page.setLocale('en')
    expect([tab()!.lang, tab()!.textContent]).not.toContain('ตั้งค่าคุกกี้')
    tab()!.click()
    await pass()
    expect(calls).toEqual([['open', 'settings', undefined]])
  })

  it('is not there while the question is, and comes when it is answered', async () => {
    const { store, page } = await attended()
    expect(tab()).toBeNull()
    store.set({ record: yes(), state: { status: 'decided', reasons: [], asks: [], choices: {} } })
    expect(tab()).not.toBeNull()
    void page.open('banner')
    expect(tab()).toBeNull()
  })

  it('is not there where the owner wants none', async () => {
    await attended({ record: yes(), input: { ui: { launcher: false } } })
    expect(tab()).toBeNull()
  })
})

describe('what the last page has left', () => {
  it('is nothing: then the session is not loaded', async () => {
    const { chunks } = await attended({ record: yes() })
    await pass(60_000)
    expect(chunks.loads.filter((name) => name !== 'attend')).toEqual([])
  })

  it('is looked at by the session, where there is something', async () => {
    const { calls } = await attended({ record: yes(), done: false })
    expect(calls).toEqual([['catchUp']])
  })

  it('is looked at where the second copy is gone, or there is no answer', async () => {
    missing = true
    expect((await attended({ record: yes() })).calls).toEqual([['catchUp']])
    end()
    clearDevice()
    expect((await attended()).calls).toEqual([['catchUp']])
  })

  it('includes a notice that it is time to look at', async () => {
    const input = { notices: { manifest: '/notices.json' } }
    expect((await attended({ record: yes(), input })).calls).toEqual([['catchUp']])
    end()
    localStorage.setItem('yinyom.notices', JSON.stringify(['/notices.json', NOW + 1, '{}']))
    expect((await attended({ record: yes(), input })).calls).toEqual([])
  })
})

describe('other tabs', () => {
  it('are heard by the session, until the page ends', async () => {
    const { page, calls } = await attended({ record: yes() })
    const message = { record: encodeRecord(yes()) }
    tabs.hear(message)
    await pass()
    expect(calls).toEqual([['onTabMessage', message]])
    page.destroy()
    expect(tabs.open.size).toBe(0)
  })

  it('that have decided unheard are seen when the page is looked at', async () => {
    const { calls } = await attended({ record: yes() })
    document.dispatchEvent(new Event('visibilitychange'))
    await pass()
    expect(calls).toEqual([])
    setCookie(encodeRecord({ ...yes(), decidedAt: NOW + 1 }))
    document.dispatchEvent(new Event('visibilitychange'))
    await pass()
    expect(calls).toEqual([['syncFromCookie']])
  })
})

describe('an address', () => {
  it.each([
    ['#yinyom-settings', ['open', 'settings', undefined]],
    ['#yinyom-notice/privacy/1.1.0', ['open', 'notice', { id: 'privacy', version: '1.1.0', anchor: undefined }]],
  ])('%s opens what it names, at the start and later', async (hash, call) => {
    goTo(hash)
    const { calls } = await attended({ record: yes() })
    expect(calls).toEqual([call])
    goTo('')
    goTo(hash)
    await pass()
    expect(calls).toEqual([call, call])
  })

  it('of something else, or of a notice that is part of the page, opens nothing', async () => {
    document.body.innerHTML = '<div data-yinyom-notice="privacy"></div>'
    goTo('#yinyom-notice/privacy')
    const { calls } = await attended({ record: yes() })
    goTo('#contact')
    await pass()
    expect(calls).toEqual([])
  })

  it('is not read any more once the page has ended', async () => {
    const { page, calls } = await attended({ record: yes() })
    page.destroy()
    goTo('#yinyom-settings')
    await pass()
    expect(calls).toEqual([])
  })
})

describe('a place for the notice in the page', () => {
  const input = { notices: { manifest: '/notices.json' } }
  const mounts = (calls: readonly unknown[][]) => calls.filter(([name]) => name === 'mountNotices').length

  it('is filled, and one that comes later, too', async () => {
    document.body.innerHTML = '<div data-yinyom-notice></div>'
    const { calls } = await attended({ record: yes(), input })
    expect(mounts(calls)).toBe(1)
    document.body.insertAdjacentHTML('beforeend', '<p><span data-yinyom-notice></span></p><p>other</p>')
    await pass(10)
    expect(mounts(calls)).toBe(2)
    document.body.insertAdjacentHTML('beforeend', '<p data-yinyom-open="notice" data-yinyom-notice></p>')
    await pass(10)
    expect(mounts(calls)).toBe(2)
  })
})

describe('a popover that the page opens later', () => {
  function open(newState: string, popover: string | null) {
    const element = document.body.appendChild(document.createElement('div'))
    Object.defineProperty(element, 'popover', { value: popover })
    const toggle = Object.assign(new Event('toggle'), { newState })
    element.dispatchEvent(toggle)
  }

  it.each([
    ['stays below ours', 'open', 'auto', 1],
    ['that closes moves nothing', 'closed', 'auto', 0],
    ['is no popover but another thing that toggles: it moves nothing', 'open', null, 0],
  ])('%s', async (_, newState, popover, times) => {
    await attended({ record: yes() })
    const showPopover = vi.fn()
    Object.assign(tab()!, { showPopover, matches: () => false })
    open(newState, popover)
    expect(showPopover).toHaveBeenCalledTimes(times)
  })
})

it('a page that has ended while this was on its way is left alone', async () => {
  const { page } = aPage({ record: yes() })
  page.start()
  page.destroy()
  attend(page)
  await pass()
  expect(document.querySelector('yinyom-ui')).toBeNull()
  expect(tabs.open.size).toBe(0)
})
