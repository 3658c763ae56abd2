import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AgreementPorts, Agreement } from '../../src/agreement/agreement.ts'
import { checkConfig } from '../../src/config/check-config.ts'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import { keepConfig, readKept } from '../../src/config/remote-config.ts'
import { resolveFirst } from '../../src/config/resolve-config.ts'
import { quickAnswer } from '../../src/decision/quick-answer.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { createId } from '../../src/model/ids.ts'
import type { PlainDraft } from '../../src/model/plain-draft.ts'
import { createSession } from '../../src/page/session.ts'
import { createJournal } from '../../src/storage/journal.ts'
import { aRecord } from '../fixtures/a-record.ts'
import { accept, reject } from '../fixtures/a-tab.ts'
import { countingBytes } from '../fixtures/counting-bytes.ts'
import { aPage, clearDevice, setCookie } from './a-page.ts'
import type { PageTestOptions } from './a-page.ts'
import { someChunks } from './some-chunks.ts'
import { someReceipts } from './some-receipts.ts'
import { someTabs } from './some-tabs.ts'

const NOW = Date.UTC(2026, 6, 1)
const all = { functional: true, analytics: true, marketing: true }
const REMOTE = 'https://www.example.co.th/yinyom.json'
const pass = (ms = 1000) => vi.advanceTimersByTimeAsync(ms)
let tabs: ReturnType<typeof someTabs>
let end = () => {}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  vi.stubGlobal('indexedDB', { databases: async () => [{ name: 'yinyom' }] })
  tabs = someTabs()
})
afterEach(() => {
  end()
  clearDevice()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface SessionOptions extends PageTestOptions {
  readonly createAgreement?: (ports: AgreementPorts) => Agreement
}

function begin({ createAgreement, input = {}, ...options }: SessionOptions = {}) {
  const receipts = someReceipts()
  const chunks = someChunks({ receipts: receipts.chunk, clear: { clearServices: async () => [] } })
  const made = aPage({ input, chunks, ...options })
  end = made.page.destroy
  // The page has it, as from its chunk.
  chunks.set('act', { ...made.act, openSession: () => session })
  made.page.start()
  const { input: checked } = checkConfig([{ from: 'test', value: input }], () => {})
  const session = createSession(made.page, chunks, checked, createAgreement)
  const told = () => made.troubles.map(({ code, subject = '' }) => `${code} ${subject}`)
  return { ...made, session, receipts, told }
}

/** What the first file has done for a yes, before the session came. */
function answered(input: ConfigInput): PlainDraft {
  const random = countingBytes()
  const { record } = quickAnswer(resolveFirst(input), true, NOW, random)!
  const id = createId(NOW, random)
  const more = { lang: 'th', gpc: false, withdrawal: 'https://a.th/', widget: '1.0.0', config: input }
  return { plain: true, id, time: NOW, action: 'accept_all', surface: 'banner', record, ...more }
}

describe('an answer that the first file has taken', () => {
  function confirm(input: ConfigInput) {
    const made = begin({ input })
    const draft = answered(input)
    setCookie(encodeRecord(draft.record))
    made.store.set({ record: draft.record })
    made.session.confirm(draft)
    return { ...made, draft }
  }

  it('is told to other tabs, and its receipt made', async () => {
    const { session, receipts, draft, told } = confirm({})
    expect(tabs.said).toEqual([{ record: encodeRecord(draft.record) }])
    let settled = false
    void session.settled().then(() => (settled = true))
    await pass(0)
    expect(settled).toBe(false)
    await pass()
    expect(settled).toBe(true)
    expect(receipts.taken).toMatchObject([{ id: draft.id, record: draft.record, action: 'accept_all' }])
    expect(receipts.taken[0]).not.toHaveProperty('recovery')
    expect(receipts.record()).toEqual(draft.record)
    expect(told()).toEqual([])
  })

  it('has its cookie looked after: a domain that is not ours is reported', () => {
    expect(confirm({ cookie: { domain: '.other.co.th' } }).told()).toEqual(['cookie-domain .other.co.th'])
  })

  it('that the browser does not keep holds for this page, and the owner is told', () => {
    Object.defineProperty(document, 'cookie', { get: () => '', set() {}, configurable: true })
    const { store, told, draft } = confirm({})
    Reflect.deleteProperty(document, 'cookie')
    expect(told()).toEqual(['storage-refused yinyom'])
    expect(store.get()).toMatchObject({ record: draft.record, kept: false })
  })
})

describe('a decision', () => {
  it('is on the device, on the page and with the other tabs before the call returns; the receipt follows', async () => {
    const { session, store, receipts, order } = begin()
    const events: unknown[] = []
    const hear = ({ detail }: Event & { readonly detail?: unknown }) => void events.push(detail)
    addEventListener('yinyom:decision', hear)
    const done = session.decide(accept)
    removeEventListener('yinyom:decision', hear)
    expect(document.cookie).toBe(`yinyom=${encodeRecord(store.get().record!)}`)
    expect(store.get().state.choices).toMatchObject(all)
    expect(tabs.said).toEqual([{ record: encodeRecord(store.get().record!) }])
    expect(events).toMatchObject([{ action: 'accept_all', surface: 'banner', elsewhere: false }])
    expect(order).toContain('yinyom_decision')
    expect(receipts.taken).toEqual([])
    await Promise.all([done, pass()])
    expect(receipts.taken).toMatchObject([{ action: 'accept_all' }])
  })

  it('of another tab is followed, and makes no receipt here', async () => {
    const { store, receipts } = begin()
    const record = aRecord({ choices: all, decidedAt: NOW })
    tabs.hear({ record: encodeRecord(record) })
    expect(store.get().record).toEqual(record)
    await pass()
    expect(receipts.taken).toEqual([])
  })

  it.each(['decide', 'confirm'] as const)(
    '(%s) lets the configuration from an address be kept, which nothing before does',
    (how) => {
      const source = { from: REMOTE, value: { site: 'shop' } }
      const made = begin()
      Object.assign(made.page, { sources: [source] })
      made.session.catchUp()
      expect(readKept(REMOTE)).toBeUndefined()
      if (how === 'decide') void made.session.decide(reject)
      else made.session.confirm(answered({}))
      expect(readKept(REMOTE)).toEqual(source)
    },
  )

  it('leaves a newer copy of the configuration as it is', () => {
    const newer = { from: REMOTE, value: { site: 'newer' } }
    keepConfig(newer, true)
    const made = begin()
    Object.assign(made.page, { sources: [{ from: REMOTE, value: { site: 'older' } }] })
    void made.session.decide(reject)
    expect(readKept(REMOTE)).toEqual(newer)
  })
})

describe('a notice that has asked about the answer', () => {
  const notices = { manifest: '/notices.json' }
  const due = () => aRecord({ choices: all, decidedAt: NOW - 1000, recheckDays: 0 })

  it('and of which nothing is known denies all, and asks about all', async () => {
    const { store, told } = begin({ input: { notices }, record: due() })
    await pass(0)
    expect(store.get().state).toMatchObject({
      status: 'stale',
      reasons: ['notice-changed'],
      asks: ['functional', 'analytics', 'marketing'],
      choices: { necessary: true, functional: false, analytics: false, marketing: false },
    })
    expect(told()).toEqual([])
  })

  it('and that the site has no more asks nothing: the answer stands', async () => {
    const { store } = begin({ record: due() })
    await pass(0)
    expect(store.get().state).toMatchObject({ status: 'decided', choices: all })
    expect(store.get().record).not.toHaveProperty('recheckDays')
  })

  it('is asked what it asks before anything is said, and tells the surfaces when that changes', async () => {
    let ports!: AgreementPorts
    let known: (() => void) | undefined
    const refresh = vi.fn(() => new Promise<void>((resolve) => (known = resolve)))
    const createAgreement = (given: AgreementPorts): Agreement => {
      ports = given
      return {
        affects: () => ['marketing'],
        bearing: () => ({ notice: 'privacy@2.0.0' }),
        sentence: () => '',
        view: () => undefined,
        reconsider() {},
        refresh,
        manifest: () => Promise.reject(new Error('none')),
        complete: async (draft) => draft,
      }
    }
    const { store, session } = begin({ input: { notices }, record: due(), createAgreement })
    await pass(0)
    expect(store.get().state.asks).toEqual([])
    known!()
    await pass(0)
    expect(store.get().state).toMatchObject({ asks: ['marketing'], choices: { analytics: true, marketing: false } })
    const surface = vi.fn()
    store.subscribe(surface)
    ports.changed()
    expect(surface).toHaveBeenCalledOnce()
    refresh.mockClear()
    void session.decide(accept)
    expect(store.get().record!.notice).toBe('privacy@2.0.0')
    expect(refresh).toHaveBeenCalledOnce()
  })
})

describe('a page that is looked after', () => {
  it('has copies of the cookie repaired and mistakes of its owner named', async () => {
    setCookie('not-a-record')
    document.body.innerHTML = '<script type="text/plain" data-category="adverts"></script>'
    const { session, told } = begin()
    session.catchUp()
    document.body.innerHTML = ''
    expect(told()).toEqual(['cookie-unreadable yinyom', 'unknown-category adverts'])
  })

  it('hears no other tab once it has ended, and lets go of its receipts', async () => {
    const { session, page, store, receipts } = begin()
    void session.decide(accept)
    await pass()
    page.destroy()
    await pass()
    expect(tabs.open.size).toBe(0)
    expect(receipts.calls).toContain('destroy')
    const { record } = store.get()
    tabs.hear({ reset: encodeRecord(record!) })
    expect(store.get().record).toEqual(record)
  })

  it('forgets the answer when it is told to, here and in the copy; the draft stays', async () => {
    const { session, store, receipts } = begin()
    void session.decide(accept)
    await pass()
    await session.verbs({ trusted: false }).reset()
    expect(store.get().record).toBeUndefined()
    expect(receipts.record()).toBeUndefined()
    expect(createJournal(() => localStorage, 'yinyom').drafts()).toHaveLength(1)
  })
})
