import { addSheet } from './add-sheet.ts'
import css from './banner/banner.css?inline'

/**
 * Input that is meant for our surfaces, and is none of the page's: no shortcut, smooth scrolling or focus trap takes it.
 * A handler of the page in the capture phase hears it before us all the same. Where that one prevents a key, the browser
 * presses no button; the pointer still does, as no handler can prevent a click before it is one.
 */
const INPUT = 'keydown keyup keypress click mousedown mouseup pointerdown touchstart wheel input focusin'

/**
 * Puts the one element of the widget on the page and returns the open shadow root that all surfaces share. It stands
 * before `body`: first in the tab order, untouched when a page swaps its body, and no `body > :first-child` hits it.
 */
export function createHost(document: Document, theme: string): ShadowRoot {
  const element = document.createElement('yinyom-ui')
  element.dataset.theme = theme
  const root = element.attachShadow({ mode: 'open' })
  addSheet(root, css)
  for (const type of INPUT.split(' ')) root.addEventListener(type, (event) => event.stopPropagation())
  putHost(root)
  return root
}

/** Puts it where it belongs, at first and after a page has taken it away. */
export function putHost({ host }: ShadowRoot): void {
  document.documentElement.insertBefore(host, document.body)
}

/** Puts an element of ours into the top layer, above all that is in it, where the browser has one; z-index is for others. */
export function raise(element: HTMLElement): void {
  try {
    element.popover = 'manual'
    if (element.matches(':popover-open')) element.hidePopover()
    element.showPopover()
  } catch {
    // It is not on the page, or the browser has no popovers.
  }
}
