import css from './banner/banner.css?inline'

/** The one element that the widget puts on a page, with the open shadow root that all surfaces share. */
export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  remove(): void
}

/**
 * Stands before `body`: first in the tab order, untouched when a page swaps its body, and no `body > :first-child` of
 * the page's own style hits it.
 */
export function createHost(document: Document, theme: string): Host {
  const element = document.createElement('yinyom-ui')
  element.dataset.theme = theme
  const root = element.attachShadow({ mode: 'open' })
  addSheet(root, css)
  document.documentElement.insertBefore(element, document.body)
  return { element, root, remove: () => element.remove() }
}

/** An adopted sheet needs no `unsafe-inline`; browsers before 2023 get a style element. */
export function addSheet(root: ShadowRoot, source: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(source)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = source
    root.append(style)
  }
}
