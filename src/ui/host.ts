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
 * first in `body`: first in the tab order, and where accessibility audits look.
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

/** Puts it where it belongs, at first and after a page has taken it away. A tag in the head may run before there is a body. */
export function putHost({ host }: ShadowRoot): void {
  if (document.body) document.body.prepend(host)
  else document.documentElement.append(host)
}

/** Whether it stands where it belongs: in the body, once there is one, or in the place of an inline question. */
export function isPut({ host }: ShadowRoot): boolean {
  return host.isConnected && (host.parentNode !== document.documentElement || !document.body)
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
