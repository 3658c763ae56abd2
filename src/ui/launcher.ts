import { addSheet } from './add-sheet.ts'
import { raise } from './host.ts'
import css from './launcher.css?inline'

export interface Launcher {
  /** Shows it with these words, or hides it where there are none. */
  show(label: string | undefined, lang: string): void
}

/**
 * The tab that reopens the settings on every page: one plain button in a landmark of its own, so that a screen reader
 * jumps to it. A returning visitor runs no Preact.
 */
export function createLauncher(root: () => ShadowRoot, side: 'left' | 'right', open: () => void): Launcher {
  const place = document.createElement('section')
  let tab: HTMLButtonElement | undefined
  return {
    show(label, lang) {
      if (!label) return place.remove()
      if (!tab) {
        addSheet(root(), css)
        tab = document.createElement('button')
        tab.type = 'button'
        tab.className = `tab ${side}`
        tab.onclick = open
        place.className = 'place'
        place.append(tab)
      }
      place.lang = lang
      place.setAttribute('aria-label', label)
      tab.textContent = label
      if (place.isConnected) return
      root().append(place)
      raise(tab)
    },
  }
}
