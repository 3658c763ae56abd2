import { addSheet } from './add-sheet.ts'
import { raise } from './host.ts'
import css from './launcher.css?inline'

export interface Launcher {
  /** Shows it with these words, or hides it where there are none. */
  show(label: string | undefined, lang: string): void
}

/** The tab that reopens the settings on every page: one plain button, so that a returning visitor runs no Preact. */
export function createLauncher(root: () => ShadowRoot, side: 'left' | 'right', open: () => void): Launcher {
  let tab: HTMLButtonElement | undefined
  return {
    show(label, lang) {
      if (!label) return tab?.remove()
      if (!tab) {
        addSheet(root(), css)
        tab = document.createElement('button')
        tab.type = 'button'
        tab.className = `tab ${side}`
        tab.onclick = open
      }
      tab.lang = lang
      tab.textContent = label
      if (tab.isConnected) return
      root().append(tab)
      raise(tab)
    },
  }
}
