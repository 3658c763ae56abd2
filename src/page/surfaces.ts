import type { OpenOptions, Surface } from '../consent.ts'
import type { Config } from '../config/resolve-config.ts'
import { isKnown } from '../gate/is-known.ts'
import { readRef } from '../gate/read-element.ts'
import type { Chunks } from './chunks.ts'
import { takeNoticeLinks } from './notice-links.ts'
import { foundServices } from './found-services.ts'
import type { Page } from './page-port.ts'
import { createServiceSurfaces } from './service-surfaces.ts'
import { prefetchChunk } from './prefetch-chunk.ts'
import type { Placeholders } from '../ui/placeholder/placeholders.ts'
import type { FoundManifest, MountedNotices, NoticeTarget } from '../ui/notice/notice-ports.ts'
import type { OutboxEntry } from '../model/outbox-entry.ts'
import type { SettingsHandle, SurfacePorts, View } from '../ui/surface.ts'

/** The surfaces that come later: settings, notices and placeholders. */
export interface Surfaces {
  /** Runs the settings chunk ahead of the click. */
  preload(): void
  /** Fetches what a visitor may want next, without running it. */
  prefetch(): void
  open(surface: Surface, options?: OpenOptions): Promise<void>
  /** Puts the notice into the places of the page that want it; may be called again when there are more. */
  mountNotices(): Promise<void>
  /** Fills the places of the page that want the table of cookies; may be called again when there are more. */
  mountCookies(): Promise<void>
  /** Tells the owner of the page what of it waits. */
  check(): Promise<void>
  close(): void
  /** Puts placeholders in the place of frames that wait. */
  mountPlaceholders(): void
  destroy(): void
}

export interface SurfacesOptions {
  readonly page: Page
  readonly chunks: Chunks
  readonly config: Config
  readonly view: () => View
  readonly receipts: () => Promise<readonly OutboxEntry[]>
  /** The manifest of the notices. Rejects where there is none to be had. */
  readonly manifest: () => Promise<FoundManifest>
}

// oxlint-disable-next-line max-lines-per-function -- a closure over the surfaces, each a few lines
export function createSurfaces({ page, chunks, config, view, receipts, manifest }: SurfacesOptions): Surfaces {
  const { gate, report, store } = page
  let settings: Promise<SettingsHandle> | undefined
  let notice: Promise<MountedNotices> | undefined
  let placeholders: Promise<Placeholders> | undefined
  /** What the configuration does not know is somebody else's, and is left as it is. */
  const frames = () => gate.heldFrames().filter((frame) => isKnown(config, readRef(frame)))

  const ports = (): SurfacePorts => ({
    config,
    root: page.root(),
    view,
    subscribe: (listener) => store.subscribe(listener),
    decide: page.decide,
    setLocale: page.setLocale,
    words: async (locale) => (await chunks.load(`words-${locale}`)).words,
    receipts,
    found: () => foundServices(config, chunks),
    report,
  })

  function mountSettings(): Promise<SettingsHandle> {
    settings ??= chunks.load('settings').then((chunk) => chunk.mountSettings(ports()))
    settings.catch(() => (settings = undefined))
    return settings
  }

  function mountNotice(): Promise<MountedNotices> {
    // What the viewer will ask for at once comes beside it, not after it; it says where that does not come.
    if (!notice) for (const early of [chunks.load(`words-notice-${view().locale}`), manifest()]) early.catch(() => {})
    notice ??= chunks.load('notice').then((chunk) =>
      chunk.mountNotice({
        ...ports(),
        words: async (locale) => (await chunks.load(`words-notice-${locale}`)).words,
        manifest,
        panels: () => chunks.load('notice-panels'),
        comparing: () => chunks.load('notice-diff'),
        report,
      }),
    )
    notice.catch(() => (notice = undefined))
    return notice
  }

  const services = createServiceSurfaces({ page, chunks, config, view })

  if (config.notices?.manifest) takeNoticeLinks(page, config)

  return {
    preload: () => void mountSettings().catch(() => {}),
    prefetch() {
      for (const name of ['receipts', 'settings', `words-${view().locale}`] as const) prefetchChunk(name, chunks.nonce)
    },
    async open(surface, options) {
      try {
        if (surface === 'notice') await (await mountNotice()).open(readTarget(options, view()))
        else await (await mountSettings()).open(options)
      } catch (cause) {
        report({ code: 'chunk-failed', subject: surface, cause })
        page.apologise()
      }
    },
    mountNotices: () =>
      mountNotice().then(
        (one) => one.place(),
        (cause: unknown) => report({ code: 'chunk-failed', subject: 'notice', cause }),
      ),
    ...services.verbs,
    close: () => {
      services.close()
      for (const handle of [settings, notice]) void handle?.then((one) => one.close())
    },
    mountPlaceholders() {
      if (!placeholders && !frames().length) return
      placeholders ??= chunks
        .load('placeholders')
        .then(({ createPlaceholders }) =>
          createPlaceholders({ ...ports(), translate: page.translate, frames, loadOnce: gate.loadOnce, ran: gate.ran }),
        )
      placeholders.then(
        (shown) => shown.sync(),
        (cause: unknown) => {
          placeholders = undefined
          report({ code: 'chunk-failed', subject: 'placeholders', cause })
        },
      )
    },
    destroy() {
      services.destroy()
      void placeholders?.then((shown) => shown.destroy())
      for (const handle of [settings, notice]) void handle?.then((one) => one.destroy())
    },
  }
}

/** What the public verb says, or the attributes of an element that opens: `data-yinyom-notice`, `-version`, … */
function readTarget(options: OpenOptions = {}, { notice }: View): NoticeTarget {
  const target = 'dataset' in options ? targetOf(options.dataset as DOMStringMap) : options
  // Who has agreed to something else is shown first what has changed since.
  const since = notice?.change && notice.change !== 'editorial' ? notice.agreed : undefined
  const { id = notice?.id, version, compareWith } = target
  return since && !version && !compareWith && id === notice?.id ? { ...target, compareWith: since } : target
}

function targetOf({
  yinyomNotice: id,
  yinyomVersion: version,
  yinyomCompare: compareWith,
  yinyomAnchor: anchor,
}: DOMStringMap): NoticeTarget {
  return { id, version, compareWith, anchor }
}
