import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { resolveFirst } from '../../src/config/resolve-config.ts'
import { stateOf } from '../../src/decision/state-of.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { Page } from '../../src/page/page-port.ts'
import { createStore } from '../../src/page/store.ts'
import { takeAnswer } from '../../src/page/take-answer.ts'
import { cookieName } from '../../src/storage/cookie-name.ts'
import { createJournal } from '../../src/storage/journal.ts'
import type { SyncStorage } from '../../src/storage/journal.ts'
import { readRecord } from '../../src/storage/read-record.ts'
import { aConfig } from '../fixtures/a-config.ts'
import { DECIDED, aRecord } from '../fixtures/a-record.ts'
import { accept, reject } from '../fixtures/a-tab.ts'
import { fakeBrowser, noCookies, sandboxed } from '../fixtures/cookie-jar.ts'
import type { CookieJar } from '../../src/storage/cookie-jar.ts'
import { fullStorage, memoryStorage } from '../fixtures/memory-storage.ts'

const ADDRESS = 'https://www.example.co.th/shop'
/** What was written to the device, in order. */
let order: string[]
let storage: ReturnType<typeof memoryStorage>
let browser: ReturnType<typeof fakeBrowser>

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED })
  order = []
  storage = memoryStorage()
  browser = fakeBrowser(Date.now)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Device {
  readonly jar?: CookieJar
  readonly kept?: SyncStorage
  readonly address?: string
}

/** The first question of a page, on a device that notes what is written to it. */
function aPage(
  more: Partial<Page> = {},
  { address = ADDRESS, kept = storage, jar = browser.page(address) }: Device = {},
) {
  const value = { site: 'shop', ...(more.config?.cookie && { cookie: more.config.cookie }) }
  const config = more.config ?? resolveFirst(value)
  const store = createStore()
  store.set({ state: stateOf(aConfig(), undefined, DECIDED), locale: 'en' })
  store.subscribe(() => order.push('store'))
  vi.stubGlobal('location', new URL(address))
  vi.stubGlobal('document', {
    get cookie() {
      return jar.cookie
    },
    set cookie(text: string) {
      order.push('cookie')
      jar.cookie = text
    },
  })
  vi.stubGlobal('localStorage', {
    ...kept,
    setItem(key: string, text: string) {
      order.push('draft')
      kept.setItem(key, text)
    },
  })
  const page = {
    config,
    store,
    gpc: false,
    cookieName: cookieName(config.cookie, address.startsWith('https:')),
    sources: [{ from: 'test', value }],
    ...more,
  } as Page
  return { page, store, found: () => readRecord(jar, page.cookieName) }
}

describe('an answer to the first question', () => {
  it.each([
    ['yes', accept, true],
    ['no', reject, false],
  ])('of %s is on the device when the call returns: the draft first, then the record', (_, decision, granted) => {
    const { page, found } = aPage()
    const taken = takeAnswer(page, decision)!
    expect(order).toEqual(['draft', 'cookie'])
    expect(found()).toEqual({ record: taken.record, copies: 1 })
    expect(taken.record.choices).toEqual({ functional: granted, analytics: granted, marketing: granted })
    expect(taken.state).toEqual(stateOf(aConfig(), taken.record, DECIDED))
    expect(createJournal(() => storage, 'yinyom').drafts()).toEqual([taken.draft])
  })

  it('leaves a draft that says what was on the screen, where, and with which configuration', () => {
    const shown = { surface: 'banner', lang: 'en', layout: 'bar', text: {} } as const
    const gesture = { trusted: true, active: true }
    const { draft, record } = takeAnswer(aPage().page, { ...accept, shown, gesture })!
    expect(draft).toEqual({
      plain: true,
      id: expect.stringMatching(/^019e80eb-97c0-7/),
      time: DECIDED,
      action: 'accept_all',
      surface: 'banner',
      shown,
      gesture,
      record,
      lang: 'en',
      gpc: false,
      withdrawal: 'https://www.example.co.th/#yinyom-settings',
      widget: '0.0.0-test',
      config: { site: 'shop' },
    })
  })

  it('of a script is said to be one', () => {
    expect(takeAnswer(aPage().page, { ...reject, surface: 'api' })!.draft.surface).toBe('api')
  })

  it('is kept so that only this host can write it, or for the domain that is configured', () => {
    takeAnswer(aPage().page, accept)
    expect(browser.cookies()).toMatchObject([{ name: '__Host-yinyom', hostOnly: true, secure: true, path: '/' }])
    browser = fakeBrowser(Date.now)
    takeAnswer(aPage({ config: resolveFirst({ cookie: { domain: '.example.co.th' } }) }).page, accept)
    expect(browser.cookies()).toMatchObject([{ name: 'yinyom', domain: 'example.co.th' }])
  })

  it.each(['auto', 'example.co.th; Path=/x', ''])('is kept for this host where the domain is "%s"', (domain) => {
    takeAnswer(aPage({ config: resolveFirst({ cookie: { domain } }) }).page, accept)
    expect(browser.cookies()).toMatchObject([{ hostOnly: true, domain: 'www.example.co.th', path: '/' }])
  })

  it('is kept without TLS, too, and for as long as the configuration says', () => {
    const { page } = aPage({ config: resolveFirst({ validDays: 30 }) }, { address: 'http://shop.example.co.th/' })
    takeAnswer(page, accept)
    expect(browser.cookies()).toMatchObject([{ name: 'yinyom', secure: false, ends: DECIDED + 30 * 86_400_000 }])
  })
})

describe('a browser that refuses', () => {
  it('storage: the answer counts, and the page has its draft', () => {
    const { page, found } = aPage({}, { kept: fullStorage() })
    const taken = takeAnswer(page, reject)!
    expect(taken.draft).toMatchObject({ plain: true, record: taken.record })
    expect(found().record).toEqual(taken.record)
  })

  it.each([
    ['cookies', noCookies],
    ['cookies with an exception', sandboxed],
  ])('%s: the answer counts, and its draft is on the device', (_, jar) => {
    const { page } = aPage({}, { jar })
    const taken = takeAnswer(page, accept)!
    expect(createJournal(() => storage, 'yinyom').drafts()).toEqual([taken.draft])
  })
})

describe('an answer that is not plain is the session’s, and nothing is written', () => {
  const other: Decision = { action: 'save_choices', surface: 'settings', layer: 2, choices: { analytics: true } }

  it.each<[string, Partial<Page>, Decision]>([
    ['is about single categories', {}, other],
    ['takes something back', {}, { action: 'withdraw', surface: 'api', layer: 1 }],
    ['is given under Global Privacy Control', { gpc: true }, accept],
    ['has ids that the cookie cannot hold', { config: resolveFirst({ categories: ['a:b' as never] }) }, accept],
  ])('where it %s', (_, more, decision) => {
    const { page } = aPage(more)
    expect(takeAnswer(page, decision)).toBeUndefined()
    expect([order, storage.kept.size, browser.cookies()]).toEqual([[], 0, []])
  })

  it('where there is a record', () => {
    const { page, store } = aPage()
    store.set({ record: aRecord() })
    order = []
    expect(takeAnswer(page, accept)).toBeUndefined()
    expect(order).toEqual([])
  })

  it('where the question had a reason', () => {
    const { page, store } = aPage()
    store.set({ state: { ...store.get().state, status: 'stale', reasons: ['new-category'] } })
    order = []
    expect(takeAnswer(page, accept)).toBeUndefined()
    expect(order).toEqual([])
  })

  it.each([
    ['that cannot be read', 'not-a-record'],
    ['that another tab has written meanwhile', encodeRecord(aRecord())],
  ])('where there is a cookie %s', (_, value) => {
    browser.page(ADDRESS).cookie = `__Host-yinyom=${value}; Path=/; Secure`
    const { page } = aPage()
    expect(takeAnswer(page, accept)).toBeUndefined()
    expect([order, storage.kept.size]).toEqual([[], 0])
    expect(browser.cookies()).toMatchObject([{ value }])
  })
})
