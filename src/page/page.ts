import { h, render } from 'preact'
import { words } from 'virtual:words/banner'
import type { Actor } from './session.ts'
import { afterPaint, atFirstSign } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import type { OpenOptions, Surface } from '../consent.ts'
import { emit } from './emit.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import type { FirstConfig } from '../config/resolve-config.ts'
import type { Gate, GateRef } from '../gate/gate.ts'
import type { Trouble } from '../problems/describe-problem.ts'
import { pushUpdate } from '../gate/consent-mode.ts'
import type { DataLayer } from '../gate/consent-mode.ts'
import { quickState } from '../decision/quick-state.ts'
import type { Standing } from '../decision/quick-state.ts'
import { readRecord } from '../storage/read-record.ts'
import { plainTranslate } from '../i18n/translate.ts'
import type { Translate, Words } from '../i18n/translate.ts'
import type { ConfigSource } from '../config/merge-sources.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { Decision } from '../model/decision.ts'
import { Banner } from '../ui/banner/Banner.tsx'
import { bannerContent } from '../ui/banner/banner-content.ts'
import { createHost } from '../ui/host.ts'
import { pickLocale } from '../ui/pick-locale.ts'

export interface PagePorts {
  readonly config: FirstConfig
  /** The valid configuration as its owner wrote it, once it has been checked. */
  readonly input: ConfigInput | undefined
  readonly sources: readonly ConfigSource[]
  /** Starts again, with the part of the configuration that is valid. */
  readonly restart: (input: ConfigInput) => Page
  readonly chunks: Chunks
  readonly gate: Gate
  /** Whether an element may run now. */
  readonly allows: (ref: GateRef) => boolean
  readonly dataLayer: () => DataLayer
  readonly report: (trouble: Trouble) => void
  /** The choices in force have changed. */
  readonly tell: () => void
}

/**
 * One configuration at work on one page. It owns the state: the record and what follows from it. All that comes with
 * or after a decision is the actor's, a chunk that is loaded once the question has been painted.
 */
export interface Page extends PagePorts {
  readonly standing: () => Standing
  readonly record: () => ConsentRecord | undefined
  readonly locale: () => 'th' | 'en'
  /** Global Privacy Control is on and honoured. */
  readonly gpc: boolean
  readonly root: () => ShadowRoot
  readonly translate: (parts: { readonly th: Words; readonly en: Words }) => Translate
  /** Whether the question is on the screen. */
  readonly asking: () => boolean
  /** Called after each change of what is on the screen. */
  readonly changes: Set<() => void>
  /** Aborted when the page is done with this configuration. */
  readonly signal: AbortSignal
  /** Replaces the record and brings the page in line in one task: signals, then scripts, then the screen. */
  readonly adopt: (record: ConsentRecord | undefined, standing: Standing) => void
  /** Hands work to the actor, at once where it is here. */
  readonly act: <T>(work: (actor: Actor) => T | Promise<T>) => Promise<T>
  readonly decide: (decision: Decision) => Promise<void>
  readonly open: (surface: Surface, options?: OpenOptions) => Promise<void> | void
  readonly close: () => void
  readonly setLocale: (locale: string) => void
  readonly start: () => void
  readonly destroy: () => void
}

export function createPage(ports: PagePorts): Page {
  const { config, chunks, gate, dataLayer, report } = ports
  const { layout, position } = config.ui
  let { record } = readRecord(document, config.cookie.name)
  const plain = quickState(config, record, Date.now())
  const gpc = config.gpc !== 'ignore' && !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl
  // What is not plain is the actor's to say; until then the answer is no, and nothing is asked.
  let standing: Standing = plain ?? { ...quickState(config, undefined, 0)!, status: 'stale', reasons: [], asks: [] }
  let locale = pickLocale(config.locale, config.locales, document.documentElement.lang, navigator.languages)
  let root: ShadowRoot | undefined
  let banner: HTMLElement | undefined
  /** A banner that was opened or closed by hand, until the next decision. */
  let wanted: boolean | undefined
  let prompted = false
  let actor: Actor | undefined
  let loading: Promise<Actor> | undefined
  const changes = new Set<() => void>()
  const life = new AbortController()

  const getRoot = () => (root ??= createHost(document, config.ui.theme))
  const translate: Page['translate'] = (parts) =>
    plainTranslate([config.words[locale], parts[locale]], { you: config.ui.address })

  function show(): void {
    if (wanted ?? (standing.asks.length && !config.manual)) ask()
    else if (banner) {
      render(null, banner)
      banner.remove()
      banner = undefined
    }
    changes.forEach((change) => change())
  }

  function ask(): void {
    // Rarer words come with the actor; until they are here, the gate is closed and nothing is asked.
    const special = gpc || standing.status === 'stale'
    if (special && !actor) return void act(show)
    const place = layout === 'inline' && document.querySelector('[data-yinyom-inline]')
    const shape = layout === 'inline' && !place ? 'bar' : layout
    const content = bannerContent(config, translate(words), locale, shape, special ? actor?.words() : undefined)
    if (!banner) getRoot().prepend((banner = document.createElement('div')))
    if (place) place.append(getRoot().host)
    render(
      h(Banner, {
        content,
        position,
        other: config.locales.find((one) => one !== locale),
        act: (action) =>
          void (action === 'settings'
            ? open(action)
            : decide({ action: `${action}_all`, surface: 'banner', layer: 1, shown: content })),
        switchTo: setLocale,
        near: () => void act((one) => one.warm()),
        dismiss: close,
      }),
      banner,
    )
    if (prompted) return
    prompted = true
    afterPaint(() => {
      emit('yinyom:prompt', { reasons: standing.reasons })
      void load()
    })
  }

  /** Reports what could not be loaded, and tries again when the network is back. */
  function retry<T>(cause: unknown, again: () => Promise<T>): Promise<T> {
    report({ code: 'chunk-failed', subject: 'chunks', cause })
    return new Promise((resolve) => addEventListener('online', () => resolve(again()), { once: true }))
  }

  /** Loads what acts, once; after a failure again when it is next needed. */
  function load(): Promise<Actor> {
    loading ??= chunks
      .load('act')
      .then(async ({ createActor }) => (actor = await createActor(page)))
      .catch((cause: unknown) => {
        loading = undefined
        return retry(cause, load)
      })
    return loading
  }

  const watch = (): Promise<void> =>
    chunks.load('attend').then(
      ({ attend }) => attend(page),
      (cause: unknown) => retry(cause, watch),
    )

  async function act<T>(work: (actor: Actor) => T | Promise<T>): Promise<T> {
    return work(actor ?? (await load()))
  }

  /** A click that comes before the actor is not lost: the banner closes, and nothing is granted until it is recorded. */
  function decide(decision: Decision): Promise<void> {
    if (!actor) {
      wanted = false
      show()
    }
    return act((one) => one.decide(decision))
  }

  function open(surface: Surface, options?: OpenOptions): Promise<void> | void {
    if (surface === 'banner') {
      wanted = true
      return show()
    }
    // Side by side, so that the click waits for one round trip.
    chunks.load(surface).catch(() => {})
    return act((one) => one.open(surface, options))
  }

  function close(): void {
    wanted = false
    actor?.close()
    show()
  }

  function setLocale(tag: string): void {
    locale = pickLocale(tag, config.locales, '', [])
    show()
  }

  const page: Page = {
    ...ports,
    standing: () => standing,
    record: () => record,
    locale: () => locale,
    gpc,
    root: getRoot,
    asking: () => !!banner,
    changes,
    signal: life.signal,
    translate,
    adopt(next, now) {
      record = next
      standing = now
      wanted = undefined
      pushUpdate(dataLayer, config, now.choices)
      gate.release()
      show()
      ports.tell()
    },
    act,
    decide,
    open,
    close,
    setLocale,
    start() {
      if (record) pushUpdate(dataLayer, config, standing.choices)
      // Where nothing has been granted the question goes first, and what needs none follows the paint.
      if (record) gate.release()
      else afterPaint(gate.release)
      show()
      if (!plain) void load()
      atFirstSign(watch)
    },
    destroy() {
      life.abort()
      root?.host.remove()
    },
  }
  return page
}
