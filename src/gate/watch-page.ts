import { GATED, WATCHED } from './read-element.ts'

/** All in `root`, itself included, that may be gated; in document order. */
export function findGated(root: Node | undefined): HTMLElement[] {
  const place = root as Partial<HTMLElement> | undefined
  const inside = place?.querySelectorAll?.<HTMLElement>(GATED) ?? []
  return place?.matches?.(GATED) ? [place as HTMLElement, ...inside] : [...inside]
}

export interface PageWatch {
  /** Watches this part of the page too, such as a shadow root. */
  readonly observe: (root: Node) => void
  readonly end: () => void
}

/**
 * Sees what comes to the page, wherever: parsing that goes on, added elements, swapped bodies. `changed` gets what may be
 * gated among what is new or marked anew, in the order of its coming; before it `moved` gets each node that came or went,
 * and `readdressed` each element whose address is another now. `obscured` where the inputs of a form are named like what
 * is asked of it here, so that only the document can say what is in it.
 */
export function watchPage(
  readdressed: (element: Node) => void,
  moved: (node: Node) => void,
  changed: (elements: readonly HTMLElement[]) => void,
  obscured: () => void,
): PageWatch {
  const observer = new MutationObserver((records) => {
    try {
      changed(
        records.flatMap(({ attributeName, target, addedNodes, removedNodes }) => {
          if (attributeName?.endsWith('src')) readdressed(target)
          for (const node of [...removedNodes, ...addedNodes]) moved(node)
          return attributeName ? (target as HTMLElement) : [...addedNodes].flatMap(findGated)
        }),
      )
    } catch {
      obscured()
    }
  })
  return {
    observe: (root) => observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED }),
    end: () => observer.disconnect(),
  }
}

/** Whether the parser may still be adding to this element: no other follows it or what it is in. */
export function isGrowing(element: Element): boolean {
  // By a selector: the inputs of a form around it may be named like a way up.
  return !element.matches(':not(:last-child),:not(:last-child) *')
}
