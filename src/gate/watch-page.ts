import { GATED } from './read-element.ts'

/** All in `root`, itself included, that may be gated; in document order. */
export function findGated(root: Node): HTMLElement[] {
  const place = root as Partial<HTMLElement>
  const inside = place.querySelectorAll?.<HTMLElement>(GATED) ?? []
  return place.matches?.(GATED) ? [place as HTMLElement, ...inside] : [...inside]
}

/**
 * Sees what comes to the page, wherever: parsing that goes on, added elements, swapped bodies. Gives its end.
 * `changed` gets what may be gated among what is new or marked anew, in the order of its coming; before it `readdressed`
 * gets each whose address is another now.
 */
export function watchPage(
  page: Document,
  readdressed: (element: Node) => void,
  changed: (elements: readonly HTMLElement[]) => void,
): () => void {
  const observer = new MutationObserver((records) => {
    changed(
      records.flatMap(({ attributeName, target, addedNodes }) => {
        if (attributeName === 'data-src') readdressed(target)
        return attributeName ? (target as HTMLElement) : [...addedNodes].flatMap(findGated)
      }),
    )
  })
  const attributeFilter = ['data-category', 'data-service', 'data-src']
  observer.observe(page, { childList: true, subtree: true, attributeFilter })
  return () => observer.disconnect()
}

/** Whether the parser may still be adding to this node: nothing follows it yet. */
export function isGrowing(node: Node | null): boolean {
  while (node && !node.nextSibling) node = node.parentNode
  return !node
}
