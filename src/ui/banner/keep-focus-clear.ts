/**
 * Keeps what has keyboard focus out from under the banner (WCAG 2.2, 2.4.11): the page is scrolled by the overlap, and
 * where it cannot scroll far enough the banner changes to the other edge. Returns the function that ends it.
 */
export function keepFocusClear(banner: HTMLElement): () => void {
  const document = banner.ownerDocument
  const look = (event: FocusEvent) => {
    const target = event.target as Element
    if (!target.getBoundingClientRect || target === document.body || target.shadowRoot?.contains(banner)) return
    if (!covers(banner, target)) return
    const fromTop = banner.classList.contains('top')
    const at = target.getBoundingClientRect()
    const edge = banner.getBoundingClientRect()
    scrollBy({ top: fromTop ? at.top - edge.bottom - 8 : at.bottom - edge.top + 8, behavior: 'instant' })
    if (covers(banner, target)) banner.classList.toggle('top')
  }
  document.addEventListener('focusin', look)
  return () => document.removeEventListener('focusin', look)
}

function covers(banner: Element, target: Element): boolean {
  const a = banner.getBoundingClientRect()
  const b = target.getBoundingClientRect()
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right
}
