import { addSheet } from './add-sheet.ts'
import css from './banner/banner.css?inline'

/**
 * Puts the one element of the widget on the page and gives the open shadow root that all surfaces share. It stands
 * before `body`: first in the tab order, untouched when a page swaps its body, and no `body > :first-child` hits it.
 */
export function createHost(document: Document, theme: string): ShadowRoot {
  const element = document.createElement('yinyom-ui')
  element.dataset.theme = theme
  const root = element.attachShadow({ mode: 'open' })
  addSheet(root, css)
  document.documentElement.insertBefore(element, document.body)
  return root
}
