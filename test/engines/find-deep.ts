/**
 * The first element of the page, or of an open shadow root in it, that matches and is seen; with a name, only one whose
 * words it is. Runs in the page, so it uses nothing from here.
 */
export function findDeep(css: string, name: string): Element | undefined {
  const wordsOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent)
      .replaceAll('\u2060', '')
      .replaceAll('\u00a0', ' ')
      .trim()
  const search = (root: Document | ShadowRoot): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const isSeen = element.getClientRects().length > 0
      if (isSeen && element.matches(css) && (!name || wordsOf(element) === name)) return element
      const inside = element.shadowRoot && search(element.shadowRoot)
      if (inside) return inside
    }
    return undefined
  }
  return search(document)
}
