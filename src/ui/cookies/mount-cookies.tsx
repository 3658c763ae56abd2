import { h, render } from 'preact'
import { words } from 'virtual:words/cookies'
import type { Translate, Words } from '../../i18n/translate.ts'
import { addSheet } from '../add-sheet.ts'
import type { SurfacePorts } from '../surface.ts'
import type { ServiceDetails } from '../../cookies/cookie-details.ts'
import { COOKIE_PLACES } from './cookie-places.ts'
import { cookieCategories } from '../../cookies/cookie-rows.ts'
import css from './cookies.css?inline'
import { CookieTable } from './CookieTable.tsx'

export interface CookiePorts extends Pick<SurfacePorts, 'config' | 'view' | 'subscribe'> {
  /** What the catalogue knows of the cookies of its services. */
  readonly details: readonly ServiceDetails[]
  /** The words of the language in the view, the owner's first. */
  translate(parts: { readonly th: Words; readonly en: Words }): Translate
}

/** What the chunk gives back. */
export interface MountedCookies {
  /** Fills the places of the page that are empty; may be called again when there are more. */
  place(): void
  destroy(): void
}

/** Chunk entry: the table of cookies in each place of the page that wants it. */
export function mountCookies({ config, view, subscribe, details, translate }: CookiePorts): MountedCookies {
  const places = new Map<HTMLElement, HTMLElement>()
  const categories = cookieCategories(config, details)

  function draw(): void {
    const { locale } = view()
    const t = translate(words)
    const style = { locale, digits: config.ui.digits, calendar: config.ui.calendar }
    const tables = categories.map((one) => <CookieTable key={one.category.id} t={t} style={style} of={one} />)
    for (const container of places.values()) {
      container.lang = locale
      render(tables, container)
    }
  }

  function place(): void {
    for (const [host, container] of places) {
      if (host.isConnected) continue
      render(null, container)
      places.delete(host)
    }
    for (const host of document.querySelectorAll<HTMLElement>(COOKIE_PLACES)) {
      if (places.has(host)) continue
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
      const container = document.createElement('div')
      container.className = 'tables'
      root.replaceChildren(container)
      addSheet(root, css)
      places.set(host, container)
    }
    draw()
  }

  let locale = view().locale
  const stop = subscribe(() => {
    if (view().locale === locale) return
    locale = view().locale
    draw()
  })
  place()
  return {
    place,
    destroy() {
      stop()
      for (const [host, container] of places) {
        render(null, container)
        // What stood there before is seen again.
        host.shadowRoot!.replaceChildren(document.createElement('slot'))
      }
    },
  }
}
