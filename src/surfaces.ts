import type { Config } from './engine/config.ts'
import { describeFrame } from './engine/gate/held-frame.ts'
import type { Page } from './page.ts'
import { prefetchChunk } from './prefetch-chunk.ts'
import type { Placeholders } from './placeholders.ts'
import type { KeptReceipt, SettingsHandle, SurfacePorts, View } from './ui/surface.ts'

/** The surfaces that come later: settings and placeholders; and care for what lies under the banner. */
export interface Surfaces {
  /** The view has changed. */
  changed(): void
  /** Runs the settings chunk ahead of the click. */
  warm(): void
  /** Fetches what a visitor may want next, without running it. */
  prefetch(): void
  open(options?: { readonly category?: string }): Promise<void>
  close(): void
  /** Puts placeholders in the place of frames that wait, and takes them out of `held`. */
  place(held: Set<HTMLElement>): void
  destroy(): void
}

export interface SurfacesOptions {
  readonly page: Page
  readonly config: Config
  readonly view: () => View
  readonly receipts: () => Promise<readonly KeptReceipt[]>
}

export function createSurfaces({ page, config, view, receipts }: SurfacesOptions): Surfaces {
  const { chunks, gate, report } = page
  const listeners = new Set<() => void>()
  let settings: Promise<SettingsHandle> | undefined
  let placeholders: Promise<Placeholders> | undefined

  const ports = (): SurfacePorts => ({
    config,
    root: page.root(),
    view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    decide: page.decide,
    setLocale: page.setLocale,
    words: async (locale) => (await chunks.load(`words-${locale}`)).words,
    receipts,
    report,
  })

  function mountSettings(): Promise<SettingsHandle> {
    settings ??= chunks.load('settings').then((chunk) => chunk.mountSettings(ports()))
    settings.catch(() => (settings = undefined))
    return settings
  }

  return {
    changed() {
      listeners.forEach((listener) => listener())
    },
    warm: () => void mountSettings().catch(() => {}),
    prefetch() {
      for (const name of ['receipts', 'settings', `words-${view().locale}`] as const) prefetchChunk(name, chunks.nonce)
    },
    async open(options) {
      try {
        await (await mountSettings()).open(options)
      } catch (cause) {
        report({ code: 'chunk-failed', subject: 'settings', cause })
      }
    },
    close: () => void settings?.then((handle) => handle.close()),
    place(held) {
      const waiting = [...held].filter(({ dataset }) => !page.allows(dataset))
      held.clear()
      if (!waiting.length) return
      const { translate, allows } = page
      placeholders ??= chunks
        .load('placeholders')
        .then(({ createPlaceholders }) => createPlaceholders({ ...ports(), translate, allows }))
      placeholders.then(
        (shown) => waiting.forEach((element) => shown.hold(describeFrame(element, gate.loadOnce))),
        (cause: unknown) => {
          placeholders = undefined
          waiting.forEach((frame) => held.add(frame))
          report({ code: 'chunk-failed', subject: 'placeholders', cause })
        },
      )
    },
    destroy() {
      void placeholders?.then((shown) => shown.destroy())
      void settings?.then((handle) => handle.destroy())
    },
  }
}
