/**
 * Keeps what has keyboard focus out from under a floating element of ours, the banner or the tab (WCAG 2.2, 2.4.11):
 * the page is scrolled by the overlap, and where it cannot scroll far enough ours changes to the other edge. Returns the
 * function that ends it.
 */
export function keepFocusClear(floating: Element): () => void {
  function clear(target: Element | null): void {
    // Focus on the page as a whole, or in a shadow root with ours, is nothing that can be covered.
    if (!target || target === document.body || target.shadowRoot?.contains(floating)) return
    if (!overlap(floating, target)) return
    const at = target.getBoundingClientRect()
    // A clause of a notice, which is read and not used: its beginning counts.
    if (at.height > innerHeight / 2) return
    const edge = floating.getBoundingClientRect()
    const top = floating.classList.contains('top') ? at.top - edge.bottom - 8 : at.bottom - edge.top + 8
    scrollBy({ top, behavior: 'instant' })
    if (overlap(floating, target)) floating.classList.toggle('top')
  }

  const { host } = floating.getRootNode() as Partial<ShadowRoot>
  // The very element, not the host of the shadow root that it is in: a notice in the page is longer than the screen.
  const look = (event: FocusEvent) => {
    const path = event.composedPath()
    const target = path[0] as Partial<Element> | undefined
    // Not what a mouse has pressed: it would move away from under the pointer, and the click would miss it.
    if (target?.matches?.(':focus-visible') && !(host && path.includes(host))) clear(target as Element)
  }
  clear(document.activeElement)
  document.addEventListener('focusin', look)
  return () => document.removeEventListener('focusin', look)
}

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect()
  const b = other.getBoundingClientRect()
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right
}
