import { resolveAddress } from './activate.ts'
import { ADDRESSES, readMark, readRef } from './read-element.ts'

/** One held-back frame that needs a placeholder: an iframe, embed, object or video that would be seen. */
export interface HeldFrame {
  readonly element: HTMLElement
  /** Category id as the element names it; empty where it names a service only. */
  readonly category: string
  readonly service: string | undefined
  /** From `title`, else `aria-label`; empty where there is neither. */
  readonly title: string
  /** Host of the address that waits, such as `www.youtube.com`; the page's own for a relative address. */
  readonly host: string
  /** Loads this element in this page view only. */
  allowOnce(): void
}

/** What a placeholder says of an element that waits. */
export function describeFrame(element: HTMLElement, loadOnce: (element: HTMLElement) => void): HeldFrame {
  const { category = '', service } = readRef(element)
  const address =
    ADDRESSES.map((name) => readMark(element, name))
      .filter(Boolean)
      .at(-1) ?? ''
  return {
    element,
    category,
    service,
    title: element.title || element.getAttribute('aria-label') || '',
    host: resolveAddress(element.ownerDocument, address).host,
    allowOnce: () => loadOnce(element),
  }
}
