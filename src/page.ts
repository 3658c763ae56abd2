import { h, render } from 'preact'
import { words } from 'virtual:words/banner'
import type { Actor } from './act.ts'
import { afterPaint, whenIdle } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import type { Surface, YinyomEvents } from './consent.ts'
import type { Config } from './engine/config.ts'
import { decide } from './engine/decide.ts'
import type { EngineState } from './engine/engine.ts'
import type { Gate, GateRef } from './engine/gate/gate.ts'
import type { Trouble } from './engine/problems.ts'
import { pushUpdate } from './engine/signals/consent-mode.ts'
import type { DataLayer } from './engine/signals/consent-mode.ts'
import { isNothingLeft } from './engine/storage/chores.ts'
import { readRecord } from './engine/storage/read-record.ts'
import { plainTranslate } from './i18n/translate.ts'
import type { Translate, Words } from './i18n/translate.ts'
import type { Decision } from './model/decision.ts'
import { Banner } from './ui/banner/Banner.tsx'
import type { BannerAction } from './ui/banner/Banner.tsx'
import { bannerContent } from './ui/banner/banner-content.ts'
import { createHost } from './ui/host.ts'
import type { Host } from './ui/host.ts'
import { showLauncher } from './ui/launcher.ts'
import { pickLocale } from './ui/pick-locale.ts'
import type { View } from './ui/surface.ts'

export interface PagePorts {
  readonly config: Config
  readonly chunks: Chunks
  readonly gate: Gate
  /** Whether an element may run now. */
  readonly allows: (ref: GateRef) => boolean
  readonly dataLayer: () => DataLayer
  readonly report: (trouble: Trouble) => void
  readonly emit: <K extends keyof YinyomEvents>(name: K, detail: YinyomEvents[K]) => void
  /** The choices in force have changed. */
  readonly tell: () => void
}

/**
 * One configuration at work on one page. It owns the state: the record and what follows from it. All that comes with
 * or after a decision is the actor's, a chunk that is loaded once the question has been painted.
 */
export interface Page extends PagePorts {
  readonly state: () => EngineState
  readonly view: () => View
  readonly host: () => Host
  readonly translate: (parts: { readonly th: Words; readonly en: Words }) => Translate
  /** Replaces the record and brings the page in line: screen first, then signals, then scripts. */
  readonly adopt: (record: EngineState['record'], unkept: boolean) => void
  readonly act: () => Promise<Actor>
  readonly decide: (decision: Decision) => Promise<void>
  readonly open: (surface: Surface, options?: { readonly category?: string }) => Promise<void>
  readonly close: () => void
  readonly setLocale: (locale: string) => void
  readonly start: () => void
  readonly destroy: () => void
}

export function createPage(ports: PagePorts): Page {
  const { config, chunks, gate, dataLayer, emit } = ports
  const { layout, position, theme, launcher, address } = config.ui
  const { name } = config.cookie
  const found = readRecord(document, name)
  let { record } = found
  let standing = decide(config, record, Date.now())
  let unkept = false
  let locale = pickLocale(config.locale, config.locales, document.documentElement.lang, navigator.languages)
  let host: Host | undefined
  let banner: HTMLElement | undefined
  /** A banner that was opened or closed by hand, until the next decision. */
  let wanted: boolean | undefined
  let prompted = false
  let actor: Actor | undefined
  let acting: Promise<Actor> | undefined
  let ended = false
  let channel: BroadcastChannel | undefined

  const gpc = config.gpc === 'honor' && (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
  const getHost = () => (host ??= createHost(document, theme))
  const view = (): View => ({ ...standing, record, locale, gpc, unkept })
  const translate: Page['translate'] = (parts) => plainTranslate([config.words[locale], parts[locale]], { you: address })

  function show(): void {
    if (ended) return
    const asks = wanted ?? (standing.asks.length > 0 && !config.manual)
    const side = !asks && (launcher === true ? 'left' : launcher)
    if (side || host) showLauncher(getHost().root, side, locale, translate(words)('banner.settings'), () => open('settings'))
    if (asks) ask()
    else if (banner) {
      render(null, banner)
      banner.remove()
      banner = undefined
    }
  }

  function ask(): void {
    // Rarer words come with the actor; until they are here, the gate is closed and nothing is asked.
    const special = gpc || (standing.reasons[0] ?? 'never-asked') !== 'never-asked'
    if (special && !actor) return void getActor().then(show)
    const place = layout === 'inline' && document.querySelector('[data-yinyom-inline]')
    const content = bannerContent(
      config,
      translate(words),
      locale,
      layout === 'inline' && !place ? 'bar' : layout,
      special ? actor?.words() : undefined,
    )
    if (!banner) {
      const { element, root } = getHost()
      if (place) place.append(element)
      root.prepend((banner = document.createElement('div')))
    }
    const act = (action: BannerAction) =>
      void (action === 'settings'
        ? open('settings')
        : decideNow({ action: `${action}_all`, surface: 'banner', layer: 1, shown: content }))
    const other = config.locales.find((one) => one !== locale)
    render(h(Banner, { content, position, other, act, switchTo: setLocale, near: warm, dismiss: close }), banner)
    if (prompted) return
    prompted = true
    emit('yinyom:prompt', { reasons: standing.reasons })
    afterPaint(getActor)
  }

  const warm = () => void getActor().then((one) => one.warm())

  /** Loads what acts, once; a failure is reported, and tried again when it is next needed or the network is back. */
  function getActor(): Promise<Actor> {
    acting ??= chunks.load('act').then(
      ({ createActor }) => (actor ??= createActor(page)),
      (cause: unknown) => {
        acting = undefined
        ports.report({ code: 'chunk-failed', subject: 'act', cause })
        return new Promise((resolve) => addEventListener('online', () => resolve(getActor()), { once: true }))
      },
    )
    return acting
  }

  /** A click that comes before the actor is not lost: the banner closes, and nothing is granted until it is recorded. */
  async function decideNow(decision: Decision): Promise<void> {
    if (actor) return actor.decide(decision)
    wanted = false
    show()
    return (await getActor()).decide(decision)
  }

  async function open(surface: Surface, options?: { readonly category?: string }): Promise<void> {
    if (surface === 'settings') {
      // Side by side, so that the click waits for one round trip.
      chunks.load('settings').catch(() => {})
      return (await getActor()).open(options)
    }
    wanted = true
    show()
  }

  function close(): void {
    wanted = false
    actor?.close()
    show()
  }

  function setLocale(tag: string): void {
    locale = pickLocale(tag, config.locales, '', [])
    show()
    actor?.changed()
  }

  function signal(): void {
    pushUpdate(dataLayer, config, standing.choices)
  }

  const look = () => {
    if (document.visibilityState === 'visible' && readRecord(document, name).record?.decidedAt !== record?.decidedAt) {
      void getActor().then((one) => one.reread())
    }
  }

  const page: Page = {
    ...ports,
    state: () => ({ record, standing, unkept }),
    view,
    host: getHost,
    translate,
    adopt(next, lost) {
      record = next
      unkept = lost
      wanted = undefined
      standing = decide(config, record, Date.now())
      show()
      actor?.changed()
      signal()
      gate.release()
      ports.tell()
    },
    act: getActor,
    decide: decideNow,
    open,
    close,
    setLocale,
    start() {
      if (record) signal()
      gate.release()
      show()
      document.addEventListener('visibilitychange', look)
      addEventListener('pageshow', look)
      try {
        channel = new BroadcastChannel(name)
        channel.onmessage = ({ data }) => void getActor().then((one) => one.hear(data))
      } catch {
        // Then tabs agree when they are looked at.
      }
      if (!record || found.copies > 1 || !isNothingLeft(() => localStorage, name)) whenIdle(() => void getActor())
    },
    destroy() {
      ended = true
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pageshow', look)
      channel?.close()
      actor?.destroy()
      host?.remove()
    },
  }
  return page
}
