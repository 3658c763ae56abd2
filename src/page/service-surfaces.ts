import type { Config } from '../config/resolve-config.ts'
import type { CheckHandle } from '../ui/check/check-ports.ts'
import type { MountedCookies } from '../ui/cookies/mount-cookies.tsx'
import type { View } from '../ui/surface.ts'
import type { Chunks } from './chunks.ts'
import type { Page } from './page-port.ts'

/** The surfaces that know the catalogue: the check of a page, and the table of cookies. */
export interface ServiceSurfaces {
  readonly verbs: { check(): Promise<void>; mountCookies(): Promise<void> }
  close(): void
  destroy(): void
}

export interface ServiceSurfacesOptions {
  readonly page: Page
  readonly chunks: Chunks
  readonly config: Config
  readonly view: () => View
}

export function createServiceSurfaces({ page, chunks, config, view }: ServiceSurfacesOptions): ServiceSurfaces {
  const { gate, report, store } = page
  let check: Promise<CheckHandle> | undefined
  let cookies: Promise<MountedCookies> | undefined

  async function finder() {
    const [{ createFinder }, { KNOWN }, { NECESSARY }] = await Promise.all([
      chunks.load('service-finder'),
      chunks.load('known-services'),
      chunks.load('necessary-services'),
    ])
    return createFinder([...config.categories.flatMap((category) => category.services), ...KNOWN, ...NECESSARY])
  }

  function mountCheck(): Promise<CheckHandle> {
    check ??= chunks.load('check').then(({ mountCheck: mount }) =>
      mount({
        config,
        root: page.root(),
        view,
        allows: page.allows,
        heldFrames: gate.heldFrames,
        finder,
        words: async (locale) => (await chunks.load(`words-check-${locale}`)).words,
        problemWords: async (locale) => (locale === 'th' ? (await chunks.load('problems-th')).inThai : undefined),
      }),
    )
    check.catch(() => (check = undefined))
    return check
  }

  async function mountCookies(): Promise<MountedCookies> {
    const [{ mountCookies: mount }, { DETAILS }] = await Promise.all([
      chunks.load('cookies'),
      // Without it the table says what the configuration does.
      chunks.load('service-details').catch(() => ({ DETAILS: [] })),
    ])
    const subscribe = (listener: () => void) => store.subscribe(listener)
    return mount({ config, view, subscribe, details: DETAILS, translate: page.translate })
  }

  return {
    verbs: {
      check: async () => {
        try {
          await (await mountCheck()).open()
        } catch (cause) {
          report({ code: 'chunk-failed', subject: 'check', cause })
        }
      },
      mountCookies: async () => {
        try {
          cookies ??= mountCookies()
          ;(await cookies).place()
        } catch (cause) {
          cookies = undefined
          report({ code: 'chunk-failed', subject: 'cookies', cause })
        }
      },
    },
    close: () => void check?.then((one) => one.close()),
    destroy() {
      for (const surface of [check, cookies]) void surface?.then((one) => one.destroy())
    },
  }
}
