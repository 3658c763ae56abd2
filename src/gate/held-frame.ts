import { resolveAddress } from './activate.ts'
import { ADDRESSES, GATED, readMark, readRef } from './read-element.ts'

/** What is held back and needs a placeholder: an iframe, embed, object or video that would be seen, or what asks for one. */
export interface HeldFrame {
  readonly element: HTMLElement
  /** Category id as the element names it; empty where it names a service only. */
  readonly category: string
  readonly service: string | undefined
  /** From `title`, else `aria-label`; of a place, what its `data-placeholder` says. Empty where there is none. */
  readonly title: string
  /** Host of the address that waits, such as `www.youtube.com`; the page's own for a relative address. */
  readonly host: string
  /** Path of that address. */
  readonly path?: string
  /** It is no frame but the place of something that a script puts there. */
  readonly isPlace?: boolean
  /** Whether it alone can be loaded; a place can where its script is in it. */
  readonly canLoadOnce?: boolean
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
  const isPlace = element.tagName === 'DIV'
  const { host, pathname } = resolveAddress(element.ownerDocument, address)
  return {
    element,
    category,
    service,
    title: (isPlace && readMark(element, 'placeholder')) || element.title || element.getAttribute('aria-label') || '',
    host,
    path: pathname,
    isPlace,
    canLoadOnce: !isPlace || element.querySelector(GATED) !== null,
    allowOnce: () => loadOnce(element),
  }
}
