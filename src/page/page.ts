import type { ConfigInput } from '../config/config-schema.ts'
import type { ConfigSource } from '../config/merge-sources.ts'
import type { FirstConfig } from '../config/resolve-config.ts'
import type { OpenOptions, Surface } from '../consent.ts'
import { quickState } from '../decision/quick-state.ts'
import { pushChoices, pushUpdate } from '../gate/consent-mode.ts'
import type { DataLayer } from '../gate/consent-mode.ts'
import type { Gate, GateRef } from '../gate/gate.ts'
import { plainTranslate } from '../i18n/translate.ts'
import type { Decision } from '../model/decision.ts'
import type { Trouble } from '../model/problem.ts'
import { cookieName } from '../storage/cookie-name.ts'
import { isClearingDue } from '../storage/is-clearing-due.ts'
import { readRecord } from '../storage/read-record.ts'
import { createHost, isPut, putHost, raise } from '../ui/host.ts'
import { PLACES } from '../ui/notice/places.ts'
import { hasGpc, ofNavigator } from '../ui/of-navigator.ts'
import { pickLocale } from '../ui/pick-locale.ts'
import { afterPaint, atFirstSign } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import { emit } from './emit.ts'
import type { Page } from './page-port.ts'
import { patientLoader } from './patient-loader.ts'
import { createQuestion } from './question.ts'
import type { Session } from './session-port.ts'
import type { PageState, Store } from './store.ts'
import { takeAnswer } from './take-answer.ts'

export interface PageOptions {
  readonly config: FirstConfig
  readonly input: ConfigInput | undefined
  readonly sources: readonly ConfigSource[]
  readonly restart: (input: ConfigInput) => Page
  readonly chunks: Chunks
  readonly store: Store
  readonly gate: Gate
  readonly allows: (ref: GateRef) => boolean
  readonly dataLayer: () => DataLayer
  readonly report: (trouble: Trouble) => void
}

/** A page that takes our element away, or makes it inert, as often as this in one task does not want it. */
const MOST_TIMES = 20

/** A visitor who has asked for something waits this long, in ms, before the banner says that it has not come yet. */
const PATIENCE = 4000

/**
 * Puts one configuration to work on this page: reads the stored answer, brings the page in line with each change of the
 * store, shows the first question and takes a plain answer to it. The rest is the session's, a chunk that is loaded at
 * the first sign of a person.
 */
// oxlint-disable-next-line max-lines-per-function -- composition root of one page: parts that know each other, each a few lines
export function createPage({ dataLayer, chunks, ...options }: PageOptions): Page {
  const { config, gate, store, report } = options
  const name = cookieName(config.cookie, location.protocol === 'https:')
  const { record } = readRecord(document, name)
  const quick = quickState(config, record, Date.now())
  const gpc = config.gpc !== 'ignore' && hasGpc()
  const life = new AbortController()
  const { signal } = life
  let root: ShadowRoot | undefined
  let session: Session | undefined
  /** A banner that was opened or closed by hand, until the next decision. */
  let wanted: boolean | undefined
  let started = false

  const failed = (cause: unknown) => report({ code: 'chunk-failed', subject: 'chunks', cause })
  const load = patientLoader(
    async () => {
      const { openSession } = await chunks.load('act')
      return (session = await (signal.aborted ? new Promise<never>(() => {}) : openSession(page, chunks)))
    },
    failed,
    signal,
  )
  const attend = patientLoader(async () => (await chunks.load('attend')).attend(page), failed, signal)

  const isDue = ({ state }: PageState) => wanted ?? (state.asks.length > 0 && !config.manual)

  /** Brings the page in line with the store: signals, then scripts, then the screen; whoever else listens comes after. */
  function follow(now: PageState, was: PageState): void {
    if (now.state !== was.state) {
      wanted = undefined
      if (started || now.record) {
        pushUpdate(dataLayer, config, now.state.choices)
        gate.release()
        if (now.record) pushChoices(dataLayer, config, now.state.choices, now.record.decidedAt)
      } else {
        // Where nothing has been granted the question goes first, and what needs none follows the paint.
        afterPaint(gate.release)
      }
    }
    const asking = isDue(now)
    if (asking === now.asking) question.draw()
    else store.set({ asking })
  }

  /** Keeps our element in the page, and free: a page that redraws what it stood in gets it back. */
  function keepHost(own: ShadowRoot): void {
    // Copies of its body that a page puts in have our element, too, with nothing in it.
    const all = document.getElementsByTagName('yinyom-ui')
    let times = 0
    const observer = new MutationObserver(() => {
      const { host } = own
      if (isPut(own) && all.length < 2 && !host.matches('[inert],[aria-hidden]')) return
      // Who undoes it at once, again and again, gets the page: two that never give in would hold it for ever.
      if (++times > MOST_TIMES) return
      if (times === 1) setTimeout(() => (times = 0))
      // What a dialog of the page does to all that stands beside it must not take the answers away.
      for (const name of ['inert', 'aria-hidden']) host.removeAttribute(name)
      for (const copy of document.querySelectorAll('yinyom-ui')) if (copy !== host) copy.remove()
      if (isPut(own)) return
      // What was open opens again, and nobody is told that it was closed.
      const opened = [...own.querySelectorAll<HTMLDialogElement>('dialog[open]')]
      for (const dialog of opened) dialog.removeAttribute('open')
      putHost(own)
      question.restore()
      for (const dialog of opened) if (dialog.isConnected) dialog.showModal()
      own.querySelectorAll<HTMLElement>('[popover]').forEach(raise)
    })
    observer.observe(document.getRootNode(), { childList: true, subtree: true })
    observer.observe(own.host, { attributeFilter: ['inert', 'aria-hidden'] })
    signal.addEventListener('abort', () => observer.disconnect())
  }

  function decide(decision: Decision): Promise<void> {
    const taken = session ? undefined : takeAnswer(page, decision)
    if (!taken) return page.act((one) => one.decide(decision))
    const { record, state, kept, draft } = taken
    store.set({ record, state, kept })
    page.announce(decision)
    return new Promise((resolve) =>
      afterPaint(() => {
        // The draft is on the device: whoever waits for that does not wait for a chunk that does not come.
        setTimeout(resolve, PATIENCE)
        if (signal.aborted) return
        void attend()
        void page.act((one) => {
          one.confirm(draft)
          return one.settled().then(resolve)
        })
      }),
    )
  }

  /** Apologises in the banner where something that was asked for is late, and lets nobody wait any longer. */
  function expect(work: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = () => resolve(page.apologise())
      const timer = setTimeout(late, PATIENCE)
      work.then(resolve, reject).finally(() => clearTimeout(timer))
    })
  }

  const page: Page = {
    ...options,
    gpc,
    nonce: chunks.nonce,
    cookieName: name,
    signal,
    root() {
      if (!root) keepHost((root = createHost(document, config.ui.theme)))
      return root
    },
    translate: (parts) => {
      const { locale } = store.get()
      return plainTranslate([config.words[locale], parts[locale]], { you: config.ui.address })
    },
    announce(decision) {
      const { choices } = store.get().state
      pushChoices(dataLayer, config, choices)
      const { action = 'save_choices', surface = 'api' } = decision ?? {}
      emit('yinyom:decision', { choices, action, surface, elsewhere: !decision })
    },
    act: async (work) => work(session ?? (await load())),
    decide,
    open(surface: Surface, opening?: OpenOptions) {
      if (surface === 'banner') {
        wanted = true
        return store.set({})
      }
      if (session) return session.open(surface, opening)
      // Side by side, so that the click waits for one round trip.
      chunks.load(surface).catch(() => {})
      return expect(page.act((one) => one.open(surface, opening)))
    },
    apologise: () => question.apologise(),
    close() {
      wanted = false
      session?.close()
      store.set({})
    },
    setLocale: (tag) => store.set({ locale: pickLocale(tag, config.locales, '', []) }),
    start() {
      signal.addEventListener('abort', store.subscribe(follow, true))
      // What is not plain is the session's to say; until then the answer is no, and nothing is asked.
      const state = quick ?? { ...quickState(config, undefined, 0)!, status: 'stale', reasons: [], asks: [] }
      const languages = [ofNavigator('languages') ?? []].flat() as string[]
      const locale = pickLocale(config.locale, config.locales, document.documentElement.lang, languages)
      store.set({ record, state, locale, kept: true })
      started = true
      if (!quick) void load()
      // A first visitor loads nothing before a sign of a person, unless the address or the page asks for something of ours,
      // or a field has the focus, which the question must not cover.
      const { activeElement, body } = document
      const isWanted =
        location.hash.startsWith('#yinyom') ||
        (activeElement ?? body) !== body ||
        // Only a refusal leaves something to delete; the first look into the storage keeps a phone waiting.
        (Object.values({ ...record?.choices }).includes(false) && isClearingDue(config.cookie.name)) ||
        (config.notices && document.querySelector(PLACES))
      if (isWanted) void attend()
      else atFirstSign(attend, !store.get().asking, signal)
    },
    destroy() {
      life.abort()
      question.end()
      root?.host.remove()
    },
  }
  const question = createQuestion(page, () => session)
  return page
}
